import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitWord, haystackOf } from '../../../src/notes/finding/fit-word.ts'
import { foldLetters } from '../../../src/notes/text/fold-letters.ts'

function fitOf(word: string, text: string) {
  return fitWord(foldLetters(word), haystackOf(text))
}

/** The text with the passages in brackets. */
function shown(word: string, text: string): string | null {
  const found = fitOf(word, text)
  if (!found) return null
  let result = ''
  let at = 0
  for (const { from, to } of found.passages) {
    result += `${text.slice(at, from)}[${text.slice(from, to)}]`
    at = to
  }
  return result + text.slice(at)
}

describe('what is typed', () => {
  test('is found as a run of letters, at the start of a word first', () => {
    expect(shown('deck', 'Foredeck and deck crew')).toBe('Foredeck and [deck] crew')
    expect(shown('eck', 'Deck')).toBe('D[eck]')
  })

  test('is found by the first letters of words, and by letters with others between', () => {
    expect(shown('wp', 'Weekly planning')).toBe('[W]eekly [p]lanning')
    expect(shown('wkplan', 'Weekly planning')).toBe('[W]ee[k]ly [plan]ning')
  })

  test('counts without case and accents, and what is marked is as it stands there', () => {
    expect(shown('MULLER', 'Von Müller')).toBe('Von [Müller]')
    expect(shown('e', 'É')).toBe('[É]')
  })

  test('is not found where a letter is missing or they stand in another order', () => {
    expect(shown('plw', 'Weekly planning')).toBeNull()
    expect(shown('xyz', 'Weekly planning')).toBeNull()
    expect(shown('rope', 'Roadmap of the north')).toBeNull()
  })

  test('fits better the more it is one whole word', () => {
    const order = ['Crew notes', 'Crews', 'Screw', 'Call recap Wednesday'].map(
      (text) => fitOf('crew', text)?.score ?? 0,
    )
    expect(order).toEqual([...order].sort((a, b) => b - a))
    expect(new Set(order).size).toBe(order.length)
  })
})

const texts = fc.string({ unit: fc.constantFrom(...'aäbcdé -/.ßΑβ2😀'), maxLength: 30 })

test('what is marked has the letters that were typed, in their order', () => {
  fc.assert(
    fc.property(texts, texts, (typed, text) => {
      const word = foldLetters(typed.replace(/\s/g, ''))
      fc.pre(word !== '')
      const found = fitWord(word, haystackOf(text))
      if (!found) return
      expect(found.score).toBeGreaterThan(0)
      const marked = found.passages.map(({ from, to }) => text.slice(from, to)).join('')
      // A letter whose accent stands by itself may be marked whole.
      expect(foldLetters(marked)).toContain(word.length > 2 ? word.slice(0, 1) : '')
      expect(foldLetters(marked).replace(/\s/g, '').length).toBeGreaterThanOrEqual(word.length)
    }),
  )
})

test('letters that stand in a text in a run are always found', () => {
  fc.assert(
    fc.property(texts, fc.nat(29), fc.integer({ min: 1, max: 8 }), (text, at, length) => {
      const { folded } = haystackOf(text)
      const word = folded.slice(at, at + length)
      fc.pre(word !== '' && !/\s/.test(word))
      expect(fitWord(word, haystackOf(text))).not.toBeNull()
    }),
  )
})
