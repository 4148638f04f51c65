import { describe, expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { candidatesOf, quickRows } from '../../../src/renderer/dialogs/quick-open-rows.ts'
import { summaryOf } from '../sidebar/notes.ts'

const deck = { key: 'deck', title: 'Deck crew' }
const notes = candidatesOf([
  summaryOf('weekly/2026-11-09.md', { title: 'Deck crew', series: deck, date: '2026-11-09' }),
  summaryOf('weekly/2026-11-16.md', { title: 'Deck crew', series: deck, date: '2026-11-16' }),
  summaryOf('roadmap.md', { title: 'Roadmap of the café' }),
  summaryOf('old/rope-list.md', { title: 'What we have' }),
])

function found(query: string, ...recent: string[]): string[] {
  return quickRows(notes, query, recent as NotePath[]).map(({ path }) => path)
}

describe('quick open', () => {
  test('begins with the notes used lately, then the newest', () => {
    expect(found('', 'old/rope-list.md', 'roadmap.md')).toEqual([
      'old/rope-list.md',
      'roadmap.md',
      'weekly/2026-11-16.md',
      'weekly/2026-11-09.md',
    ])
  })

  test('finds a note by title, date, file name and series, with all words that are typed', () => {
    expect(found('cafe')).toEqual(['roadmap.md'])
    expect(found('rope')).toEqual(['old/rope-list.md'])
    expect(found('2026-11-09')).toEqual(['weekly/2026-11-09.md'])
    expect(found('11/9/2026')).toEqual(['weekly/2026-11-09.md'])
    expect(found('deck 16')).toEqual(['weekly/2026-11-16.md'])
    expect(found('deck rope')).toEqual([])
  })

  test('puts a title before a file name, and of equals the one used lately, else the newest', () => {
    expect(found('deck')).toEqual(['weekly/2026-11-16.md', 'weekly/2026-11-09.md'])
    expect(found('deck', 'weekly/2026-11-09.md')).toEqual([
      'weekly/2026-11-09.md',
      'weekly/2026-11-16.md',
    ])
  })
})
