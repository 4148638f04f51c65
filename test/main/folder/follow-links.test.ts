import { expect, onTestFinished, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { tempFolder } from '../temp-folder.ts'

test('links to a renamed note follow it on disk, only their lines change, and can be taken back', async () => {
  const text = 'See [[Rope list]].\r\nAnd [it](Rope%20list.md).\r\nRope list, too.\r\n'
  const files = await tempFolder({
    'Rope list.md': '# Ropes\n',
    'a.md': text,
    'sub/b.md': '[x](../Rope%20list.md)\n',
    'c.md': 'The Rope list without a link.\n',
  })
  const folder = await Folder.open(files.path, {
    read: readingOf,
    report: (error) => {
      throw error
    },
    watch: async () => async () => undefined,
  })
  onTestFinished(() => folder.close())
  await folder.settled()
  const [from, to] = ['Rope list.md' as NotePath, 'Lines.md' as NotePath]
  await folder.notes.rename(from, to)
  const { changed, left } = await folder.notes.followRename(from, to)
  expect(left).toEqual([])
  expect(changed.map(({ path }) => path).sort()).toEqual(['a.md', 'sub/b.md'])
  expect(await files.read('a.md')).toBe(
    'See [[Lines]].\r\nAnd [it](Lines.md).\r\nRope list, too.\r\n',
  )
  expect(await files.read('sub/b.md')).toBe('[x](../Lines.md)\n')

  await files.write('sub/b.md', '[x](../Lines.md), new\n')
  await folder.notes.rename(to, from)
  const outcomes = await Promise.all(
    changed.map(({ path, undo, version }) => folder.notes.edit(path, undo, version)),
  )
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved'])
  expect(await files.read('a.md')).toBe(text)
  expect(await files.read('sub/b.md')).toBe('[x](../Lines.md), new\n')
})
