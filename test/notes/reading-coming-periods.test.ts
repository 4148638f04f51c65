import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Lists of a quarter, of a sprint or in their order, and a road map that is talked of; with look-alikes.

/** The items of a note as `words | status | phase`. */
function itemsIn(text: string, title = 'Kite club 2026-11-09'): string[] {
  const note = readNote(`# ${title}\n\n${text}`, { people: ['@ada', '@ben'] })
  return itemsByRules(note).map(({ item }) => [item.text, item.status, item.phase].join(' | '))
}

test('"Stuff for Q4" and "Planned for H2" are plans, and things for a call are its points', () => {
  const list = (label: string) => itemsIn(`${label}\n- new tails\n- box kites\n`)
  for (const label of [
    'stuff for Q4',
    'Things for Q1:',
    '## Planned for H2',
    'For Q4:',
    'Sachen für Q4:',
  ])
    expect(list(label), label).toEqual(['new tails | open | planned', 'box kites | open | planned'])
  expect(list('Q4 priorities:')).toHaveLength(2)
  expect(list('Kite priorities:')).toEqual([])
  expect(list('Things for the call:')).toEqual([])
  expect(list('Q4 budget:')).toEqual([])
  expect(list('## Overview for Q4')).toEqual([])
  expect(list('Stuff we did in Q3')[0]).toBe('new tails | done | reported')
})

const stages = (label: string, outcome: string) =>
  itemsIn(
    `${label}:\n- https://kites.example/board\n- new tails\n  - ${outcome}\n  - the red ones fly well\n- box kites\n  - did not get as far as we hoped\n- a shed\n  - not going to happen this year\n`,
  )

test('milestones with what became of them are a report, of which each nested line tells', () => {
  expect(stages('Q3 milestones', 'sewed all ten')).toEqual([
    'new tails | done | reported',
    'box kites | partial | reported',
    'a shed | open | reported',
  ])
  expect(stages('Q3 weather', 'sewed all ten')).toEqual([])
  expect(itemsIn('Milestones:\n- New tails\n  - in May\n- Box kites\n  - in June\n')).toEqual([])
})

test('what stands in the order of its priority is a backlog, unless it is one of a plan or an agenda', () => {
  const entries = '    * box kites\n    * new tails (Ada)\n'
  const ranked = (label: string) =>
    itemsIn(`## Notes\n\n* Look through the list\n${label}\n${entries}* Wind\n`)
  const backlog = ['box kites | open | backlog', 'new tails | open | backlog']
  for (const label of ['In order of priority, from highest to lowest:', 'Sorted by priority:'])
    expect(ranked(label), label).toEqual(backlog)
  expect(ranked('In order of age:')).toEqual([])
  expect(itemsIn('## Next week\n\n### By priority\n\n- box kites\n')).toEqual([
    'box kites | open | planned',
  ])
  expect(itemsIn('## Agenda\n\nBy priority:\n\n- box kites\n- wind\n')).toEqual([])
})

test('in a backlog a named sprint over a list says what goes into it', () => {
  const groomed = (label: string, title: string) =>
    itemsIn(`${label}\n- box kites\n- new tails\n\nStill to be sorted\n- a shed\n`, title)
  expect(groomed('Tail sprint', 'Backlog grooming 2026-11-09')).toEqual([
    'box kites | open | planned',
    'new tails | open | planned',
    'a shed | open | backlog',
  ])
  expect(groomed('Tail shop', 'Backlog grooming 2026-11-09')[0]).toContain('backlog')
  expect(groomed('Tail sprint', 'Kite club 2026-11-09')).toEqual([])
})

test('a road map among the topics of the minutes is talked of', () => {
  const minutes = (other: string) =>
    itemsIn(
      `## Notes\n\n### Roadmap\n\n- The road map can be read\n- @ada is doing the cover for it\n\n${other}\n\n- It rains\n`,
    )
  expect(minutes('### Website')).toEqual(['@ada is doing the cover for it | partial | planned'])
  expect(minutes('### Tasks')[0]).toContain('| backlog')
})

test('who is at it right now, or behind a colon, says that it is under way', () => {
  const next = (words: string) => itemsIn(`## Next steps\n\n- ${words}\n`)[0]
  expect(next('Sew the tails (@ada is doing it right now)')).toContain('| partial |')
  expect(next('New box kites: Ada working on')).toContain('| partial |')
  expect(next('Sew the tails (@ada is doing it)')).toContain('| open |')
  expect(next('Find a hall that Ada likes working in')).toContain('| open |')
})

test('a choice that is asked for below work is no work of its own', () => {
  const below = (words: string) => itemsIn(`## Tasks\n\n- New tails\n  - ${words}\n`)
  expect(below('sew or glue them?')).toHaveLength(1)
  expect(below('sew them')).toHaveLength(2)
})
