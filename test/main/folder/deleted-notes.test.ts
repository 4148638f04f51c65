import { chmod, lstat, readlink, rm, symlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { NotePath, Version } from '../../../src/api/notes.ts'
import { type Disk, realDisk } from '../../../src/main/folder/disk.ts'
import { Folder, type FolderOptions } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'

const a = 'sub/a.md' as NotePath

const hosts: readonly [string, Partial<FolderOptions>][] = [
  ['in the folder', {}],
  ['of the system', { trash: (file) => rm(file) }],
]

async function opened(files: TempFolder, options: Partial<FolderOptions> = {}): Promise<Folder> {
  const folder = await Folder.open(files.path, {
    read: readingOf,
    report: (error) => {
      throw error
    },
    ...options,
  })
  onTestFinished(() => folder.close())
  return folder
}

async function deleted(folder: Folder, path: NotePath): Promise<Version> {
  const outcome = await folder.notes.delete(path, null)
  if (outcome.kind !== 'deleted' || outcome.version === null) throw new Error('Not deleted')
  return outcome.version
}

test.each(hosts)('from the trash %s a note comes back with its exact bytes', async (_, options) => {
  const files = await tempFolder()
  const folder = await opened(files, options)
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await files.write(a, bytes)
      const version = await deleted(folder, a)
      expect((await files.names()).includes(a)).toBe(false)
      expect(await folder.notes.putBack(a, version)).toEqual({ kind: 'back' })
      expect(await files.names()).toEqual([a])
      expect(new Uint8Array(await files.bytes(a))).toEqual(bytes)
    }),
    { numRuns: 40 },
  )
})

test.each(hosts)(
  'it is in the list again, and other pages that had it get it back: %s',
  async (_, options) => {
    const files = await tempFolder({ [a]: '# Deck crew 2026-11-16\r\n- [ ] Rope (Ada)\r\n' })
    const folder = await opened(files, options)
    await folder.notes.open(a)
    const told: string[] = []
    folder.onChange((change) => told.push(change.kind))
    await folder.notes.putBack(a, await deleted(folder, a))
    await folder.settled()
    expect(folder.listNow()).toMatchObject([{ path: a, date: '2026-11-16', openItems: 1 }])
    expect(told.filter((kind) => kind !== 'list' && kind !== 'reading')).toEqual([
      'deleted',
      'text',
    ])
  },
)

/** As if each folder were a disk of its own. */
const severalDisks: Disk = {
  ...realDisk,
  link: (from, to) => (dirname(from) === dirname(to) ? realDisk.link(from, to) : refuse()),
  rename: (from, to) => (dirname(from) === dirname(to) ? realDisk.rename(from, to) : refuse()),
}

async function refuse(): Promise<never> {
  throw Object.assign(new Error('EXDEV by the test'), { code: 'EXDEV' })
}

test('a note in a folder on another disk is deleted, put back and moved, byte for byte', async () => {
  const text = '\uFEFF# Deck crew\r\n- Rope (Ada)\n'
  const files = await tempFolder({ [a]: text })
  await chmod(files.at(a), 0o640)
  const folder = await opened(files, { disk: severalDisks })
  const version = await deleted(folder, a)
  expect(await files.names()).toEqual([`.trash/${a}`])
  expect(await folder.notes.putBack(a, version)).toEqual({ kind: 'back' })
  expect(await files.names()).toEqual([a])
  expect(await folder.notes.rename(a, 'b.md')).toMatchObject({ kind: 'renamed' })
  expect(await files.names()).toEqual(['b.md'])
  expect(await files.read('b.md')).toBe(text)
  expect(await files.mode('b.md')).toBe(0o640)
})

test('what is written into a note on its way to another disk goes with it', async () => {
  const files = await tempFolder({ [a]: 'one' })
  let writes = 0
  const disk: Disk = {
    ...severalDisks,
    async link(from, to) {
      await severalDisks.link(from, to)
      if (to.endsWith('b.md') && writes++ === 0) await files.write(a, 'two')
    },
  }
  const folder = await opened(files, { disk })
  await folder.notes.rename(a, 'b.md')
  expect(await files.names()).toEqual(['b.md'])
  expect(await files.read('b.md')).toBe('two')
})

test('where a file has the name of the trash, that is said, and the note stays', async () => {
  const files = await tempFolder({ [a]: 'one', '.trash': 'a file' })
  const folder = await opened(files)
  await expect(folder.notes.delete(a, null)).rejects.toMatchObject({
    code: 'not-allowed',
    message: expect.stringContaining('.trash'),
  })
  expect(await files.read(a)).toBe('one')
})

test.each(hosts)('it is laid over no other note, in whatever letters: %s', async (_, options) => {
  const files = await tempFolder({ [a]: 'one' })
  const folder = await opened(files, options)
  const version = await deleted(folder, a)
  await files.write('sub/A.md', 'another')
  expect(await folder.notes.putBack(a, version)).toEqual({ kind: 'exists', path: 'sub/A.md' })
  expect(await files.read('sub/A.md')).toBe('another')
  await rm(files.at('sub/A.md'))
  expect(await folder.notes.putBack(a, version)).toEqual({ kind: 'back' })
  expect(await files.read(a)).toBe('one')
})

test.each(hosts)(
  'of two that stood at one place, each comes back by its version: %s',
  async (_, options) => {
    const files = await tempFolder({ [a]: 'one' })
    const folder = await opened(files, options)
    const one = await deleted(folder, a)
    await folder.notes.create(a, 'two')
    const two = await deleted(folder, a)
    await folder.notes.putBack(a, one)
    expect(await files.read(a)).toBe('one')
    await deleted(folder, a)
    await folder.notes.putBack(a, two)
    expect(await files.read(a)).toBe('two')
  },
)

test('a note that the trash does not have any more, or that was never there, is told as such', async () => {
  const files = await tempFolder({ [a]: 'one' })
  const folder = await opened(files)
  const version = await deleted(folder, a)
  await files.write('.trash/sub/a.md', 'another one')
  await expect(folder.notes.putBack(a, version)).rejects.toMatchObject({ code: 'not-found' })
  await rm(files.at('.trash/sub/a.md'))
  await expect(folder.notes.putBack(a, version)).rejects.toMatchObject({ code: 'not-found' })
  await expect(folder.notes.putBack('b.md' as NotePath, version)).rejects.toMatchObject({
    code: 'not-found',
  })
  expect(await files.names()).toEqual([])
})

test('a link comes back as the link that it was, and is no offer where only its bytes are left', async () => {
  const files = await tempFolder({ 'real.md': 'text' })
  await symlink('real.md', files.at('a.md'))
  const link = 'a.md' as NotePath
  const folder = await opened(files)
  await folder.notes.putBack(link, await deleted(folder, link))
  expect((await lstat(files.at('a.md'))).isSymbolicLink()).toBe(true)
  expect(await readlink(files.at('a.md'))).toBe('real.md')
  const other = await opened(files, { trash: (file) => rm(file) })
  expect(await other.notes.delete(link, null)).toEqual({ kind: 'deleted', version: null })
  expect(await files.names()).toEqual(['real.md'])
})
