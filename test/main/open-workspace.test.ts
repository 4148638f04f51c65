import { expect, onTestFinished, test } from 'vitest'
import type { NotePath } from '../../src/api/notes.ts'
import { closeWorkspace, openWorkspace } from '../../src/main/open-workspace.ts'
import { openAppData } from '../../src/main/settings.ts'
import { tempFolder } from './temp-folder.ts'

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
