import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newWeek } from '../../../src/notes/week/new-week.ts'
import type {
  FileWeek,
  NewWeekAsk,
  SectionWeek,
  WeekWork,
} from '../../../src/notes/week/week-ask.ts'
import type { WeekChoice } from '../../../src/notes/week/week-choices.ts'
import { figure, runs } from '../../support/long.ts'
import { applied, manners, press, seriesOf, someWork, workOn } from '../../support/weeks.ts'

const today = '2026-11-21'
const path = 'deck/2026-11-16.md'
const people = { people: ['Ada', 'Ben', 'Cleo'] }

function made(text: string, ask: Partial<NewWeekAsk> = {}): FileWeek {
  const week = newWeek({ notes: [{ path, text }], path, today, context: people, ...ask })
  if (week.kind !== 'file') throw new Error(JSON.stringify(week))
  return week
}

function choosing(text: string, chosen: Record<string, WeekChoice>, ask: Partial<NewWeekAsk> = {}) {
  const keys = made(text).open.map(({ key, text: words }): [string, WeekChoice | undefined] => [
    key,
    chosen[words],
  ])
  const choices = new Map(keys.flatMap(([key, choice]) => (choice ? [[key, choice] as const] : [])))
  return made(text, { choices, ...ask })
}

const boxes = `# Deck crew 2026-11-16

## Last week
- [ ] Order rope (Ben)

## This week
- [ ] Sand the rail (Ada)
  - [ ] the port side
- [x] Fix the lamp (Ben)
`

const sentences = '# Deck crew 2026-11-16\n\nBen will order rope. The wind was good.\n'
const told = 'Ben will order rope.'
const table =
  '# Deck crew 2026-11-16\n\n## Actions\n\n| Task | Owner | Status |\n|---|---|---|\n| Order rope | Ben | open |\n'

describe('work in sentences and tables gets what was chosen too', () => {
  test.each([
    ['done', 'Ben will order rope - done. The wind was good.'],
    ['drop', 'Ben will order rope - dropped. The wind was good.'],
    ['park', '**Backlog**\n- Ben will order rope.'],
  ] as const)('%s, told of a sentence', (kind, line) => {
    const words = made(sentences).open[0]?.text ?? ''
    expect(words).toContain(told)
    expect(choosing(sentences, { [words]: { kind } }).text).toContain(line)
  })

  test.each([
    ['done', '| Order rope | Ben | done |'],
    ['drop', '| Order rope | Ben | dropped |'],
  ] as const)('%s, told of a row', (kind, row) => {
    expect(choosing(table, { 'Order rope': { kind } }).text).toContain(`|---|---|---|\n${row}\n`)
  })

  test('a row that is parked has the head of its table there', () => {
    expect(choosing(table, { 'Order rope': { kind: 'park' } }).text).toContain(
      '## Backlog\n\n| Task | Owner | Status |\n|---|---|---|\n| Order rope | Ben | open |\n',
    )
  })

  test('work under a person’s heading that is parked keeps its person', () => {
    const named =
      '# Deck 2026-11-16\n\n## Plans\n\n### Ben\n- [ ] Order rope\n\n### Ada\n- [ ] Oil\n'
    expect(choosing(named, { 'Order rope': { kind: 'park' } }).text).toContain(
      '## Backlog\n- [ ] Order rope (Ben)\n',
    )
  })
})

describe('names that are typed for work that is given away', () => {
  test.each([
    [['Zoe'], '(Zoe)'],
    [['zoe'], '(zoe)'],
    [['Zoe', 'Yan'], '(Zoe, Yan)'],
    [[], '(Ben)'],
  ])('%j', (owners, tag) => {
    const { text } = choosing(boxes, { 'Order rope': { kind: 'give', owners } })
    expect(text).toContain(`- [ ] Order rope ${tag}\n`)
  })
})

describe('each piece of open work gets what was chosen, in the new week alone', () => {
  test('done is ticked where the team reports', () => {
    const { text } = choosing(boxes, { 'Sand the rail': { kind: 'done' } })
    expect(text).toContain(
      '## Last week\n- [ ] Order rope (Ben)\n- [x] Sand the rail (Ada)\n  - [x] the port side\n',
    )
  })

  test('dropped has the sign of dropped work', () => {
    const { text } = choosing(boxes, { 'Order rope': { kind: 'drop' } })
    expect(text).toContain('- [-] Order rope (Ben)\n- [ ] Sand the rail (Ada)\n')
  })

  test('given to somebody has their name where the team writes names', () => {
    const { text } = choosing(boxes, { 'Order rope': { kind: 'give', owners: ['Cleo'] } })
    expect(text).toContain('- [ ] Order rope (Cleo)\n')
    const same = choosing(boxes, { 'Order rope': { kind: 'give', owners: ['Ben'] } })
    expect(same.text).toBe(made(boxes).text)
  })

  test('what the line has no way to say is left as it was, and told', () => {
    const both =
      '# Deck crew 2026-11-16\n\n- Ada will order rope. Ben will ring the mill.\n- [ ] Oil\n'
    const words = made(both).open[0]?.text ?? ''
    const toldOf = (choice: WeekChoice) => {
      const { text, open } = choosing(both, { [words]: choice })
      return { isSame: text === made(both).text, isUntold: open.map((one) => one.isUntold) }
    }
    const given: WeekChoice = { kind: 'give', owners: ['Cleo'] }
    expect(toldOf(given)).toEqual({ isSame: true, isUntold: [true, false] })
    expect(toldOf({ kind: 'done' })).toEqual({ isSame: false, isUntold: [false, false] })
    expect(toldOf({ kind: 'carry' })).toEqual({ isSame: true, isUntold: [false, false] })
  })

  test('parked goes to the backlog, which is made in the manner of the plan', () => {
    const { text } = choosing(boxes, { 'Sand the rail': { kind: 'park' } })
    expect(text.endsWith('## Backlog\n- [ ] Sand the rail (Ada)\n  - [ ] the port side\n')).toBe(
      true,
    )
    expect(workOn([{ path: 'x.md', text }], '2026-11-23')).toContain('open Sand the rail (Ada)')
  })

  test.each([
    ['Parking lot', '## This week\n- [ ] Order rope (Ben)\n- [ ] Oil the winch (Ada)'],
    ['Parking lot', '## This week\n- Order rope (Ben)\n- Oil the winch (Ada)'],
    ['Parked', '## This week\n- Order rope (Ben)\n- Oil the winch (Ada)'],
  ])('parked goes to what the team has for it, and stays there: %s', (words, plan) => {
    const text = `# Deck crew 2026-11-16\n\n${plan}\n\n## ${words}\n- A shed for the oars?\n`
    const week = choosing(text, { 'Order rope': { kind: 'park' } }).text
    expect(week).not.toContain('Backlog')
    const [, aside = ''] = week.split(`## ${words}\n`)
    expect(aside).toContain('Order rope (Ben)')
    const next = made(week, {
      notes: [{ path: 'deck/2026-11-23.md', text: week }],
      path: 'deck/2026-11-23.md',
      today: '2026-11-28',
    })
    expect(next.open.filter((work) => work.text === 'Order rope')).toHaveLength(1)
    expect(next.text.split(`## ${words}\n`)[1]).toContain('Order rope (Ben)')
  })

  test('parked goes to the backlog that the team has, and stays there the week after', () => {
    const text = `${boxes}\n## Backlog\n- [ ] Paint the shed (Cleo)\n`
    const week = choosing(text, { 'Order rope': { kind: 'park' } })
    expect(week.text).toContain('## Backlog\n- [ ] Paint the shed (Cleo)\n- [ ] Order rope (Ben)\n')
    const after = newWeek({
      notes: [{ path: week.path, text: week.text }],
      path: week.path,
      today: '2026-11-28',
      context: people,
    })
    expect(after.kind === 'file' && after.text).toContain(
      '## Backlog\n- [ ] Paint the shed (Cleo)\n- [ ] Order rope (Ben)\n',
    )
  })

  test('bullets say it in words', () => {
    const bullets =
      '# Deck crew 2026-11-16\n\n**Last Week**\n* Nets (Ada)\n\n**This Week**\n* Order rope (Ben)\n* Oil the winch (Cleo)\n* Sand the rail (Ada)\n'
    const { text } = choosing(bullets, {
      'Order rope': { kind: 'done' },
      'Oil the winch': { kind: 'drop' },
      'Sand the rail': { kind: 'park' },
    })
    expect(text).toContain('**Last Week**\n* Order rope (Ben)\n* Oil the winch (Cleo) - dropped\n')
    expect(text.endsWith('**Backlog**\n* Sand the rail (Ada)\n')).toBe(true)
  })

  test('a choice for a section counts for its work, but for what was chosen by itself', () => {
    const sectionChoice = (section: readonly string[]) =>
      section.at(-1) === 'This week' ? ('drop' as const) : undefined
    expect(made(boxes, { sectionChoice }).text).toContain('- [-] Sand the rail (Ada)')
    const { text } = choosing(boxes, { 'Sand the rail': { kind: 'carry' } }, { sectionChoice })
    expect(text).toContain('- [ ] Sand the rail (Ada)')
  })

  test('what was chosen for work that is not there any more is without effect', () => {
    const choices = new Map([['4 Order twine', { kind: 'done' } as const]])
    expect(made(boxes, { choices }).text).toBe(made(boxes).text)
  })
})

test('it tells of all open work where it stood and where it goes', () => {
  const rows = made(boxes).open.map(
    ({ text, section, to, choice }: WeekWork) =>
      `${text}: ${section.join('/')} -> ${to?.join('/')} ${choice.kind}`,
  )
  expect(rows).toEqual([
    'Order rope: Last week -> Last week carry',
    'Sand the rail: This week -> Last week carry',
  ])
})

test('the caret is at the first work that goes on, and what is settled is not counted as carried', () => {
  const week = choosing(
    '# Deck crew 2026-11-16\n\n- [ ] Order rope (Ben)\n- [ ] Oil the winch (Ada)\n',
    {
      'Order rope': { kind: 'drop' },
    },
  )
  expect(week.text.slice(0, week.cursor).split('\n').at(-1)).toContain('Oil the winch')
  expect(week.carried.map(({ text }) => text)).toEqual(['Oil the winch'])
  expect(week.settled).toBe(1)
})

describe('list entries of a plan that are no items', () => {
  const odd = `# Deck crew 2026-11-16

## This week
- [ ] Order rope (Ben)
- [Chart of the bay](https://example.org/chart)
  - and dry socks
- None
`

  test('stay behind, and are offered', () => {
    const week = made(odd)
    expect(week.text).not.toContain('Chart of the bay')
    expect(week.open.map(({ text, kind, choice }) => [text, kind, choice.kind])).toEqual([
      ['Order rope', 'item', 'carry'],
      ['[Chart of the bay](https://example.org/chart)', 'entry', 'leave'],
    ])
    expect(week.carried).toHaveLength(1)
  })

  test('come along with what is nested under them where that was chosen', () => {
    const { text } = choosing(odd, {
      '[Chart of the bay](https://example.org/chart)': { kind: 'carry' },
    })
    expect(text).toContain(
      '- [ ] Order rope (Ben)\n- [Chart of the bay](https://example.org/chart)\n  - and dry socks\n',
    )
  })

  test('are offered from every list where the meeting has no item at all', () => {
    const text = '# Deck crew 2026-11-16\n\n## Ferry\n- Rope and twine\n\n## Notes\n- Rain\n'
    expect(made(text).open.map(({ text: words }) => words)).toEqual(['Rope and twine'])
  })
})

describe('marks in the old week', () => {
  test('are one character for each carried box, and the newest copy alone counts as open', () => {
    const week = made(boxes, { marksCarried: true })
    const notes = [{ path, text: boxes }]
    const after = applied(notes, week)
    expect(after.find((note) => note.path === path)?.text).toBe(boxes.replaceAll('[ ]', '[>]'))
    expect(workOn(after, '2026-11-16').filter((line) => line.startsWith('open'))).toEqual([])
    expect(workOn(after, '2026-11-23')).toContain('open Order rope (Ben)')
  })

  test('are left out for what was dropped or done, and where the team has no boxes', () => {
    const text = `${boxes}- Oil the winch (Cleo)\n`
    const week = choosing(text, { 'Order rope': { kind: 'drop' } }, { marksCarried: true })
    const after = applied([{ path, text }], week).find((note) => note.path === path)?.text
    expect(after).toBe(text.replace('[ ] Sand', '[>] Sand').replace('[ ] the port', '[>] the port'))
  })

  test('C1 with marks, besides the new week only the characters in boxes change', () => {
    const count = runs(40, 10_000)
    const weeks = fc.record({
      manner: fc.constantFrom(...manners),
      older: someWork,
      last: someWork,
    })
    fc.assert(
      fc.property(weeks, ({ manner, older, last }) => {
        const notes = seriesOf(manner, [
          { date: '2026-11-09', work: older },
          { date: '2026-11-16', work: last },
        ])
        const plain = applied(notes, press(notes, today))
        const week = newWeek({
          notes,
          path: notes.at(-1)?.path ?? '',
          today,
          context: people,
          marksCarried: true,
        })
        const marked = applied(notes, week as FileWeek | SectionWeek)
        expect(marked.map(({ text }) => text.replaceAll('[>]', '[ ]'))).toEqual(
          plain.map(({ text }) => text),
        )
      }),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'make a week and mark in the old one what goes on (C1)',
      runs: count,
      found: 'besides the new week only characters in boxes changed',
    })
  })
})
