import { rm, symlink } from 'node:fs/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { type Disk, realDisk } from '../../../src/main/folder/disk.ts'
import { Folder, type FolderOptions } from '../../../src/main/folder/folder.ts'
import type { FolderChange } from '../../../src/main/folder/known-notes.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'

// What others do in the folder, while one of the paths is in the way.

/** The folder with a note that somebody has, the texts that are told, and what tells the folder of paths. */
async function opened(files: TempFolder, options: Partial<FolderOptions> = {}) {
  let hint: (paths: readonly string[]) => void = () => undefined
  const problems: unknown[] = []
  const folder = await Folder.open(files.path, {
    read: readingOf,
    report: (error) => problems.push(error),
    watch: async (_, onHints) => {
      hint = onHints
      return async () => undefined
    },
    ...options,
  })
  onTestFinished(() => folder.close())
  await folder.notes.open('open.md' as NotePath)
  await folder.settled()
  await folder.rescan()
  const texts: string[] = []
  folder.onChange((change: FolderChange) => {
    if (change.kind === 'text') texts.push(`${change.path}: ${change.text}`)
  })
  const list = async () => (await folder.list()).map(({ path, unreadable }) => [path, unreadable])
  return { folder, texts, problems, list, hint: (paths: readonly string[]) => hint(paths) }
}

test('a link that leads out of the folder is listed, and the other changes beside it are told', async () => {
  const outside = await tempFolder({ 'secret.md': 'secret' })
  const files = await tempFolder({ 'open.md': 'before' })
  const { texts, problems, list, hint } = await opened(files)
  await symlink(outside.at('secret.md'), files.at('a-link.md'))
  await files.write('open.md', 'after')
  hint(['a-link.md', 'open.md'])
  await vi.waitFor(() => expect(texts).toEqual(['open.md: after']))
  expect(await list()).toEqual([
    ['a-link.md', 'leadsOut'],
    ['open.md', null],
  ])
  expect(problems).toEqual([])
})

test('an open note in whose place such a link stands keeps no look at the folder from its end', async () => {
  const outside = await tempFolder({ 'secret.md': 'secret' })
  const files = await tempFolder({ 'open.md': 'before', 'other.md': 'before' })
  const { folder, texts, problems, list } = await opened(files)
  await folder.notes.open('other.md' as NotePath)
  await rm(files.at('open.md'))
  await symlink(outside.at('secret.md'), files.at('open.md'))
  await files.write('other.md', 'after')
  await folder.rescan()
  expect(texts).toEqual(['other.md: after'])
  expect(await list()).toEqual([
    ['open.md', 'leadsOut'],
    ['other.md', null],
  ])
  expect(problems).toEqual([])
})

test('a path that can’t be looked at is reported, and the other changes are told', async () => {
  const files = await tempFolder({ 'open.md': 'before' })
  const closed = Object.assign(new Error('Closed by the test'), { code: 'EACCES' })
  const disk: Disk = {
    ...realDisk,
    async lstat(path) {
      if (path === files.at('closed.md')) throw closed
      return await realDisk.lstat(path)
    },
  }
  const { texts, problems, hint } = await opened(files, { disk })
  await files.write('open.md', 'after')
  hint(['closed.md', 'open.md'])
  await vi.waitFor(() => expect(texts).toEqual(['open.md: after']))
  expect(problems).toContain(closed)
})
