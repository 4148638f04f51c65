import { readFile, truncate, utimes, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyMemory, type FolderMemory } from '../../../src/api/folder-memory.ts'
import type { NotePath } from '../../../src/api/notes.ts'
import { realDisk } from '../../../src/main/folder/disk.ts'
import { Folder, type FolderOptions } from '../../../src/main/folder/folder.ts'
import { openIndexFile } from '../../../src/main/folder/index-file.ts'
import { type KeptNote, packNote, unpackNote } from '../../../src/main/folder/kept-note.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { readManners } from '../../support/manners.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'

const older = '2026-11-09.md'
const newer = '2026-11-16.md'
const plan = '\n\n## This week\n- [ ] Sand the rail (Ada)\n'
const notes = {
  [older]: `# Deck crew 2026-11-09${plan}- [ ] Oil it (Ben)\n`,
  [newer]: `# Deck crew 2026-11-16${plan}- [x] Tar the hull (Mirko)\n`,
  'sub/roadmap.md': '# Roadmap\n- [ ] Order rope (Ben)\n',
  'plain.txt': 'Nothing to do\n',
}

/** Notes, and a place for their index in the app's data. */
async function grounds(texts: Record<string, string> = notes) {
  const files = await tempFolder(texts)
  const data = await tempFolder()
  return { files, data, index: data.at('index/one') }
}

type Visit = {
  readonly rules?: string
  readonly memory?: FolderMemory
  /** How long ago the files were touched when they are read. */
  readonly laterMs?: number
  readonly most?: number
} & Partial<FolderOptions>

/** Opens the folder until all is known and closes it again; gives what it shows, and which notes were opened and read. */
async function visit(files: TempFolder, index: string, options: Visit = {}) {
  const { rules = 'these', memory = emptyMemory, laterMs = 3_600_000, most, ...others } = options
  const opened = new Set<string>()
  const read = new Set<string>()
  const folder = await Folder.open(files.path, {
    disk: {
      ...realDisk,
      open(path, how, mode) {
        opened.add(path.slice(files.path.length + 1))
        return realDisk.open(path, how, mode)
      },
    },
    read(path, text, context) {
      read.add(path)
      return readingOf(path, text, context)
    },
    report: (error) => {
      throw error
    },
    watch: async () => async () => undefined,
    memoryOf: async () => memory,
    indexFile: () => openIndexFile(index, { rules, ...(most === undefined ? {} : { most }) }),
    now: () => Date.now() + laterMs,
    ...others,
  })
  await folder.settled()
  const shown = { list: folder.listNow(), knowledge: folder.knowledge() }
  await folder.close()
  return { shown, opened: [...opened].sort(), read: [...read].sort() }
}

const all = Object.keys(notes).sort()

describe('an unchanged folder', () => {
  test('opens without a look into any note, and shows the same', async () => {
    const { files, index } = await grounds()
    const first = await visit(files, index)
    expect(first.read).toEqual(all)
    expect(first.shown.knowledge.people).toContain('ada')
    const second = await visit(files, index)
    expect(second).toEqual({ shown: first.shown, opened: [], read: [] })
  })

  test('has the words of its notes in a file that nobody else may read, and nothing beside it', async () => {
    const { files, data, index } = await grounds()
    await visit(files, index)
    expect(await data.names()).toEqual(['index/one'])
    expect(await data.mode('index/one')).toBe(0o600)
    expect(await data.mode('index')).toBe(0o700)
    expect(await files.names()).toEqual(all)
  })
})

describe('read again is', () => {
  test('a note that was changed, and no other', async () => {
    const { files, index } = await grounds()
    await visit(files, index)
    await files.write('sub/roadmap.md', '# Roadmap\n- [ ] Order rope (Ben)\n- [ ] Sell it (Ben)\n')
    const { shown, opened, read } = await visit(files, index)
    expect({ opened, read }).toEqual({ opened: ['sub/roadmap.md'], read: ['sub/roadmap.md'] })
    expect(shown.list.find(({ path }) => path === 'sub/roadmap.md')?.openItems).toBe(2)
    expect(await visit(files, index)).toEqual({ shown, opened: [], read: [] })
  })

  test('a note of the same size whose time was set back to what it was', async () => {
    const { files, index } = await grounds()
    const past = new Date('2026-11-16T09:00:00Z')
    await utimes(files.at(newer), past, past)
    await visit(files, index)
    await files.write(newer, notes[newer].replace('Sand the rail', 'Sell the boat'))
    await utimes(files.at(newer), past, past)
    expect((await visit(files, index)).read).toEqual([newer])
  })

  test('the text of a note that was touched within two seconds before it was read', async () => {
    const { files, index } = await grounds()
    const first = await visit(files, index, { laterMs: 0 })
    const second = await visit(files, index)
    // Its bytes are the same, so what they say is known.
    expect(second).toEqual({ shown: first.shown, opened: all, read: [] })
    expect((await visit(files, index)).opened).toEqual([])
  })

  test('what the absence or the coming of another note makes another reading', async () => {
    const { files, index } = await grounds({
      'a.md': '# Talk\n- Mirko to ring the mill\n- The weather (Ada)\n',
      'b.md': '# Crew\n\n## Participants\n- Ada\n- Mirko\n\n## Actions\n- [ ] Tar (Mirko)\n',
    })
    await visit(files, index)
    await realDisk.unlink(files.at('b.md'))
    const without = await visit(files, index)
    expect(without.shown).toEqual((await visit(files, `${index}-fresh`)).shown)
    await files.write(
      'c.md',
      '# Crew\n\n## Participants\n- Ada\n- Mirko\n\n## Actions\n- [ ] Tar (Mirko)\n',
    )
    const withAnother = await visit(files, index)
    expect(withAnother.shown).toEqual((await visit(files, `${index}-other`)).shown)
  })

  test('everything, when what the user told of the folder has changed', async () => {
    const { files, index } = await grounds()
    await visit(files, index)
    const memory = { ...emptyMemory, labels: { Roadmap: 'planned' } } as const
    const { shown, read } = await visit(files, index, { memory })
    expect(read).toEqual(all)
    expect(await visit(files, index, { memory })).toEqual({ shown, opened: [], read: [] })
    const aliases = { ...memory, aliases: { Mirko: 'Mirjam', Al: 'Alma' } }
    expect((await visit(files, index, { memory: aliases })).read).toEqual(all)
    const turned = { aliases: { Al: 'Alma', Mirko: 'Mirjam' }, labels: memory.labels }
    expect((await visit(files, index, { memory: { ...emptyMemory, ...turned } })).read).toEqual([])
  })

  test('nothing, when the user told of series alone', async () => {
    const { files, index } = await grounds()
    await visit(files, index)
    const series = { ...emptyMemory.series, [newer]: null }
    const memory = { ...emptyMemory, series } as FolderMemory
    expect((await visit(files, index, { memory })).read).toEqual([])
  })

  test('everything, by a program with other rules of reading', async () => {
    const { files, index } = await grounds()
    await visit(files, index)
    expect((await visit(files, index, { rules: 'others' })).read).toEqual(all)
    expect((await visit(files, index, { rules: 'others' })).read).toEqual([])
    expect((await visit(files, index)).read).toEqual(all)
  })

  test('everything, where the file of the index was cut, changed in any byte, or is something else', async () => {
    const { files, index } = await grounds()
    const { shown } = await visit(files, index)
    const good = await readFile(index)
    const spoil = async (bytes: Uint8Array) => {
      await writeFile(index, bytes)
      const again = await visit(files, index)
      expect(again).toEqual({ shown, opened: all, read: all })
      expect(await visit(files, index)).toMatchObject({ read: [] })
    }
    await spoil(good.subarray(0, good.length - 1))
    await spoil(new Uint8Array())
    await spoil(new TextEncoder().encode('{"not":"an index"}'))
    await truncate(index, 40)
    expect((await visit(files, index)).read).toEqual(all)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = Uint8Array.from(good)
          bytes[at] = (bytes[at] ?? 0) ^ by
          await spoil(bytes)
        },
      ),
      { numRuns: 20 },
    )
  })
})

test('what was read is kept when reading is ended in the middle', async () => {
  const { files, index } = await grounds(
    Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n${at}.md`, `# N ${at}\n`])),
  )
  let count = 0
  let enough = (): void => undefined
  const isEnough = new Promise<void>((resolve) => {
    enough = resolve
  })
  const folder = await Folder.open(files.path, {
    async read(path, text, context) {
      if (++count === 20) enough()
      if (count >= 20) await new Promise(() => undefined)
      return await readingOf(path, text, context)
    },
    report: () => undefined,
    watch: async () => async () => undefined,
    indexFile: () => openIndexFile(index, { rules: 'these' }),
    now: () => Date.now() + 3_600_000,
  })
  await isEnough
  await folder.close()
  const { read } = await visit(files, index, { memoryOf: async () => undefined as never })
  expect(read).toHaveLength(21)
})

test('one changed note in many is read again at the next start, and makes no one write the whole index', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`n${at}.md`, `# N ${at}\n- [ ] Sand ${at} (Ada)\n`]),
  )
  const { files, index } = await grounds(many)
  await visit(files, index)
  const before = await readFile(index)
  await files.write('n7.md', '# N 7\n- [ ] Sand 7 (Ben)\n')
  expect((await visit(files, index)).read).toEqual(['n7.md'])
  expect((await readFile(index)).equals(before)).toBe(true)
  expect((await visit(files, index)).read).toEqual(['n7.md'])
})

test('an index is no longer than it may be, and the files of all folders together neither', async () => {
  const { files, data, index } = await grounds()
  await visit(files, index)
  const { length } = await readFile(index)
  await visit(files, data.at('index/two'), { most: length - 10 })
  expect((await readFile(data.at('index/two'))).length).toBeLessThan(length - 10)
  await visit(files, data.at('index/three'), { most: length })
  // Twice what one may have is what all may have.
  expect(await data.names()).toEqual(['index/three', 'index/two'])
})

test('a full disk costs nothing but the next start’s time, and leaves nothing lying about', async () => {
  const { files, data, index } = await grounds()
  const problems: unknown[] = []
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
  const disk = {
    ...realDisk,
    open: async (...args: Parameters<typeof realDisk.open>) => ({
      ...(await realDisk.open(...args)),
      write: async () => {
        throw full
      },
    }),
  }
  const { shown } = await visit(files, index, {
    indexFile: () => openIndexFile(index, { rules: 'these', disk }),
    report: (error) => problems.push(error),
  })
  expect(problems).toEqual([full])
  expect(await data.names()).toEqual([])
  expect((await visit(files, index)).shown).toEqual(shown)
})

const nothing = { words: '', items: new Uint8Array() }

test('a reading is the same after it was kept, whatever it says', () => {
  const path = 'a/b c.md' as NotePath
  for (const { text } of readManners().slice(0, 8)) {
    const reading = readingOf(path, text, {})
    const note = { path, stamp: '1 2 3', version: 'v', readAtMs: 5, reading } as KeptNote
    expect(unpackNote(packNote(note) ?? nothing)).toEqual(note)
  }
  const base = readingOf(path, '', {})
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'binary' }), (title, words) => {
      const items = new TextEncoder().encode(words)
      const reading = { ...base, title, work: words, items, asked: title }
      const note = { path, stamp: '', version: '', readAtMs: 0, reading } as unknown as KeptNote
      const packed = packNote(note)
      const hasSeparator = `${title}${words}`.includes('\0')
      expect(packed === null).toBe(hasSeparator)
      if (packed !== null) expect(unpackNote(packed)).toEqual(note)
    }),
  )
  fc.assert(fc.property(fc.string(), (words) => void unpackNote({ ...nothing, words })))
})
