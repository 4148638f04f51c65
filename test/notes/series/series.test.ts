import { describe, expect, test } from 'vitest'
import { groupSeries, ownSeries, seriesTitle } from '../../../src/notes/series/series.ts'

const note = (path: string, title: string | null, ...dates: string[]) => ({ path, title, dates })
const grouped = (...notes: ReturnType<typeof note>[]) =>
  groupSeries(notes).map(({ title, paths }) => `${title}: ${paths.join(' ')}`)

describe('what the user said of series', () => {
  const notes = [
    note('deck-2026-11-09.md', 'Deck', '2026-11-09'),
    note('deck-2026-11-16.md', 'Deck', '2026-11-16'),
    note('harbour-2026-11-10.md', 'Harbour', '2026-11-10'),
    note('ideas.md', 'Ideas'),
  ]
  const said = (corrections: {
    notes?: Record<string, string>
    joined?: Record<string, string>
  }): string[] =>
    groupSeries(notes, { notes: {}, joined: {}, ...corrections }).map(
      ({ title, paths }) => `${title}: ${paths.join(' ')}`,
    )
  const [deck, harbour] = ['Deck', 'Harbour'].map(
    (name) => groupSeries(notes).find(({ title }) => title === name)?.key ?? '',
  )

  test('a note belongs to the series that it was given to, dated or not', () => {
    expect(said({ notes: { 'ideas.md': deck ?? '' } })).toEqual([
      'Deck: deck-2026-11-16.md deck-2026-11-09.md ideas.md',
      'Harbour: harbour-2026-11-10.md',
    ])
  })

  test('a note is in no series, or in one of its own', () => {
    expect(said({ notes: { 'deck-2026-11-09.md': '' } })).toEqual([
      'Deck: deck-2026-11-16.md',
      'Harbour: harbour-2026-11-10.md',
    ])
    expect(said({ notes: { 'deck-2026-11-09.md': ownSeries('deck-2026-11-09.md') } })).toEqual([
      'Deck: deck-2026-11-09.md',
      'Deck: deck-2026-11-16.md',
      'Harbour: harbour-2026-11-10.md',
    ])
  })

  test('two series are one, and a note that comes later is in it too', () => {
    expect(said({ joined: { [harbour ?? '']: deck ?? '' } })).toEqual([
      'Deck: deck-2026-11-16.md harbour-2026-11-10.md deck-2026-11-09.md',
    ])
    notes.push(note('harbour-2026-11-24.md', 'Harbour', '2026-11-24'))
    expect(said({ joined: { [harbour ?? '']: deck ?? '' } })).toHaveLength(1)
  })
})

describe('groupSeries', () => {
  test('notes with one title once the date is taken out are one series, newest first', () => {
    expect(
      grouped(
        note('w/2026-11-09.md', 'Weekly planning 11/9/2026', '2026-11-09'),
        note('w/2026-11-16.md', 'Weekly planning 11/16/2026', '2026-11-16'),
      ),
    ).toEqual(['Weekly planning: w/2026-11-16.md w/2026-11-09.md'])
  })

  test('notes with one file name once the date is taken out are one series, whatever their titles', () => {
    expect(
      grouped(
        note('deck-2026-11-09.md', 'Deck', '2026-11-09'),
        note('deck-2026-11-16.md', 'Deck and rigging', '2026-11-16'),
      ),
    ).toEqual(['Deck and rigging: deck-2026-11-16.md deck-2026-11-09.md'])
  })

  test('two meetings whose files have only dates for names stay apart', () => {
    expect(
      grouped(
        note('n/2026-11-16.md', 'Planning', '2026-11-16'),
        note('n/2026-11-17.md', 'Retro', '2026-11-17'),
        note('n/2026-11-23.md', 'Planning', '2026-11-23'),
      ),
    ).toEqual(['Planning: n/2026-11-23.md n/2026-11-16.md', 'Retro: n/2026-11-17.md'])
  })

  test('a title that any meeting could have joins no series that differ by their files', () => {
    expect(
      grouped(
        note('board-2026-11-09.md', 'Meeting notes 2026-11-09', '2026-11-09'),
        note('board-2026-11-16.md', 'Meeting notes 2026-11-16', '2026-11-16'),
        note('crew-2026-11-10.md', 'Meeting notes 2026-11-10', '2026-11-10'),
        note('crew-2026-11-17.md', 'Meeting notes 2026-11-17', '2026-11-17'),
      ),
    ).toEqual([
      'board: board-2026-11-16.md board-2026-11-09.md',
      'crew: crew-2026-11-17.md crew-2026-11-10.md',
    ])
  })

  test('such a title joins notes of which each has a file name of its own', () => {
    expect(
      grouped(
        note('2026-11-09 budget.md', 'Meeting notes', '2026-11-09'),
        note('2026-11-16 hiring.md', 'Meeting notes', '2026-11-16'),
      ),
    ).toEqual(['Meeting notes: 2026-11-16 hiring.md 2026-11-09 budget.md'])
  })

  test('the same title in two folders is two series', () => {
    expect(
      grouped(
        note('a/2026-11-16.md', 'Weekly', '2026-11-16'),
        note('b/2026-11-16.md', 'Weekly', '2026-11-16'),
      ),
    ).toHaveLength(2)
  })

  test('a log is a series of its own, and its year files join it', () => {
    expect(
      grouped(
        note('log.md', 'Harbour planning 11/16/2026', '2026-11-16', '2026-11-09'),
        note('log-2025.md', 'Harbour planning 12/22/2025', '2025-12-22', '2025-12-15'),
      ),
    ).toEqual(['Harbour planning: log.md log-2025.md'])
  })

  test('counted weeks are a series in the order of their numbers', () => {
    expect(
      grouped(note('m-9.md', 'Minutes – Week 9'), note('m-10.md', 'Minutes – Week 10')),
    ).toEqual(['Minutes: m-10.md m-9.md'])
  })

  test('notes of which each has the name of the one before and a title of its own are one series', () => {
    const word = (at: number) =>
      [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
    const chain = Array.from({ length: 30_000 }, (_, at) =>
      note(`${word(at)}-2026-11-16.md`, `Crew ${word(at + 1)}`, '2026-11-16'),
    )
    const links = chain.map((_, at) =>
      note(`${word(at + 1)}-2026-11-09.md`, `Crew ${word(at + 1)}`, '2026-11-09'),
    )
    const series = groupSeries([...chain.toReversed(), ...links])
    expect(series.map(({ paths }) => paths.length)).toEqual([60_000])
  })

  test('a note without date or counter belongs to no series', () => {
    expect(grouped(note('roadmap.md', 'Roadmap'), note('todo.md', 'Roadmap'))).toEqual([])
  })

  test('weeks named by a date alone stay together until all their titles are known', () => {
    const named = { ...note('w/2026-11-09.md', null, '2026-11-09'), isUnread: true }
    const read = note('w/2026-11-16.md', 'Sail loft 2026-11-16', '2026-11-16')
    const other = note('w/2026-11-17.md', 'Deck 2026-11-17', '2026-11-17')
    const elsewhere = note('x/2026-11-16.md', 'Sail loft 2026-11-16', '2026-11-16')
    const all = [named, read, other, elsewhere]
    expect(groupSeries(all).map(({ paths }) => paths)).toEqual([
      ['w/2026-11-17.md', 'w/2026-11-16.md', 'w/2026-11-09.md'],
      ['x/2026-11-16.md'],
    ])
    const known = note('w/2026-11-09.md', 'Sail loft 2026-11-09', '2026-11-09')
    expect(grouped(known, read, other, elsewhere)).toEqual([
      'Deck: w/2026-11-17.md',
      'Sail loft: w/2026-11-16.md w/2026-11-09.md',
      'Sail loft: x/2026-11-16.md',
    ])
  })

  test('the key stays when weeks are added', () => {
    const first = note('w/2026-11-09.md', 'Weekly 11/9/2026', '2026-11-09')
    const second = note('w/2026-11-16.md', 'Weekly 11/16/2026', '2026-11-16')
    expect(groupSeries([first])[0]?.key).toBe(groupSeries([first, second])[0]?.key)
  })
})

test('a series without titles is named after its files, or after its folder', () => {
  expect(seriesTitle({ path: 'x/deck-crew-2026-11-16.md', title: null })).toBe('deck crew')
  expect(seriesTitle({ path: 'team/storage sync/2026-11-16.md', title: null })).toBe('storage sync')
})
