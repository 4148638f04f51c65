import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { note, noteLines } from '../support/note-lines.ts'

// Lists that look like work and are none: topics, purposes, what was announced; and beside each one that is work.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'points of an agenda and their actions are topics where headings below name them',
    '# Crew 2031-05-04\n\n## Agenda points & Actions\n\n### 1. Ropes\n\n* The red one is too short.\n* The blue one costs 20 a metre.\n\n## Actions\n\n### Yard\n\n* Order rope',
    ['14 open - "Order rope"'],
  ],
  [
    'a plan below an agenda, with topic and time, is a point of it',
    '# Crew 2031-05-04\n\n## Agenda\n\n### Plan\n\n- **Presenter**: Ada\n- **Topic**: The open day\n\n## Plan\n\n- Order rope',
    ['12 open - "Order rope"'],
  ],
  [
    'what was shipped is news, and what was completed is not',
    '# Crew 2031-05-04\n\n## Shipped releases\n\n- Boat 3.2\n- Lamp oil 4\n\n## Completed\n\n- Drew the map',
    ['10 done reported - "Drew the map"'],
  ],
  [
    'scope, purpose and objectives say what work is for',
    '# Crew 2031-05-04\n\n## Scope\n\n- Write rules for the lock\n- Find a keeper\n\n## Objectives\n\n- Bring the crews together\n- Repair the pier\n\n## Goals\n\n- Draw the piers\n- Order rope',
    ['15 open - "Draw the piers"', '16 open - "Order rope"'],
  ],
  [
    'when the next meeting is, among actions, is a date',
    '# Crew 2031-05-04\n\n## Action items\n\n- Order rope\n- Next meeting: Wednesday 10pm\n- Next meeting: bring the maps',
    ['5 open - "Order rope"', '7 open - "Next meeting: bring the maps"'],
  ],
  [
    'how the weeks are built is no plan of theirs',
    '# Workplan 2031-05-04\n\n## Sprint structure\n\n- Start and end on Monday\n- Meet on Friday\n\n## Yard\n\n- Order rope',
    ['10 open - "Order rope"'],
  ],
  [
    'what was agreed to use, and the areas of work, are no list of work',
    '# Crew 2031-05-04\n\nWe agreed to use the long shed for the following:\n\n- Boats\n- Oars\n\nThe work to be done was broken down into these areas:\n\n- Sails\n- Hulls\n\nThe following tasks are to be done:\n\n- Order rope',
    ['15 open - "Order rope"'],
  ],
  [
    'to review the board is done in the meeting',
    '# Crew 2031-05-04\n\n### Task board review\n\n- Review done tasks\n- Review what is urgent\n\n### Tasks of the yard\n\n- Review the budget\n- Order rope',
    ['10 open - "Review the budget"', '11 open - "Order rope"'],
  ],
  [
    'a tool’s name is no label of actions',
    '# Crew 2031-05-04\n\n### Completed move to Github Actions\n\n- The old one is gone\n\n### Completed yard actions\n\n- Drew the map',
    ['9 done reported - "Drew the map"'],
  ],
  [
    'what went right is no report, and what was done is',
    '# Crew 2031-05-04\n\n## Notes\n\n- What did we do right?\n  - The map was well made\n- What did we do last week?\n  - Drew the map',
    ['8 done reported - "Drew the map"'],
  ],
  [
    'when a meeting finished is no work that is finished',
    '# Crew 2031-05-04\n\n## When the meeting finished\n\n- 8:10 pm\n\n## Finished\n\n- Map of the pier',
    ['9 done reported - "Map of the pier"'],
  ],
  [
    'decisions to make are none of the work, and letters to answer are',
    '# Crew 2031-05-04\n\n## Decisions to make\n\n- Buy the blue rope\n- Keep the red one\n\n## Letters to answer\n\n- The mill',
    ['10 open - "The mill"'],
  ],
  [
    'what is expected to come of the work is no work',
    '# Crew 2031-05-04\n\n## What has to be done\n\n- Order rope\n\n**Expected outcomes:**\n\n- A map of the pier\n- Rules of the lock',
    ['5 open - "Order rope"'],
  ],
  [
    'what is above nothing but links to tickets is the work',
    '# Crew 2031-05-04\n\n@ada\n\n- Done:\n  - New chapters:\n    - [harbour/guide#183](https://harbour.example/guide/pull/183)\n    - [harbour/guide#30](https://harbour.example/guide/pull/30)\n  - New lamps:\n    - Bought the first one\n    - Hung up the second one',
    [
      '6 done reported ada "New chapters:"',
      '10 done reported ada "Bought the first one"',
      '11 done reported ada "Hung up the second one"',
    ],
  ],
  [
    'days off in a turn are no work',
    '# Crew 2031-05-04\n\n@ada\n\n- Done:\n  - Mostly on vacation\n  - Swept the great hall',
    ['7 done reported ada "Swept the great hall"'],
  ],
  [
    'a name of two words over nothing but deeds names where they are',
    '# Crew 2031-05-04\n\n## Action items\n\n- Hull\n  - Tar it\n  - Paint the stern\n- Masts\n  - the old ones are too short\n- Order rope for the masts',
    [
      '6 open - "Tar it"',
      '7 open - "Paint the stern"',
      '8 open - "Masts"',
      '10 open - "Order rope for the masts"',
    ],
  ],
  [
    'progress of the crew is a report, and how a thing goes is a topic',
    '# Crew 2031-05-04\n\n## Team progress\n\n- The winch\n- The map of the pier\n\n## Winch motor progress\n\n- The motor runs hot\n- How do we cool it',
    ['5 done reported - "The winch"', '6 done reported - "The map of the pier"'],
  ],
  [
    'what is kept of a thing is no work, and its parts that are to be made are',
    '# Crew 2031-05-04\n\n## Tasks\n\n- Boat\n  - Name\n  - Image\n  - Price (in a season)\n  - Length of the hull\n- Website\n  - Page of the boats\n  - Form for guests',
    ['10 open - "Website"', '11 open - "Page of the boats"', '12 open - "Form for guests"'],
  ],
  [
    'what blocks somebody, or is hoped for, is no work in a turn',
    '# Crew 2031-05-04\n\n## Updates\n\n@ada\n\n- Blocked on the yard\n- Would love any help\n- Targeting May for the map\n- Drew the map',
    ['10 done reported ada "Drew the map"'],
  ],
  [
    'what is handed out in the meeting is no work after it, and current issues are topics',
    '# Crew 2031-05-04\n\n## Agenda\n\n- New business\n  - Delegate the jobs of the week\n  - Assign boats\n  - Decide on the rope\n\n## Current issues\n\n- Hull\n- Sails of the small boat\n\n## New business\n\n- Order rope\n- Tar the hull',
    ['17 open - "Order rope"', '18 open - "Tar the hull"'],
  ],
]

test.each(cases)('%s', (_, text, lines) => {
  expect(noteLines(readNote(text))).toEqual(lines)
})

test('what speaks for and against a matter, and who opened a ticket, is no work', () => {
  const text = note`
    # Crew 2031-03-04

    ## New ropes

    **Pros**:

    * Feels good
    * Works on all boats

    **Cons**:

    * Making it takes a week

    ## Oldest requests

    - "Check the lists" [rope#1](https://example.org/1)
      - opened by @ada
      - assigned to @ben
    - "More words" [rope#2](https://example.org/2)
      - PR author @cleo
      - assigned to @ben
  `
  expect(noteLines(readNote(text))).toEqual([
    '16 open ben ""Check the lists" rope#1"',
    '19 open ben ""More words" rope#2"',
  ])
})

test('a point of the agenda about an update and its next steps, and a motion, open and are no work', () => {
  const text = note`
    # Council 2031-03-04

    Present: Ada, Karen

    * **027 Library update and planning next steps**
        * The library is going forward in a good way
        * We decided it would be good to have a plan
        * **Action point**: Karen to write to the town

    MOTION: The 2031 Council will begin its term in May
  `
  expect(noteLines(readNote(text))).toEqual(['8 open Karen "Karen to write to the town"'])
})

test('a heading with the data of the meeting shuts none of the headings below it', () => {
  const text = note`
    # Crew

    ## Date: 2031-03-04

    ## Place and time: Town hall, 1 pm

    ### Decisions made
    - Emily will order rope
  `
  expect(noteLines(readNote(text))).toEqual(['8 open Emily "Emily will order rope"'])
})
