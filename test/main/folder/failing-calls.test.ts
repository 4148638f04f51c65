import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ApiError } from '../../../src/api/errors.ts'
import type { NotePath } from '../../../src/api/notes.ts'
import { diskError } from '../../../src/main/folder/disk-errors.ts'
import { findHere } from '../../../src/main/folder/finding-thread.ts'
import { followRename } from '../../../src/main/folder/follow-links.ts'
import { openNote, saveNote } from '../../../src/main/folder/note-files.ts'
import {
  createNote,
  findForRemoval,
  moveToTrash,
  renameNote,
} from '../../../src/main/folder/note-names.ts'
import { createOvertakenTexts } from '../../../src/main/folder/overtaken.ts'
import { figure, runs } from '../../support/long.ts'
import { type Call, watchedDisk } from '../faulty-disk.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'

const errors = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EXDEV', 'EMFILE', 'ENOENT']
const a = 'a.md' as NotePath
const b = 'weeks/b.md' as NotePath
const before = '# Crew 2026-11-16\n'
const after = '# Crew 2026-11-16\n- rope\n'
const theirs = '# Crew 2026-11-16\n- theirs\n'
const marked = '# Crew 2026-11-16 (carried)\n'
const twoFiles = 'a new week with marks in the old one'
const undoing = 'the undo of a new week with marks'
const overtaking = 'a save that overtakes another program'
const following = 'a rename that a link follows'
const c = 'c.md' as NotePath
const linking = 'See [the crew](a.md).\n'
const followed = 'See [the crew](weeks/b.md).\n'
/** All errors in the long form alone, and of jobs of many calls still fewer. */
const errorsFor = (name: string) =>
  errors.slice(
    0,
    runs([twoFiles, undoing, overtaking, following].includes(name) ? 2 : 4, errors.length),
  )

const filesBefore = (name: string): Readonly<Record<string, string>> =>
  name === undoing
    ? { 'a.md': marked, [b]: after }
    : { 'a.md': before, ...(name === following ? { [c]: linking } : {}) }

type Ground = Parameters<typeof saveNote>[0]

async function saveAs(ground: Ground, text: string): Promise<'done' | 'not done'> {
  const opened = await openNote(ground, a)
  if (!opened) return 'not done'
  const { kind } = await saveNote(ground, a, { text, base: opened.version })
  return kind === 'saved' ? 'done' : 'not done'
}

/** What is done, and whether the folder has the outcome that the answer says; `none`: it was refused. */
const jobs: Record<string, (ground: Ground) => Promise<'done' | 'not done'>> = {
  async 'a save'(ground) {
    const opened = await openNote(ground, a)
    if (!opened) return 'not done'
    const { kind } = await saveNote(ground, a, { text: after, base: opened.version })
    return kind === 'saved' ? 'done' : 'not done'
  },
  // Another program writes when the old file is about to be replaced.
  async [overtaking](ground) {
    const opened = await openNote(ground, a)
    if (!opened) return 'not done'
    // The editor would merge with it now.
    if (opened.text === theirs) return 'done'
    const { kind } = await saveNote(ground, a, { text: after, base: opened.version })
    return kind === 'saved' ? 'done' : 'not done'
  },
  async 'a new week'(ground) {
    return 'version' in (await createNote(ground, b, after)) ? 'done' : 'not done'
  },
  // As the window does it: the new note first, then the mark in the old one.
  async [twoFiles](ground) {
    if (!('version' in (await createNote(ground, b, after)))) return 'not done'
    return await saveAs(ground, marked)
  },
  // Without the mark first: whatever comes then, the work is open somewhere.
  async [undoing](ground) {
    if ((await saveAs(ground, before)) === 'not done') return 'not done'
    const found = await findForRemoval(ground, b, null)
    if (typeof found !== 'string') await moveToTrash(ground, b, found.file)
    // A disk that says wrongly that a note is gone is believed, and the note stays.
    return existsSync(join(ground.root, b)) ? 'not done' : 'done'
  },
  async [following](ground) {
    if ((await renameNote(ground, a, b)) !== undefined) return 'not done'
    const told = <T>(job: Promise<T>): Promise<T> =>
      job.catch((error: unknown) => {
        throw diskError(error, c)
      })
    const { changed, left } = await followRename(
      {
        root: ground.root,
        finding: findHere,
        paths: [b, c],
        open: (path) => told(openNote(ground, path)).then((note) => note ?? gone(path)),
        save: (path, text, base) => told(saveNote(ground, path, { text, base })),
      },
      a,
      b,
    )
    return left.length === 0 && changed.length === 1 ? 'done' : 'not done'
  },
  async 'a rename'(ground) {
    return (await renameNote(ground, a, b)) === undefined ? 'done' : 'not done'
  },
}

test.each(Object.keys(jobs))(
  'whichever file call of %s fails in whatever way, no text is lost, nothing is called done that is not, and it works again after',
  async (name) => {
    const job = jobs[name] ?? (async () => 'not done' as const)
    const total = await callsOf(name, job)
    let cases = 0
    for (const always of [false, true]) {
      for (const error of errorsFor(name)) {
        for (let at = 0; at < total; at++) {
          cases++
          const folder = await tempFolder(filesBefore(name))
          let isOver = false
          const rival = rivalOf(name, folder)
          const disk = watchedDisk((call, count) => {
            rival(call)
            return !isOver && (count === at || (always && count > at)) ? { error } : undefined
          })
          const ground = { disk, root: folder.path, overtaken: createOvertakenTexts() }
          const where = `${name}: ${error} at ${at}${always ? ' and on' : ''}`
          const said = await job(ground).catch((problem: unknown) => {
            const told = diskError(problem, 'a.md')
            expect(told, where).toBeInstanceOf(ApiError)
            return 'not done' as const
          })
          await check(folder, { name, said, where })
          isOver = true
          if (said === 'not done') await again(folder, name, job, { ground, where })
          await ground.overtaken.settle(disk)
          if (name === overtaking) await checkBoth(folder, where)
        }
      }
    }
    figure({
      area: 'Failing file calls',
      what: `each file call of ${name} × ${errorsFor(name).length} errors × once or always`,
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
  if (name === twoFiles || name === undoing) {
    const old = await folder.read('a.md')
    expect([before, marked], where).toContain(old)
    const isMade = names.includes(b)
    if (isMade) expect(await folder.read(b), where).toBe(after)
    // Marked in the old week and not in the new one would be open nowhere.
    if (old === marked) expect(isMade, where).toBe(true)
    if (said === 'done')
      expect([old, isMade], where).toEqual(name === twoFiles ? [marked, true] : [before, false])
  } else if (name === overtaking) {
    expect([before, after, theirs], where).toContain(await folder.read('a.md'))
    if (said === 'done') expect(texts, where).toContain(theirs)
  } else if (name === 'a save') {
    expect([before, after], where).toContain(await folder.read('a.md'))
    if (said === 'done') expect(await folder.read('a.md'), where).toBe(after)
  } else if (name === following) {
    expect(texts, where).toContain(before)
    expect([linking, followed], where).toContain(await folder.read(c))
    if (said === 'done')
      expect([await folder.read(b), await folder.read(c)], where).toEqual([before, followed])
  } else if (name === 'a new week') {
    expect(await folder.read('a.md'), where).toBe(before)
    if (said === 'done') expect(await folder.read(b), where).toBe(after)
  } else {
    expect(texts, where).toContain(before)
    if (said === 'done') expect(await folder.read(b), where).toBe(before)
  }
}

function gone(path: NotePath): never {
  throw new ApiError('not-found', path)
}

/** The other program, which writes once. */
function rivalOf(name: string, folder: TempFolder): (call: Call) => void {
  let isDone = name !== overtaking
  return (call) => {
    if (isDone || call !== 'rename') return
    isDone = true
    writeFileSync(folder.at('a.md'), theirs)
  }
}

/** What the other program wrote is there once, and ours too unless it is what stands in the note. */
async function checkBoth(folder: TempFolder, where: string): Promise<void> {
  const names = (await folder.names()).filter((one) => one.endsWith('.md'))
  const texts = await Promise.all(names.map((one) => folder.read(one)))
  if (!texts.includes(before)) expect(texts, where).toContain(theirs)
  expect(texts.filter((text) => text === theirs).length, where).toBeLessThanOrEqual(1)
  expect([before, after, theirs], where).toContain(await folder.read('a.md'))
}

/** The same once more, on a disk that works. What was done though it was called failed counts too. */
async function again(
  folder: TempFolder,
  name: string,
  job: (ground: Ground) => Promise<'done' | 'not done'>,
  { ground, where }: { ground: Ground; where: string },
): Promise<void> {
  const names = await folder.names()
  const isThere = names.includes(b) && name !== undoing
  if (isThere) return
  expect(await job(ground), where).toBe('done')
}

test('a text that was overtaken and can’t stand beside its note goes into the app’s data at once', async () => {
  const folder = await tempFolder({ 'a.md': before })
  const rival = rivalOf(overtaking, folder)
  let isFull = true
  let put = false
  const disk = watchedDisk((call) => {
    rival(call)
    const fails = isFull && put && call === 'open'
    if (call === 'rename') put = true
    return fails ? { error: 'ENOSPC' } : undefined
  })
  const elsewhere: string[] = []
  const overtaken = createOvertakenTexts(async (path, bytes) => {
    elsewhere.push(`${path}: ${Buffer.from(bytes)}`)
  })
  const ground = { disk, root: folder.path, overtaken }
  const opened = await openNote(ground, a)
  if (!opened) throw new Error('No note')
  const change = { text: after, base: opened.version }
  await expect(saveNote(ground, a, change)).rejects.toThrow('ENOSPC')
  expect([await folder.names(), elsewhere]).toEqual([['a.md'], [`a.md: ${theirs}`]])
  isFull = false
  expect(await saveNote(ground, a, change)).toMatchObject({ kind: 'saved' })
  expect(await folder.read('a (changed elsewhere 1).md')).toBe(theirs)
  await overtaken.settle(disk)
  expect(await folder.names()).toEqual(['a (changed elsewhere 1).md', 'a.md'])
})

async function callsOf(name: string, job: (ground: Ground) => Promise<unknown>): Promise<number> {
  const folder = await tempFolder(filesBefore(name))
  const rival = rivalOf(name, folder)
  let total = 0
  const disk = watchedDisk((call) => {
    rival(call)
    total++
    return undefined
  })
  await job({ disk, root: folder.path })
  return total
}
