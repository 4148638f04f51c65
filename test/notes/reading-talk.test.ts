import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// What people say, in turns, in tables and below questions; and beside it what they are to do.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'who speaks stands in brackets in front, or at the end of what is said',
    '# Crew 2031-05-04\n\nPresent: Ada, Ben\n\n## Notes\n\n- [Ada] the old rope is too short, that was done in haste\n- [Ben] we could take the blue one\n- Is it open on Monday? (Ada)\n- Not sure if we have done enough (Ben)\n\n## Jobs\n\n- [Ada] order rope\n- [Ben] draw the map',
    ['14 open Ada "order rope"', '15 open Ben "draw the map"'],
  ],
  [
    'a planning meeting of lists is a plan',
    '# Planning meeting 2031-05-04\n\n**Yard**\n\n- Order rope\n- Paint the hull',
    ['5 open - "Order rope"', '6 open - "Paint the hull"'],
  ],
  [
    'a table of topics and what was discussed is talk, also below actions',
    '# Crew 2031-05-04\n\n## Actions\n\n- Order rope\n\n| Topic | Discussion | Notes |\n|---|---|---|\n| Yard | The yard is behind | |\n\n## Next steps\n\n| Topic | Owner |\n|---|---|\n| Wheel | Ada |',
    ['5 open - "Order rope"', '15 open Ada "Wheel"'],
  ],
  [
    'words that begin sentences are nobody’s names',
    '# Crew 2031-05-04\n\n## Notes\n\n- Aim to keep the lock open\n- Way to show the tide\n- Easier to order rope\n- Mirko to order rope',
    ['8 open Mirko "Mirko to order rope"'],
  ],
  [
    'what was discussed and asked is told, below tasks as well',
    '# Crew 2031-05-04\n\n## Tasks\n\n- Discussed the rope of the yard\n- Suggestion to take the blue one\n- Decided to keep the lamps\n- Discuss the oars with the mill',
    ['8 open - "Discuss the oars with the mill"'],
  ],
  [
    'a question behind next steps is talk',
    '# Crew 2031-05-04\n\n## Notes\n\n- Next steps: can we find a better rope?\n- Next steps: order rope',
    ['6 open - "order rope"'],
  ],
  [
    'what somebody preferred is no deed of theirs',
    '# Crew 2031-05-04\n\nPresent: Ada, Ben, Carla\n\n## Updates\n\n- Ada preferred the blue rope\n- Ben leaned towards the red one\n- Carla mended the winch',
    ['9 done reported Carla "Carla mended the winch"'],
  ],
]

test.each(cases)('%s', (_, text, lines) => {
  expect(noteLines(readNote(text))).toEqual(lines)
})
