import { utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { StreamId } from '../../../src/api/journal-entries.ts'
import type { NotePath, Version } from '../../../src/api/notes.ts'
import { type Disk, realDisk } from '../../../src/main/folder/disk.ts'
import { Journal } from '../../../src/main/journal/journal.ts'
import { figure } from '../../support/long.ts'
import { type Call, watchedDisk } from '../faulty-disk.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'

const path = 'a.md' as NotePath
const base = 'a'.repeat(64) as Version
const later = 'b'.repeat(64) as Version
const name = (digit: string) => digit.repeat(32)
const stream = name('1') as StreamId
const page = {}
const before = { text: '# Crew\n', version: base }

type Notes = Map<string, { text: string; version: Version }>

/** A journal in a real folder, of notes that a test can change. */
function journalIn(data: TempFolder, notes: Notes = new Map([[path, before]]), disk?: Disk) {
  const problems: unknown[] = []
  const firsts: string[] = []
  const journal = new Journal({
    place: data.at('journal'),
    textOf: async (one) => notes.get(one),
    report: (error) => problems.push(error),
    onFirst: async (one) => void firsts.push(one),
    ...(disk ? { disk } : {}),
  })
  onTestFinished(() => journal.close())
  const begin = (from: Partial<{ stream: StreamId; sitting: string; text: string }> = {}) =>
    journal.keep(
      { kind: 'begin', stream, sitting: name('a'), path, base, text: null, ...from },
      page,
    )
  const type = (count: number, insert: string, at: number) =>
    journal.keep({ kind: 'typed', stream, count, edits: [{ from: at, to: at, insert }] }, page)
  return { journal, notes, problems, firsts, begin, type }
}

test('what was typed and not saved is offered at the next start', async () => {
  const data = await tempFolder()
  const { begin, type } = journalIn(data)
  expect(await begin()).toBe('kept')
  expect(await type(1, '- rope\n', 7)).toBe('kept')
  expect(await type(2, '- tar\n', 14)).toBe('kept')
  const { journal } = journalIn(data)
  const [found, ...rest] = await journal.join(name('b'), {})
  expect([found, rest]).toMatchObject([{ path, isWhole: true, note: 'same' }, []])
  expect(await journal.openRecovery(found?.id ?? '')).toEqual({
    path,
    text: '# Crew\n- rope\n- tar\n',
    base: '# Crew\n',
    now: '# Crew\n',
  })
  await journal.dropRecovery(found?.id ?? '')
  expect(await journal.join(name('b'), {})).toEqual([])
})

test('the first typing of a sitting into a note is told before it is written down, so that a version can be kept', async () => {
  const { begin, type, firsts } = journalIn(await tempFolder())
  await begin()
  expect(firsts).toEqual([path])
  await type(1, '- rope\n', 7)
  await begin({ stream: name('2') as StreamId })
  expect(firsts).toEqual([path])
  await begin({ stream: name('3') as StreamId, sitting: name('b') })
  expect(firsts).toEqual([path, path])
})

test('a text that the page gave whole, as the disk had none of it, is offered though nothing was typed after it', async () => {
  const data = await tempFolder()
  const { begin } = journalIn(data)
  expect(await begin({ text: '# Crew\n- rope\n' })).toBe('kept')
  const { journal } = journalIn(data)
  const [found] = await journal.join(name('b'), {})
  expect(found).toMatchObject({ path, isWhole: true, note: 'same' })
  // What it grew from is known as long as the note is that still.
  expect(await journal.openRecovery(found?.id ?? '')).toMatchObject({
    text: '# Crew\n- rope\n',
    base: '# Crew\n',
  })
  const changed: Notes = new Map([[path, { text: 'other', version: later }]])
  const elsewhere = journalIn(data, changed).journal
  const [again] = await elsewhere.join(name('c'), {})
  expect(await elsewhere.openRecovery(again?.id ?? '')).toMatchObject({ base: null, now: 'other' })
})

test('a save that nobody was left to write down is what the text grew from; an older text is not', async () => {
  const data = await tempFolder()
  const one = journalIn(data)
  await one.begin()
  await one.type(1, '- rope\n', 7)
  await one.journal.keep({ kind: 'saved', stream, count: 1, version: later }, page)
  await one.type(2, '- tar', 14)
  await one.type(3, ' the hull\n', 19)
  const grown = async (text: string) => {
    const now = { text, version: 'c'.repeat(64) as Version }
    const { journal } = journalIn(data, new Map([[path, now]]))
    const [found] = await journal.join(name('b'), {})
    const { base } = await journal.openRecovery(found?.id ?? '')
    return { note: found?.note, base }
  }
  const half = '# Crew\n- rope\n- tar'
  expect(await grown(half)).toEqual({ note: 'same', base: half })
  expect(await grown('# Crew\n')).toEqual({ note: 'changed', base: '# Crew\n- rope\n' })
})

test('nothing is offered of what is in the note, whether that was said or not', async () => {
  const data = await tempFolder()
  const one = journalIn(data)
  await one.begin()
  await one.type(1, '- rope\n', 7)
  await one.journal.keep({ kind: 'saved', stream, count: 1, version: later }, page)
  const changed = { text: 'other', version: 'c'.repeat(64) as Version }
  expect(await journalIn(data, new Map([[path, changed]])).journal.join(name('b'), {})).toEqual([])

  const two = journalIn(data)
  await two.begin()
  await two.type(1, '- rope\n', 7)
  const saved = { text: '# Crew\n- rope\n', version: later }
  expect(await journalIn(data, new Map([[path, saved]])).journal.join(name('b'), {})).toEqual([])
  expect(await data.names()).toEqual([])
})

test('a saved journal that can’t be removed keeps nobody from what others hold', async () => {
  const data = await tempFolder()
  const first = journalIn(data)
  await first.begin()
  await first.begin({ stream: name('2') as StreamId, sitting: name('c'), text: '# Crew\n- rope\n' })
  const stuck = watchedDisk((call) => (call === 'unlink' ? { error: 'EROFS' } : undefined))
  const { journal, problems } = journalIn(data, undefined, stuck)
  expect(await journal.join(name('b'), {})).toMatchObject([{ path, note: 'same' }])
  expect(problems.map(String)).toEqual([expect.stringContaining('EROFS')])
})

test('says whether the note is still what the text was typed into', async () => {
  const data = await tempFolder()
  const { begin, type } = journalIn(data)
  await begin()
  await type(1, '- rope\n', 7)
  const changed: Notes = new Map([[path, { text: 'other', version: later }]])
  expect(await journalIn(data, changed).journal.join(name('b'), {})).toMatchObject([
    { note: 'changed' },
  ])
  expect(await journalIn(data, new Map()).journal.join(name('b'), {})).toMatchObject([
    { note: 'gone' },
  ])
})

test('a page that is there is not offered its own text, nor that of other pages', async () => {
  const data = await tempFolder()
  const { journal, begin, type } = journalIn(data)
  await journal.join(name('a'), page)
  await begin()
  await type(1, 'x', 0)
  expect(await journal.join(name('b'), {})).toEqual([])
  await journal.leave(page)
  expect(await journal.join(name('a'), page)).toEqual([])
  expect(await journal.join(name('b'), {})).toMatchObject([{ path }])
})

test('when a page goes, the disk has what it typed last', async () => {
  const calls: Call[] = []
  const noting = watchedDisk((call) => {
    calls.push(call)
    return undefined
  })
  const { journal, begin, type } = journalIn(await tempFolder(), undefined, noting)
  await journal.join(name('a'), page)
  await begin()
  await type(1, 'x', 0)
  await journal.leave(page)
  expect(calls.filter((call) => call === 'write' || call === 'syncData').at(-1)).toBe('syncData')
})

test('a page that begins a sitting anew in the same window leaves the one before behind', async () => {
  const data = await tempFolder()
  const { journal, begin, type } = journalIn(data)
  await journal.join(name('a'), page)
  await begin()
  await type(1, 'x', 0)
  expect(await journal.join(name('b'), page)).toMatchObject([{ path }])
})

test('a page that joins another host goes on with its whole text, and the older journal goes', async () => {
  const data = await tempFolder()
  const first = journalIn(data)
  await first.begin()
  await first.type(1, '- rope\n', 7)
  const second = journalIn(data)
  const anew = { stream: name('2') as StreamId, text: '# Crew\n- rope\n- tar\n' }
  expect(await second.begin(anew)).toBe('kept')
  expect(await data.names()).toEqual([`journal/${name('a')}-${name('2')}.journal`])
})

test('asks for the whole text where it can’t go on', async () => {
  const { journal, begin, type, notes } = journalIn(await tempFolder())
  expect(await type(1, 'x', 0)).toBe('begin-anew')
  notes.set(path, { text: 'changed', version: later })
  expect(await begin()).toBe('begin-anew')
  expect(await begin({ text: 'mine' })).toBe('kept')
  expect(await type(2, 'x', 0)).toBe('begin-anew')
  expect(await type(1, 'y'.repeat(300_000), 0)).toBe('kept')
  expect(await journal.keep({ kind: 'saved', stream, count: 1, version: later }, page)).toBe(
    'begin-anew',
  )
})

test('follows a note to its new name', async () => {
  const data = await tempFolder()
  const { journal, begin, type } = journalIn(data)
  await begin()
  await type(1, 'x', 0)
  await journal.keep({ kind: 'renamed', stream, path: 'b.md' as NotePath }, page)
  expect(await journalIn(data).journal.join(name('b'), {})).toMatchObject([{ path: 'b.md' }])
})

test('an unreadable journal is shown and kept until a person drops it', async () => {
  const data = await tempFolder({ [`journal/${name('c')}-${name('d')}.journal`]: 'no journal' })
  const { journal } = journalIn(data)
  const offered = { path: null, isWhole: false }
  expect(await journal.join(name('b'), {})).toMatchObject([offered])
  expect(await journal.join(name('b'), {})).toMatchObject([offered])
  await journal.dropRecovery(`${name('c')}-${name('d')}`)
  expect(await data.names()).toEqual([])
})

test('a journal in which nothing is yet is not offered, and is removed when it is a day old', async () => {
  const file = `journal/${name('c')}-${name('d')}.journal`
  const data = await tempFolder({ [file]: '' })
  const { journal } = journalIn(data)
  expect(await journal.join(name('b'), {})).toEqual([])
  expect(await data.names()).toEqual([file])
  await utimes(data.at(file), 1, 1)
  expect(await journal.join(name('b'), {})).toEqual([])
  expect(await data.names()).toEqual([])
})

test('a journal whose end is cut is offered as far as it goes', async () => {
  const data = await tempFolder()
  const { begin, type } = journalIn(data)
  await begin()
  await type(1, '- rope\n', 7)
  const file = `journal/${name('a')}-${name('1')}.journal`
  const bytes = await data.bytes(file)
  await writeFile(data.at(file), Buffer.concat([bytes, bytes.subarray(0, 20)]))
  const { journal } = journalIn(data)
  const [found] = await journal.join(name('b'), {})
  expect(found).toMatchObject({ isWhole: false })
  expect(await journal.openRecovery(found?.id ?? '')).toMatchObject({ text: '# Crew\n- rope\n' })
})

test('only its owner can read it', async () => {
  const data = await tempFolder()
  const { begin } = journalIn(data)
  await begin()
  expect(await data.mode('journal')).toBe(0o700)
  expect(await data.mode(`journal/${name('a')}-${name('1')}.journal`)).toBe(0o600)
})

test('the disk has what was typed at most 250 ms later, however fast it comes', async () => {
  const data = await tempFolder()
  let writtenAt: number | undefined
  const waits: number[] = []
  const disk = watchedDisk((call) => {
    if (call === 'write') writtenAt ??= performance.now()
    if (call === 'syncData' && writtenAt !== undefined) {
      waits.push(performance.now() - writtenAt)
      writtenAt = undefined
    }
    return undefined
  })
  const { begin, type } = journalIn(data, undefined, disk)
  await begin()
  const end = performance.now() + 1_000
  let count = 0
  while (performance.now() < end) {
    await type(++count, 'x', 0)
    await new Promise((done) => setImmediate(done))
  }
  expect(waits.length).toBeGreaterThanOrEqual(2)
  expect(waits.length).toBeLessThanOrEqual(6)
})

test('a failed call loses nothing that was written before, and the same typing is taken when it works again', async () => {
  const errors = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EXDEV', 'EMFILE', 'ENOENT']
  const total = await callsOfTyping()
  expect(total).toBeGreaterThan(5)
  let cases = 0
  for (const always of [false, true]) {
    for (const error of errors) {
      for (let at = 0; at < total; at++) {
        cases++
        const data = await tempFolder()
        let isOver = false
        const disk = watchedDisk((_, count) =>
          !isOver && (count === at || (always && count > at)) ? { error } : undefined,
        )
        const one = journalIn(data, undefined, disk)
        const kept = { begun: false, count: 0 }
        kept.begun = (await one.begin().catch(() => 'failed')) === 'kept'
        for (const count of [1, 2]) {
          const answer = await one.type(count, 'x', 7).catch(() => 'failed')
          if (answer === 'kept') kept.count = count
        }
        isOver = true
        const { journal } = journalIn(data)
        const [found] = await journal.join(name('b'), {})
        const where = `${error} at ${at}${always ? ' and on' : ''}`
        if (kept.count > 0) {
          const { text } = await journal.openRecovery(found?.id ?? '')
          expect(text.slice(7).length, where).toBeGreaterThanOrEqual(kept.count)
        }
        if (!kept.begun) continue
        const next = await one.type(kept.count + 1, 'y', 7)
        expect(['kept', 'begin-anew'], where).toContain(next)
      }
    }
  }
  figure({
    area: 'Failing file calls',
    what: `each file call of the journal, which begins and takes two keys, × ${errors.length} errors × once or always`,
    runs: cases,
    found: '0 texts lost that were called kept, the next typing is taken',
  })
})

async function callsOfTyping(): Promise<number> {
  let total = 0
  const disk = watchedDisk(() => {
    total++
    return undefined
  })
  const { journal, begin, type } = journalIn(await tempFolder(), undefined, disk)
  await begin()
  for (const count of [1, 2]) await type(count, 'x', 7)
  await journal.close()
  return total
}

test('a folder of journals that is new is on disk before the first typing counts as kept', async () => {
  const data = await tempFolder({})
  const synced: string[] = []
  const disk: Disk = {
    ...realDisk,
    syncFolder: async (folder) => {
      synced.push(folder)
      await realDisk.syncFolder(folder)
    },
  }
  const { begin } = journalIn(data, undefined, disk)
  expect(await begin()).toBe('kept')
  expect(synced).toEqual([data.path, dirname(data.path), data.at('journal')])
})
