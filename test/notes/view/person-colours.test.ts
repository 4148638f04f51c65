import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  coloursForPeople,
  personColours,
  spreadColours,
} from '../../../src/notes/view/person-colours.ts'
import { avatarGrounds } from '../../../src/renderer/ui/Avatar.tsx'

const firstNames = ['ada', 'ben', 'cleo', 'dimitri', 'edda', 'femi', 'gus', 'hana', 'ivo', 'juno']
const lastNames = ['abara', 'baker', 'castell', 'dunn', 'eriksen', 'farr', 'gruber', 'hollis']
/** Full names of different first names and different last names: no short form is of two. */
const team = (most: number) =>
  fc
    .tuple(fc.shuffledSubarray(firstNames), fc.shuffledSubarray(lastNames))
    .map(([first, last]) =>
      first.slice(0, most).flatMap((name, at) => (last[at] ? [`${name} ${last[at]}`] : [])),
    )
const folder = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...firstNames), fc.constantFrom(...lastNames)).map((n) => n.join(' ')),
  { maxLength: 40 },
)

test('there is a ground for each colour, and no two are the same', () => {
  expect(new Set(avatarGrounds).size).toBe(coloursForPeople)
})

test('nobody shares a colour while there is a free one, and none is shared more than it must', () => {
  fc.assert(
    fc.property(folder, (people) => {
      const colours = personColours(people)
      const times = new Map<number, number>()
      for (const name of people) {
        times.set(colours.of(name), (times.get(colours.of(name)) ?? 0) + 1)
      }
      const most = Math.ceil(people.length / coloursForPeople)
      expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(most)
    }),
  )
})

test('the same people have the same colours in any order, and by any form of their names', () => {
  const people = team(6).chain((names) =>
    fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
  )
  fc.assert(
    fc.property(people, ([some, shuffled]) => {
      const [one, other] = [personColours(some), personColours(shuffled)]
      for (const name of some) {
        const [first = '', last = ''] = name.split(' ')
        const written = [
          name,
          name.toUpperCase(),
          first,
          `@${first}${last}`,
          `${first} ${last[0]}.`,
        ]
        expect(written.map(other.of)).toEqual(written.map(() => one.of(name)))
      }
    }),
  )
})

test('who has a colour keeps it, whoever comes or goes, and under a fuller name', () => {
  fc.assert(
    fc.property(team(10), fc.nat(10), fc.nat(10), (people, from, to) => {
      const first = personColours(people.slice(0, from).map((name) => name.split(' ')[0] ?? ''))
      const next = personColours(people.slice(Math.min(from, to)), first.given)
      const stayed = people.slice(Math.min(from, to), from)
      expect(stayed.map(next.of)).toEqual(stayed.map((name) => first.of(name.split(' ')[0] ?? '')))
      const now = people.slice(Math.min(from, to)).map(next.of)
      expect(new Set(now).size).toBe(now.length)
    }),
  )
})

test('a name that the folder does not know yet gets a colour that none of its people has', () => {
  fc.assert(
    fc.property(team(7), (people) => {
      const colours = personColours(people)
      expect(people.map(colours.of)).not.toContain(colours.of('Zelda Quist'))
    }),
  )
})

test('people who are seen together share no colour while there is a free one, in a folder of any size', () => {
  const some = fc.tuple(
    folder,
    fc.shuffledSubarray([...firstNames], { maxLength: coloursForPeople }),
  )
  fc.assert(
    fc.property(some, ([people, last]) => {
      const together = [
        ...people.slice(0, coloursForPeople - last.length),
        ...last.map((n) => `${n} zu`),
      ]
      const spread = spreadColours(personColours(people), together)
      const seen = new Set(together.map(spread.keyOf))
      expect(new Set(together.map(spread.of)).size).toBe(seen.size)
    }),
  )
})

test('who comes takes no colour from those who are there, and who is alone has that of the folder', () => {
  fc.assert(
    fc.property(folder, fc.nat(40), (people, at) => {
      const colours = personColours(people)
      const first = spreadColours(colours, people.slice(0, at))
      const next = spreadColours(colours, [...people].reverse(), first.given)
      const few = people.slice(0, Math.min(at, coloursForPeople))
      expect(few.map(next.of)).toEqual(few.map(first.of))
      for (const name of people)
        expect(spreadColours(colours, [name]).of(name)).toBe(colours.of(name))
    }),
  )
})

test('more people than there are colours have the folder’s where none is free', () => {
  const people = firstNames.flatMap((first) => [`${first} abara`, `${first} baker`])
  const colours = personColours(people)
  const spread = spreadColours(colours, people)
  expect(new Set(people.map(spread.of)).size).toBe(coloursForPeople)
})
