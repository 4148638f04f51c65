import {
  chmod,
  link,
  mkdir,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { NotePath, Version } from '../../../src/api/notes.ts'
import { type Disk, realDisk } from '../../../src/main/folder/disk.ts'
import { Folder, type FolderOptions } from '../../../src/main/folder/folder.ts'
import type { FolderChange } from '../../../src/main/folder/known-notes.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { failingDisk, watchedDisk } from '../faulty-disk.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'

const a = 'a.md' as NotePath
const problems: unknown[] = []

/** The folder, opened, and all it tells. */
async function opened(files: TempFolder, options: Partial<FolderOptions> = {}) {
  const folder = await Folder.open(files.path, {
    read: readingOf,
    report: (error) => problems.push(error),
    ...options,
  })
  onTestFinished(() => folder.close())
  const told: FolderChange[] = []
  folder.onChange((change) => {
    if (change.kind !== 'list') told.push(change)
  })
  return { folder, told }
}

async function titles(folder: Folder): Promise<string[]> {
  await folder.settled()
  return (await folder.list()).map(({ path, series }) =>
    series ? `${series.title}: ${path}` : path,
  )
}

/** Without a watcher: only what is asked for is looked at. */
const unwatched = { watch: async () => async () => undefined }

describe('the list', () => {
  test('has all notes by series, newest meeting first, then the others', async () => {
    const files = await tempFolder({
      'weekly/2026-11-09.md': '# Deck crew 2026-11-09\n',
      'weekly/2026-11-16.md': '# Deck crew 2026-11-16\n',
      'roadmap.md': '# Roadmap\n',
      'sub/deep/plain.txt': 'Plain\n',
      '.git/description.md': 'no',
      'node_modules/x/README.md': 'no',
      'photo.png': 'no',
      'templates/mine.md': '# {{title}} {{date}}\n',
    })
    const { folder } = await opened(files)
    expect(await titles(folder)).toEqual([
      'Deck crew: weekly/2026-11-16.md',
      'Deck crew: weekly/2026-11-09.md',
      'roadmap.md',
      'sub/deep/plain.txt',
      'templates/mine.md',
    ])
  })

  test('counts the items of the newest meeting', async () => {
    const log =
      '# Crew\n\n## 2026-11-16\n\n### This week\n- [ ] One (Ada)\n- [x] Two (Ben)\n\n## 2026-11-09\n\n### This week\n- [ ] Old (Ada)\n'
    const { folder } = await opened(await tempFolder({ 'log.md': log }))
    await folder.settled()
    expect(await folder.list()).toMatchObject([
      { date: '2026-11-16', meetings: 2, openItems: 1, doneItems: 1, unreadable: null },
    ])
  })

  test('counts work that several weeks have once, in the newest of them', async () => {
    const week = (date: string, work: string) => `# Crew ${date}\n\n## This week\n${work}`
    const files = await tempFolder({
      '2026-11-02.md': week('2026-11-02', '- [ ] Order rope (Ben)\n- [ ] Sand the rail (Ada)\n'),
      '2026-11-09.md': week('2026-11-09', '- [ ] Order rope - waiting for a price (Ben)\n'),
      '2026-11-16.md': week('2026-11-16', '- [ ] order the rope (Ada)\n- [ ] Oil (Ben)\n'),
    })
    const { folder } = await opened(files)
    await folder.settled()
    const counts = async () =>
      (await folder.list()).map(({ openItems, carriedOn }) => [openItems, carriedOn])
    expect(await counts()).toEqual([
      [2, 0],
      [0, 1],
      [1, 1],
    ])
    const newest = '2026-11-16.md' as NotePath
    const { text, version } = await folder.notes.open(newest)
    const told = new Promise((heard) => folder.onChange(({ kind }) => kind === 'list' && heard(1)))
    await folder.notes.save(newest, {
      text: text.replace('order the rope', 'tar it'),
      base: version,
    })
    await told
    await folder.settled()
    expect(await counts()).toEqual([
      [2, 0],
      [1, 0],
      [1, 1],
    ])
  })

  test('says why a note can’t be read', async () => {
    const files = await tempFolder({
      'huge.md': '',
      'image.md': Uint8Array.of(0x89, 0, 0xff),
      'latin.md': Uint8Array.of(0x43, 0xe9),
    })
    await truncate(files.at('huge.md'), 64 * 1024 * 1024 + 1)
    await symlink('/etc/hostname', files.at('out.md'))
    await mkdir(files.at('folder.md'))
    const { folder } = await opened(files)
    await folder.settled()
    const list = (await folder.list()).map(({ path, unreadable }) => [path, unreadable])
    expect(list).toEqual([
      ['huge.md', 'tooLargeToShow'],
      ['image.md', 'noText'],
      ['latin.md', 'olderEncoding'],
      ['out.md', 'leadsOut'],
    ])
  })

  test('has a note even if reading it fails, and goes on with the others', async () => {
    const files = await tempFolder({ 'a.md': '# A\n', 'b.md': '# B\n' })
    const mistakes: unknown[] = []
    const { folder } = await opened(files, {
      report: (error) => mistakes.push(error),
      read: (path, text, context) => {
        if (path === 'a.md') throw new Error('A mistake in reading.')
        return readingOf(path, text, context)
      },
    })
    await folder.settled()
    expect((await folder.list()).map(({ title }) => title)).toEqual(['a', 'B'])
    expect((await folder.notes.open(a)).text).toBe('# A\n')
    expect(mistakes).toHaveLength(1)
  })

  test('learns the people and the order of dates', async () => {
    const files = await tempFolder({
      'a.md': '# Crew 23/11/2026\n\nAttendees: Ada, Ben\n',
      'b.md': '# Crew 3/11/2026\n',
    })
    const { folder } = await opened(files)
    await folder.settled()
    expect(folder.knowledge()).toEqual({
      people: ['ada', 'ben'],
      dateOrder: 'day-first',
      near: null,
    })
    expect((await folder.list()).map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-03'])
  })

  test('dates meetings that tell no year by each other, also where names and titles come in another order', async () => {
    const files = await tempFolder({
      'Dec 4.md': '# Deck crew Dec 4\n',
      'Jan 15.md': '# Deck crew Jan 15\n',
      'Nov 27.md': '# Deck crew\n',
      'week 5.md': '# Deck crew\n\nDate: Jan 22\n',
    })
    const { folder } = await opened(files)
    await folder.settled()
    expect((await folder.list()).map(({ path, date }) => [path, date])).toEqual([
      ['week 5.md', '2026-01-22'],
      ['Jan 15.md', '2026-01-15'],
      ['Dec 4.md', '2025-12-04'],
      ['Nov 27.md', '2025-11-27'],
    ])
    await folder.notes.create('Jan 29 2019.md', '# Deck crew Jan 29 2019\n')
    await folder.settled()
    expect(folder.knowledge().near).toBe('2019-05-27')
  })
})

describe('opening and saving', () => {
  test('a note that is made here is in its series at once, which keeps its name', async () => {
    const files = await tempFolder({
      'a/2026-11-09.md': '# Deck crew 2026-11-09\n\n- [ ] Oil (Ada)\n',
      'a/2026-11-16.md': '# Deck crew 2026-11-16\n\n- [ ] Oil (Ada)\n',
      'a/galley-2026-11-16.md': '# Galley 2026-11-16\n\n- [ ] Oven (Ada)\n',
    })
    const never = new Promise<never>(() => undefined)
    const { folder } = await opened(files, {
      read: (path, text, context) =>
        path === 'a/2026-11-23.md' ? never : readingOf(path, text, context),
    })
    await folder.settled()
    const lists: string[][] = []
    const look = () => {
      lists.push(
        folder.listNow().map(({ path, series }) => `${series?.key} ${series?.title} ${path}`),
      )
    }
    look()
    folder.onChange(({ kind }) => kind === 'list' && look())
    await folder.notes.create('a/2026-11-23.md', '# Deck crew 2026-11-23\n\n- [ ] Oil (Ada)\n')
    look()
    const [before = []] = lists
    const [key = ''] = before
    expect(lists.at(-1)).toContain(`${key.replace('2026-11-16', '2026-11-23')}`)
    for (const list of lists) expect(list).toEqual(expect.arrayContaining(before))
  })

  test('a new note ends its lines as the one before it does', async () => {
    const files = await tempFolder({
      'a/2026-11-02.md': '# Crew\n',
      'a/2026-11-09.md': '# Crew\r\n\r\n- Oil\r\n',
      'b/mixed.md': '# Crew\r\n- Oil\n',
      'b/pictures.md/rope.png': '',
      'notes-9.md': '# Crew\r\n',
      'notes-20.md': '# Crew\n',
    })
    const { folder } = await opened(files)
    const made = async (path: string) => {
      const text = '# Crew\n\n- Rope\n'
      const { path: at } = await folder.notes.create(path, text)
      expect((await folder.notes.open(at)).text).toBe(text)
      return await files.read(path)
    }
    expect(await made('a/2026-11-16.md')).toBe('# Crew\r\n\r\n- Rope\r\n')
    expect(await made('a/2026-11-05.md')).toBe('# Crew\n\n- Rope\n')
    expect(await made('notes-10.md')).toBe('# Crew\r\n\r\n- Rope\r\n')
    expect(await made('notes-1.md')).toBe('# Crew\r\n\r\n- Rope\r\n')
    expect(await made('b/new.md')).toBe('# Crew\n\n- Rope\n')
    expect(await made('c/new.md')).toBe('# Crew\n\n- Rope\n')
  })

  test('changes only what changed, and nothing by opening', async () => {
    const before = '\uFEFF# A\r\nold\rline\n'
    const files = await tempFolder({ 'a.md': before })
    const old = new Date(1_600_000_000_000)
    await utimes(files.at('a.md'), old, old)
    const { folder, told } = await opened(files)
    const note = await folder.notes.open(a)
    expect(note).toMatchObject({ text: '# A\nold\nline\n', readOnly: null })
    const same = await folder.notes.save(a, { text: note.text, base: note.version })
    expect(same).toEqual({ kind: 'saved', version: note.version })
    expect((await stat(files.at('a.md'))).mtime).toEqual(old)
    const saved = await folder.notes.save(a, { text: '# A\nnew\nline\n', base: note.version })
    expect(saved.kind).toBe('saved')
    expect(await files.read('a.md')).toBe('\uFEFF# A\r\nnew\rline\n')
    expect((await folder.notes.open(a)).version).toBe('version' in saved && saved.version)
    expect(told.map(({ kind }) => kind)).toEqual(['text'])
  })

  test('never writes over a change from elsewhere, even one of the same size and date', async () => {
    const files = await tempFolder({ 'a.md': '- [ ] a\n' })
    const { folder } = await opened(files, unwatched)
    const { version } = await folder.notes.open(a)
    const { atime, mtime } = await stat(files.at('a.md'))
    await files.write('a.md', '- [x] a\n')
    await utimes(files.at('a.md'), atime, mtime)
    const outcome = await folder.notes.save(a, { text: '- [ ] b\n', base: version })
    expect(outcome).toMatchObject({ kind: 'conflict', text: '- [x] a\n' })
    expect(await files.read('a.md')).toBe('- [x] a\n')
  })

  test('sees a change that comes while it writes', async () => {
    const files = await tempFolder({ 'a.md': 'old' })
    let write: (() => Promise<void>) | undefined
    const disk = watchedDisk(() => undefined)
    const { folder } = await opened(files, {
      ...unwatched,
      disk: {
        ...disk,
        async open(path, how, mode) {
          const file = await disk.open(path, how, mode)
          if (how === 'create') await write?.()
          return file
        },
      },
    })
    const { version } = await folder.notes.open(a)
    write = () => files.write('a.md', 'theirs')
    const outcome = await folder.notes.save(a, { text: 'ours', base: version })
    expect(outcome).toMatchObject({ kind: 'conflict', text: 'theirs' })
    expect([await files.read('a.md'), await files.names()]).toEqual(['theirs', ['a.md']])
  })

  test('keeps what another program writes in the very moment of saving, beside the note', async () => {
    const files = await tempFolder({ 'a.md': 'old' })
    const disk: Disk = {
      ...realDisk,
      async rename(from, to) {
        await files.write('a.md', 'theirs')
        await realDisk.rename(from, to)
      },
    }
    const { folder } = await opened(files, { disk })
    const { version } = await folder.notes.open(a)
    expect(await folder.notes.save(a, { text: 'ours', base: version })).toMatchObject({
      kind: 'saved',
    })
    expect(await files.names()).toEqual(['a (changed elsewhere 1).md', 'a.md'])
    expect(await files.read('a (changed elsewhere 1).md')).toBe('theirs')
    expect(await files.read('a.md')).toBe('ours')
  })

  test('waits for another program that is in the middle of writing', async () => {
    const long = 'line\n'.repeat(100)
    const files = await tempFolder({ 'a.md': long })
    const { disk, write } = slowWriter(files)
    const { folder } = await opened(files, { ...unwatched, disk })
    await folder.settled()
    const { version } = await folder.notes.open(a)
    await write(`theirs\n${long}`)
    const outcome = await folder.notes.save(a, { text: `${long}ours\n`, base: version })
    expect(outcome).toMatchObject({ kind: 'conflict', text: `theirs\n${long}` })
  })

  test.each(['write', 'sync', 'link', 'syncFolder'] as const)(
    'a note that can’t be made leaves no folder behind: %s fails',
    async (failing) => {
      const files = await tempFolder({ 'weeks/a.md': '# Crew\n' })
      let isFull = false
      const disk = watchedDisk((call) =>
        isFull && call === failing ? { error: 'EIO' } : undefined,
      )
      const { folder } = await opened(files, { ...unwatched, disk })
      isFull = true
      const create = (path: string) => folder.notes.create(path, '# Crew\n')
      await expect(create('weeks/2026/november/n.md')).rejects.toThrow()
      expect(await readdir(files.at('weeks'))).toEqual(['a.md'])
      isFull = false
      expect(await create('weeks/2026/n.md')).toMatchObject({ kind: 'created' })
      expect(await files.names()).toEqual(['weeks/2026/n.md', 'weeks/a.md'])
    },
  )

  test('does not make a deleted note again', async () => {
    const files = await tempFolder({ 'a.md': 'old' })
    const { folder } = await opened(files, unwatched)
    const { version } = await folder.notes.open(a)
    await rm(files.at('a.md'))
    expect(await folder.notes.save(a, { text: 'new', base: version })).toEqual({ kind: 'gone' })
    expect(await files.names()).toEqual([])
  })

  test('writes through a link inside the folder and keeps hard links', async () => {
    const files = await tempFolder({ 'real.md': 'old' })
    await symlink('real.md', files.at('a.md'))
    await link(files.at('real.md'), files.at('twin.md'))
    const { folder } = await opened(files)
    const { version } = await folder.notes.open(a)
    await folder.notes.save(a, { text: 'new', base: version })
    expect([await files.read('real.md'), await files.read('twin.md')]).toEqual(['new', 'new'])
    expect(await files.names()).toEqual(['a.md', 'real.md', 'twin.md'])
  })

  test.each([
    ['another encoding', Uint8Array.of(0x43, 0x61, 0x66, 0xe9), 0o644, 'olderEncoding', /UTF-8/],
    ['NUL characters', Uint8Array.of(0x61, 0, 0x62), 0o644, 'hasNul', /NUL/],
    [
      'no permission to write',
      new TextEncoder().encode('a'),
      0o444,
      'mayNotChange',
      /change this note/,
    ],
  ])('with %s is for reading only', async (_, content, mode, why, reason) => {
    const files = await tempFolder({ 'a.md': content })
    await chmod(files.at('a.md'), mode)
    const { folder } = await opened(files)
    const note = await folder.notes.open(a)
    expect(note.readOnly).toBe(why)
    const save = folder.notes.save(a, { text: `${note.text}!`, base: note.version })
    await expect(save).rejects.toMatchObject({ message: expect.stringMatching(reason) })
    expect([...(await files.bytes('a.md'))]).toEqual([...content])
  })

  test('refuses what is no text, too large, no file or not there', async () => {
    const files = await tempFolder({ 'a.md': Uint8Array.of(0x89, 0, 0xff), 'big.md': '' })
    await truncate(files.at('big.md'), 64 * 1024 * 1024 + 1)
    await mkdir(files.at('folder.md'))
    const { folder } = await opened(files)
    const refusal = async (path: string) => {
      const error = await folder.notes.open(path as NotePath).catch((error: unknown) => error)
      return error instanceof Error && 'code' in error ? [error.code, error.message] : error
    }
    expect(await refusal('a.md')).toEqual(['unreadable', expect.stringMatching(/not text/)])
    expect(await refusal('big.md')).toEqual(['unreadable', expect.stringMatching(/64 MB/)])
    expect(await refusal('folder.md')).toEqual(['unreadable', expect.stringMatching(/not a file/)])
    expect(await refusal('none.md')).toEqual(['not-found', expect.stringMatching(/none\.md/)])
    expect(await refusal('../a.md')).toEqual(['outside-folder', expect.any(String)])
  })

  test('shows a note of over 20 MB, says why it may not be changed, and never writes it', async () => {
    const files = await tempFolder({ 'a.md': '' })
    const content = Buffer.alloc(20 * 1024 * 1024 + 1, '- [ ] Coil the line (Ada)\r\n')
    await writeFile(files.at('a.md'), content)
    const { folder } = await opened(files)
    const { text, version, ...rest } = await folder.notes.open(a)
    expect(text.slice(0, 29)).toBe('- [ ] Coil the line (Ada)\n- [')
    expect(rest).toEqual({ readOnly: 'tooLarge', isPlain: true })
    const save = folder.notes.save(a, { text: 'new', base: version })
    await expect(save).rejects.toMatchObject({ message: expect.stringMatching(/20 MB/) })
    await folder.settled()
    expect(folder.listNow()[0]).toMatchObject({ unreadable: 'tooLarge' })
    expect((await files.bytes('a.md')).equals(content)).toBe(true)
  })

  test('saves of one note happen one after the other', async () => {
    const files = await tempFolder({ 'a.md': '0' })
    const { folder } = await opened(files)
    const { version } = await folder.notes.open(a)
    const outcomes = await Promise.all(
      ['1', '2', '3'].map((text) => folder.notes.save(a, { text, base: version })),
    )
    expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'conflict', 'conflict'])
    expect(await files.read('a.md')).toBe('1')
  })

  test('says that the disk is full, keeps the old text, and saves when there is room', async () => {
    const files = await tempFolder({ 'a.md': 'old' })
    let isFull = false
    const disk = watchedDisk((call) =>
      isFull && call === 'write' ? { error: 'ENOSPC' } : undefined,
    )
    const { folder } = await opened(files, { disk })
    const { version } = await folder.notes.open(a)
    isFull = true
    await expect(folder.notes.save(a, { text: 'new', base: version })).rejects.toMatchObject({
      code: 'disk-full',
    })
    expect([await files.read('a.md'), await files.names()]).toEqual(['old', ['a.md']])
    isFull = false
    expect(await folder.notes.save(a, { text: 'new', base: version })).toMatchObject({
      kind: 'saved',
    })
  })

  test('a save that failed after the file was there counts as saved when it is tried again', async () => {
    const files = await tempFolder({ 'a.md': 'old' })
    let fails = true
    const disk = watchedDisk((call) =>
      fails && call === 'syncFolder' ? { error: 'EIO' } : undefined,
    )
    const { folder } = await opened(files, { disk })
    const { version } = await folder.notes.open(a)
    await expect(folder.notes.save(a, { text: 'new', base: version })).rejects.toThrow(/EIO/)
    fails = false
    expect(await folder.notes.save(a, { text: 'new', base: version })).toMatchObject({
      kind: 'saved',
    })
    expect(await files.read('a.md')).toBe('new')
  })
})

describe('making, renaming, deleting', () => {
  test('a new note never replaces one, in any case of letters', async () => {
    const files = await tempFolder({ 'Team.md': 'old' })
    const { folder } = await opened(files)
    expect(await folder.notes.create('team.md', 'new')).toEqual({ kind: 'exists', path: 'Team.md' })
    expect(await folder.notes.create('new/place/b.md', 'b\n')).toMatchObject({ kind: 'created' })
    expect(await files.names()).toEqual(['Team.md', 'new/place/b.md'])
    expect(await titles(folder)).toContain('new/place/b.md')
  })

  test('a note takes another name, also one in other letters only', async () => {
    const files = await tempFolder({ 'a.md': 'a', 'b.md': 'b' })
    const { folder, told } = await opened(files)
    expect(await folder.notes.rename(a, 'b.md')).toEqual({ kind: 'exists', path: 'b.md' })
    expect(await folder.notes.rename(a, 'A.md')).toEqual({ kind: 'renamed', path: 'A.md' })
    expect(await folder.notes.rename('A.md' as NotePath, 'sub/c.md')).toMatchObject({
      path: 'sub/c.md',
    })
    expect(await files.names()).toEqual(['b.md', 'sub/c.md'])
    expect(told).toMatchObject([
      { kind: 'renamed', to: 'A.md' },
      { kind: 'renamed', to: 'sub/c.md' },
    ])
  })

  test('of a link, the link is renamed', async () => {
    const files = await tempFolder({ 'real.md': 'text' })
    await symlink('real.md', files.at('a.md'))
    const { folder } = await opened(files)
    await folder.notes.rename(a, 'b.md')
    expect(await files.names()).toEqual(['b.md', 'real.md'])
  })

  test('a deleted note goes to the trash in the folder, every one of them', async () => {
    const files = await tempFolder({ 'sub/a.md': 'one' })
    const { folder } = await opened(files)
    const path = 'sub/a.md' as NotePath
    await folder.notes.delete(path, null)
    await folder.notes.create(path, 'two')
    await folder.notes.delete(path, null)
    expect(await files.names()).toEqual(['.trash/sub/a 2.md', '.trash/sub/a.md'])
    expect([await files.read('.trash/sub/a.md'), await files.read('.trash/sub/a 2.md')]).toEqual([
      'one',
      'two',
    ])
    expect(await titles(folder)).toEqual([])
  })

  test('a note that has another version than the one to be deleted is left alone', async () => {
    const files = await tempFolder({ 'a.md': 'one' })
    const { folder } = await opened(files, unwatched)
    const { version } = await folder.notes.open(a)
    await files.write('a.md', 'two')
    expect(await folder.notes.delete(a, version)).toEqual({ kind: 'changed' })
    expect(await files.read('a.md')).toBe('two')
  })

  test('the system’s trash is used where there is one', async () => {
    const files = await tempFolder({ 'a.md': 'one' })
    const trashed: string[] = []
    const trash = async (file: string) => {
      trashed.push(file)
      await rm(file)
    }
    const { folder } = await opened(files, { trash })
    await folder.notes.delete(a, null)
    expect(trashed).toEqual([files.at('a.md')])
  })
})

describe('changes from elsewhere', () => {
  test.each([
    ['seen by the watcher', {}],
    ['found by looking again', unwatched],
  ])('are told with the text, %s', async (_, options) => {
    const files = await tempFolder({ 'a.md': 'old', 'b.md': 'b' })
    const { folder, told } = await opened(files, options)
    await folder.notes.open(a)
    await files.write('a.md', 'new')
    await files.write('b.md', 'nobody has this')
    if ('watch' in options) await folder.rescan()
    await vi.waitFor(() => expect(told).toHaveLength(1))
    expect(told).toMatchObject([{ kind: 'text', path: 'a.md', text: 'new', by: null }])
  })

  test('our own saves are not told as changes from elsewhere', async () => {
    const files = await tempFolder({ 'a.md': '0' })
    const { folder, told } = await opened(files)
    const me = {}
    let { version } = await folder.notes.open(a, me)
    for (let i = 1; i <= 20; i++) {
      const saved = await folder.notes.save(a, { text: `${i}`, base: version, by: me })
      version = saved.kind === 'saved' ? saved.version : version
    }
    await folder.rescan()
    await files.write('a.md', 'theirs')
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ text: 'theirs', by: null }))
    expect(told.filter((change) => 'by' in change && change.by !== me)).toHaveLength(1)
  })

  test.each([
    ['seen by the watcher', {}],
    ['found by looking again', unwatched],
  ])('notes that come, go and change their names are followed, %s', async (_, options) => {
    const files = await tempFolder({ 'a.md': 'text', 'b.md': 'b' })
    const { folder, told } = await opened(files, options)
    await folder.notes.open(a)
    await folder.settled()
    await rename(files.at('a.md'), files.at('c.md'))
    await rm(files.at('b.md'))
    await files.write('sub/d.md', 'd')
    if ('watch' in options) await folder.rescan()
    await vi.waitFor(async () => expect(await titles(folder)).toEqual(['c.md', 'sub/d.md']))
    await vi.waitFor(() => expect(told).toHaveLength(2))
    expect(told).toMatchObject([
      { kind: 'renamed', from: 'a.md', to: 'c.md' },
      { kind: 'deleted', path: 'b.md' },
    ])
  })

  test('a folder that moves in or out brings and takes its notes', async () => {
    const files = await tempFolder({ 'x/a.md': 'a', 'b.md': 'b' })
    const elsewhere = await tempFolder()
    const { folder } = await opened(files)
    expect(await titles(folder)).toEqual(['b.md', 'x/a.md'])
    await rename(files.at('x'), elsewhere.at('x'))
    await vi.waitFor(async () => expect(await titles(folder)).toEqual(['b.md']))
    await rename(elsewhere.at('x'), files.at('y'))
    await vi.waitFor(async () => expect(await titles(folder)).toEqual(['b.md', 'y/a.md']))
  })

  test('are found by looking from time to time where the system can’t watch', async () => {
    const files = await tempFolder({ 'a.md': 'old' })
    const mistakes: unknown[] = []
    const { folder, told } = await opened(files, {
      report: (error) => mistakes.push(error),
      watch: async () => {
        throw Object.assign(new Error('No more watches.'), { code: 'ENOSPC' })
      },
    })
    await folder.notes.open(a)
    await files.write('a.md', 'new')
    await vi.waitFor(() => expect(told).toMatchObject([{ text: 'new' }]), 15_000)
    expect(mistakes).toHaveLength(1)
  })

  test('are found after the watcher has broken off', async () => {
    const files = await tempFolder({ 'a.md': 'old' })
    let breakOff: ((error: Error) => void) | undefined
    const { folder, told } = await opened(files, {
      report: () => undefined,
      watch: async (_root, _onHints, onTrouble) => {
        breakOff = onTrouble
        return async () => undefined
      },
    })
    await folder.notes.open(a)
    await files.write('a.md', 'new')
    breakOff?.(new Error('Events were dropped.'))
    await vi.waitFor(() => expect(told).toMatchObject([{ text: 'new' }]))
  })

  test('a text that is cut while another program writes it is not believed', async () => {
    const long = 'line\n'.repeat(100)
    const files = await tempFolder({ 'a.md': long })
    const { disk, write } = slowWriter(files)
    const { folder, told } = await opened(files, { ...unwatched, disk })
    await folder.settled()
    await folder.notes.open(a)
    await write(`${long}more\n`)
    await folder.rescan()
    expect(told).toMatchObject([{ kind: 'text', text: `${long}more\n` }])
  })

  test('a folder that is away is told and nothing in it counts as deleted', async () => {
    const all = await tempFolder({ 'notes/a.md': 'old' })
    const { folder, told } = await opened({ ...all, path: all.at('notes') })
    const { version } = await folder.notes.open(a)
    await rename(all.at('notes'), all.at('away'))
    await expect(folder.notes.save(a, { text: 'new', base: version })).rejects.toMatchObject({
      code: 'folder-gone',
    })
    await expect(folder.notes.open(a)).rejects.toMatchObject({ code: 'folder-gone' })
    await expect(folder.notes.create('b.md', '')).rejects.toMatchObject({ code: 'folder-gone' })
    await folder.rescan()
    expect(await titles(folder)).toEqual(['a.md'])
    await mkdir(all.at('notes'))
    await folder.rescan()
    expect(told.map(({ kind }) => kind)).toEqual(['lost'])
    await rm(all.at('notes'), { recursive: true })
    await rename(all.at('away'), all.at('notes'))
    await vi.waitFor(() => expect(told.map(({ kind }) => kind)).toEqual(['lost', 'found']), 5000)
    expect(await folder.notes.save(a, { text: 'new', base: version })).toMatchObject({
      kind: 'saved',
    })
    await all.write('notes/c.md', 'c')
    await vi.waitFor(async () => expect(await titles(folder)).toEqual(['a.md', 'c.md']))
  })
})

test('a series is read with all its notes, newest meeting first', async () => {
  const files = await tempFolder({
    'crew-2026-11-09.md': '# Crew 2026-11-09\n',
    'crew-2026-11-16.md': '# Crew 2026-11-16\n',
    'other.md': '# Other\n',
  })
  const { folder } = await opened(files)
  const series = await folder.notes.readSeries('crew-2026-11-09.md' as NotePath)
  expect(series.map(({ path }) => path)).toEqual(['crew-2026-11-16.md', 'crew-2026-11-09.md'])
  expect(series[1]).toMatchObject({ text: '# Crew 2026-11-09\n', version: expect.any(String) })
  expect(await folder.notes.readSeries('other.md' as NotePath)).toHaveLength(1)
})

test('what a save that was killed left behind is cleared, and a complete copy is kept', async () => {
  const { tempKey, tempName, thisMachine } = await import(
    '../../../src/main/folder/hidden-files.ts'
  )
  const leftBy = (process: number, name: string, complete: boolean) =>
    tempName({ forName: tempKey(name), machine: thisMachine, process, complete }, 1)
  const atWork = leftBy(process.ppid, 'b.md', false)
  const files = await tempFolder({
    'a.md': 'half of the n',
    'b.md': 'whole',
    [leftBy(999_999, 'a.md', true)]: 'the new text',
    [leftBy(999_999, 'b.md', true)]: 'whole',
    [leftBy(999_999, 'b.md', false)]: 'who',
    [atWork]: 'another host is at it',
  })
  const { folder } = await opened(files)
  await vi.waitFor(async () => expect(await titles(folder)).toContain('a (recovered 1).md'))
  expect(await files.read('a (recovered 1).md')).toBe('the new text')
  expect((await files.names()).filter((name) => name.startsWith('.'))).toEqual([atWork])
})

test('whatever file call fails in a save, the file is old or new and the next save works', async () => {
  const errors = ['EIO', 'ENOSPC', 'EACCES', 'EMFILE', 'ENOENT']
  for (const error of errors) {
    for (let at = 0; at < 25; at++) {
      const files = await tempFolder({ 'a.md': 'old' })
      let faulty = failingDisk(Number.POSITIVE_INFINITY, error)
      const { folder } = await opened(files, { ...unwatched, disk: switching(() => faulty) })
      await folder.settled()
      const { version } = await folder.notes.open(a)
      faulty = failingDisk(at, error)
      const outcome = await folder.notes
        .save(a, { text: 'new', base: version })
        .catch((error: unknown) => error)
      const where = `${error} at call ${at}`
      expect(['old', 'new'], where).toContain(await files.read('a.md'))
      if (isSaved(outcome)) expect(await files.read('a.md'), where).toBe('new')
      faulty = failingDisk(Number.POSITIVE_INFINITY, error)
      const base = (await folder.notes.open(a)).version
      expect(isSaved(await folder.notes.save(a, { text: 'next', base })), where).toBe(true)
      expect(await files.read('a.md'), where).toBe('next')
      await folder.close()
    }
  }
})

/** Another program that empties a file, and fills it only after the file has been read twice. */
function slowWriter(files: TempFolder) {
  let rest: string | undefined
  let reads = 0
  const disk: Disk = {
    ...realDisk,
    async open(path, how, mode) {
      const file = await realDisk.open(path, how, mode)
      const read = async () => {
        const bytes = await file.read()
        if (rest !== undefined && ++reads === 2) await files.write('a.md', rest)
        return bytes
      }
      return { ...file, read }
    },
  }
  const write = async (text: string) => {
    await files.write('a.md', '')
    rest = text
  }
  return { disk, write }
}

function isSaved(outcome: unknown): outcome is { kind: 'saved'; version: Version } {
  return (
    typeof outcome === 'object' && outcome !== null && 'kind' in outcome && outcome.kind === 'saved'
  )
}

/** A disk that is another one from call to call. */
function switching(now: () => ReturnType<typeof failingDisk>): ReturnType<typeof failingDisk> {
  const names = Object.keys(failingDisk(0, 'EIO')) as (keyof ReturnType<typeof failingDisk>)[]
  return Object.fromEntries(
    names.map((name) => [
      name,
      (...args: unknown[]) => (now()[name] as (...args: unknown[]) => unknown)(...args),
    ]),
  ) as unknown as ReturnType<typeof failingDisk>
}
