import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// Who promises something in minutes, and look-alikes that promise nothing. `Present` makes people known.

const known = 'Present: Priya, Lena, Karim Moss\n\n'

describe('what people promise', () => {
  const cases: readonly (readonly [rule: string, text: string, lines: readonly string[]])[] = [
    [
      'a person in square brackets and a verb, and no area or talk in them',
      `${known}- [Priya] Send out the tide tables\n\n## Talk\n- [Charts] Send out the tide tables\n\n## Tables\n- [Lena] The tide tables are old`,
      ['3 open Priya "Send out the tide tables"'],
    ],
    [
      'nicks in lower case that do twice what people do, and no things that may be checked and updated',
      '- tarro to file an issue\n- tarro says it leaks\n- loader to check the sums\n- loader to update them\n- see what the loader does',
      ['1 open tarro "tarro to file an issue"'],
    ],
    [
      'what a name that is spoken to is asked to do, and neither what a speaker asks nor what one is to tell',
      `${known}Karim: Lena, can you write to the mill?\nLena: can you see it?\nKarim: Priya, could you explain that?\nPriya: can you write it down?`,
      ['3 open Lena "Karim: Lena, can you write to the mill?"'],
    ],
    [
      'a handle, a dash and a promise, and nothing that a handle says',
      '@priya - will move the charts\n\n@lena - the charts are old\n\n@karim - showed the charts',
      ['1 open priya "@priya - will move the charts"'],
    ],
    [
      'what a speaker can do, and nothing that he can see',
      `${known}- Priya: I can follow up with the yard\n- Lena: I can see the yard from here\n- Karim: if I can ring the yard`,
      ['3 open Priya "Priya: I can follow up with the yard"'],
    ],
    [
      'a person of somewhere, and no thing from a person',
      `${known}- Karim Moss of the yard will bring lamps\n- Lena from Tide Works will test them\n- News from Lena will follow`,
      [
        '3 open Karim Moss "Karim Moss of the yard will bring lamps"',
        '4 open Lena "Lena from Tide Works will test them"',
      ],
    ],
    [
      'what a person below whom it stands plans or will do, and no plans of a thing',
      `${known}- Lena Moss\n  - Plans to tar the hull after that\n  - will ring the yard\n\n## Winch\n- The winch\n  - Plans to replace it exist\n  - will be replaced`,
      [
        '4 open Lena Moss "Plans to tar the hull after that"',
        '5 open Lena Moss "will ring the yard"',
      ],
    ],
    [
      'what a speaker is still at, and nothing that he is thinking',
      `${known}Priya: Still working on the charts; they are long.\n\nLena: Still thinking about the charts`,
      ['3 partial Priya "Priya: Still working on the charts; they are long."'],
    ],
    [
      'somebody who shows something within a number of minutes, and no topic with them',
      `${known}- Lena to show the chart (5 min)\n- How to read the chart (5 min)\n- The chart (5 min)`,
      ['3 open Lena "Lena to show the chart (5 min)"'],
    ],
    [
      'somebody unknown beside others who are asked to do something',
      `${known}- Lena to draw the map\n- Karim to print it\n- Wendo to hang it up`,
      [
        '3 open Lena "Lena to draw the map"',
        '4 open Karim "Karim to print it"',
        '5 open Wendo "Wendo to hang it up"',
      ],
    ],
    [
      'several people by their initials side by side in a column, and no names of things',
      '| Task | Who |\n|---|---|\n| Draw the map | PK LM |\n| Print it | PDF CSV |',
      ['3 open PK,LM "Draw the map"', '4 open - "Print it"'],
    ],
    [
      'whoever has the tag, and not the thing that it is about',
      'This week\n- Gauge: write a guide (Ada)\n- Gauge: ask for another (Ada)\n- Gauge fix',
      [
        '2 open Ada "Gauge: write a guide"',
        '3 open Ada "Gauge: ask for another"',
        '4 open - "Gauge fix"',
      ],
    ],
    [
      'no place as a person beside the handle of an event',
      `${known}Lena\n- Next:\n  - @Oslo Fair Week\n  - Old Press House\n    - Paint the wall`,
      ['5 open Oslo "Fair Week"', '6 open Lena "Old Press House"', '7 open Lena "Paint the wall"'],
    ],
    [
      'what somebody chose to take up, told below it, and no update that everybody will give',
      `${known}- The gate of the yard squeaks\n  - Lena chose to take up on this task.\n- Each member will give an update on the boats`,
      ['4 open Lena "Lena chose to take up on this task."'],
    ],
    [
      'who answers the question who does it, and neither who was there nor who has the meeting’s part',
      `${known}- Who rings the mill? Priya\n- Wer macht Musik? → Lena\n- Who was there? Priya\n- Who takes notes? Lena\n- Who rings the mill? Nobody knows\n\n## Actions\n- Who oils it? Karim`,
      [
        '3 open Priya "Who rings the mill"',
        '4 open Lena "Wer macht Musik"',
        '10 open Karim "Who oils it"',
      ],
    ],
    [
      'an action on somebody to do it, and one on a thing',
      `${known}- Action on Karim to close the gate\n- Action on the gate: none`,
      ['3 open Karim "Karim to close the gate"'],
    ],
    ['nothing that somebody only proposed', `${known}- A wish by Lena is to wait until May`, []],
  ]
  test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})
