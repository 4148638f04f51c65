import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { confinedDisk } from '../../../src/main/folder/confined-disk.ts'
import { Folder, type FolderOptions } from '../../../src/main/folder/folder.ts'
import { type Listed, listNotes } from '../../../src/main/folder/listing.ts'
import { listInThread } from '../../../src/main/folder/listing-thread.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { tempFolder } from '../temp-folder.ts'

let worker: URL

beforeAll(async () => {
  const path = await mkdtemp(join(tmpdir(), 'carryover-test-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'src/main/folder/listing-worker.ts',
      outDir: path,
      rolldownOptions: { output: { entryFileNames: 'listing-worker.mjs' } },
    },
  })
  worker = pathToFileURL(join(path, 'listing-worker.mjs'))
  return () => rm(path, { recursive: true, force: true })
})

const inOrder = (notes: readonly Listed[]) => notes.toSorted((a, b) => (a.path < b.path ? -1 : 1))

async function grounds() {
  const outside = await tempFolder({ 'secret.md': 'Secret' })
  const files = await tempFolder({
    'a.md': '# A',
    'sub/deeper/ü b.txt': '# B',
    'sub/c.pdf': 'No note',
    '.hidden/d.md': '# D',
    'node_modules/e.md': '# E',
  })
  await symlink('a.md', files.at('same.md'))
  await symlink(outside.at('secret.md'), files.at('out.md'))
  await symlink('nothing.md', files.at('gone.md'))
  await symlink(outside.path, files.at('folder'))
  return files
}

test('a folder is listed on another thread as it is here', async () => {
  const { path: root } = await grounds()
  const disk = confinedDisk(root)
  const here = inOrder(await listNotes(disk, root))
  expect(here.map(({ path }) => path)).toEqual([
    ...['a.md', 'out.md', 'same.md', 'sub/deeper/ü b.txt'],
  ])
  expect(inOrder(await listInThread(worker)(disk, root))).toEqual(here)
})

test('where the thread can’t, it is listed here', async () => {
  const { path: root } = await grounds()
  const disk = confinedDisk(root)
  const here = inOrder(await listNotes(disk, root))
  expect(inOrder(await listInThread(pathToFileURL('/no/such.mjs'))(disk, root))).toEqual(here)
  await expect(listInThread(worker)(disk, `${root}/gone`)).rejects.toMatchObject({ code: 'ENOENT' })
})

async function opened(path: string, options: Partial<FolderOptions>) {
  const folder = await Folder.open(path, {
    read: readingOf,
    report: (error) => {
      throw error
    },
    watch: async () => async () => undefined,
    ...options,
  })
  onTestFinished(() => folder.close())
  return folder
}

test('the list is there from the names, before any file is looked at or opened', async () => {
  const files = await tempFolder({
    '2026-11-09 crew.md': '# Deck\n- [ ] Oil it (Ben)\n',
    '2026-11-16 crew.md': '# Deck\n- [ ] Sand it (Ada)\n',
    'plan.md': '# The plan',
  })
  let look = (): void => undefined
  const looked = new Promise<void>((resolve) => {
    look = resolve
  })
  const folder = await opened(files.path, {
    async list(disk, root) {
      await looked
      return await listNotes(disk, root)
    },
  })
  const before = folder.listNow().map(({ path, title, series }) => [path, title, series?.title])
  expect(before).toEqual([
    ['2026-11-16 crew.md', '2026-11-16 crew', 'crew'],
    ['2026-11-09 crew.md', '2026-11-09 crew', 'crew'],
    ['plan.md', 'plan', undefined],
  ])
  expect(folder.reading()).toEqual({ read: 0, total: 3, isStopped: false })
  look()
  await folder.settled()
  expect(folder.listNow().map(({ title, openItems }) => [title, openItems])).toEqual([
    ['Deck', 1],
    ['Deck', 1],
    ['The plan', 0],
  ])
})

test('what is changed before the files are looked at is seen then', async () => {
  const files = await tempFolder({ 'a.md': '# A', 'b.md': '# B', 'c.md': '# C' })
  let look = (): void => undefined
  const looked = new Promise<void>((resolve) => {
    look = resolve
  })
  const folder = await opened(files.path, {
    async list(disk, root) {
      await looked
      return await listNotes(disk, root)
    },
  })
  const told: unknown[] = []
  folder.onChange((change) => change.kind !== 'list' && told.push(change))
  const a = folder.listNow().find(({ path }) => path === 'a.md')
  if (a) await folder.notes.open(a.path)
  await files.write('a.md', '# Another')
  await files.write('d.md', '# D')
  look()
  await folder.settled()
  expect(folder.listNow().map(({ title }) => title)).toEqual(['Another', 'B', 'C', 'D'])
  expect(told).toMatchObject([{ kind: 'text', path: 'a.md', text: '# Another', by: null }])
})

test('where the files can’t be looked at that is told, and the notes are read all the same', async () => {
  const files = await tempFolder({ 'a.md': '# A note' })
  const told: unknown[] = []
  const folder = await opened(files.path, {
    list: async () => Promise.reject(new Error('The disk is slow')),
    report: (error) => told.push(error),
  })
  await folder.settled()
  expect(folder.listNow().map(({ title }) => title)).toEqual(['A note'])
  expect(told).toEqual([new Error('The disk is slow')])
})
