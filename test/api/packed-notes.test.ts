import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NotePath, NoteSummary } from '../../src/api/notes.ts'
import { notesPacker, notesReader } from '../../src/api/packed-notes.ts'
import { runs } from '../support/long.ts'

const words = fc.string({
  unit: fc.constantFrom('a', 'ü', ' ', '\n', '\t', '+', '🙂'),
  maxLength: 6,
})
const count = fc.integer({ min: 0, max: 3 })
const summary = fc.record({
  path: fc.integer({ min: 0, max: 30 }).map((at) => `n${at}.md` as NotePath),
  title: words,
  series: fc.option(
    fc.integer({ min: 0, max: 2 }).map((at) => ({ key: `s${at}`, title: `Crew ${at}` })),
  ),
  date: fc.option(fc.constantFrom('2026-11-09', '2026-11-16')),
  meetings: count,
  openItems: count,
  carriedOn: count,
  doneItems: count,
  unreadable: fc.option(fc.constantFrom('noText', 'utf16', 'failed')),
  copyOf: fc.option(fc.constant('n1.md' as NotePath)),
})
const list = fc.uniqueArray(summary, { selector: ({ path }) => path, maxLength: 20 })

const notes = (total: number, openItems = 0): readonly NoteSummary[] =>
  Array.from({ length: total }, (_, at) => ({
    path: `crew/${at}.md` as NotePath,
    title: `Crew ${at}`,
    series: { key: 'crew', title: 'Crew' },
    date: '2026-11-16',
    meetings: 1,
    openItems,
    carriedOn: 0,
    doneItems: 0,
    unreadable: null,
    copyOf: null,
  }))

test('lists cross as they are, each as a change of the one before', () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), ([first = [], ...others]) => {
      const [packer, read] = [notesPacker(), notesReader()]
      expect(read(packer.whole(first))).toEqual(first)
      for (const one of others) {
        const crossed = JSON.parse(JSON.stringify(packer.change(one)))
        expect(read(crossed)).toEqual(one)
      }
    }),
    { numRuns: runs(300, 20_000) },
  )
})

test('one changed line of ten thousand crosses alone, and all other lines stay the same objects', () => {
  const [packer, read] = [notesPacker(), notesReader()]
  const before = read(packer.whole(notes(10_000)))
  const ticked = notes(10_000).map((note, at) => (at === 7_000 ? { ...note, openItems: 3 } : note))
  const packed = packer.change(ticked)
  expect(JSON.stringify(packed).length).toBeLessThan(200)
  const after = read(packed)
  expect(after?.filter((note, at) => note !== before?.[at]).map(({ path }) => path)).toEqual([
    'crew/7000.md',
  ])
})

test('a note that comes or goes moves the others along, in a few words', () => {
  const [packer, read] = [notesPacker(), notesReader()]
  const all = notes(10_000)
  read(packer.whole(all))
  for (const next of [all.toSpliced(5_000, 1), all]) {
    const packed = packer.change(next)
    expect(JSON.stringify(packed).length).toBeLessThan(300)
    expect(read(packed)).toEqual(next)
  }
})

test('a change of a list that never came is left out', () => {
  const packer = notesPacker()
  packer.whole(notes(3))
  expect(notesReader()(packer.change(notes(3, 1)))).toBe(null)
})
