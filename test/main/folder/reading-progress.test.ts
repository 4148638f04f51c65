import { expect, onTestFinished, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { tempFolder } from '../temp-folder.ts'

const names = Array.from({ length: 60 }, (_, at) => `note-${at}.md`)

test('reading a large folder can be stopped; what changes then is read, and the rest when it goes on', async () => {
  const files = await tempFolder(
    Object.fromEntries(names.map((name) => [name, `# ${name}\n- [ ] Sand ${name} (Ada)\n`])),
  )
  const read: string[] = []
  let begun = (): void => undefined
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve
  })
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const folder = await Folder.open(files.path, {
    async read(path, text, context) {
      begun()
      await released
      read.push(path)
      return await readingOf(path, text, context)
    },
    report: (error) => {
      throw error
    },
    watch: async () => async () => undefined,
  })
  onTestFinished(() => folder.close())
  const told: unknown[] = []
  folder.onChange(({ kind }) => kind === 'reading' && told.push(folder.reading()))

  await hasBegun
  folder.readOn(false)
  expect(told).toEqual([{ read: 0, total: 60, isStopped: true }])
  release()
  await folder.settled()
  expect(folder.reading()).toEqual({ read: 16, total: 60, isStopped: true })
  expect(folder.listNow()).toHaveLength(60)

  const left = names.find((name) => !read.includes(name)) as NotePath
  const { version } = await folder.notes.open(left)
  await folder.notes.save(left, { text: '# Mended\n- [ ] Oil it (Bo)\n', base: version })
  await folder.settled()
  expect(folder.listNow().find(({ path }) => path === left)?.title).toBe('Mended')

  folder.readOn(true)
  await folder.settled()
  expect(folder.reading()).toEqual({ read: 60, total: 60, isStopped: false })
  expect(folder.listNow().every(({ openItems }) => openItems === 1)).toBe(true)
  expect(told.at(-1)).toEqual({ read: 60, total: 60, isStopped: false })
})
