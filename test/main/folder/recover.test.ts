import { readdir, rm, utimes } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { type Disk, realDisk } from '../../../src/main/folder/disk.ts'
import { Folder, type FolderOptions } from '../../../src/main/folder/folder.ts'
import { tempKey, tempName, thisMachine } from '../../../src/main/folder/hidden-files.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { clearLeftovers } from '../../../src/main/folder/recover.ts'
import { tempFolder } from '../temp-folder.ts'

const leftBy = (process: number, ending: 'tmp' | 'pending', machine = thisMachine) =>
  tempName({ forName: tempKey('a.md'), machine, process, complete: ending === 'pending' }, 1)

const unwatched = { watch: async () => async () => undefined }

function failing(call: 'unlink' | 'readdir', code: string): Disk {
  const fail = async () => {
    throw Object.assign(new Error(`${code} by the test`), { code })
  }
  return { ...realDisk, [call]: fail }
}

async function opened(path: string, options: Partial<FolderOptions> = {}) {
  const problems: unknown[] = []
  const report = (error: unknown) => problems.push(error)
  const folder = await Folder.open(path, { read: readingOf, report, ...unwatched, ...options })
  onTestFinished(() => folder.close())
  return { folder, problems }
}

test('a leftover that can’t be removed is reported, and the folder opens', async () => {
  const files = await tempFolder({ 'a.md': 'whole', [leftBy(999_999, 'tmp')]: 'who' })
  const { folder, problems } = await opened(files.path, { disk: failing('unlink', 'EROFS') })
  expect(await folder.notes.open('a.md' as NotePath)).toMatchObject({ text: 'whole' })
  expect(problems).toMatchObject([{ code: 'EROFS' }])
})

test('a leftover that another host has removed meanwhile is none', async () => {
  const files = await tempFolder({ 'a.md': 'whole', [leftBy(999_999, 'tmp')]: 'who' })
  const disk: Disk = {
    ...realDisk,
    async readdir(path) {
      const entries = await realDisk.readdir(path)
      await rm(files.at(leftBy(999_999, 'tmp')), { force: true })
      return entries
    },
  }
  expect((await opened(files.path, { disk })).problems).toEqual([])
})

test('a folder that can’t be listed is refused with a sentence, and what was begun ends', async () => {
  const files = await tempFolder({ 'a.md': '' })
  const ended: string[] = []
  const opening = opened(files.path, {
    disk: failing('readdir', 'EACCES'),
    endReading: async () => void ended.push('reading'),
  })
  await expect(opening).rejects.toMatchObject({ name: 'ApiError', code: 'not-allowed' })
  expect(ended).toEqual(['reading'])
})

test('what was left before the machine started is recovered, whoever has that number now', async () => {
  const pending = leftBy(process.ppid, 'pending')
  const files = await tempFolder({ 'a.md': 'half of the n', [pending]: 'the new text' })
  await opened(files.path)
  expect(await files.names()).toEqual([pending, 'a.md'])
  await utimes(files.at(pending), 1, 1)
  await opened(files.path)
  expect(await files.names()).toEqual(['a (recovered 1).md', 'a.md'])
  expect(await files.read('a (recovered 1).md')).toBe('the new text')
})

test('a save that goes on here keeps its hidden file while another window opens the folder', async () => {
  const files = await tempFolder({ 'a.md': 'before' })
  const seen: string[][] = []
  const disk: Disk = {
    ...realDisk,
    async rename(from, to) {
      await clearLeftovers(realDisk, [files.path], { report: () => undefined })
      seen.push(await readdir(files.path))
      await realDisk.rename(from, to)
    },
  }
  const { folder } = await opened(files.path, { disk })
  const path = 'a.md' as NotePath
  const { version } = await folder.notes.open(path)
  expect(await folder.notes.save(path, { text: 'after', base: version })).toMatchObject({
    kind: 'saved',
  })
  expect(seen).toEqual([[expect.stringMatching(/^\.carryover-.*\.tmp$/), 'a.md']])
  expect(await files.read('a.md')).toBe('after')
})

const another = 'ffffffff'
const twoDays = 2 * 24 * 60 * 60

test('a save that goes on on another machine keeps its hidden files, whatever its process is called here', async () => {
  const names = [999_999, process.pid, process.ppid].flatMap((id) => [
    leftBy(id, 'tmp', another),
    leftBy(id, 'pending', another),
  ])
  const texts = Object.fromEntries(names.map((name) => [name, 'half of it']))
  const files = await tempFolder({ 'a.md': 'before', ...texts })
  await opened(files.path)
  expect(await files.names()).toEqual([...names, 'a.md'].sort())
})

test('what another machine left behind days ago is put in order, and what it was about to write is kept', async () => {
  const [half, whole] = [leftBy(7, 'tmp', another), leftBy(7, 'pending', another)]
  const files = await tempFolder({
    'a.md': 'half of the n',
    [half]: 'the',
    [whole]: 'the new text',
  })
  const then = Date.now() / 1000 - twoDays
  for (const name of [half, whole]) await utimes(files.at(name), then, then)
  await opened(files.path)
  expect(await files.names()).toEqual(['a (recovered 1).md', 'a.md'])
  expect(await files.read('a (recovered 1).md')).toBe('the new text')
})
