import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { ApiError } from '../../../src/api/errors.ts'
import type { NotePath, Version } from '../../../src/api/notes.ts'
import { confinedDisk } from '../../../src/main/folder/confined-disk.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { figure, runs } from '../../support/long.ts'
import { tempFolder } from '../temp-folder.ts'

// Another program puts a link in the place of a folder and takes it away again, as fast as it can, while notes in that
// folder are read, saved, made, renamed and deleted. Which of them succeed is chance; what is outside stays what it is.

const swapper = `
const { renameSync, symlinkSync, unlinkSync } = require('node:fs')
const [folder, target] = process.argv.slice(1)
process.stdout.write('ready')
for (;;) {
  try { renameSync(folder, folder + '-away'); symlinkSync(target, folder) } catch {}
  try { unlinkSync(folder); renameSync(folder + '-away', folder) } catch {}
}`

test.skipIf(process.platform !== 'linux')(
  'nothing is read or written outside while a folder is swapped for a link',
  async () => {
    const secret = 'SECRET of somebody else\n'
    const own = '# A 2026-11-16\n- [ ] Coil the line (Ada)\n'
    const names = Array.from({ length: 4 }, (_, i) => `n${i}.md`)
    const all = await tempFolder({
      'notes/keep.md': own,
      ...Object.fromEntries(names.map((name) => [`notes/sub/${name}`, own])),
      ...Object.fromEntries(names.map((name) => [`outside/${name}`, secret])),
    })
    await mkdir(all.at('outside/deep'))
    const folder = await Folder.open(all.at('notes'), {
      read: readingOf,
      report: () => undefined,
      watch: async () => async () => undefined,
    })
    onTestFinished(() => folder.close())
    await folder.settled()
    const child = await swapping(all.at('notes/sub'), all.at('outside'))
    const path = (name: string) => `sub/${name}` as NotePath
    let secrets = 0
    let done = 0
    const times = runs(400, 10_000)
    for (let i = 0; i < times; i++) {
      const name = names[i % names.length] ?? ''
      const jobs = [
        async () => {
          const { text } = await folder.notes.open(path(name))
          if (text === secret) secrets++
        },
        async () => {
          const { text, version } = await folder.notes.open(path(name))
          await folder.notes.save(path(name), {
            text: `${text.slice(0, 60)}\n- ${i}\n`,
            base: version,
          })
        },
        async () => void (await folder.notes.create(`sub/deep/made ${i}.md`, own)),
        async () => void (await folder.notes.rename(path(name), `sub/named ${i}.md`)),
        async () => void (await folder.notes.delete(path(name), null)),
        async () => void (await folder.notes.create(path(name), own)),
        async () => {
          const texts = await folder.notes.readSeries(path(name))
          if (texts.some(({ text }) => text === secret)) secrets++
        },
        async () => {
          const outcome = await folder.notes.save(path(name), { text: 'x', base: wrong })
          if (outcome.kind === 'conflict' && outcome.text === secret) secrets++
        },
      ]
      try {
        await jobs[i % jobs.length]?.()
        done++
      } catch (error) {
        expect(error).toBeInstanceOf(ApiError)
      }
    }
    await end(child)
    const outside = (await readdir(all.at('outside'), { recursive: true })).sort()
    const changed = await Promise.all(
      names.map((name) => all.read(`outside/${name}`).catch(() => '')),
    )
    figure({
      area: 'Paths',
      what: 'calls while another program swaps a folder for a link',
      runs: times,
      found: `${secrets} texts read, ${changed.filter((text) => text !== secret).length} files changed outside; ${done} calls succeeded`,
    })
    expect(secrets).toBe(0)
    expect(outside).toEqual(['deep', ...names])
    expect(changed).toEqual(names.map(() => secret))
    expect(done).toBeGreaterThan(0)
  },
)

test('a folder that is a link when it is used is refused by every call', async () => {
  const all = await tempFolder({ 'notes/a.md': 'own', 'outside/a.md': 'secret' })
  const disk = confinedDisk(all.at('notes'))
  const outside = all.at('outside/a.md')
  const refused = { code: 'outside-folder' }
  await expect(disk.open(outside, 'read')).rejects.toMatchObject(refused)
  await expect(disk.open(outside, 'write')).rejects.toMatchObject(refused)
  await expect(disk.open(all.at('outside/b.md'), 'create')).rejects.toMatchObject(refused)
  await expect(disk.readdir(all.at('outside'))).rejects.toMatchObject(refused)
  await expect(disk.unlink(outside)).rejects.toMatchObject(refused)
  await expect(disk.rename(all.at('notes/a.md'), outside)).rejects.toMatchObject(refused)
  await expect(disk.rename(outside, all.at('notes/b.md'))).rejects.toMatchObject(refused)
  await expect(disk.link(outside, all.at('notes/b.md'))).rejects.toMatchObject(refused)
  await expect(disk.mkdir(all.at('outside/new'))).rejects.toMatchObject(refused)
  expect(await all.names()).toEqual(['notes/a.md', 'outside/a.md'])
})

const wrong = '0'.repeat(64) as Version

async function swapping(folder: string, target: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', swapper, folder, target], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => end(child))
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
