import { expect, test } from 'vitest'
import { foldMeeting } from '../../src/notes/fold/fold.ts'
import { readLabelRow } from '../../src/notes/headings/label-rows.ts'
import { readNote } from '../../src/notes/meetings/note.ts'
import { peopleBook } from '../../src/notes/people/people.ts'
import { readEvidence } from '../../src/notes/people/read-evidence.ts'
import { carriedLines } from '../../src/notes/sections/week-lines.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// A rule that looks at what stands around a line asks once for all lines that it is the same for. What the reading of a
// meeting costs is counted: how often a line is asked for.

const crew = ['Ada', 'Ben', 'Carla']
const person = (at: number) => crew[at % crew.length] ?? ''

/** Texts made of so many parts like one of these, below what stands above all of them. */
const texts: Readonly<Record<string, readonly [head: string, part: (at: number) => string]>> = {
  'entries that explain what is above them': ['## Notes', (at) => `- Topic ${at}\n  - it is old`],
  'lists of people': ['# Crew', (at) => `**${person(at)}:**\n- Drew the map ${at}\n`],
  'headings that are people': ['# Crew', (at) => `### ${person(at)}:\n- Drew the map ${at}`],
  'people below topics': ['## Talks', (at) => `- Topic ${at}\n  - **Ada:**\n    - Drew the map`],
  'boxes of people': ['## Talks', (at) => `- [ ] ${person(at)}\n  - [ ] row\n  - Drew the map`],
  'an agenda that is told off': [
    'Attendees: Ada, Ben, Carla\n\n## Agenda\n### Boats',
    (at) => `- Check the vests ${at} (${person(at)})`,
  ],
  'labels of an agenda': ['# Crew', (at) => `**Topics**\n- the pier ${at}\n`],
  'bullets of an agenda': ['# Crew', (at) => `- Agenda:\n  - the pier ${at}`],
  'headings of notes and actions': ['# Crew', (at) => `## Notes and actions\n- the pier ${at}`],
  'sentences that open lists': ['## Notes', (at) => `- We still need to do:\n  - ring ${at}`],
  'road maps of the minutes': ['## Notes', (at) => `### Roadmap\n- it rains ${at}`],
  'turns of a template': ['# Crew', (at) => `@name\n- Next:\n  - your work ${at}\n`],
  'tables without a rule': ['# Crew', () => '| Task | Owner |'],
  'a stand-up without marks': ['## Daily stand-up', (at) => `${person(at)}\nDrew map ${at}\n`],
}

/** The values, and how often one of them is asked for. */
function counted<T>(values: readonly T[]): { values: readonly T[]; asks: () => number } {
  let asks = 0
  const get = (target: readonly T[], key: string | symbol) => {
    if (typeof key === 'string' && /^\d+$/.test(key)) asks++
    return Reflect.get(target, key)
  }
  return { values: new Proxy(values, { get }), asks: () => asks }
}

/** How often a line or its label is asked for. */
function asksOf(text: string): number {
  const [chunk] = readNote(text).chunks
  if (!chunk) throw new Error('A text has a chunk')
  const rows = counted(chunk.skeleton.rows)
  const skeleton = { ...chunk.skeleton, rows: rows.values }
  const read = rows.values.map((row) => readLabelRow(row, skeleton, undefined))
  const { values: labels, asks } = counted(read)
  const people = peopleBook(readEvidence(skeleton, labels), undefined)
  const how = { date: null, order: null, judgements: undefined, isPreface: false, isAlone: true }
  foldMeeting({ skeleton, labels, people, title: -1, ...how })
  return rows.asks() + asks()
}

test.each(Object.entries(texts))(
  'a note ten times as long asks so often for its lines: %s',
  (_, [head, part]) => {
    const [few = 0, many = 0] = [60, 600].map((count) =>
      asksOf([head, ...Array.from({ length: count }, (_, at) => part(at))].join('\n')),
    )
    expect(many / few).toBeLessThan(12)
  },
)

test('what goes on into a new week asks so often for its lines', () => {
  const [few = 0, many = 0] = [60, 600].map((count) => {
    const lines = ['## Plan', '- Area', ...Array.from({ length: count }, () => '  - ring Ada')]
    const [placed] = readNote(lines.join('\n')).meetings
    if (!placed) throw new Error('The text has a meeting')
    const { values, asks } = counted(lines)
    const { blocks } = carriedLines(placed.meeting, values, ({ line }) => line % 2 > 0)
    expect(blocks).toHaveLength(1)
    return asks()
  })
  expect(many / few).toBeLessThan(12)
})

test('a list of more lines than a call can have arguments is read', () => {
  const lines = ['TODO:', ...Array.from({ length: 130_000 }, () => 'Landing page')]
  expect(itemsByRules(readNote(lines.join('\n')))).toHaveLength(130_000)
}, 30_000)
