import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { updateNote } from '../../../src/notes/meetings/update-note.ts'
import { linkSeries, linksForReport } from '../../../src/notes/series/carry.ts'
import { historyOf } from '../../../src/notes/series/history.ts'
import { fromLastWeek, neverMentioned } from '../../../src/notes/series/last-week.ts'
import { type LinkAnswers, linkKey } from '../../../src/notes/series/link-answers.ts'
import { meetingsInOrder, previousMeeting } from '../../../src/notes/series/meetings.ts'
import { weekByWeek } from '../../../src/notes/series/week-by-week.ts'
import { changesOf } from '../../../src/notes/text/line-change.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'

const context = { people: ['Ada', 'Ben', 'Cleo'] }

/** A series of weeks, one file each. */
function series(weeks: Record<string, string>) {
  return Object.entries(weeks).map(([date, body]) => ({
    path: `deck/${date}.md`,
    note: readNote(`# Deck crew ${date}\n\n${body}`, context),
  }))
}

/** The links as short lines: `later words <- earlier words`, `?` where they are only offered. */
function linked(weeks: Record<string, string>): string[] {
  const links = linkSeries(meetingsInOrder(series(weeks)))
  return links.meetings.flatMap((meeting) =>
    links
      .linksInto(meeting)
      .map(({ later, earlier, sure }) => `${later.text} <- ${earlier.text}${sure ? '' : ' ?'}`),
  )
}

const two = (before: string, after: string) => linked({ '2026-11-09': before, '2026-11-16': after })

describe('linkSeries', () => {
  test('links nothing that shares a marker and a person alone', () => {
    expect(
      two(
        '- AI: Ada to fix the printer\n- AI: Ben to call Oslo\n',
        '- AI: Ada to send the numbers\n- AI: Ben to order lunch\n',
      ),
    ).toEqual([])
  })

  test('links a report to the plan that it tells of, with what was added', () => {
    expect(
      two(
        '## This week\n- Sand the port rail (Ada)\n- Order rope (Ben)\n',
        '## Last week\n- Order rope (Ben) - did not finish\n- Sand the port rail (Ada)\n',
      ),
    ).toEqual([
      'Order rope - did not finish <- Order rope',
      'Sand the port rail <- Sand the port rail',
    ])
  })

  test('links reworded work by its rare words and its owner', () => {
    expect(
      two(
        '## This week\n- Deploy the tide gauge firmware (Ada)\n- Order rope (Ben)\n',
        '## Last week\n- Deployment of the new firmware for the tide gauge (Ada)\n',
      ),
    ).toEqual([
      'Deployment of the new firmware for the tide gauge <- Deploy the tide gauge firmware',
    ])
  })

  test('links a plan to the report in the same meeting that it continues', () => {
    expect(
      two(
        '## This week\n- Restore runbook (Ada)\n',
        '## Last week\n- Restore runbook (Ada) - did not finish\n\n## This week\n- Finish the restore runbook (Ada)\n',
      ),
    ).toEqual([
      'Restore runbook - did not finish <- Restore runbook',
      'Finish the restore runbook <- Restore runbook - did not finish',
    ])
  })

  test('links work whose remark counts on, not work that has another number itself', () => {
    expect(
      two(
        '## This week\n- Enter the bird records by hand. Entered so far: 496 (Ada)\n',
        '## This week\n- Enter the bird records by hand. Entered so far: 526 (Ada)\n',
      ),
    ).toHaveLength(1)
  })

  test('links a report at length that names both of what would else be opposites', () => {
    expect(
      two(
        '## This week\n- Ben: build the login endpoint of the backend, review its flow with the team and start on the tests of the whole path (Ben)\n',
        '## Last week\n- Ben: built the login endpoint, connected it to the frontend and began with tests of the whole path and its flow (Ben)\n',
      ),
    ).toHaveLength(1)
  })

  test('offers work with a number in common', () => {
    const rest = Array.from({ length: 30 }, (_, at) => `- Sort crate ${at + 100}${at} (Ada)\n`)
    expect(
      two(
        `## Aufgaben\n${rest.join('')}- Design of level 2 (Ben)\n`,
        '## Aufgaben\n- Redraw level 2 (Ben)\n',
      ),
    ).toEqual(['Redraw level 2 <- Design of level 2'])
  })

  test('links work that was put off to another date, or of which more is done', () => {
    expect(
      two(
        '## This week\n- Send the harbour form to the office by 12.06. (Ada)\n- Scan the old logs, 30 % (Ben)\n',
        '## This week\n- Send harbour form to the office until 19.06. (Ada)\n- Scan old logs: 60 % (Ben)\n',
      ),
    ).toHaveLength(2)
  })

  test('links work that is due by another day, with or without a year', () =>
    expect(
      two(
        '## Aufgaben\n- Ada: Bühne reservieren bis 30.11. (offen)\n',
        '## Aufgaben\n- Ada: Bühne reservieren bis 7.12. (erledigt)\n',
      ),
    ).toEqual(['Bühne reservieren bis 7.12. (erledigt) <- Bühne reservieren bis 30.11. (offen)']))

  test('finds copies again that a few weeks left out', () => {
    const weeks = {
      '2026-10-26': '## This week\n- Replace the staging certificates (Ada)\n',
      '2026-11-02': '## This week\n- Order rope (Ben)\n',
      '2026-11-09': '## This week\n- Paint the bow (Cleo)\n',
      '2026-11-16': '## This week\n- Replace the staging certificates (Ada)\n',
    }
    expect(linked(weeks)).toEqual([
      'Replace the staging certificates <- Replace the staging certificates',
    ])
  })

  test.each([
    ['other numbers', 'Write the minutes of week 24 (Ada)', 'Write the minutes of week 25 (Ada)'],
    [
      'other tickets',
      'Review https://x.org/a/issues/12 (Ada)',
      'Review https://x.org/a/issues/13 (Ada)',
    ],
    ['opposites', 'Enable the night alarm (Ada)', 'Disable the night alarm (Ada)'],
    [
      'nothing but words of any work',
      'Finish the first draft (Ada)',
      'Review the new version (Ben)',
    ],
  ])('does not link %s', (_, before, after) => {
    expect(two(`## This week\n- ${before}\n`, `## This week\n- ${after}\n`)).toEqual([])
  })

  test('gives each piece of work one partner, the best for all together', () => {
    expect(
      two(
        '## This week\n- Varnish the mast (Ada)\n- Varnish the mast of the dinghy (Ada)\n',
        '## Last week\n- Varnish the mast of the dinghy (Ada)\n- Varnish the mast (Ada)\n',
      ),
    ).toEqual([
      'Varnish the mast of the dinghy <- Varnish the mast of the dinghy',
      'Varnish the mast <- Varnish the mast',
    ])
  })

  test('after a key only the meeting that was typed in is matched again', () => {
    const week = (date: string) =>
      `# Deck ${date}\n\n## Last week\n- Rope (Ben)\n\n## This week\n- Rope (Ben)\n- Winch (Ada)\n\n`
    const text = ['2026-11-23', '2026-11-16', '2026-11-09', '2026-11-02'].map(week).join('')
    const note = readNote(text, context)
    const linksOf = (read: typeof note) => {
      const links = linkSeries(meetingsInOrder([{ path: 'log.md', note: read }]))
      return links.meetings.map((meeting) => links.linksInto(meeting))
    }
    const before = linksOf(note)
    const edits = [{ from: text.indexOf('Winch'), to: text.indexOf('Winch'), insert: 'Big ' }]
    const typed = applyEdits(text, edits)
    const after = linksOf(updateNote(note, changesOf(edits), textOf(typed)))
    expect(after.map((links, at) => links === before[at])).toEqual([true, true, true, false])
    expect(after.map((links) => links.length)).toEqual(
      linksOf(readNote(typed, context)).map((links) => links.length),
    )
  })
})

describe('the user’s word on a doubtful link', () => {
  const before = '## This week\n- Detailed checklist for the launch (Ben)\n- Order rope (Ben)\n'
  const after = '## Last week\n- Documented what the launch needs (Ada)\n- Order rope (Ben)\n'
  const meetings = meetingsInOrder(series({ '2026-11-09': before, '2026-11-16': after }))
  const at = meetings[1]
  const told = (answers: LinkAnswers) =>
    at
      ? linkSeries(meetings, answers)
          .linksInto(at)
          .map(({ later, earlier, sure }) => `${later.text} <- ${earlier.text}${sure ? '' : ' ?'}`)
      : []
  const launch = [
    { text: 'Documented what the launch needs' },
    { text: 'Detailed checklist for the launch' },
  ] as const
  const rope = { text: 'Order rope' }

  test('makes it sure, or takes it away, and the next best is found', () => {
    expect(told({ [linkKey(...launch)]: 'same' })).toEqual([
      'Documented what the launch needs <- Detailed checklist for the launch',
      'Order rope <- Order rope',
    ])
    expect(told({ [linkKey(rope, rope)]: 'other' })).not.toContain('Order rope <- Order rope')
  })

  test('holds whatever case and white space the words have', () => {
    expect(linkKey({ text: 'Order  ROPE ' }, rope)).toBe(linkKey(rope, rope))
  })
})

test('equal words win over a like-worded neighbour', () => {
  expect(
    two(
      '## Last week\n- Measure how long a restore takes (Ada) - did not finish\n\n## This week\n- Measure a restore of the big cluster (Ada)\n',
      '## Last week\n- Measure how long a restore takes (Ada) - did not finish\n- Measure a restore of the big cluster (Ada) - not done\n',
    ).slice(-2),
  ).toEqual([
    'Measure how long a restore takes - did not finish <- Measure how long a restore takes - did not finish',
    'Measure a restore of the big cluster <- Measure a restore of the big cluster',
  ])
})

describe('from last week', () => {
  const weeks = {
    '2026-11-02': '## This week\n- [ ] Replace the staging certificates (Ada)\n- [x] Lamp (Ben)\n',
    '2026-11-09':
      '## Last week\n- [ ] Replace the staging certificates (Ada)\n\n## This week\n- [ ] Order rope (Ben)\n',
    '2026-11-16':
      '## Last week\n- [~] Order rope (Ben)\n\n## This week\n- [ ] Oil the winch (Cleo)\n',
  }
  const notes = series(weeks)
  const links = linkSeries(meetingsInOrder(notes))
  const newest = links.meetings.at(-1)
  if (!newest) throw new Error('No meeting')

  test('has the open work of the meeting before, with its age, what is not here yet first', () => {
    const rows = fromLastWeek(links, newest)?.rows.map(
      ({ item, ageWeeks, here }) =>
        `${ageWeeks} ${item.text}: ${here ? `line ${here.line}` : 'not here'}`,
    )
    expect(rows).toEqual(['2 Replace the staging certificates: not here', '1 Order rope: line 4'])
  })

  test('knows what was planned and never mentioned', () => {
    const more = linkSeries(
      meetingsInOrder(
        series({
          '2026-11-09': '## This week\n- [ ] Rope (Ben)\n- [ ] Oil (Ada)\n',
          '2026-11-16': '## Last week\n- [x] Oil (Ada)\n',
        }),
      ),
    )
    const at = more.meetings.at(-1)
    expect(at && neverMentioned(more, at).map(({ text }) => text)).toEqual(['Rope'])
  })

  test('tells first date, age and earlier words of a piece of work', () => {
    const [item] = newest.meeting.items
    expect(item && historyOf(links, newest, item)).toMatchObject({
      ageWeeks: 1,
      firstDate: '2026-11-09',
      timesCarried: 1,
      earlier: [{ item: { text: 'Order rope' } }],
    })
  })

  test('shows the weeks of each piece of carried work, and when it was gone', () => {
    const { dates, rows } = weekByWeek(links, newest)
    expect(dates).toEqual(['2026-11-02', '2026-11-09', '2026-11-16'])
    expect(
      rows.map(
        ({ text, cells }) => `${text}: ${cells.map((cell) => cell?.state ?? '-').join(' ')}`,
      ),
    ).toEqual(['Replace the staging certificates: open open gone', 'Order rope: - open partial'])
  })

  test('takes the meeting before that exists, at any distance, also under a week made ahead', () => {
    const gaps = meetingsInOrder(
      series({
        '2026-09-07': '- [ ] a (Ada)\n',
        '2026-11-16': '- [ ] b (Ada)\n',
        '2026-11-30': '- [ ] c (Ada)\n',
      }),
    )
    const dateBefore = (at: number) => {
      const meeting = gaps[at]
      return meeting && previousMeeting(gaps, meeting)?.date
    }
    expect([dateBefore(0), dateBefore(1), dateBefore(2)]).toEqual([
      undefined,
      '2026-09-07',
      '2026-11-16',
    ])
  })
})

test('the report has links inside a file and across the files of a series, not across series', () => {
  const week = (date: string) =>
    readNote(`# Deck ${date}\n\n## This week\n- Order rope (Ben)\n`, context)
  const links = linksForReport([
    { path: 'a/deck-1.md', note: week('2026-11-09') },
    { path: 'a/deck-2.md', note: week('2026-11-16') },
    {
      path: 'a/other.md',
      note: readNote('# Retro 2026-11-17\n\n## This week\n- Order rope (Ben)\n', context),
    },
  ])
  expect(links).toEqual([
    { later: { path: 'a/deck-2.md', line: 4 }, earlier: { path: 'a/deck-1.md', line: 4 } },
  ])
})

test('work that stands here in the same words is not called missing, whoever has its link', () => {
  const path = 'storage/storage-sync.md'
  const log = readFileSync(`resources/sample-notes/${path}`, 'utf8')
  const week = newWeek({ notes: [{ path, text: log }], path, today: '2026-11-21' })
  const text = week.kind === 'section' ? applyEdits(log, week.edits) : ''
  const links = linkSeries(meetingsInOrder([{ path, note: readNote(text, { path }) }]))
  const last = links.meetings.at(-1)
  const rows = last ? fromLastWeek(links, last)?.rows : undefined
  expect(rows?.length).toBe(3)
  expect(rows?.filter(({ here }) => here === null)).toEqual([])
})

test('work marked as gone on was open in its week, and is told of as last week’s', () => {
  const meetings = meetingsInOrder(
    series({
      '2026-11-09': '## This week\n- [>] Order rope (Ben)\n- [>] Oil the winch (Ada)\n',
      '2026-11-16': '## This week\n- [ ] Order rope (Ben)\n',
    }),
  )
  const links = linkSeries(meetings)
  const [, newest] = meetings
  if (!newest) throw new Error('No meeting')
  const rows = fromLastWeek(links, newest)?.rows.map(({ item, here }) => [item.text, here?.line])
  expect(rows).toEqual([['Order rope', 4]])
  expect(
    weekByWeek(links, newest).rows.map(({ cells }) => cells.map((cell) => cell?.state)),
  ).toEqual([['open', 'open']])
})

test('work that is told as done below "Old business" is not offered as not mentioned', () => {
  const texts = [
    '# Deck crew 2026-11-09\n\n## Action items\n- [ ] Order rope (Ada)\n- [ ] Mend the winch (Ben)\n',
    '# Deck crew 2026-11-16\n\n## Old business\n- Ada ordered the rope\n- The winch has been mended\n',
  ]
  const notes = texts.map((text, at) => ({ path: `${at}.md`, note: readNote(text) }))
  const meetings = meetingsInOrder(notes)
  const last = meetings.at(-1)
  expect(
    last && fromLastWeek(linkSeries(meetings), last)?.rows.map(({ here }) => here?.line),
  ).toEqual([4, 5])
})
