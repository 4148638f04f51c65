import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { note, noteLines } from '../support/note-lines.ts'

test.each([
  [
    'a table of tasks below "For all members:" is of tasks, and one of names a roll call',
    note`
      # Yard 2031-03-13

      For all members:
      |Tasks|Due date|
      |-----|--------|
      |Install the winch and oil it|2031-03-20|

      Members:
      |Name|Crew|
      |----|----|
      |Ada|Deck|
    `,
    ['6 open - "Install the winch and oil it" due 2031-03-20'],
  ],
  [
    'a table of who was there is none of tasks, though they have some',
    note`
      # Yard 2031-03-13

      ## Attendees

      | Name | Tasks |
      |------|-------|
      | Ada | Moderator |
      | Ben | Notes |
    `,
    [],
  ],
  [
    'a title of notes and to-dos is the heading of the only list',
    note`
      # Meeting notes and to-dos 2031-05-04

      - Oil the winch
      - Mend the sail
    `,
    ['3 open - "Oil the winch"', '4 open - "Mend the sail"'],
  ],
  [
    'a title of notes and action steps is no heading of the list below it',
    note`
      # Harbour call 3, notes and Action Steps

      * Splitting the piers among the crews
      * Launch of the fair

      ## Action items

      - Oil the winch
    `,
    ['8 open - "Oil the winch"'],
  ],
  [
    'what people say of a roadmap is no backlog',
    note`
      # Rope yard 2031-03-13

      Present: Ada, Ben, Cleo

      ## Roadmap

      - Ada: not quite a roadmap yet, but a list of goals mostly
      - Ben: any work on lighter ropes? Are there any in the shed?
      - Ada: No ropes yet, but we would like to have some of them.
      - Cleo: One idea is to remove the hooks, but that is a change of the rings.
    `,
    [],
  ],
  [
    'what a roadmap lists is, with people in front of it, too',
    note`
      # Rope yard 2031-03-13

      Present: Ada, Ben, Cleo

      ## Roadmap

      - Ada: mend the hooks
      - Ben: lighter ropes
    `,
    ['7 open backlog Ada "mend the hooks"', '8 open backlog Ben "lighter ropes"'],
  ],
  [
    'what was concluded below somebody is told of',
    note`
      # Yard 2031-03-13

      ### @ada

      Concluded:

      - Lamp page
    `,
    ['7 done reported ada "Lamp page"'],
  ],
  [
    'an action in a cell of a table of topics is one, and what else is said there none',
    note`
      # Yard 2031-03-13

      | Topic | Details |
      |-------|---------|
      | **Ropes** | - Ada: they should be longer |
      | | - **ACTION**: Ada to order longer ropes |
      | Hooks | - Ben asked for more<br>- **ACTION**: Ben will count them<br>- Ada liked it |
    `,
    ['6 open Ada "Ada to order longer ropes"', '7 open Ben "Ben will count them"'],
  ],
  [
    'what people of the meeting promise in a cell is theirs',
    note`
      # Yard 2031-03-13

      Present: Ada, Ben, Cleo

      | Topic | Notes |
      |-------|-------|
      | Compost | Next collection in January.<br>Ada to tell the members.<br>Ben to clean the bins. |
      | Ropes | Cleo likes the new ones.<br>Everyone was glad. |
      | Hull | Ada to tar it - done<br>Ben to paint it. |
    `,
    [
      '7 open Ada,Ben "Ada to tell the members. Ben to clean the bins."',
      '9 open Ben "Ben to paint it."',
    ],
  ],
  [
    'what a notetaker should do each time is no work, and what somebody should is',
    note`
      # Yard 2031-03-13

      ## Before we start

      The notetaker should:

      - Add what is said to each section
      - Send this file to the club

      Ada should:

      - Oil the winch
    `,
    ['12 open Ada "Oil the winch"'],
  ],
  [
    'what somebody is to do in a report is to come, and among updates it was to be done',
    note`
      # Yard 2031-03-13

      Present: Ada, Ben

      ## Treasurer's report

      - Ada to chase up the mill

      ## Updates

      - Ben to count the hooks
    `,
    ['7 open Ada "Ada to chase up the mill"', '11 open reported Ben "Ben to count the hooks"'],
  ],
])('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
