import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyMemory, type FolderMemory } from '../../../src/api/folder-memory.ts'
import { linkKey } from '../../../src/notes/series/link-answers.ts'
import { nameKey } from '../../../src/notes/words/names.ts'
import {
  judged,
  labelled,
  linkAnswered,
  type MemoryChange,
  noteInSeries,
  noteMoved,
  samePerson,
  seriesJoined,
  whyNoLabel,
} from '../../../src/renderer/store/memory-changes.ts'

const nothing: FolderMemory = emptyMemory

function after(...changes: readonly MemoryChange[]): FolderMemory {
  return changes.reduce((memory, change) => change(memory), nothing)
}

test('a judgement is kept by the words of the item, the last one counts, and it can be forgotten', () => {
  const both = after(judged('Order rope', 'confirmed'), judged('Order rope', 'rejected'))
  expect(both.judgements).toEqual({ 'Order rope': 'rejected' })
  expect(judged('Order rope', null)(both)).toEqual(nothing)
})

test('one person has one alias for a spelling, however it is written', () => {
  const memory = after(samePerson('@Kubuxu', 'Jakub'), samePerson('kubuxu', 'Jakub S.'))
  expect(memory.aliases).toEqual({ kubuxu: 'Jakub S.' })
  expect(samePerson('KUBUXU', null)(memory)).toEqual(nothing)
})

test('a spelling leads to a name in one step, and never in a circle', () => {
  expect(
    after(samePerson('Cleo', 'Cleo B.'), samePerson('Cleo B.', 'Cleo Brandt')).aliases,
  ).toEqual({ Cleo: 'Cleo Brandt', 'Cleo B.': 'Cleo Brandt' })
  expect(
    after(samePerson('Cleo B.', 'Cleo Brandt'), samePerson('Cleo', 'cleo b.')).aliases,
  ).toEqual({ 'Cleo B.': 'Cleo Brandt', Cleo: 'Cleo Brandt' })
  expect(after(samePerson('Ada', 'Ada L.'), samePerson('Ada L.', 'Ada')).aliases).toEqual({
    'Ada L.': 'Ada',
  })
  expect(after(samePerson('Ada', 'ada')).aliases).toEqual({})
})

test('whatever is said of people, no name that others lead to is itself a spelling', () => {
  const name = fc.constantFrom('Ada', 'ada', '@ada', 'Ada L.', 'Ben', 'Ben K', 'Cleo', '__proto__')
  const change = fc.tuple(name, fc.option(name)).map(([a, b]) => samePerson(a, b))
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const { aliases } = after(...changes)
      const others = new Set(Object.keys(aliases).map(nameKey))
      return (
        others.size === Object.keys(aliases).length &&
        Object.values(aliases).every((to) => !others.has(nameKey(to)))
      )
    }),
  )
})

test('a label is kept as the reader looks it up', () => {
  const memory = after(labelled('**Punch-list** (deck):', 'planned'))
  expect(memory.labels).toEqual({ 'punch list': 'planned' })
  expect(labelled('Punch list', 'backlog')(memory).labels).toEqual({ 'punch list': 'backlog' })
  expect(labelled('Punch list', null)(memory)).toEqual(nothing)
})

test('a label needs words, and not too many', () => {
  expect(whyNoLabel('Punch list')).toBeNull()
  expect(whyNoLabel(' … ')).toMatch(/Write the label/)
  expect(whyNoLabel('x'.repeat(91))).toMatch(/ninety/)
})

test('an answer on a link is kept by the words of both, and forgotten', () => {
  const [later, earlier] = [{ text: 'Order rope' }, { text: 'Get rope' }]
  const told = linkAnswered(later, earlier, 'other')(nothing)
  expect(told.links).toEqual({ [linkKey(later, earlier)]: 'other' })
  expect(linkAnswered(later, earlier, null)(told)).toEqual(nothing)
})

test('what was said of a note’s series holds under its new name', () => {
  const told = noteInSeries('a.md', 'deck/t:deck')(nothing)
  expect(noteMoved('a.md', 'b.md')(told).series.notes).toEqual({ 'b.md': 'deck/t:deck' })
  expect(noteInSeries('a.md', null)(told)).toEqual(nothing)
})

test('a series that is joined to itself is joined to none', () => {
  const told = seriesJoined('deck/t:deck', 'deck/t:boats')(nothing)
  expect(told.series.joined).toEqual({ 'deck/t:deck': 'deck/t:boats' })
  expect(seriesJoined('deck/t:deck', 'deck/t:deck')(told)).toEqual(nothing)
})
