import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ListEdit } from '../../../src/notes/text/list-change.ts'
import {
  entriesIn,
  indentEntries,
  moveEntries,
  outdentEntries,
} from '../../../src/notes/text/list-entries.ts'
import { applyEdits, type LineRange, type NoteText, textOf } from '../../../src/notes/text/text.ts'

type Change = (text: NoteText, range: LineRange) => ListEdit | null | undefined

/** The text after the change, and where its lines went; null where nothing was to be done. */
function changed(change: Change, text: string, range: LineRange) {
  const edit = change(textOf(text), range)
  if (!edit) return null
  const place = (line: number) => edit.placeOf(line).line
  return {
    text: applyEdits(text, edit.edits),
    range: { first: place(range.first), last: place(range.last) },
  }
}

/** A list of entries at depths that a person could have typed, under a heading, with words before and after it. */
const list = fc
  .record({
    unit: fc.constantFrom('  ', '    ', '\t', '   '),
    mark: fc.constantFrom('-', '*', '- [ ]', '1.', '1)'),
    depths: fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }),
    gaps: fc.array(fc.boolean(), { maxLength: 12 }),
  })
  .map(({ unit, mark, depths, gaps }) => {
    const counts: number[] = []
    let above = -1
    const lines = depths.flatMap((wanted, index) => {
      const depth = Math.min(wanted, above + 1)
      above = depth
      counts.length = depth + 1
      counts[depth] = (counts[depth] ?? 0) + 1
      const own = mark.startsWith('1') ? `${counts[depth]}${mark.slice(1)}` : mark
      return [`${unit.repeat(depth)}${own} entry ${index}`, ...(gaps[index] ? [''] : [])]
    })
    return ['# Crew 2026-11-16', '', ...lines, '', 'the end'].join('\n')
  })

const place = fc.record({ at: fc.nat(30), size: fc.nat(3) })

function rangeIn(text: string, { at, size }: { at: number; size: number }): LineRange {
  const entries = text.split('\n').flatMap((line, index) => (/entry/.test(line) ? index + 1 : []))
  const first = entries[at % entries.length] ?? 3
  const last = entries[Math.min(entries.indexOf(first) + size, entries.length - 1)] ?? 3
  return entriesIn(textOf(text), { first, last }) ?? { first, last }
}

test('deeper and back again leaves every byte as it was', () => {
  fc.assert(
    fc.property(list, place, (text, where) => {
      const range = rangeIn(text, where)
      const deeper = changed(indentEntries, text, range)
      if (!deeper) return
      expect(deeper.text).not.toBe(text)
      expect(changed(outdentEntries, deeper.text, deeper.range)?.text).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test.each([[-1], [1]] as const)('moving by %i and back leaves every byte as it was', (by) => {
  fc.assert(
    fc.property(list, place, (text, where) => {
      const range = rangeIn(text, where)
      const there = changed((t, r) => moveEntries(t, r, by), text, range)
      if (!there) return
      const back = by < 0 ? 1 : -1
      expect(changed((t, r) => moveEntries(t, r, back), there.text, there.range)?.text).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('no change loses or doubles a word, or touches what stands outside of the list', () => {
  const changes: readonly Change[] = [
    indentEntries,
    outdentEntries,
    (text, range) => moveEntries(text, range, 1),
    (text, range) => moveEntries(text, range, -1),
  ]
  const wordsOf = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(/^[\s\d.)*-]*/, ''))
      .sort()
  fc.assert(
    fc.property(list, place, fc.constantFrom(...changes), (text, where, change) => {
      const after = changed(change, text, rangeIn(text, where))?.text ?? text
      expect(wordsOf(after)).toEqual(wordsOf(text))
      expect(after.startsWith('# Crew 2026-11-16\n\n')).toBe(true)
      expect(after.endsWith('\n\nthe end')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a list that was not numbered one by one keeps its numbers', () => {
  const text = '1. a\n1. b\n5. c\n5. d'
  const moved = changed((t, r) => moveEntries(t, r, 1), text, { first: 1, last: 1 })
  expect(moved?.text).toBe('1. b\n1. a\n5. c\n5. d')
})

test('only the list that is touched is numbered anew', () => {
  const text = '1. a\n2. b\n\ntext\n\n4. x\n9. y'
  expect(changed((t, r) => moveEntries(t, r, 1), text, { first: 1, last: 1 })?.text).toBe(
    '1. b\n2. a\n\ntext\n\n4. x\n9. y',
  )
})
