import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// Labels that stand apart from their lists or say little, columns of actions, and states right below; with look-alikes.

const known = 'Present: Priya, Lena, Karim\n\n'

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const titles: readonly Case[] = [
  [
    'a label of work over titles that stand alone above lists',
    '# Crew 2031-05-04\n\nAction Items\n\nHarbour crew\n\n* Rope\n* Lamps\n\nMill desk\n\n* Charts\n\nNotes\n\nThe pier is long.\n\n* Wet slip',
    ['7 open - "Rope"', '8 open - "Lamps"', '12 open - "Charts"'],
  ],
  [
    'a label of work over a title above prose opens no list',
    '# Crew 2031-05-04\n\nAction Items\n\nHarbour crew\n\nThe pier is long.\n\n* Wet slip',
    [],
  ],
  [
    'open items, what is on the horizon and outcomes where they are deeds',
    '# Crew 2031-05-04\n\n## Open items\n- Order rope\n- Tar the hull\n\n## On the horizon\n- Draw the pier\n- Paint the sign\n\n## Outcomes\n- Add lamps to the plan\n- Choose a mast',
    [
      '4 open - "Order rope"',
      '5 open - "Tar the hull"',
      '8 open - "Draw the pier"',
      '9 open - "Paint the sign"',
      '12 open - "Add lamps to the plan"',
      '13 open - "Choose a mast"',
    ],
  ],
  [
    'the same where they are none',
    '# Crew 2031-05-04\n\n## Open items\n- The price of rope\n- Who has the keys?\n\n## On the horizon\n- Regatta in May\n- Calm seas\n\n## Outcomes\n- The mast stays\n- A good trip',
    [],
  ],
  [
    'progress on a thing is told in nouns too',
    '# Crew 2031-05-04\n\n## Progress on the pier chart\n- Depths of the east side\n- One lamp per pile\n\n## Progress bar\n- Blue\n- Round corners\n\n## Progress with the winch\n- No new progress to report (waits for the yard)',
    ['4 done reported - "Depths of the east side"', '5 done reported - "One lamp per pile"'],
  ],
  [
    'goals for the next meeting at some time of the day',
    '# Crew 2031-05-04\n\n## Goals for next meeting: May 11 at 9am EST\n- Rope list – Priya\n- Tar maybe – Lena\n\n## Side note\n- The pier is 40 m',
    ['4 open Priya "Rope list"', '5 open Lena "Tar maybe"'],
  ],
  [
    'a current status is told, and promises nothing',
    '# Crew 2031-05-04\n\n## Current status\n- 12 boats\n- 3 moorings\n\n## Current tasks\n- Rope',
    ['8 partial - "Rope"'],
  ],
]

const offices: readonly Case[] = [
  [
    'the list of an office below action items',
    '# Crew 2031-05-04\n\n## Action items\n\n### Project Lead\n- Rope\n\n**Event Coordinator**\n- Lamps\n\n## Harbour Captain\n- Old winch',
    ['6 open Project Lead "Rope"', '9 open Event Coordinator "Lamps"'],
  ],
  [
    'who speaks to a numbered point has not done what is told there',
    `${known}## 3. Status update (Priya)\n- The winch is faster\n- New lamps introduced\n\n## 4. Oil (Lena)\n- It is dear`,
    [],
  ],
  [
    'the same without other such points is hers',
    `${known}## Status update (Priya)\n- Mended the winch\n- Introduced new lamps`,
    ['4 done reported Priya "Mended the winch"', '5 done reported Priya "Introduced new lamps"'],
  ],
  [
    'feedback of which half is to be done',
    '# Crew 2031-05-04\n\n- Feedback on the sails from the yard:\n  * Add a logo\n  * Pictures of the bay\n  * Mention the wind\n  * Replace the rope\n  * Stitches on the left side',
    [
      '4 open - "Add a logo"',
      '5 open - "Pictures of the bay"',
      '6 open - "Mention the wind"',
      '7 open - "Replace the rope"',
      '8 open - "Stitches on the left side"',
    ],
  ],
  [
    'feedback that only judges',
    '# Crew 2031-05-04\n\n- Feedback on the sails:\n  * They like the blue\n  * Stitches on the left side\n  * Make them larger',
    [],
  ],
  [
    'work and more in one label',
    '# Crew 2031-05-04\n\n## Harbour to-dos/challenges\n- Rope\n- Long pier\n\n## Harbour news/events\n- Regatta',
    ['4 open - "Rope"', '5 open - "Long pier"'],
  ],
  [
    'what has been completed, below a heading that it explains',
    '# Crew 2031-05-04\n\n## Updates:\n*What has been completed and can be checked off*\n- Rope course\n- Lamps\n\n## Notes\n*What has been said*\n- Rain',
    ['5 done reported - "Rope course"', '6 done reported - "Lamps"'],
  ],
  [
    'what was emphasized or realized is no deed',
    '# Crew 2031-05-04\n\n## Repository updates\n- Merged the map\n- Emphasized pulling the newest one\n- Realized we lack a lamp\n- Realized the new sail',
    ['4 done reported - "Merged the map"', '7 done reported - "Realized the new sail"'],
  ],
]

const deadlines: readonly Case[] = [
  [
    'what is due by days that stand in front, beside each other',
    '# Crew 2031-05-04\n\n- We looked ahead\n  - By 11 May: a first boat\n  - By 18 May: oars and sails\n- By 3 May: one alone',
    [
      '4 open - "By 11 May: a first boat" due 2031-05-11',
      '5 open - "By 18 May: oars and sails" due 2031-05-18',
    ],
  ],
  [
    'the same in an agenda, and by persons',
    '# Crew 2031-05-04\n\n## Talks\n- By Priya: a first boat\n- By Lena: oars and sails\n\n## Agenda\n- By 11 May: a first boat\n- By 18 May: oars and sails',
    [],
  ],
]

const columns: readonly Case[] = [
  [
    'a column of actions within an agenda, whoever is named behind its colon',
    `${known}## Agenda\n\n- Rope\n\n| Point | Notes | Actions: who / remark |\n|---|---|---|\n| Rope | It is old. | Priya to order rope. Lena to ring the yard. |\n| Mill | It turns. | N/A |\n| Slip | Wet. | - No specific actions identified. |`,
    ['9 open Priya,Lena "Priya to order rope. Lena to ring the yard."'],
  ],
  [
    'a table of an agenda without one',
    `${known}## Agenda\n\n| Topic | Owner | Due |\n|---|---|---|\n| Order rope | Priya | 10 min |`,
    [],
  ],
  [
    'a motion in a table',
    `${known}## Tasks for next week\n- Rope\n\n| Moved by | Priya |\n|---|---|\n| Seconded by | Lena |\n| Status | Accepted |`,
    ['4 open - "Rope"'],
  ],
]

const states: readonly Case[] = [
  [
    'headings with their state and date right below, whatever they begin with',
    '# Crew 2031-05-04\n\n## Action items\n\n### 01: Assign roles and tasks\n- Assigned to: Whole crew\n- Done: 9/05/2031\n\n### 02: Order rope\n- Assigned to: Priya\n- Done:',
    ['5 done Whole crew "Assign roles and tasks"', '9 open Priya "Order rope"'],
  ],
  [
    'a state that stands alone below planned work',
    `${known}## Tasks for next week\n- Priya: Rope list\n  - Work in progress\n- Lena: Tide table\n  - No longer deemed important.\n- Karim: Lamps\n  - They are old`,
    ['4 partial Priya "Rope list"', '6 dropped Lena "Tide table"', '8 open Karim "Lamps"'],
  ],
  [
    'what somebody was to do, and whose fault it was',
    `${known}Priya was to ring the yard. Lena was to blame for the delay. Karim was to be there.`,
    ['3 open Priya "Priya was to ring the yard."'],
  ],
  [
    'a group in capitals is not at work',
    `${known}## Agenda\n- Priya Steering Update\n- Lena steering the boat`,
    ['5 partial Lena "Lena steering the boat"'],
  ],
  [
    'points of an agenda that begin with a verb',
    '# Crew 2031-05-04\n\n## Agenda\n- Plan next steps: find out who goes where\n- Assign tasks: look who is there\n- AI: order rope',
    ['6 open - "order rope"'],
  ],
]

describe.each([
  ['labels', titles],
  ['offices and topics', offices],
  ['deadlines', deadlines],
  ['columns', columns],
  ['states', states],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s', (_rule, text, lines) => {
    expect(noteLines(readNote(text))).toEqual(lines)
  })
})
