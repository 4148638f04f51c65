import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

/** The items of a meeting with this text as `words | owners`. */
function items(text: string, people: readonly string[] = ['Ada', 'Ben', 'Carla']): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`, { people })
  return itemsByRules(note).map(({ item }) => [item.text, item.owners.join(', ')].join(' | '))
}

test('a table filled in between the brackets of its template is work, and the template alone is none', () => {
  const table = (row: string) =>
    items(
      `## Action items\n\n| Task | Who | Due |\n|---|---|---|\n${row}\n| [Task] | [Name] | [Due] |\n`,
    )
  expect(table('| [Rope list] | [Ada] | [Due] |')).toEqual(['Rope list | Ada'])
  expect(table('| [What is to be done] | [First name] | [DD/MM/YYYY] |')).toEqual([])
})

test('a column that calls itself tasks beside people is each one’s work, and of things it is none', () => {
  const table = (rows: string) => items(`| Name | Role / task performed |\n|---|---|\n${rows}`)
  expect(table('| Ada | Charts, spare ropes |\n| Mirko | Winch |\n')).toEqual([
    'Charts, spare ropes | Ada',
    'Winch | Mirko',
  ])
  expect(table('| Harbour | Charts |\n| Winch | Ropes |\n')).toEqual([])
})

test('a thing below the name of somebody is done where nearly all there tell of deeds', () => {
  const round = (last: string) =>
    items(
      `- **Ada**\n  - Mended the winch\n  - Drew the bay\n- **Ben**\n  - Built a frame\n- **Carla**\n  - Sorted the jars\n  - ${last}\n`,
    )
  expect(round('New lamps')).toContain('New lamps | Carla')
  for (const last of ['The lamps are old', 'Said that it rains', 'Who has the lamps?'])
    expect(round(last), last).toHaveLength(4)
})

test('two nicks that volunteer are people, and one word before that may be what the volunteers are', () => {
  const one = '- tarro volunteers to carry the jars\n'
  expect(items(`${one}- mizzle volunteered to write the log\n`, [])).toHaveLength(2)
  expect(items('- student volunteers to carry the jars\n- jars of glass\n', [])).toEqual([])
})

test('“Complete the hall” is to be done, and “(Ada: …)” is hers', () => {
  const list = '- Set up the map (Ben)\n- Draw the slip (Carla)\n'
  const note = readNote(`# Deck crew 2026-11-09\n\n${list}- Complete the hall (Ada)\n`, {
    people: ['Ada', 'Ben', 'Carla'],
  })
  expect(itemsByRules(note).map(({ item }) => item.status)).toEqual(['open', 'open', 'open'])
  expect(items('## Tasks\n- Winch (Ada: I think I have it)\n- Rope (Note: it is old)\n')).toEqual([
    'Winch | Ada',
    'Rope (Note: it is old) | ',
  ])
})

test('a line of somebody’s deed that is wrapped by hand ends with its last words', () => {
  const text = readFileSync('test/fixtures/manners/deeds-by-initials.md', 'utf8')
  const found = itemsByRules(readNote(text)).find(({ item }) =>
    item.text.startsWith('Write a letter'),
  )
  expect(found && found.item.lastLine - found.item.line).toBe(1)
})

test('a sprint with its days stands over its plan, where half of it is to be done', () => {
  const below = (heading: string, list: string) => items(`## ${heading}\n\n${list}`)
  const plan = '- Order rope\n- Lamps\n- Tar the hull\n'
  expect(below('Sprint 4 (Nov 11 - Nov 18)', plan)).toHaveLength(3)
  expect(below('Sprint 4', plan)).toEqual([])
  expect(below('Sprint 4 (Nov 11 - Nov 18)', '- It rains\n- The hall is cold\n')).toEqual([])
})

test('a thing before a dash and several people is theirs, and no name', () => {
  expect(items('## Tasks\n- Hull:\n  - Landing - Ada, Ben\n')).toEqual(['Landing | Ada, Ben'])
  expect(items('## What we commit to next\n- Lamps\n')).toEqual(['Lamps | '])
})
