import { expect, test } from 'vitest'
import { makeItem } from '../../../src/notes/edits/make-item.ts'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { textOf } from '../../../src/notes/text/text.ts'

test('a line that goes on with work above is no work of its own', () => {
  const text =
    '# Deck 11/16/2026\n\n## This week\n- [ ] Ask the yard whether the mast can be had in time for\n  the second race of the year\n- [ ] Oil the winch (Cleo)\n'
  for (const one of [
    text,
    text.replace('  the second', 'the second').replace('- [ ] Ask', '- Ask'),
  ]) {
    expect(makeItem(textOf(one), 5, readNote(one))).toBeUndefined()
  }
})
