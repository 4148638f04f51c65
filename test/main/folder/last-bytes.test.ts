import { rm } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { tempFolder } from '../temp-folder.ts'

const a = 'weeks/a.md' as NotePath
const page = {}

async function opened(bytes: string) {
  const files = await tempFolder({ [a]: bytes, 'weeks/b.md': '# Crew\n' })
  const folder = await Folder.open(files.path, {
    read: readingOf,
    watch: async () => async () => undefined,
    report: (error) => {
      throw error
    },
  })
  onTestFinished(() => folder.close())
  return { files, notes: folder.notes, ...(await folder.notes.open(a, page)) }
}

test.each([
  ['BOM and mixed line ends', '\uFEFF# Crew\r\nold\rline\n- rope\r\n'],
  ['CRLF among notes with LF', '# Crew\r\n- rope\r\n'],
  ['LF alone', '# Crew\n- rope\n'],
])('a note with %s that was deleted elsewhere is written again as it was', async (_, bytes) => {
  const { files, notes, text } = await opened(bytes)
  await rm(files.at(a))
  expect(await notes.create(a, text, page)).toMatchObject({ kind: 'created' })
  expect(await files.read(a)).toBe(bytes)
})

test('of what was typed meanwhile alone it is different, also after it was saved before', async () => {
  const { files, notes, text, version } = await opened('\uFEFF# Crew\r\nold\rline\n- rope\r\n')
  const saved = `${text}- oil\n`
  await notes.save(a, { text: saved, base: version, by: page })
  await rm(files.at(a))
  await notes.create(a, saved.replace('old', 'new'), page)
  expect(await files.read(a)).toBe('\uFEFF# Crew\r\nnew\rline\n- rope\r\n- oil\r\n')
})

test('another note of that name, after it was deleted here, is like those beside it', async () => {
  const { files, notes } = await opened('\uFEFF# Crew\r\n- rope\r\n')
  await notes.delete(a, null, page)
  await notes.create(a, '# Crew\n', page)
  expect(await files.read(a)).toBe('# Crew\n')
})

test('another note of that name, after it was renamed, is like those beside it', async () => {
  const { files, notes } = await opened('\uFEFF# Crew\r\n- rope\r\n')
  await notes.rename(a, 'weeks/c.md' as NotePath, page)
  await notes.create(a, '# Crew\n', page)
  expect(await files.read(a)).toBe('# Crew\n')
  expect(await files.read('weeks/c.md')).toBe('\uFEFF# Crew\r\n- rope\r\n')
})
