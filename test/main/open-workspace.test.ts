import { expect, onTestFinished, test } from 'vitest'
import type { StreamId } from '../../src/api/journal-entries.ts'
import type { NotePath } from '../../src/api/notes.ts'
import { openAppData } from '../../src/main/app-data.ts'
import { Journal } from '../../src/main/journal/journal.ts'
import { closeWorkspace, openWorkspace, orClosed } from '../../src/main/open-workspace.ts'
import { watchedDisk } from './faulty-disk.ts'
import { type TempFolder, tempFolder } from './temp-folder.ts'

test('a folder opens also where the app can’t write its own data', async () => {
  const files = await tempFolder({ 'a.md': '- [ ] Coil the rope (Ada)\n' })
  const own = await tempFolder({ data: 'a file where a folder should be' })
  const problems: unknown[] = []
  const workspace = await openWorkspace(files.path, {
    data: openAppData(own.at('data'), () => undefined),
    program: files.path,
    report: (error) => problems.push(error),
  })
  onTestFinished(() => closeWorkspace(workspace))
  expect(await workspace.folder.notes.open('a.md' as NotePath)).toMatchObject({ readOnly: null })
  expect(problems.map(String).join()).toMatch(/EEXIST|ENOTDIR|disk/)
})

test('a folder opens also where what was told of it can’t be read, and that is said', async () => {
  const files = await tempFolder({ 'a.md': '- [ ] Coil the rope (Ada)\n' })
  const data = openAppData((await tempFolder()).path, () => undefined)
  const problems: unknown[] = []
  const closed = new Error('The disk is in the way.')
  const workspace = await openWorkspace(files.path, {
    data: { ...data, loadMemory: () => Promise.reject(closed) },
    program: files.path,
    report: (error) => problems.push(error),
  })
  onTestFinished(() => closeWorkspace(workspace))
  expect(await workspace.folder.list()).toHaveLength(1)
  expect(problems).toContain(closed)
})

/** A folder that is open; `open` has what it has not let go of yet. */
async function openOn(files: TempFolder) {
  const open = new Set(['watcher'])
  const problems: unknown[] = []
  const report = (error: unknown) => void problems.push(error)
  const workspace = await openWorkspace(files.path, {
    data: openAppData((await tempFolder()).path, () => undefined),
    program: files.path,
    report,
    watch: async () => async () => void open.delete('watcher'),
  })
  return { workspace, open, problems, report }
}

test.each(['unlink', 'stat'] as const)(
  'a folder is let go also where journals of it can’t be, by %s, and that is said',
  async (stuck) => {
    const { workspace, open, problems, report } = await openOn(
      await tempFolder({ 'a.md': '# Crew\n' }),
    )
    const { notes } = workspace.folder
    const journal = new Journal({
      place: (await tempFolder()).at('journal'),
      textOf: (one) => notes.textOf(one),
      report,
      disk: watchedDisk((call) => (call === stuck ? { error: 'EROFS' } : undefined)),
    })
    const path = 'a.md' as NotePath
    const { version: base } = await notes.open(path)
    for (const digit of ['1', '2']) {
      const [stream, sitting] = [digit.repeat(32) as StreamId, digit.repeat(32)]
      await journal.keep({ kind: 'begin', stream, sitting, path, base, text: null }, {})
    }
    await closeWorkspace({ ...workspace, journal })
    expect([...open]).toEqual([])
    expect(problems.map(String)).toEqual(Array(2).fill(expect.stringContaining('EROFS')))
  },
)

test('what fails with an open folder before it is shown lets go of it', async () => {
  const { workspace, open, report } = await openOn(await tempFolder({ 'a.md': '# Crew\n' }))
  const fault = new Error('The disk is in the way.')
  await expect(orClosed(workspace, report, () => Promise.reject(fault))).rejects.toBe(fault)
  expect([...open]).toEqual([])
})

test('a folder that is shown stays open', async () => {
  const { workspace, open, report } = await openOn(await tempFolder({ 'a.md': '# Crew\n' }))
  onTestFinished(() => closeWorkspace(workspace))
  expect(await orClosed(workspace, report, async () => 'shown')).toBe('shown')
  expect([...open]).toEqual(['watcher'])
})
