import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fileWhereRead } from '../../../src/notes/edits/filing.ts'
import { makeItem } from '../../../src/notes/edits/make-item.ts'
import { setOwner } from '../../../src/notes/edits/set-owner.ts'
import { tick } from '../../../src/notes/edits/tick.ts'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'

// Guesses of the second look may come and go with an edit beside them; the edit is made all the same.

const text = `# Page crew 2031-05-04

## Pages

- [ ] Added tests to the login form (Ada)
- Merged the PR of the page
- Started on the script for the tests
`
const note = readNote(text)
const items = itemsOf(note)
const at = (line: number) => items.find((one) => one.line === line)

test('guesses stand beside the work', () => {
  expect(items.map(({ item }) => item.found)).toEqual(['checkbox', 'signs', 'signs'])
})

test.each([5, 6, 7])(
  'the work of line %i is ticked, given and made, whatever becomes of the guesses',
  (line) => {
    const placed = at(line)
    if (!placed) throw new Error('no work there')
    for (const edits of [
      tick(textOf(text), placed, note),
      setOwner(textOf(text), placed, ['Ben'], note),
      ...(line === 5 ? [] : [makeItem(textOf(text), line, note)]),
    ]) {
      expect(edits).toBeDefined()
      const after = itemsOf(readNote(applyEdits(text, edits ?? [])))
      expect(after.map((one) => one.line)).toContain(line)
    }
  },
)

test('a line that is made into work is no guess any more', () => {
  const plain = text.replace(
    '- [ ] Added tests to the login form (Ada)',
    '- Added tests to the login form',
  )
  const before = readNote(plain)
  expect(itemsOf(before).map(({ item }) => item.found)).toEqual(['signs', 'signs', 'signs'])
  const made = readNote(applyEdits(plain, makeItem(textOf(plain), 5, before) ?? []))
  expect(itemsOf(made).find(({ line }) => line === 5)?.item).toMatchObject({ sure: true })
})

test('what is filed is found by more than many signs', () => {
  const plain = text.replace('- [ ] Added tests to the login form (Ada)\n', '')
  const before = readNote(plain)
  const meeting = before.meetings[0]
  if (!meeting) throw new Error('no meeting')
  const work = { words: 'Tar the hull', owners: [] }
  const filed = fileWhereRead(textOf(plain), { note: before, meeting }, work, () => work)
  const item = itemsOf(readNote(applyEdits(plain, filed.edits))).find(
    ({ line }) => line === filed.line,
  )
  expect(item?.item.found).not.toBe('signs')
})

test('an edit makes no guess of other work that was sure', () => {
  const deeds = readFileSync(
    resolve(import.meta.dirname, '../../fixtures/manners/deeds-and-nothing-else.md'),
    'utf8',
  )
  const before = readNote(deeds)
  for (const placed of itemsOf(before)) {
    const edits = setOwner(textOf(deeds), placed, ['Ben'], before)
    if (!edits) continue
    const others = itemsOf(readNote(applyEdits(deeds, edits))).filter(
      ({ line }) => line !== placed.line,
    )
    expect(others.filter(({ item }) => item.found === 'signs')).toEqual([])
  }
})
