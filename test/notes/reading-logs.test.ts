import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

/** The items of a note as `words | status | phase`. */
function items(text: string): string[] {
  return itemsByRules(readNote(text)).map(({ item }) =>
    [item.text, item.status, item.phase].join(' | '),
  )
}

const later = '\n### Week of 14 September 2026\n* The pier is closed\n'

test('what stands right below the name of a week in a log was done, where half of it are deeds', () => {
  const week =
    '### Week of 7 September 2026 (oriole)\n* Finished the holder\n* Halfway to the sign\n'
  expect(
    items(
      `## Log\n\n${week}\n#### TODO this weekend\n\nWe are late.\n\n* Oil the benches\n${later}`,
    ),
  ).toEqual([
    'Finished the holder | done | reported',
    'Halfway to the sign | partial | reported',
    'Oil the benches | open | planned',
  ])
  expect(items(week + later)).toHaveLength(2)
})

test('minutes of a week’s meeting, and what was only talked of in a week, are no reports', () => {
  for (const title of ['Week 7 meeting 7 September 2026', 'Harbour 7 September 2026'])
    expect(items(`### ${title}\n* Closed the gate\n* Shared the map\n${later}`), title).toEqual([])
  expect(
    items(`### Week of 7 September 2026\n* Discussed the map\n* Agreed on it\n${later}`),
  ).toEqual([])
})

test('single words below what is to be made are its parts', () => {
  const below = (parent: string) =>
    items(
      `# Plan 2026-09-07\n\n## Next steps\n- ${parent}\n  - Hull\n  - View\n  - Age\n  - Follow\n`,
    )
  expect(below('Build the class of boats')).toEqual(['Build the class of boats | open | planned'])
  expect(below('Boats')).toHaveLength(5)
})

test('meetings that each begin with a table of when and who, without a heading', () => {
  const meeting = (day: string) =>
    `| Date | 2031-05-${day} |\n| --- | --- |\n| Present | Ada, Ben |\n\n<details>\n<summary>What was said</summary>\n\n- [ ] Tar the hull\n</details>\n\n`
  const { meetings } = readNote(meeting('04') + meeting('11'))
  expect(
    meetings.map(({ firstLine, meeting: { date, titleLine } }) => [firstLine, titleLine, date]),
  ).toEqual([
    [1, 0, '2031-05-04'],
    [11, 0, '2031-05-11'],
  ])
  expect(itemsByRules(readNote(meeting('04') + meeting('11')))).toHaveLength(2)
})

test('dots stand between month and day, too, where a date of the note can be nothing else', () => {
  const days = (...titles: string[]) =>
    readNote(
      titles.map((title) => `## Standup ${title}\n- [ ] Tar the hull\n`).join('\n'),
    ).meetings.map(({ meeting: { date } }) => date)
  expect(days('1.27.2031', '2.1.2031')).toEqual(['2031-01-27', '2031-02-01'])
  expect(days('27.1.2031', '1.2.2031')).toEqual(['2031-01-27', '2031-02-01'])
  expect(days('2.1.2031', '3.1.2031')).toEqual(['2031-01-02', '2031-01-03'])
})
