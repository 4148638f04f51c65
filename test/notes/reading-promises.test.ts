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
    ['nothing that somebody only proposed', `${known}- A wish by Lena is to wait until May`, []],
  ]
  test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})
