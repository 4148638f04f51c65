import { expect, onTestFinished, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { wayFor } from '../../../src/notes/view/link-targets.ts'
import { tempFolder } from '../temp-folder.ts'

async function opened(path: string): Promise<Folder> {
  const folder = await Folder.open(path, {
    read: readingOf,
    report: (error) => {
      throw error
    },
    watch: async () => async () => undefined,
  })
  onTestFinished(() => folder.close())
  await folder.settled()
  return folder
}

test('links to a renamed note follow it on disk, only their lines change, and can be taken back', async () => {
  const text = 'See [[Rope list]].\r\nAnd [it](Rope%20list.md).\r\nRope list, too.\r\n'
  const files = await tempFolder({
    'Rope list.md': '# Ropes\n',
    'a.md': text,
    'sub/b.md': '[x](../Rope%20list.md)\n',
    'c.md': 'The Rope list without a link.\n',
  })
  const folder = await opened(files.path)
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

test.each(['Plan (old).md', '50% off.md', 'Crew #2, Ärmel & Co.md'] as NotePath[])(
  'a link that Carryover wrote to %j follows it, whatever signs are in its name',
  async (from) => {
    const files = await tempFolder({ [from]: '# Plan\n', 'a.md': `[x](${wayFor(from, 'a.md')})\n` })
    const folder = await opened(files.path)
    await folder.notes.rename(from, 'Lines.md' as NotePath)
    await folder.notes.followRename(from, 'Lines.md' as NotePath)
    expect(await files.read('a.md')).toBe('[x](Lines.md)\n')
  },
)
