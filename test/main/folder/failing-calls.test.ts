import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/contract.ts'
import { ApiError } from '../../../src/api/errors.ts'
import { diskError } from '../../../src/main/folder/disk-errors.ts'
import { openNote, saveNote } from '../../../src/main/folder/note-files.ts'
import { createNote, renameNote } from '../../../src/main/folder/note-names.ts'
import { figure } from '../../support/long.ts'
import { watchedDisk } from '../faulty-disk.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'

const errors = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EXDEV', 'EMFILE', 'ENOENT']
const a = 'a.md' as NotePath
const b = 'weeks/b.md' as NotePath
const before = '# Crew 2026-11-16\n'
const after = '# Crew 2026-11-16\n- rope\n'

type Ground = Parameters<typeof saveNote>[0]

/** What is done, and whether the folder has the outcome that the answer says; `none`: it was refused. */
const jobs: Record<string, (ground: Ground) => Promise<'done' | 'not done'>> = {
  async 'a save'(ground) {
    const opened = await openNote(ground, a)
    if (!opened) return 'not done'
    const { kind } = await saveNote(ground, a, { text: after, base: opened.version })
    return kind === 'saved' ? 'done' : 'not done'
  },
  async 'a new week'(ground) {
    return 'version' in (await createNote(ground, b, after)) ? 'done' : 'not done'
  },
  async 'a rename'(ground) {
    return (await renameNote(ground, a, b)) === undefined ? 'done' : 'not done'
  },
}

test.each(Object.keys(jobs))(
  'whichever file call of %s fails in whatever way, no text is lost, nothing is called done that is not, and it works again after',
  async (name) => {
    const job = jobs[name] ?? (async () => 'not done' as const)
    const total = await callsOf(job)
    let cases = 0
    for (const always of [false, true]) {
      for (const error of errors) {
        for (let at = 0; at < total; at++) {
          cases++
          const folder = await tempFolder({ 'a.md': before })
          let isOver = false
          const disk = watchedDisk((_, count) =>
            !isOver && (count === at || (always && count > at)) ? { error } : undefined,
          )
          const ground = { disk, root: folder.path }
          const where = `${name}: ${error} at ${at}${always ? ' and on' : ''}`
          const said = await job(ground).catch((problem: unknown) => {
            const told = diskError(problem, 'a.md')
            expect(told, where).toBeInstanceOf(ApiError)
            return 'not done' as const
          })
          await check(folder, { name, said, where })
          isOver = true
          if (said === 'not done') await again(folder, job, ground, where)
        }
      }
    }
    figure({
      area: 'Failing file calls',
      what: `each file call of ${name} × ${errors.length} errors × once or always`,
      runs: cases,
      found: '0 texts lost, 0 false answers, the next try works',
    })
  },
)

async function check(
  folder: TempFolder,
  { name, said, where }: { name: string; said: string; where: string },
): Promise<void> {
  const names = (await folder.names()).filter((one) => !one.startsWith('.carryover'))
  const texts = await Promise.all(
    names.filter((one) => !one.includes('.carryover-')).map((one) => folder.read(one)),
  )
  if (name === 'a save') {
    expect([before, after], where).toContain(await folder.read('a.md'))
    if (said === 'done') expect(await folder.read('a.md'), where).toBe(after)
  } else if (name === 'a new week') {
    expect(await folder.read('a.md'), where).toBe(before)
    if (said === 'done') expect(await folder.read(b), where).toBe(after)
  } else {
    expect(texts, where).toContain(before)
    if (said === 'done') expect(await folder.read(b), where).toBe(before)
  }
}

/** The same once more, on a disk that works. What was done though it was called failed counts too. */
async function again(
  folder: TempFolder,
  job: (ground: Ground) => Promise<'done' | 'not done'>,
  ground: Ground,
  where: string,
): Promise<void> {
  const names = await folder.names()
  const isThere = names.includes(b)
  if (isThere) return
  expect(await job(ground), where).toBe('done')
}

async function callsOf(job: (ground: Ground) => Promise<unknown>): Promise<number> {
  const folder = await tempFolder({ 'a.md': before })
  let total = 0
  const disk = watchedDisk(() => {
    total++
    return undefined
  })
  await job({ disk, root: folder.path })
  return total
}
