import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findItems, findLines, hasAll, needlesOf } from '../../../src/notes/text/find-text.ts'

const text = ['# Deck crew', 'New rope for Müller', 'rope and winch', '', 'The winch'].join('\n')

function lines(...terms: string[]): string[] {
  const all = text.split('\n')
  return findLines(text, needlesOf(terms)).map(({ line, passages }) => {
    const words = all[line - 1] ?? ''
    return `${line}: ${passages.map(({ from, to }) => words.slice(from, to)).join(' ')}`
  })
}

describe('lines are found', () => {
  test('that have all the words, in any case and accents', () => {
    expect(lines('ROPE')).toEqual(['2: rope', '3: rope'])
    expect(lines('muller', 'new')).toEqual(['2: Müller New'])
    expect(lines('rope', 'winch')).toEqual(['3: rope winch'])
  })

  test('that have some of the words, where the note has all but no line has', () => {
    expect(lines('new', 'winch')).toEqual(['2: New', '3: winch', '5: winch'])
    expect(lines('new', 'sail')).toEqual([])
  })

  test('by a phrase only where its words follow each other', () => {
    expect(lines('and winch')).toEqual(['3: and winch'])
    expect(lines('winch and')).toEqual([])
  })

  test('only in the lines that are asked for', () => {
    const found = findLines(text, needlesOf(['rope']), [{ first: 3, last: 5 }])
    expect(found.map(({ line }) => line)).toEqual([3])
  })
})

test('an item is found by words in any of its lines', () => {
  const note = ['- Order rope', '  - the blue one', '- Order oil']
  const items = [
    { first: 1, last: 2 },
    { first: 3, last: 3 },
  ]
  const found = (term: string) => findItems(note, needlesOf([term]), items).map(({ line }) => line)
  expect(found('blue')).toEqual([1])
  expect(found('order')).toEqual([1, 3])
  expect(findItems(note, [], items)).toHaveLength(2)
})

const letters = fc.string({ unit: fc.constantFrom(...'aäÄbß é.*[(\\-ıΣ😀\n'), maxLength: 40 })

test('what stands in a text is found there, and what is found says what was looked for', () => {
  fc.assert(
    fc.property(letters, fc.nat(39), fc.integer({ min: 1, max: 6 }), (given, at, length) => {
      const term = given.slice(at, at + length).trim()
      fc.pre(term !== '' && !/\s/.test(term) && term.isWellFormed() && given.isWellFormed())
      const needles = needlesOf([term])
      expect(hasAll(given, needles)).toBe(true)
      const found = findLines(given, needles)
      expect(found.length).toBeGreaterThan(0)
      for (const { line, passages } of found) {
        const words = given.split('\n')[line - 1] ?? ''
        for (const { from, to } of passages) expect(words.slice(from, to).length).toBeGreaterThan(0)
      }
    }),
  )
})
