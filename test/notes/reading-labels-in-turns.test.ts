import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'

// Labels in front of the entries of what somebody reports: "Progress: …" beside "Continue working on: …".

/** The items of a note of three turns, as `words | owners | status | phase`, without those beside Ada's entry. */
function inTurnOfAda(entry: string, heading = 'Progress Updates'): string[] {
  const turn = (name: string, what: string) => `1. **${name}**\n   - Progress: ${what}\n`
  const others = `${turn('Ben', 'Oiled it')}\n${turn('Carla', 'Tarred the hull')}`
  const text = `# Deck crew 2026-11-09\n\n## ${heading}\n\n${turn('Ada', 'Drew the bay')}   - ${entry}\n\n${others}`
  return itemsOf(readNote(text))
    .map(({ item }) => [item.text, item.owners.join(), item.status, item.phase].join(' | '))
    .filter((item) => !/Drew the bay|Oiled it|Tarred the hull/.test(item))
}

test('an entry that begins with a label of what is to come is planned, beside what is reported', () => {
  const labels = ['Continue working on', 'Updates Required', 'Still to do', 'Assigned', 'Next']
  for (const heading of ['Progress Updates', 'Last week'])
    for (const label of labels)
      expect(inTurnOfAda(`${label}: the inner lid`, heading), label).toEqual([
        'the inner lid | Ada | open | planned',
      ])
  expect(inTurnOfAda('Continue working on: drawing, half done')[0]).toContain('| partial | planned')
})

test('a label of a thing stays with what is reported', () => {
  expect(inTurnOfAda('Inner lid: oiled it')).toEqual([
    'Inner lid: oiled it | Ada | done | reported',
  ])
  expect(inTurnOfAda('Continued: the inner lid')[0]).toContain('reported')
})

test('what blocks or where help is needed is no work, nor is a label with nothing to it', () => {
  for (const entry of ['Help needed: the crane', 'Blocked: the crane', 'Stuck: oil the lid'])
    expect(inTurnOfAda(entry), entry).toEqual([])
  expect(inTurnOfAda('Still to do: none')).toEqual([])
})
