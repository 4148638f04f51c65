import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setDropped, tick, tickPromise } from '../../../src/notes/edits/tick.ts'
import { itemAt, itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import { runs } from '../../support/long.ts'

// Promises that are wrapped over lines by hand, or end in quotes or parentheses: where the remark of a tick stands.

const head = '# Deck crew 2026-11-16\n\nPresent: Ada, Ben, Cleo, Dora\n\n'
const noteOf = (words: string) => `${head}${words}\n\n- [ ] Oil the winch (Dora)\n`

type Edit = typeof tick

/** The words after the edit of the work in this line of them (from 1); null where it is refused. */
function changed(edit: Edit, words: string, line = 1): string | null {
  const text = noteOf(words)
  const note = readNote(text)
  const placed = itemAt(note, 4 + line)
  if (!placed) throw new Error(`No item in line ${line} of ${words}`)
  const edits = edit(textOf(text), placed, note)
  return edits ? (applyEdits(text, edits).slice(head.length).split('\n\n- [ ]')[0] ?? null) : null
}

const ticked = (words: string, line = 1) => changed(tick, words, line)
const tickedAt = (words: string, column: number, line = 1) =>
  changed((text, placed, note) => tickPromise(text, placed, note, column)?.edits, words, line)

const statesOf = (words: string) =>
  itemsOf(readNote(noteOf(words)))
    .slice(0, -1)
    .map(({ item, line }) => `${line - 4} ${item.status} ${item.owners.join()}`)

test.each([
  [
    'Ada to oil the winch. Ben to sew the jib that the\nstorm tore.',
    'Ada to oil the winch - done. Ben to sew the jib that the\nstorm tore - done.',
  ],
  [
    '- Ada to oil the winch that the storm\n  broke. Ben to sew the jib.',
    '- Ada to oil the winch that the storm\n  broke - done. Ben to sew the jib.',
  ],
  [
    'Ada will order “the long one.” It is blue.',
    'Ada will order “the long one.” - done; It is blue.',
  ],
  [
    'It rains. Ada will order one (the long one.) It is\nblue.',
    'It rains. Ada will order one (the long one.) - done; It is\nblue.',
  ],
  ['- Order “the long rope.” (Ada)', '- Order “the long rope.” (Ada) - done'],
  [
    '- Ada to ring the mill (it closes at noon.)',
    '- Ada to ring the mill (it closes at noon.) - done',
  ],
])(
  'a tick stands behind the words of the promise, and the next one takes it away: %s',
  (words, done) => {
    expect(ticked(words)).toBe(done)
    expect(statesOf(done)[0]).toContain('1 done')
    expect(ticked(done)).toBe(words)
  },
)

test.each([
  [
    '- Ada to oil the winch. Ben to sew the jib that the\n  storm tore.',
    'Ben',
    '- Ada to oil the winch. Ben to sew the jib that the\n  storm tore - done.',
  ],
  [
    'Ada to write “oil the winch.” Ben to sew the jib.',
    'Ada',
    'Ada to write “oil the winch.” - done; Ben to sew the jib.',
  ],
  [
    '- Ada to oil the winch (the old one.) Ben to sew the jib.',
    'Ada',
    '- Ada to oil the winch (the old one.) - done; Ben to sew the jib.',
  ],
  [
    'Ada to oil the winch. Ben to sew the “long jib.”',
    'Ben',
    'Ada to oil the winch. Ben to sew the “long jib.” - done',
  ],
])('one of several is ticked where it ends: %s', (words, who, done) => {
  const column = words.indexOf(who)
  const other = who === 'Ada' ? 'Ben' : 'Ada'
  expect(tickedAt(words, column)).toBe(done)
  expect(statesOf(done)).toEqual([`1 open ${other}`])
  expect(tickedAt(done, column)).toBe(words)
})

test('all of them are dropped, each where it ends', () => {
  expect(
    changed(setDropped, 'Ada to write “oil it.” Ben to sew the jib that the long\nstorm tore.'),
  ).toBe(
    'Ada to write “oil it.” - dropped; Ben to sew the jib that the long\nstorm tore - dropped.',
  )
})

describe('promises and talk, wrapped anywhere', () => {
  const sentence = fc.constantFrom(
    'Ada to oil the winch on the long pier.',
    'Ben will sew the jib that the storm of last week tore.',
    'Cleo to write “mend the oars.”',
    'Ben to ring the mill (it closes at noon.)',
    'Ada will order rope (hemp etc.).',
    'It rained all of the morning.',
    'The wind was good (we think.)',
  )
  const passage = fc.record({
    sentences: fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 }),
    width: fc.integer({ min: 60, max: 110 }),
    isEntry: fc.boolean(),
  })

  const wrapped = (sentences: readonly string[], width: number, isEntry: boolean): string => {
    const lines = ['']
    for (const word of sentences.join(' ').split(/ (?![“(])/)) {
      const last = lines.at(-1) ?? ''
      if (last !== '' && last.length + word.length + 1 > width) lines.push(word)
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    }
    return isEntry ? `- ${lines.join('\n  ')}` : lines.join('\n')
  }
  /** In front of the mark that ends a sentence, or behind one, where its line or its passage ends. */
  const isAtEnd = (words: string) => !/(?<![.!?]["”)]?) - done(?![.;](?:\s|$)|$)/.test(words)

  test('the remark of a tick stands where a sentence ends, and the next tick takes it away', () => {
    fc.assert(
      fc.property(passage, ({ sentences, width, isEntry }) => {
        const words = wrapped(sentences, width, isEntry)
        for (const { line } of itemsOf(readNote(noteOf(words))).slice(0, -1)) {
          const done = ticked(words, line - 4)
          if (done === null) continue
          expect(done).toSatisfy(isAtEnd)
          expect(done.replaceAll(/ - done;?/g, '')).toBe(words)
          expect(statesOf(done).join()).toContain(`${line - 4} done`)
          expect(ticked(done, line - 4)).toBe(words)
        }
      }),
      { numRuns: runs(150, 5_000) },
    )
  })

  test('so does that of one promise of several', () => {
    fc.assert(
      fc.property(passage, fc.nat(80), ({ sentences, width, isEntry }, column) => {
        const words = wrapped(sentences, width, isEntry)
        for (const { line } of itemsOf(readNote(noteOf(words))).slice(0, -1)) {
          const done = tickedAt(words, column, line - 4)
          if (done === null) continue
          expect(done).toSatisfy(isAtEnd)
          expect(done.replaceAll(/ - done;?/g, '')).toBe(words)
          expect(tickedAt(done, column, line - 4)).toBe(words)
        }
      }),
      { numRuns: runs(150, 5_000) },
    )
  })
})
