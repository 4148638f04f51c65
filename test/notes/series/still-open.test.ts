import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { linkSeries } from '../../../src/notes/series/carry.ts'
import { meetingsInOrder } from '../../../src/notes/series/meetings.ts'
import { stillOpen } from '../../../src/notes/series/still-open.ts'
import { textOf } from '../../../src/notes/text/text.ts'

function open(weeks: Readonly<Record<string, readonly string[]>>): string[] {
  const notes = Object.entries(weeks).map(([date, items]) => {
    const text = `# Deck crew ${date}\n\n## This week\n${items.join('\n')}\n`
    return { path: `${date}.md`, note: readNote(textOf(text), { path: `${date}.md` }) }
  })
  return stillOpen(linkSeries(meetingsInOrder(notes))).map(
    ({ item, at, ageWeeks, quiet }) => `${item.text} | ${at.date} | ${ageWeeks} weeks | ${quiet}`,
  )
}

test('work that was copied from week to week is one piece, by its newest copy', () => {
  const weeks = {
    '2026-11-02': ['- [ ] Order the blue rope (Ada)'],
    '2026-11-09': ['- [ ] Order the blue rope (Ada)', '- [ ] Oil the winch (Ben)'],
    '2026-11-16': ['- [ ] Order the blue rope, at last (Ada)', '- [x] Oil the winch (Ben)'],
  }
  expect(open(weeks)).toEqual(['Order the blue rope, at last | 2026-11-16 | 2 weeks | 0'])
})

test('work of the oldest meeting may be older', () => {
  const notes = ['2026-11-02', '2026-11-09'].map((date) => {
    const text = `# Deck crew ${date}\n\n## This week\n- Order rope\n${date === '2026-11-09' ? '- Oil the winch\n' : ''}`
    return { path: `${date}.md`, note: readNote(textOf(text), { path: `${date}.md` }) }
  })
  const found = stillOpen(linkSeries(meetingsInOrder(notes)))
  expect(found.map(({ item, isFromStart }) => [item.text, isFromStart])).toEqual([
    ['Order rope', true],
    ['Oil the winch', false],
  ])
})

test('work that later meetings say nothing of is still open, with how many of them were silent', () => {
  const weeks = {
    '2026-11-02': ['- [ ] Sand the rail (Ada)'],
    '2026-11-09': ['- [ ] Oil the winch (Ben)'],
    '2026-11-16': ['- [ ] Sew the sail (Ada)'],
  }
  expect(open(weeks)).toEqual([
    'Sew the sail | 2026-11-16 | 0 weeks | 0',
    'Oil the winch | 2026-11-09 | 1 weeks | 1',
    'Sand the rail | 2026-11-02 | 2 weeks | 2',
  ])
})

test('what a meeting reports as not done and plans again is one piece, as the plan says it', () => {
  const text =
    '# Deck crew 2026-11-16\n\n## Last week\n- Order rope (Ada) - in progress\n- Oil the winch (Ben) - not done\n\n## This week\n- Order rope (Ada)\n- Oil the winch (Ben) - done\n'
  const note = readNote(textOf(text), { path: 'a.md' })
  const found = stillOpen(linkSeries(meetingsInOrder([{ path: 'a.md', note }])))
  expect(found.map(({ item }) => item.line)).toEqual([7])
})
