import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// Names that nobody knows, and teams, over lists: each with what is no person.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'areas over "Last week" are nobody',
    '# 2031-05-04\n\n## Lanterns\n\nLast week:\n\n- Mended the winch\n\n## Hulls\n\nLast week:\n\n- Ordered rope\n\n## Weihao\n\nLast week:\n\n- Tarred it',
    [
      '7 done reported - "Mended the winch"',
      '13 done reported - "Ordered rope"',
      '19 done reported - "Tarred it"',
    ],
  ],
  [
    'a team as a heading below action items has what stands there, a deed for a team is work',
    '## Action items\n\n### Deck and Hull Team\n\n- Order rope\n\n### Group Leads\n\n- Ring the mill\n\n### All\n\n- Paint boards for a team\n  - blue',
    [
      '5 open Deck and Hull Team "Order rope"',
      '9 open Group Leads "Ring the mill"',
      '13 open All "Paint boards for a team"',
    ],
  ],
]

test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
