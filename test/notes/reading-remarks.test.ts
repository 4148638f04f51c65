import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { note, noteLines } from '../support/note-lines.ts'

// What a tick writes without a box says it of the very words it stands behind.

test.each([
  [
    'of a part, and not of what it is a part of',
    note`
      # Yard 2031-06-02

      ## Next week
      - Rope club (Dan)
        - Ada: write the rules - dropped
        - Ben: find a room
    `,
    ['4 open Dan "Rope club"', '5 dropped Ada "write the rules"', '6 open Ben "find a room"'],
  ],
  [
    'of one sentence of a paragraph',
    note`
      # Yard 2031-06-02

      Present: Ada, Ben

      The old ones are worn. Ada to order the ropes - done. They are for the new pier.

      Ben will tar the hull. The wind was good. - done
    `,
    ['5 done Ada "Ada to order the ropes"', '7 open Ben "Ben will tar the hull."'],
  ],
  [
    'of a heading, whose owner stands below it and is no work',
    note`
      # Yard 2031-06-02

      ## Action Items
      ### 01: Order rope - done
      - assigned to everyone

      ### 02: Tar the hull
      - assigned to everyone
    `,
    ['4 done everyone "Order rope"', '7 open everyone "Tar the hull"'],
  ],
  [
    'also where a label says otherwise',
    note`
      # Yard 2031-06-02

      ## Updates
      - In progress: drawing the map - done
      - Done: tarred the hull - not done
    `,
    ['4 done - "drawing the map"', '5 open reported - "tarred the hull"'],
  ],
  [
    'of what we promise, with its owner',
    note`
      # Yard 2031-06-02

      Present: Ada, Ben

      ### Ropes
      - We will mend the winch (Ada) - done
    `,
    ['6 done Ada "We will mend the winch"'],
  ],
])('a remark is %s', (_, text, lines) => {
  expect(noteLines(readNote(text))).toEqual(lines)
})
