import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// What somebody thinks beside what there is to do, and promises and names that look like something else.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'what somebody thinks below a name is no work',
    '# Crew 2026-11-23\n\nPresent: Ada, Ben\n\n## Tasks this week\n\n- Ada\n  - Ben thinks that the rope is too old\n  - Order rope\n- Ben\n  - He did not have much time for the map\n  - Think that over with the yard\n  - Draw the map',
    [
      '9 open Ada "Order rope"',
      '12 open Ben "Think that over with the yard"',
      '13 open Ben "Draw the map"',
    ],
  ],
  [
    'what somebody has to make is a promise',
    '# Crew 2026-11-23\n\nPresent: Ada, Ben\n\n## Sails\n\n- Ada has some changes to make\n- Ben has nothing to do\n- Ada has a boat to herself',
    ['7 open Ada "Ada has some changes to make"'],
  ],
  [
    'a name of two syllables may begin as a word of another language',
    '# Crew 2026-11-23\n\n| Task | Owner |\n|---|---|\n| Order rope | Bei Jin |\n| Draw the map | Bei Regen |',
    ['5 open Bei Jin "Order rope"', '6 open - "Draw the map"'],
  ],
]

test.each(cases)('%s', (_, text, lines) => {
  expect(noteLines(readNote(text))).toEqual(lines)
})
