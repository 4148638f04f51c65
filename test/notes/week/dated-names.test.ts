import { describe, expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { learnFrom } from '../../../src/main/learn-from.ts'
import { groupSeries } from '../../../src/notes/series/series.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'

// Four weeks, a file each, in every form of a file's name and of a title: they are one series in the order of their days,
// and the next week goes on with the last one, under a name and a title of the same form.

const days = ['2026-10-30', '2026-11-06', '2026-11-13', '2026-11-20', '2026-11-27'] as const
const today = '2026-11-25'
const months = ['October', 'November']

type Day = { readonly month: number; readonly day: number; readonly name: string }

const stems: Record<string, (day: Day) => string> = {
  '2026-11-20': ({ month, day }) => `2026-${two(month)}-${two(day)}`,
  '20261120': ({ month, day }) => `2026${two(month)}${two(day)}`,
  '11-20-26': ({ month, day }) => `${month}-${day}-26`,
  '20.11.2026': ({ month, day }) => `${two(day)}.${two(month)}.2026`,
  '11-20': ({ month, day }) => `${two(month)}-${two(day)}`,
  '11_20': ({ month, day }) => `${month}_${day}`,
  '11.20': ({ month, day }) => `${month}.${day}`,
  'November 20, 2026': ({ name, day }) => `${name} ${day}, 2026`,
  'Nov 20': ({ name, day }) => `${name.slice(0, 3)} ${day}`,
  'Nov-20': ({ name, day }) => `${name.slice(0, 3)}-${day}`,
  nov_20: ({ name, day }) => `${name.slice(0, 3).toLowerCase()}_${day}`,
  '20-Nov-2026': ({ name, day }) => `${day}-${name.slice(0, 3)}-2026`,
  '2026/11-20': ({ month, day }) => `2026/${two(month)}-${two(day)}`,
  '2026/11-November/2026-11-20': ({ month, day, name }) =>
    `2026/${two(month)}-${name}/2026-${two(month)}-${two(day)}`,
}

/** Forms that tell the day only to who knows it from the text. */
const digits: Record<string, (day: Day) => string> = {
  '261120': ({ month, day }) => `26${two(month)}${two(day)}`,
  '112026': ({ month, day }) => `${two(month)}${two(day)}26`,
  '1120': ({ month, day }) => `${two(month)}${two(day)}`,
  '2026/11/20': ({ month, day }) => `2026/${two(month)}/${two(day)}`,
}

const names: Record<string, (stem: string) => string> = {
  DATE: (stem) => stem,
  'meeting-DATE': (stem) => `meeting-${stem}`,
  'DATE-standup': (stem) => `${stem}-standup`,
  'Crew meeting DATE': (stem) => `Crew meeting ${stem}`,
}

const titles: Record<string, (day: Day) => string> = {
  'November 20, 2026': ({ name, day }) => `# Crew meeting ${name} ${day}, 2026\n`,
  'November 20': ({ name, day }) => `# Crew meeting ${name} ${day}\n`,
  '11/20': ({ month, day }) => `# Crew meeting ${month}/${day}\n`,
  'Date: 11/20/2026': ({ month, day }) => `# Crew meeting\n\nDate: ${month}/${day}/2026\n`,
}
const untold: Record<string, (day: Day) => string> = {
  'no date': () => '# Crew meeting\n',
  'no title': () => '',
}

describe.each(Object.keys({ ...stems, ...digits }))('files such as %s', (stem) => {
  const isTold = Object.hasOwn(digits, stem)
  const all = { ...titles, ...(isTold ? {} : untold) }
  const cases = Object.keys(names).flatMap((name) =>
    Object.keys(all)
      // Nobody writes the day first in names and last in the notes
      .filter((title) => !(stem === '20.11.2026' && title.includes('/')))
      .map((title) => [name, title] as const),
  )
  test.each(cases)('named as in %s, with %s', (name, title) => {
    const weeks = days.map((date) => {
      const month = Number(date.slice(5, 7))
      const day = { month, day: Number(date.slice(8)), name: months[month - 10] ?? '' }
      const path = ({ ...stems, ...digits }[stem]?.(day) ?? '').split('/')
      path.push(names[name]?.(path.pop() ?? '') ?? '')
      const head = all[title]?.(day) ?? ''
      return { path: `${path.join('/')}.md`, head, text: `${head}\n- [ ] Oil ${date} (Ada)\n` }
    })
    const [notes, next] = [weeks.slice(0, 4), weeks[4]]
    const newest = notes[3]?.path ?? ''
    const context = learnFrom(notes, today)
    const known = notes.map(({ path, text }) => {
      const { title, dates } = readingOf(path as NotePath, text, context)
      return { path, title, dates }
    })
    const series = groupSeries(known).find(({ paths }) => paths.includes(newest))
    expect(series?.paths).toEqual(notes.map(({ path }) => path).reverse())
    const week = newWeek({ notes, path: newest, today, context })
    expect(week).toMatchObject({
      kind: 'file',
      path: next?.path,
      carried: [{ text: 'Oil 2026-11-20' }],
    })
    expect(week.kind === 'file' && week.text.slice(0, next?.head.length)).toBe(next?.head)
  })
})

test('a series goes on from one month’s folder into that of the next, and into that of the next year', () => {
  const week = (path: string, date: string) => ({
    path,
    text: `# Crew ${date}\n\n- [ ] Oil ${date} (Ada)\n`,
  })
  const next = (...notes: { path: string; text: string }[]) => {
    const path = notes.at(-1)?.path ?? ''
    const made = newWeek({ notes, path, today: '2026-12-01' })
    return made.kind === 'file' && made.path
  }
  const dates = ['2026-11-20', '2026-11-27'] as const
  const [first, last] = dates
  expect(next(week('crew/2026/11/20.md', first), week('crew/2026/11/27.md', last))).toBe(
    'crew/2026/12/04.md',
  )
  expect(next(week(`2026-11/${first}.md`, first), week(`2026-11/${last}.md`, last))).toBe(
    '2026-12/2026-12-04.md',
  )
  expect(
    next(week(`2025/2025-12-25.md`, '2025-12-25'), week('2025/2025-12-30.md', '2025-12-30')),
  ).toBe('2026/2026-01-06.md')
  // Not of that month, or of none
  expect(next(week(`2025/11/${first}.md`, first), week(`2025/11/${last}.md`, last))).toBe(
    '2025/11/2026-12-04.md',
  )
  expect(next(week(`group/11/${first}.md`, first), week(`group/11/${last}.md`, last))).toBe(
    'group/11/2026-12-04.md',
  )
})

function two(number: number): string {
  return String(number).padStart(2, '0')
}
