import fc from 'fast-check'
import { expect, test } from 'vitest'
import { remembered } from '../../../src/notes/text/remembered.ts'
import { behind } from '../../../src/notes/text/signs.ts'
import { modals } from '../../../src/notes/words/commitment-words.ts'
import { findAlternatives, firstWordOf } from '../../../src/notes/words/first-words.ts'

test('the first word of an alternative is what stands before its first blank, apostrophe or look ahead', () => {
  expect(firstWordOf('will')).toBe('will')
  expect(firstWordOf('needs? to')).toBe('needs?')
  expect(firstWordOf('(?:takes?|took) (?:on|over)')).toBe('(?:takes?|took)')
  expect(firstWordOf('(?:has been |was )(?:asked|told) to')).toBe('(?:has|was)')
  expect(firstWordOf('(?:is|will be) (?:in charge of)')).toBe('(?:is|will)')
  expect(firstWordOf("s'occupe(?:nt)?")).toBe('s')
  expect(firstWordOf('\\p{Ll}{2,}(?:era|ira)(?= )')).toBe('\\p{Ll}{2,}(?:era|ira)')
  expect(firstWordOf('ask(?= (?:\\p{Lu}|@))')).toBe('ask')
  expect(firstWordOf('(?:schreib|schick)(?:e?t|en)|lädt')).toBe('(?:schreib|schick)(?:e?t|en)|lädt')
})

// What a search for all of them at each place finds: the meaning of the quicker one.
const everywhere = new RegExp(
  `(?<=[\\p{L}\\p{N}\\])_,.:] |[\\p{L}\\p{N}](?=['’]))(${modals.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

test('words of promises are found where a search at each place finds them', () => {
  const find = findAlternatives(modals)
  const vocabulary = [
    ...new Set(modals.flatMap((one) => one.match(/\p{L}+/gu) ?? [])),
    ...['Ada', 'Ben’ll', "Ben'll", 'Léa', 'appellera', 'hablará', 'überweist', 'going to', '𝒜da'],
    ...['is also going to', 'has to', "s'occupe de", 'volunteered to', 'will be responsible for'],
  ]
  const word = fc.oneof(
    fc.constantFrom(...vocabulary),
    fc.constantFrom(...vocabulary).map((one) => one.toUpperCase()),
    fc.string({ maxLength: 4 }),
  )
  const joint = fc.constantFrom(' ', ' ', ' ', '  ', '. ', ', ', ': ', '_ ', ') ', "'", '’', '-')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, joint), { maxLength: 14 }), (parts) => {
      const text = parts.flat().join('')
      const slow = [...text.matchAll(everywhere)].map(({ index, 1: words }) => ({ index, words }))
      expect(find(text)).toEqual(slow)
    }),
    { numRuns: 2000 },
  )
})

test('what is remembered is asked once, answers of nothing too, and the oldest make room', () => {
  const asked: string[] = []
  const ask = remembered(2, (text) => {
    asked.push(text)
    return text === 'none' ? undefined : text.length
  })
  expect([ask('none'), ask('none'), ask('abc'), ask('abc')]).toEqual([undefined, undefined, 3, 3])
  expect(asked).toEqual(['none', 'abc'])
  for (const text of ['1', '2', '3', '4', 'abc']) ask(text)
  expect(asked.filter((text) => text === 'abc')).toHaveLength(2)
})

test('a sign that keeps an expression from a text in which it finds something is told where rules are tested', () => {
  const found = behind(/@/, /ada/)
  expect(found.exec('@ada')?.[0]).toBe('ada')
  expect(found.exec('Ben')).toBeNull()
  expect(() => found.exec('ada')).toThrow(/keeps/)
})
