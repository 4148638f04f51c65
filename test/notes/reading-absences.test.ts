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

test('what somebody is to do because of it is work', () => {
  const text = note`
    # Yard 2031-06-02

    Present: Ada, Ben

    ## Actions
    - Ada is on leave from 7 December, so Ben will ring the mill
    - Ada is back on Monday and will order the rope
    - Ada: back on the roof with the tar
    - Lamp: unavailable part to be ordered
    - Ada is away from Monday to Friday
  `
  expect(noteLines(readNote(text))).toHaveLength(4)
})

test('a box beside it is work in any words', () => {
  const text = note`
    # Yard 2031-06-02

    ## Actions
    - [ ] Ruth is away: find somebody for the winch
  `
  expect(noteLines(readNote(text))).toHaveLength(1)
})
