import { expect, onTestFinished, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import { listNotes } from '../../../src/main/folder/listing.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { holdReading, type ReadingHold } from '../../../src/main/folder/reading-hold.ts'
import { tempFolder } from '../temp-folder.ts'

async function openFolder(notes: number, hold: ReadingHold) {
  const files = await tempFolder(
    Object.fromEntries(
      Array.from({ length: notes }, (_, at) => [`note-${at}.md`, `# Title ${at}\n`]),
    ),
  )
  let read = 0
  let looked = 0
  const folder = await Folder.open(files.path, {
    async read(path, text, context) {
      read++
      return await readingOf(path, text, context)
    },
    list(disk, root) {
      looked++
      return listNotes(disk, root)
    },
    hold,
    report: (error) => {
      throw error
    },
    watch: async () => async () => undefined,
  })
  onTestFinished(() => folder.close())
  return { folder, read: () => read, looked: () => looked }
}

/** Never over by itself while a test runs. */
const aDay = 86_400_000

test('many notes are looked at and read when a page shows its first one, and the names are there before', async () => {
  const { folder, read, looked } = await openFolder(201, holdReading(aDay))
  expect(await folder.list()).toHaveLength(201)
  const { text } = await folder.notes.open(folder.listNow()[0]?.path ?? ('note-0.md' as NotePath))
  expect(text).toMatch(/^# Title/)
  expect([looked(), read()]).toEqual([0, 0])

  folder.pageShown()
  await folder.settled()
  expect(read()).toBe(201)
  expect(folder.listNow().every(({ title }) => title.startsWith('Title'))).toBe(true)
})

test('few notes are read at once', async () => {
  const { folder, read } = await openFolder(200, holdReading(aDay))
  await folder.settled()
  expect(read()).toBe(200)
})

test('the texts of many notes are read where no page comes', async () => {
  const { folder, read } = await openFolder(201, holdReading(1))
  await folder.settled()
  expect(read()).toBe(201)
})

test('a folder that is closed before a page shows a note is looked at no more', async () => {
  const hold = holdReading(aDay)
  const { folder, read, looked } = await openFolder(201, hold)
  await folder.list()
  await folder.close()
  hold.end()
  await folder.settled()
  expect([looked(), read()]).toEqual([0, 0])
})
