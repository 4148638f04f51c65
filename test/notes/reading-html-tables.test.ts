import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'
import { newWeek } from '../../src/notes/week/new-week.ts'
import { note } from '../support/note-lines.ts'

// Tables as HTML over many lines, as converters of documents write them.

const title = '# Sprint 3 meeting 2031-03-11\n\n'

const itemsIn = (text: string) =>
  itemsOf(readNote(title + text)).map(({ item }) =>
    [item.text, item.owners.join(), item.status, item.phase, item.due?.date ?? '-'].join(' | '),
  )

const row = (cells: readonly string[], name = 'td') =>
  `  <tr>\n${cells.map((cell) => `   <${name}>${cell}\n   </${name}>\n`).join('')}  </tr>\n`
const table = (...rows: readonly string[]) => `<table>\n${rows.join('')}</table>\n`
const list = (...entries: readonly string[]) =>
  `\n<ul>\n\n${entries.map((entry) => `<li>${entry}`).join('\n\n')}\n</li>\n</ul>`

const names = ['Ada', 'Ben Okafor', 'Cleo']
const works = ['Lanterns along the quay', 'Painted the doors', 'Mended the crane', 'List of parts']
const turns = fc.array(
  fc.record({
    name: fc.constantFrom(...names),
    did: fc.subarray(works),
    next: fc.subarray(['Order the glass', 'Oil the winch', 'Draw the plan of the shed']),
  }),
  { minLength: 1, maxLength: 4 },
)

describe('people who tell below headings', () => {
  test('are read as in the list that says the same', () => {
    const heads = ['What you did last week', 'What you will do next']
    fc.assert(
      fc.property(turns, fc.constantFrom('td', 'th'), (all, headTag) => {
        const said = all.map(({ name, did, next }) =>
          row([name, did.length > 0 ? list(...did) : '', next.length > 0 ? list(...next) : '']),
        )
        const outline = all.flatMap(({ name, did, next }) => [
          `- ${name}:`,
          ...[did, next].flatMap((told, at) =>
            told.length === 0 ? [] : [`  - ${heads[at]}:`, ...told.map((one) => `    - ${one}`)],
          ),
        ])
        const inTable = `## Turns\n\n${table(row(['Name', ...heads], headTag), ...said)}`
        expect(itemsIn(inTable)).toEqual(itemsIn(`## Turns\n\n${outline.join('\n')}\n`))
      }),
    )
  })

  test('end a roll call above them, and what stands below the table is nobody’s', () => {
    const text = `## Present\n\n- [x] Ada\n- [x] Ben Okafor\n\n${table(
      row(['Name', 'Next week']),
      row(['Ada', list('Order the glass')]),
      row(['Ben Okafor', 'Oil the winch']),
    )}\n- [ ] Ring the mill\n`
    expect(itemsIn(text)).toEqual([
      'Order the glass | Ada | open | planned | -',
      'Oil the winch | Ben Okafor | open | planned | -',
      'Ring the mill |  | open | planned | -',
    ])
  })
})

describe('tasks with their owners', () => {
  const tasks = [
    ['Order the glass', 'Ada', '2031-03-18', 'Done'],
    ['Draw the plan', 'Ben Okafor', '', 'In progress'],
    ['Ask the mill', '', '', ''],
  ]
  const read = [
    'Order the glass | Ada | done | planned | 2031-03-18',
    'Draw the plan | Ben Okafor | partial | planned | -',
    'Ask the mill |  | open | planned | -',
  ]
  const heads = ['Task', 'Owner', 'Due', 'Status']

  test('are read in rows over many lines, with emphasised headings too', () => {
    for (const head of [heads, heads.map((one) => `<strong>${one}</strong>`)])
      expect(itemsIn(`## Actions\n\n${table(row(head), ...tasks.map((one) => row(one)))}`)).toEqual(
        read,
      )
  })

  test('are read in rows of one line', () => {
    const line = (cells: readonly string[], name: string) =>
      `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>\n`
    const lines = table(line(heads, 'th'), ...tasks.map((one) => line(one, 'td')))
    expect(itemsIn(`## Actions\n\n${lines}`)).toEqual(read)
  })

  test('other tables, and tables in code, have none', () => {
    const costs = table(row(['What', 'Price']), row(['Glass', '120']), row(['Oil', '15']))
    expect(itemsIn(`## Costs\n\n${costs}`)).toEqual([])
    const all = table(row(heads), ...tasks.map((one) => row(one)))
    expect(itemsIn(`## Actions\n\n\`\`\`html\n${all}\`\`\`\n`)).toEqual([])
  })
})

test('a new week has the open work of a table as a list, and no part of the table', () => {
  const text = `${title}## Actions\n\n${table(
    row(['Task', 'Owner', 'Status']),
    row(['Order the glass', 'Ada', 'Done']),
    row(['Draw the plan', 'Ben Okafor', '']),
  )}`
  const path = 'sprint.md'
  const week = newWeek({ notes: [{ path, text }], path, today: '2031-03-18', context: {} })
  expect('text' in week && week.text).toBe(
    `${note`
    # Sprint 4 meeting 2031-03-18

    ## Actions

    - [ ] Draw the plan (Ben Okafor)
  `}\n`,
  )
})

test('any pieces of tables give a reading', () => {
  const piece = fc.constantFrom(
    ...['<table>', '</table>', '<tr>', '</tr>', '<td>', '</td>', '<th>Task', '<th>Owner</th>'],
    ...[
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
      'Order rope',
      'Ada',
      '\n',
      '\n\n',
      '  ',
      '- ',
      '| a | b |',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const { line, item } of itemsOf(readNote(`# Crew\n\n<table>${pieces.join('')}`)))
        expect(item.text.length * line).toBeGreaterThan(0)
    }),
  )
})

describe('tables that are left alone', () => {
  const people = row(['Name', 'Last week', 'Next week'], 'th')

  test('with Markdown in their cells, whose boxes are read as everywhere', () => {
    const boxes = '\n\n- [ ] Order rope (Ada)\n- [x] Ring the mill (Ben)\n'
    const text = table(row(['Hull', 'Deck'], 'th'), row([boxes, '']))
    expect(itemsIn(text)).toEqual([
      'Order rope | Ada | open | planned | -',
      'Ring the mill | Ben | done | planned | -',
    ])
  })

  test('of facts, of who was there, without a head, and with cells over several rows', () => {
    const next = '## Next steps\n\n'
    expect(itemsIn(next + table(row(['Boat', 'Length'], 'th'), row(['Gull', '3 m'])))).toEqual([])
    expect(itemsIn(table(row(['Name', 'Present'], 'th'), row(['Ada', 'yes'])))).toEqual([])
    expect(itemsIn(table(row(['To do', list('the map')]), row(['Ada', list('rope')])))).toEqual([])
    const spanned = table(people, row(['Ada', 'Sewed', 'Oil it'])).replace(
      '<td>',
      '<td rowspan="2">',
    )
    expect(itemsIn(spanned)).toEqual([])
  })

  test('and cells that say nothing are no work', () => {
    for (const nothing of ['-', '&nbsp;', 'n/a', '...', ''])
      expect(itemsIn(table(people, row(['Ada', nothing, 'Oil it'])))).toEqual([
        'Oil it | Ada | open | planned | -',
      ])
  })

  test('and a table that begins in code ends there', () => {
    const text =
      '```html\n<table>\n<tr><th>Task</th><th>Owner</th></tr>\n```\n\n- [ ] Paint it\n\n```\n</table>\n```\n'
    expect(itemsIn(text)).toEqual(['Paint it |  | open | planned | -'])
  })
})

test('the state of a task may be an answer, and nobody is no owner', () => {
  const text = table(
    row(['Task', 'Done?', 'Owner'], 'th'),
    row(['Order rope', 'yes', 'Ada']),
    row(['Oil the lamp', 'no', 'TBD']),
  )
  expect(itemsIn(text)).toEqual([
    'Order rope | Ada | done | planned | -',
    'Oil the lamp |  | open | planned | -',
  ])
})

test('a new week leaves a table out whole, where it stands below no heading too', () => {
  const text = `${title}${table(
    row(['Name', 'Last week', 'Next week'], 'th'),
    row(['Ada', 'Mended the winch', 'Order rope']),
  )}`
  const path = 'sprint.md'
  const week = newWeek({ notes: [{ path, text }], path, today: '2031-03-18', context: {} })
  expect('text' in week && week.text).not.toMatch(/<[a-z/]/)
  expect('text' in week && week.text).toContain('Order rope (Ada)')
})
