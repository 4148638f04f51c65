import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { note, noteLines } from '../support/note-lines.ts'

test('who is away is no work, and what they will do before is', () => {
  const text = note`
    # Yard 2031-06-02

    Present: Ines, Ruth

    ### Updates
    - Ruth is on leave from 7 July.
    - Ines will be away next week
    - Ruth and Ines are back on Monday
    - Ines: on holiday until Friday
    - Ruth will order the ropes before she is away
  `
  expect(noteLines(readNote(text))).toEqual([
    '10 open Ruth "Ruth will order the ropes before she is away"',
  ])
})

test('a box beside it is work in any words', () => {
  const text = note`
    # Yard 2031-06-02

    ## Actions
    - [ ] Ruth is away: find somebody for the winch
  `
  expect(noteLines(readNote(text))).toHaveLength(1)
})
