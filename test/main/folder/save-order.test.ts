import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { replaceFile } from '../../../src/main/folder/atomic-write.ts'
import { createFile } from '../../../src/main/folder/new-name.ts'
import { renameNote } from '../../../src/main/folder/note-names.ts'
import { watchedDisk } from '../faulty-disk.ts'
import { tempFolder } from '../temp-folder.ts'

// What a power cut leaves depends on the order of the calls, which no test can see on a disk that keeps its promises.

function recorded() {
  const calls: string[] = []
  return { calls, disk: watchedDisk((call) => void calls.push(call)) }
}

const bytes = new TextEncoder().encode('new')

test('a note that is replaced is whole on the disk before it gets its name, and the name is before the answer', async () => {
  const folder = await tempFolder({ 'a.md': 'old' })
  const { calls, disk } = recorded()
  await replaceFile(disk, folder.at('a.md'), { bytes, present: Buffer.from('old') })
  const place = (call: string) => calls.indexOf(call)
  expect(place('write')).toBeGreaterThan(0)
  expect(place('sync')).toBeGreaterThan(calls.lastIndexOf('write'))
  expect(place('rename')).toBeGreaterThan(place('sync'))
  expect(place('syncFolder')).toBeGreaterThan(place('rename'))
  expect(calls).not.toContain('truncate')
})

test('a new note is whole on the disk before it gets its name, and the name is before the answer', async () => {
  const folder = await tempFolder({})
  const { calls, disk } = recorded()
  await createFile(disk, folder.at('a.md'), bytes)
  expect(calls.indexOf('sync')).toBeGreaterThan(calls.lastIndexOf('write'))
  expect(calls.indexOf('link')).toBeGreaterThan(calls.indexOf('sync'))
  expect(calls.lastIndexOf('syncFolder')).toBeGreaterThan(calls.indexOf('link'))
})

test.each([
  ['b.md', ['link', 'syncFolder', 'unlink', 'syncFolder']],
  ['A.md', ['rename', 'syncFolder']],
  ['old/b.md', ['link', 'syncFolder', 'unlink', 'syncFolder']],
  ['OLD/a.md', ['link', 'syncFolder', 'unlink', 'syncFolder']],
])(
  'a note that gets the name %s has it on the disk before the old one goes, and once',
  async (name, order) => {
    const folder = await tempFolder({ 'a.md': 'kept', 'old/c.md': '' })
    const { calls, disk } = recorded()
    await renameNote({ disk, root: folder.path }, 'a.md' as NotePath, name as NotePath)
    const begin = calls.findIndex((call) => call === 'link' || call === 'rename')
    expect(calls.slice(begin)).toEqual(order)
  },
)
