import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffEdits } from '../../../src/notes/text/line-edits.ts'
import { mergeTexts } from '../../../src/notes/text/merge.ts'
import { applyEdits } from '../../../src/notes/text/text.ts'

const merged = (base: string, ours: string, theirs: string) => mergeTexts({ base, ours, theirs })

test('edits of different lines merge by themselves', () => {
  const base = '# Deck crew\n\n- rope\n- paint\n- lamp\n'
  const ours = '# Deck crew\n\n- rope (Ben)\n- paint\n- lamp\n'
  const theirs = '# Deck crew\n\n- rope\n- paint\n- lamp\n- oil\n'
  expect(merged(base, ours, theirs)).toMatchObject({
    text: '# Deck crew\n\n- rope (Ben)\n- paint\n- lamp\n- oil\n',
    clashes: [],
  })
})

test('edits of neighbouring lines merge by themselves', () => {
  expect(merged('a\nb\nc', 'A\nb\nc', 'a\nB\nc')).toMatchObject({ text: 'A\nB\nc', clashes: [] })
})

test('the same change on both sides is taken once', () => {
  expect(merged('a\nb\n', 'a\nnew\nb\n', 'a\nnew\nb\n')).toMatchObject({
    text: 'a\nnew\nb\n',
    edits: [],
    clashes: [],
  })
})

test('two versions of one passage both stay, ours first, and say where', () => {
  expect(merged('a\nb\nc\n', 'a\nmine\nc\n', 'a\ntheirs\nc\n')).toMatchObject({
    text: 'a\nmine\ntheirs\nc\n',
    clashes: [{ from: 2, to: 3 }],
  })
})

test('lines that both versions of a passage share stand once', () => {
  expect(merged('a\nz', 'a\nx\nmine\ny\nz', 'a\nx\ntheirs\ny\nz')).toMatchObject({
    text: 'a\nx\nmine\ntheirs\ny\nz',
    clashes: [{ from: 3, to: 4 }],
  })
})

test('a line deleted here and edited there stays as edited, and is told', () => {
  expect(merged('a\nb\nc', 'a\nc', 'a\nb!\nc')).toMatchObject({
    text: 'a\nb!\nc',
    clashes: [{ from: 2, to: 2 }],
  })
})

test('a last line without a line end keeps its end', () => {
  expect(merged('a\nb', 'a\nb\nc', 'A\nb').text).toBe('A\nb\nc')
  expect(merged('a\nb\n', 'a\nb\n', 'a\nb').text).toBe('a\nb')
})

test('an edit for the editor is no wider than the words that changed', () => {
  expect(diffEdits('one two\nthree', 'one 2 two\nthree')).toEqual([
    { from: 4, to: 4, insert: '2 ' },
  ])
  expect(diffEdits('🙂', '🙃')).toEqual([{ from: 0, to: 2, insert: '🙃' }])
})

const line = fc.constantFrom('', '- a', '- b', 'c', '# d')
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

test('the edits turn any text into the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyEdits(before, diffEdits(before, after))).toBe(after)
    }),
  )
})

test('the edits turn ours into the merged text, whatever the three texts', () => {
  fc.assert(
    fc.property(text, text, text, (base, ours, theirs) => {
      const merge = merged(base, ours, theirs)
      expect(applyEdits(ours, merge.edits)).toBe(merge.text)
    }),
  )
})

test('a merge with a side that changed nothing gives the other side', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(merged(base, other, base)).toMatchObject({ text: other, clashes: [], edits: [] })
      expect(merged(base, base, other)).toMatchObject({ text: other, clashes: [] })
      expect(merged(base, other, other)).toMatchObject({ text: other, clashes: [], edits: [] })
    }),
  )
})

test('without a clash the order of the sides does not matter', () => {
  fc.assert(
    fc.property(text, text, text, (base, ours, theirs) => {
      const one = merged(base, ours, theirs)
      const two = merged(base, theirs, ours)
      expect(one.clashes.length).toBe(two.clashes.length)
      if (one.clashes.length === 0) expect(one.text).toBe(two.text)
    }),
  )
})

test('changes of disjoint lines are both in the merged text', () => {
  const lines = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 20 })
  const sides = lines.chain((numbers) =>
    fc.record({
      numbers: fc.constant(numbers),
      changes: fc.array(fc.constantFrom('ours', 'theirs', 'none'), {
        minLength: numbers.length,
        maxLength: numbers.length,
      }),
    }),
  )
  fc.assert(
    fc.property(sides, ({ numbers, changes }) => {
      const as = (side: string) =>
        numbers.map((n, at) => (changes[at] === side ? `${n} ${side}` : `${n}`)).join('\n')
      const both = numbers.map((n, at) => (changes[at] === 'none' ? `${n}` : `${n} ${changes[at]}`))
      const merge = merged(numbers.join('\n'), as('ours'), as('theirs'))
      expect(merge).toMatchObject({ text: both.join('\n'), clashes: [] })
    }),
  )
})

test('texts of more lines than a call can have arguments merge', () => {
  const base = 'Rope\n'.repeat(200_000)
  const { text } = mergeTexts({ base, ours: `Oars\n${base}`, theirs: `${base}Sails` })
  expect(text === `Oars\n${base}Sails`).toBe(true)
})
