import { expect, test } from 'vitest'
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
