import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedNote } from '../../../src/notes/meetings/moved-note.ts'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { changesOf } from '../../../src/notes/text/line-change.ts'
import { applyEdits, type TextEdit, textOf } from '../../../src/notes/text/text.ts'

// What was said of a line is said of the same line when others came or went around it.

const week = fc
  .array(fc.constantFrom('- [ ] Coil', '- remark', '### This week', '- Oil it (Ben)', ''), {
    maxLength: 6,
  })
  .map((lines) => lines.join('\n'))
const log = fc
  .array(week, { minLength: 1, maxLength: 5 })
  .map((weeks) =>
    weeks
      .map((lines, at) => `## 2026-11-${String(28 - at * 7).padStart(2, '0')}\n${lines}`)
      .join('\n'),
  )
  // Each line has its own number, so that it is known again.
  .map((text) =>
    text
      .split('\n')
      .map((line, at) => (/^-/.test(line) ? `${line} ${at}` : line))
      .join('\n'),
  )

/** Puts whole lines in, or takes some out; null where there is nothing to take. */
function lineEdit(text: string, at: number, count: number, isPut: boolean): TextEdit | null {
  const source = textOf(text)
  const line = source.line(1 + (at % source.lines))
  if (isPut) return { from: line.to, to: line.to, insert: '\n- more'.repeat(count) }
  const last = source.line(Math.min(source.lines, line.number + count))
  return last.number === line.number ? null : { from: line.to, to: last.to, insert: '' }
}

test('every item stands on its own line after lines came or went', () => {
  const edit = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 6 }), fc.boolean())
  fc.assert(
    fc.property(log, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
      let words = text
      let note = readNote(text)
      const wordsOf = new Map(
        itemsOf(note).map(({ item, line }) => [item.text, textOf(text).line(line).text]),
      )
      for (const [at, count, isPut] of edits) {
        const one = lineEdit(words, at, count, isPut)
        if (!one) continue
        words = applyEdits(words, [one])
        note = movedNote(note, changesOf([one]), textOf(words))
      }
      const after = textOf(words)
      const placed = itemsOf(note)
      for (const { item, line } of placed) {
        expect(after.line(line).text).toBe(wordsOf.get(item.text))
        expect(item.lastLine).toBeGreaterThanOrEqual(item.line)
      }
      const left = new Set(words.split('\n'))
      expect(placed.length).toBe([...wordsOf.values()].filter((line) => left.has(line)).length)
      expect(note.chunks.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(after.lines)
      for (const { firstLine, meeting } of note.meetings) {
        expect(firstLine + meeting.lineCount - 1).toBeLessThanOrEqual(after.lines)
        for (const { line } of meeting.outline) expect(line).toBeLessThan(meeting.lineCount)
      }
    }),
  )
})
