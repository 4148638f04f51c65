import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from '../../../src/notes/dates/read-date.ts'
import { exampleDate, shapeOf } from '../../../src/notes/series/by-shape.ts'
import { compareNaturally, dateInName, spacedName } from '../../../src/notes/series/file-names.ts'
import { groupSeries } from '../../../src/notes/series/series.ts'
import { runs } from '../../support/long.ts'

const parts = (name: string) => name.match(/\d+|\D+/g) ?? []

/** The order of names as it is meant: part by part, numbers by their size. */
function inParts(a: string, b: string): number {
  const [mine, others] = [parts(a), parts(b)]
  for (let at = 0; at < Math.max(mine.length, others.length); at++) {
    const [one, other] = [mine[at] ?? '', others[at] ?? '']
    if (one === other) continue
    const [number, another] = [/^\d/.test(one), /^\d/.test(other)]
    if (number && another && Number(one) !== Number(other)) return Number(one) - Number(other)
    return one < other ? -1 : 1
  }
  return 0
}

test('names stand in the order of their parts, numbers by their size', () => {
  const sorted = ['notes-10', 'notes-9', 'notes', 'notes 2', '9', '10', 'notes-09'].sort(
    compareNaturally,
  )
  expect(sorted).toEqual(['9', '10', 'notes', 'notes 2', 'notes-09', 'notes-9', 'notes-10'])
  const name = fc.string({ unit: fc.constantFrom(...'0129ab -.ö'), maxLength: 8 })
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(compareNaturally(a, b))).toBe(Math.sign(inParts(a, b)))
    }),
    { numRuns: runs(2_000, 200_000) },
  )
})

const word = fc.constantFrom(
  ...['crew', 'Week', 'KW 53', 'W5', 'Nov', '16 Nov', 'Nov 3', 'Monday', '(Mon)', 'Sat', 'may'],
  ...['12', '3.4', '5/6/26', '3-4-2026', '#12', 'notes-3', '2025', 'Q3', '10:30', 'v2', '日', '１'],
)
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
const join = fc.constantFrom(' ', '-', '_', ', ', '.', '')
const nameWithDate = fc
  .tuple(
    fc.option(word, { nil: '' }),
    join,
    day,
    join,
    fc.option(word, { nil: '' }),
    fc.option(day, { nil: '' }),
  )
  .map((all) => all.join(''))

test('a name with a plain date says what it would say with any other', () => {
  let shapes = 0
  fc.assert(
    fc.property(nameWithDate, (name) => {
      if (shapeOf(name)) shapes++
      expect(dateInName(name)).toEqual(readDate(spacedName(name)))
      for (const path of [`a/${name}.md`, 'x.md']) {
        const title = path === 'x.md' ? name : null
        const alone = groupSeries([{ path, title, dates: ['2026-11-16'] }])
        const shape = shapeOf(name)
        if (!shape || (title === null && name.includes('/'))) continue
        const other = `${name.slice(0, shape.from)}1999-07-28${name.slice(shape.from + exampleDate.length)}`
        const same = groupSeries([
          {
            path: path === 'x.md' ? path : `a/${other}.md`,
            title: title && other,
            dates: ['2026-11-16'],
          },
        ])
        expect(same.map(({ key, title: words }) => [key, words])).toEqual(
          alone.map(({ key, title: words }) => [key, words]),
        )
      }
    }),
    { numRuns: runs(2_000, 100_000) },
  )
  expect(shapes).toBeGreaterThan(25)
})
