import { describe, expect, test } from 'vitest'
import { dayNearAll } from '../../../src/notes/dates/near-days.ts'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { meetingsInOrder } from '../../../src/notes/series/meetings.ts'
import { applyEdits } from '../../../src/notes/text/text.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'

// A log of three weeks in every form of a date, with every way in which a team sets one over its notes: each week is a
// meeting of its day, and the next one is made from the newest, at either end of the text, with its date in the same form.

/** Fridays; the last one is the week to come. */
const days = [
  ['2026-11-06', 6],
  ['2026-11-13', 13],
  ['2026-11-20', 20],
  ['2026-11-27', 27],
] as const
const today = '2026-11-25'

const forms: Record<string, (day: number) => string> = {
  '2026-11-20': (day) => `2026-11-${two(day)}`,
  '2026/11/20': (day) => `2026/11/${two(day)}`,
  '20261120': (day) => `202611${two(day)}`,
  '11/20/2026': (day) => `11/${day}/2026`,
  '20.11.26': (day) => `${two(day)}.11.26`,
  '11/20': (day) => `11/${day}`,
  '20.11.': (day) => `${day}.11.`,
  'Fri 11/20': (day) => `Fri 11/${day}`,
  'November 20, 2026': (day) => `November ${day}, 2026`,
  '20th of November 2026': (day) => `${day}th of November 2026`,
  '20 Nov 2026': (day) => `${day} Nov 2026`,
  'November 20': (day) => `November ${day}`,
  'Nov 20': (day) => `Nov ${day}`,
  '20 November': (day) => `${day} November`,
  'NOV 20': (day) => `NOV ${day}`,
  'Friday, November 20, 2026': (day) => `Friday, November ${day}, 2026`,
  'Fri Nov 20': (day) => `Fri Nov ${day}`,
  '20. November 2026': (day) => `${day}. November 2026`,
  '20. November': (day) => `${day}. November`,
  'Freitag, 20. November 2026': (day) => `Freitag, ${day}. November 2026`,
  '20 novembre 2026': (day) => `${day} novembre 2026`,
  '20 de noviembre de 2026': (day) => `${day} de noviembre de 2026`,
  '2026年11月20日': (day) => `2026年11月${day}日`,
  'Week of November 20': (day) => `Week of November ${day}`,
  'Nov 20-21': (day) => `Nov ${day}-${day + 1}`,
  'November 20 – 22, 2026': (day) => `November ${day} – ${day + 2}, 2026`,
}

const heads: Record<string, (date: string) => string> = {
  '## DATE': (date) => `## ${date}`,
  '### DATE:': (date) => `### ${date}:`,
  '## Meeting DATE': (date) => `## Meeting ${date}`,
  '## DATE - Weekly sync': (date) => `## ${date} - Weekly sync`,
  '## Weekly sync (DATE)': (date) => `## Weekly sync (${date})`,
  '**DATE**': (date) => `**${date}**`,
  '**DATE:**': (date) => `**${date}:**`,
  DATE: (date) => date,
  'DATE underlined': (date) => `${date}\n---`,
  '## [DATE](address)': (date) => `## [${date}](https://deck.example)`,
  'Date: DATE': (date) => `## Weekly sync\n\nDate: ${date}`,
}

describe.each(Object.keys(forms))('a log with %s', (form) => {
  test.each(
    Object.keys(heads).filter((head) => !(form.startsWith('Week') && head === 'Date: DATE')),
  )('as in %s', (head) => {
    const headOf = (day: number) => heads[head]?.(forms[form]?.(day) ?? '') ?? ''
    const weeks = days.slice(0, 3).map(([date, day]) => `${headOf(day)}\n\n- [ ] Oil ${date}\n`)
    for (const inText of [weeks, weeks.toReversed()]) {
      const text = `# Deck log\n\n${inText.join('\n')}`
      const near = dayNearAll(['11-20'], today) ?? ''
      const note = readNote(text, { near })
      const placed = meetingsInOrder([{ path: 'log.md', note }])
      expect(placed.map(({ date, meeting }) => [date, meeting.items.length])).toEqual(
        days.slice(0, 3).map(([date]) => [date, 1]),
      )
      const week = newWeek({ notes: [{ path: 'log.md', text }], path: 'log.md', today })
      expect(week).toMatchObject({
        kind: 'section',
        date: '2026-11-27',
        carried: [{ text: 'Oil 2026-11-20' }],
      })
      if (week.kind !== 'section') continue
      expect(applyEdits(text, week.edits)).toContain(`${headOf(27)}\n`)
    }
  })
})

function two(number: number): string {
  return String(number).padStart(2, '0')
}
