import { describe, expect, onTestFinished, test } from 'vitest'
import { setLanguage } from '../../../src/language/language.ts'
import {
  firstNote,
  type ListRow,
  listRows,
  rowMaker,
} from '../../../src/renderer/sidebar/note-list.ts'
import { summaryOf } from './notes.ts'

const weekly = { key: 'weekly', title: 'Weekly planning' }
const storage = { key: 'storage', title: 'Storage sync' }
const notes = [
  summaryOf('roadmap.md', { title: 'Roadmap für Müller' }),
  summaryOf('weekly/2026-11-16.md', { series: weekly, date: '2026-11-16', openItems: 7 }),
  summaryOf('storage/2026-11-19.md', { series: storage, date: '2026-11-19' }),
  summaryOf('weekly/2026-11-23.md', { series: weekly, date: '2026-11-23', openItems: 6 }),
]

function print(rows: readonly ListRow[]): string[] {
  return rows.map((row) =>
    row.kind === 'group'
      ? `${row.isOpen ? '▾' : '▸'} ${row.title} ${row.count}`
      : `  ${row.note.path}${row.hint ? ` (${row.hint})` : ''} ${row.position}/${row.groupSize}`,
  )
}

describe('the list of notes', () => {
  test('has the series with the newest meeting first, and other notes last', () => {
    expect(print(listRows(notes, '', new Set()))).toEqual([
      '▾ Weekly planning 2',
      '  weekly/2026-11-23.md 1/2',
      '  weekly/2026-11-16.md 2/2',
      '▾ Storage sync 1',
      '  storage/2026-11-19.md 1/1',
      '▾ Other notes 1',
      '  roadmap.md 1/1',
    ])
  })

  test('finds by title without regard to accents, by file, and by date as written or shown', () => {
    const found = (query: string) =>
      listRows(notes, query, new Set()).flatMap((row) => (row.kind === 'note' ? row.note.path : []))
    expect(found('muller road')).toEqual(['roadmap.md'])
    expect(found('2026-11-1')).toEqual(['storage/2026-11-19.md', 'weekly/2026-11-16.md'])
    expect(found('nov 23')).toEqual(['weekly/2026-11-23.md'])
    expect(found('nothing like it')).toEqual([])
  })

  test('shows no notes of a closed group, except those that are looked for', () => {
    const closed = new Set(['series weekly'])
    expect(print(listRows(notes, '', closed))[0]).toBe('▸ Weekly planning 2')
    expect(print(listRows(notes, 'weekly', closed))).toContain('  weekly/2026-11-16.md 2/2')
  })

  test('tells two notes of one day apart by their files', () => {
    const twice = ['a/2026-11-23.md', 'a/2026-11-23 copy.md'].map((path) =>
      summaryOf(path, { series: weekly, date: '2026-11-23', title: 'Weekly planning' }),
    )
    expect(print(listRows(twice, '', new Set())).slice(1)).toEqual([
      '  a/2026-11-23 copy.md (2026-11-23 copy) 1/2',
      '  a/2026-11-23.md (2026-11-23) 2/2',
    ])
  })

  test('says of a file with many meetings how many', () => {
    const log = summaryOf('log.md', { series: weekly, date: '2026-11-23', meetings: 13 })
    expect(print(listRows([log], '', new Set()))).toEqual([
      '▾ Weekly planning 1',
      '  log.md (13 meetings) 1/1',
    ])
  })

  test('says it short where the language has long words, and whole to ears', async () => {
    const log = summaryOf('log.md', { series: weekly, date: '2026-11-23', meetings: 13 })
    await setLanguage('de')
    onTestFinished(() => setLanguage('en'))
    expect(listRows([log], '', new Set())[1]).toMatchObject({
      hint: '13 Bespr.',
      fullHint: '13 Besprechungen',
    })
  })

  test('keeps the rows of a group that has the same notes as before, and makes those of the others anew', () => {
    const rowsOf = rowMaker()
    const before = rowsOf(notes, '', new Set())
    const ticked = notes.map((note) =>
      note.path === 'storage/2026-11-19.md' ? { ...note, openItems: 2 } : note,
    )
    const after = rowsOf(ticked, '', new Set())
    expect(after).toEqual(listRows(ticked, '', new Set()))
    const kept = after.filter((row) => row.kind === 'note' && before.includes(row))
    expect(print(kept)).toEqual([
      '  weekly/2026-11-23.md 1/2',
      '  weekly/2026-11-16.md 2/2',
      '  roadmap.md 1/1',
    ])
  })

  test('opens with the newest meeting that can be read', () => {
    expect(firstNote(notes)).toBe('weekly/2026-11-23.md')
    const broken = notes.map((note) =>
      note.date === '2026-11-23' ? { ...note, unreadable: 'noText' as const } : note,
    )
    expect(firstNote(broken)).toBe('storage/2026-11-19.md')
    expect(firstNote([])).toBeNull()
  })

  test('whose dates are not known yet has the week with the highest number first', () => {
    const crew = { key: 'crew', title: 'Crew' }
    const names = ['crew-2.md', 'crew-10.md', 'crew-9.md']
    const unread = names.map((path) => summaryOf(path, { series: crew }))
    expect(firstNote(unread)).toBe('crew-10.md')
    expect(print(listRows(unread, '', new Set()))).toEqual([
      '▾ Crew 3',
      '  crew-10.md 1/3',
      '  crew-9.md 2/3',
      '  crew-2.md 3/3',
    ])
  })
})
