import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'
import {
  boxes,
  bullets,
  dueForms,
  firstNameOf,
  labelForms,
  type Manner,
  ownerForms,
  planLabels,
  promiseForms,
  reportLabels,
  stateForms,
  written,
} from '../support/manner.ts'
import * as names from '../support/manner-names.ts'
import * as persons from '../support/manner-persons.ts'
import * as tables from '../support/manner-tables.ts'

// The same content reads the same in whatever manner it is written. LONG=1 puts many more manners together.

const usual: Manner = {
  labelForm: 'heading',
  label: 'Action items',
  bullet: 'dash',
  owner: 'brackets',
}

function readingOf(text: string): string[] {
  return itemsOf(readNote(text)).map(
    ({ item, line }) =>
      `${line} ${item.status} ${firstNameOf(item.owners)} ${item.due?.date ?? '-'}`,
  )
}

function expectRead(manner: Manner): void {
  expectLines(written(manner))
}

function expectLines({ text, lines }: { text: string; lines: string[] }): void {
  expect(readingOf(text), text).toEqual(lines)
}

describe('the same meeting in another manner reads the same', () => {
  const each = (table: object) => Object.keys(table)
  test.each(each(labelForms))('label as %s', (labelForm) => expectRead({ ...usual, labelForm }))
  test.each([...planLabels, ...reportLabels])('list under "%s"', (label) =>
    expectRead({ ...usual, label }),
  )
  test.each([...each(bullets), ...each(boxes)])('entries: %s', (bullet) =>
    expectRead({ ...usual, bullet }),
  )
  test.each([...each(ownerForms), ...each(promiseForms)])('owner: %s', (owner) =>
    expectRead({ ...usual, owner }),
  )
  test.each(each(stateForms))('state: %s', (state) => expectRead({ ...usual, state }))
  test.each(each(dueForms))('due: %s', (due) => expectRead({ ...usual, due }))
})

const runs = process.env['LONG'] ? 20_000 : 300
const one = (table: object) => fc.constantFrom(...Object.keys(table))

test('the same table reads the same with columns in any order and words', () => {
  const manner = fc.record({
    task: fc.constantFrom(...tables.taskHeads),
    owner: fc.constantFrom(...tables.ownerHeads),
    due: fc.constantFrom(...tables.dueHeads),
    state: fc.constantFrom(...tables.stateHeads),
    order: fc.constantFrom(...tables.columnOrders),
    row: one(tables.tableForms),
    head: one(tables.headForms),
    ownerCell: one(tables.ownerCells),
    stateCell: one(tables.stateCells),
    dueCell: fc.constantFrom(...tables.dueCells),
    place: one(tables.tablePlaces),
  })
  fc.assert(
    fc.property(manner, (each) => expectLines(tables.writtenTable(each))),
    { numRuns: runs },
  )
})

test('owners are read by names of any kind, with any joiner, at any place', () => {
  const manner = fc.oneof(
    fc.record({
      names: fc.constantFrom(...Object.values(names.nameLists)),
      joiner: one(names.joiners),
      place: one(names.namePlaces),
    }),
    fc.record({
      names: fc.constantFrom(...Object.values(names.rareNames)),
      joiner: fc.constant('comma'),
      place: fc.constantFrom(...names.rarePlaces),
    }),
  )
  fc.assert(
    fc.property(manner, (each) => {
      const { text, owners } = names.writtenWithNames(each)
      const read = itemsOf(readNote(text)).map(({ item }) => [...item.owners].sort().join(', '))
      expect(read, text).toEqual(owners)
    }),
    { numRuns: runs },
  )
})

test('lists by person read the same however a name stands above its list', () => {
  const shared = {
    section: one(persons.personSections),
    words: one(persons.nameWords),
    gap: fc.boolean(),
  }
  const manner = fc.oneof(
    fc.record({
      ...shared,
      name: one(persons.nameForms),
      work: one({ ...persons.workForms, ...persons.plainForms }),
    }),
    fc.record({ ...shared, name: one(persons.nestedNameForms), work: one(persons.workForms) }),
  )
  fc.assert(
    fc.property(manner, (each) => expectLines(persons.writtenByPerson(each))),
    { numRuns: runs },
  )
})

test('the same meeting reads the same in any of these manners put together', () => {
  const some = (table: object) => fc.option(one(table), { nil: undefined, freq: 1 })
  const rest = {
    labelForm: one(labelForms),
    state: some(stateForms),
  }
  const plan = fc.record({
    ...rest,
    label: fc.constantFrom(...planLabels),
    bullet: one({ ...bullets, ...boxes }),
    owner: one({ ...ownerForms, ...promiseForms }),
    due: some(dueForms),
  })
  const report = fc.record({
    ...rest,
    label: fc.constantFrom(...reportLabels),
    bullet: one(bullets),
    owner: one(ownerForms),
  })
  fc.assert(fc.property(fc.oneof(plan, report), expectRead), {
    numRuns: runs,
  })
})
