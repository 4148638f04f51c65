import { describe, expect, test } from 'vitest'
import { nobody } from '../../../src/notes/series/nobody.ts'
import { personsOf } from '../../../src/notes/series/persons.ts'
import { countPeople, isOfPeople } from '../../../src/renderer/panel/people.ts'
import { itemOf } from './items.ts'

const items = [
  itemOf('Write the runbook', { owners: ['Priya', 'Lena'], status: 'partial' }),
  itemOf('Move the build', { owners: ['Tomas'], status: 'done' }),
  itemOf('Cut the release', { owners: ['priya'] }),
  itemOf('Order cake'),
]

const personOf = personsOf(['Priya', 'Lena', 'Tomas', 'Ade'])

describe('the people of a meeting', () => {
  test('are counted under each name, with what is open, in the order of the note', () => {
    expect(countPeople(items, personOf)).toEqual({
      named: [
        { name: 'Priya', open: 2, all: 2 },
        { name: 'Lena', open: 1, all: 1 },
        { name: 'Tomas', open: 0, all: 1 },
      ],
      unowned: { name: nobody, open: 1, all: 1 },
    })
  })

  test('are joined by who is chosen and has nothing here, so that the choice is in sight', () => {
    const { named } = countPeople(items, personOf, ['priya', 'Ade', nobody])
    expect(named.map(({ name, all }) => [name, all])).toEqual([
      ['Priya', 2],
      ['Lena', 1],
      ['Tomas', 1],
      ['Ade', 0],
    ])
  })

  test('count once for an item that names them twice', () => {
    const { named } = countPeople([itemOf('Pair up', { owners: ['Ade', 'ade'] })], personOf)
    expect(named).toEqual([{ name: 'Ade', open: 1, all: 1 }])
  })

  test('filter by any of the chosen names, whatever their case, and by nobody', () => {
    const texts = (people: readonly string[]) =>
      items.filter((item) => isOfPeople(item, people, personOf)).map((item) => item.text)
    expect(texts(['PRIYA'])).toEqual(['Write the runbook', 'Cut the release'])
    expect(texts(['Tomas', nobody])).toEqual(['Move the build', 'Order cake'])
    expect(texts([])).toHaveLength(4)
  })

  test('are one by a short form and a full name, where it can be no other', () => {
    const some = [
      itemOf('Sand the rail', { owners: ['Ada'] }),
      itemOf('Oil the winch', { owners: ['Ada Lovelace', 'Ada'] }),
    ]
    const one = personsOf(['Ada Lovelace', 'Ada', 'Ben'])
    expect(countPeople(some, one).named).toEqual([{ name: 'Ada Lovelace', open: 2, all: 2 }])
    expect(isOfPeople(itemOf('', { owners: ['Ada'] }), ['Ada Lovelace'], one)).toBe(true)
    const logins = [
      itemOf('', { owners: ['ada-lovelace'] }),
      itemOf('', { owners: ['Ada Lovelace'] }),
    ]
    for (const all of [logins, [...logins].reverse()])
      expect(countPeople(all, personsOf(['ada-lovelace', 'Ada Lovelace'])).named).toEqual([
        { name: 'Ada Lovelace', open: 2, all: 2 },
      ])
    const two = personsOf(['Ada Lovelace', 'Ada', 'Ada Byron'])
    expect(countPeople(some, two).named.map(({ name }) => name)).toEqual(['Ada', 'Ada Lovelace'])
  })
})
