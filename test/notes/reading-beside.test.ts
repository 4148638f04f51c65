import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// Rules about what stands beside or below a line, each with its example and its counter-example.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'a week in brackets is nobody, and a person is somebody',
    '## Action items\n\n- Order rope (W12)\n- Ring the mill (Q3)\n- Tar the hull (Ada)',
    ['3 open - "Order rope (W12)"', '4 open - "Ring the mill (Q3)"', '5 open Ada "Tar the hull"'],
  ],
  [
    'a box in an agenda is work where its status stands below it',
    '# Crew\n\n# Agenda\n\n[ ] A word from the mill\n\n[ ] Deck lamps\n\nStatus:\n\n- TODO https://harbour.example/issues/3\n- No progress, still TODO',
    ['7 open - "Deck lamps"', '11 open - "https://harbour.example/issues/3"'],
  ],
  [
    'a ticket’s address is somebody’s work right below what she does next, and below her work a reference',
    '## Updates\n\n@ada\n\n- Next:\n  - https://harbour.example/issues/3\n  - Order rope\n    - https://harbour.example/issues/4\n  - https://harbour.example/map\n\n## Talks\n\n- https://harbour.example/issues/5',
    ['6 open ada "https://harbour.example/issues/3"', '7 open ada "Order rope"'],
  ],
  [
    'what was not completed is open, what was not clear is no list of work',
    '## Review\n\n- What was completed:\n  - Tails\n- What wasn’t and why:\n  - Reel because it rained\n- What wasn’t clear:\n  - The wind',
    ['4 done reported - "Tails"', '6 open reported - "Reel because it rained"'],
  ],
  [
    'with whom somebody does something is no owner of it, at the end he is',
    '## Action items\n\n- @ada, @ben – walk the pier with @fennel\n- walk the pier - @fennel',
    ['3 open ada,ben "walk the pier with @fennel"', '4 open fennel "walk the pier"'],
  ],
  [
    'a nick of the roll call promises behind a comma, a thing does not',
    '## Attendees\n\n- @yarrow-b\n\n## Notes\n\n- prices, yarrow-b will ask the mill\n- index, script will sort it',
    ['7 open yarrow-b "prices, yarrow-b will ask the mill"'],
  ],
  [
    'A/I is an action, I/O none',
    '## Notes\n\n- A/I: measure the shed\n- I/O: measure the shed',
    ['3 open - "measure the shed"'],
  ],
  [
    'what begins with a past form is nobody, also as a part of a name',
    '## Done\n\n@ada\n\n- Added WINCH to the list\n- IPFS distributions tool will print it',
    [
      '5 done reported ada "Added WINCH to the list"',
      '6 done reported ada "IPFS distributions tool will print it"',
    ],
  ],
]

test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
