import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// Whose the lines of a list are, where a line itself names nobody or somebody else, each with its counter-example.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'what stands on the level of a name with nothing behind it is that person’s, down to the next turn or blank line',
    '## Action items\n\n* Video on Monday\n* Ada: keep working on the map\n* Ben:\n* finish the sign\n* Check with the yard\n* Carla: mend the sail\n* Tar the hull\n* Ben:\n\n* Ring the mill\n* Carla:\n* Ben: mend the jib',
    [
      '3 open - "Video on Monday"',
      '4 open Ada "keep working on the map"',
      '6 open Ben "finish the sign"',
      '7 open Ben "Check with the yard"',
      '8 open Carla "mend the sail"',
      '9 open - "Tar the hull"',
      '12 open - "Ring the mill"',
      '14 open Ben "mend the jib"',
    ],
  ],
  [
    'a board with its owner in brackets is a thing beside things with theirs, and alone a group',
    '## Done\n\n- Lamps (Ada)\n  - Lamps are cheaper now\n- Notice board (Ben)\n  - It hangs by the gate\n- Yard signs (Carla)\n\n## Next steps\n\n- Harbour board (Ben)\n  - Order rope',
    [
      '3 done reported Ada "Lamps"',
      '5 done reported Ben "Notice board"',
      '7 done reported Carla "Yard signs"',
      '12 open Ben "Order rope"',
    ],
  ],
  [
    'who helped, is thanked or to be asked owns nothing, and a name in brackets does',
    '## Action items\n\n- Order rope (thanks @ben)\n- Tar the hull (ask Ben)\n- Mend the oars (with help of Ben)\n- Mend the jib (@ben)\n- Paint the door (Ben, by Friday)\n\n## Updates\n\n@ada\n\n- Done:\n  - lamps\n    - Mended the lid (@ben help <3)\n    - Drew the map with @ben\n- Next:\n  - Reviews\n    - @ben PRs for the charts\n    - @ben: order rope',
    [
      '3 open - "Order rope (thanks @ben)"',
      '4 open - "Tar the hull (ask Ben)"',
      '5 open - "Mend the oars (with help of Ben)"',
      '6 open ben "Mend the jib"',
      '7 open Ben "Paint the door" due Friday',
      '15 done reported ada "Mended the lid (@ben help <3)"',
      '16 done reported ada "Drew the map with @ben"',
      '19 open ada "@ben PRs for the charts"',
      '20 open ben "order rope"',
    ],
  ],
  [
    'a line goes on with the paragraph of a person where each paragraph is another one’s, and in a list without marks it is nobody’s',
    '## What should we do until the fair?\n\nAda - Order the rope. Bring it to the slip.\nCreate a list of the guests.\n\nBen - Use the old sail.\nIt is grey.\n\n## Next steps\n\nAda - order rope\nRing the mill\nBen - tar the hull',
    [
      '3 open Ada "Order the rope. Bring it to the slip."',
      '4 open Ada "Create a list of the guests."',
      '6 open Ben "Use the old sail."',
      '11 open Ada "order rope"',
      '12 open - "Ring the mill"',
      '13 open Ben "tar the hull"',
    ],
  ],
]

test.each(cases)('%s', (_, text, lines) => {
  const note = readNote(`${text}\n`, { people: ['Ada', 'Ben', 'Carla', '@ada', '@ben'] })
  expect(noteLines(note)).toEqual(lines)
})
