import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// What stands where work stands and is none: who did nothing, facts about a ticket, points told off, who is there when.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'who tells that he did nothing has no work there',
    '# Stand-up 2031-05-04\n\n## Ada\n\nWhat did you do yesterday?\\\nWas not able to do anything, the ferry was full\\\nWhat will you do today?\\\nDraw the map\\\n\n## Ben\n\nWhat did you do yesterday?\\\nWent to the dentist, didn’t do anything for the fest\\\nWhat will you do today?\\\nRing the mill\\',
    ['8 open Ada "Draw the map"', '15 open Ben "Ring the mill"'],
  ],
  [
    'what was left alone is open work, and doing nothing is none',
    '# Crew 2031-05-04\n\n@ada\n\n- Done:\n  - Didn’t do anything about the lamp\n- Next:\n  - Draw the map\n  - Looking forward to the fest',
    ['6 open reported ada "Didn’t do anything about the lamp"', '8 open ada "Draw the map"'],
  ],
  [
    'nothing until later is nothing',
    '# Stand-up 2031-05-04\n\n### **Ada Byron:**\n\n- Worked on: Drew the map\n- Planning to work on: Nothing until noon because the shed is shut\n\n### **Ben Ash:**\n\n- Worked on: Mended the winch\n- Planning to work on: Nothing in the shed holds, so shelves',
    [
      '5 done reported Ada Byron "Drew the map"',
      '10 done reported Ben Ash "Mended the winch"',
      '11 open Ben Ash "Planning to work on: Nothing in the shed holds, so shelves"',
    ],
  ],
  [
    'whose a ticket is stands below its title, beside facts about it',
    '# Triage 2031-05-04\n\n- "Winch holds no rope" [pier#12](https://harbour.example/issues/12)\n  - Opened by @ada, came up in the spring check\n  - Discussed last week\n  - Nominated because: "the old one is worn"\n  - Assigned to @ben\n- Decision: paint it\n- Responsible: @ada',
    ['3 open ben ""Winch holds no rope" pier#12"', '8 open ada "Decision: paint it"'],
  ],
  [
    'a ticket that no one has is nobody’s',
    '# Triage 2031-05-04\n\n- Winch holds no rope\n  - Assigned: no one\n- Order lamps\n  - Assigned: @ben',
    ['3 open - "Winch holds no rope"', '5 open ben "Order lamps"'],
  ],
  [
    'answers are talk, and what somebody will do in one is work',
    '# Crew 2031-05-04\n\n## Discussion highlights\n\n### Update from @ada\n\n- Question (@ben): Does it fit?\n- Answer (@ada): Yes, add oil and use the long rope.\n- Answer (@ada): Will measure it on the pier',
    ['9 open ada "Answer : Will measure it on the pier"'],
  ],
  [
    'what was presented is told, and parts of somebody’s work are work',
    '# Crew 2031-05-04\n\n- **Pier update (Ada):**\n  - Presented ideas for the fest:\n    - Music on the boats\n    - Long table by the lamps\n  - Drew the map',
    ['7 done reported Ada "Drew the map"'],
  ],
  [
    'a bold point of the agenda is above what was said of it',
    '# Crew 2031-05-04\n\n## Agenda\n1. Review of the last weeks\n2. New lamps\n3. Action items\n\n## Notes\n\n**1. Review of the last weeks**\n* The crew talked about the fest.\n* All were content with the boats.\n\n**3. Action items**\n* Order rope',
    ['15 open - "Order rope"'],
  ],
  [
    'who is there when is no work',
    '# Crew 2031-05-04\n\n## Notes\n\n- Ada will generally be around\n- Ben will be going on parental leave for two months\n- Ada and Ben: draw the map\n- Carry over from last week:\n  - Lamp oil\n    - Ada out today; carry over to next week\n- Ben will order rope',
    ['7 open Ada,Ben "draw the map"', '9 open - "Lamp oil"', '11 open Ben "Ben will order rope"'],
  ],
  [
    'what a thing does or a crew keeps to is no promise',
    '# Crew 2031-05-04\n\n- Winches will allow two boats at once\n- Mirko will ring the mill\n\n## Actions\n\n- Ada to order rope\n\n## Rules\n\n- The team will use both ropes: the blue one for boats, the red one for lamps',
    ['4 open Mirko "Mirko will ring the mill"', '8 open Ada "Ada to order rope"'],
  ],
  [
    'in somebody’s turn, what a thing does, and how she works, is no work',
    '# Stand-up 2031-05-04\n\nAda\n- Drew the map\n- Reset will go back to the first card\n\nBen\n- Working remotely\n- Working on the winch\n\nCarla\n- Mended the lamp',
    [
      '4 done reported Ada "Drew the map"',
      '9 partial Ben "Working on the winch"',
      '12 done reported Carla "Mended the lamp"',
    ],
  ],
  [
    'a goal of the week and what to choose in the meeting are no work',
    '# Crew 2031-05-04\n\n## Plan\n\n- Order rope\n- Goal this week: is to have all lamps lit\n- Select issues to work on',
    ['5 open - "Order rope"'],
  ],
  [
    'days and times alone, below work, are none',
    '# Crew 2031-05-04\n\n## Action plan\n\n- Check the lamps\n  - Tuesdays and Saturdays\n    - 10-15 min. at 9pm\n- Mondays\n- Order rope',
    ['5 open - "Check the lamps"', '9 open - "Order rope"'],
  ],
  [
    'what to do "if" is a how-to, in which "will" promises nothing',
    '# Lock 2031-05-04\n\nExample: the gate sticks\n  * Will check database of chains. Count the links.\n  * If it is wet, wait a day\n  * If it is torn, ring the mill\n\nThen:\n  * Ada will oil the chain',
    ['9 open Ada "Ada will oil the chain"'],
  ],
  [
    'what two people have is no deed',
    '# Crew 2031-05-04\n\n## Notes\n\n- @ada and @ben (soon) have much more time for lamps\n- It rained for days\n- The slip is wet\n- The old rope holds\n- Ada and Ben: draw the map',
    ['9 open Ada,Ben "draw the map"'],
  ],
  [
    'trouble, greetings and leave in somebody’s turn are told, and trouble to look into is work',
    '# Crew 2031-05-04\n\n@ada\n\n- Done:\n  - Drew the map\n  - Have issues with the winch\n  - I did run into a bug\n- Next:\n  - I’ll be off on Friday\n  - Happy Easter!\n  - Look into issues with the winch',
    ['6 done reported ada "Drew the map"', '12 open ada "Look into issues with the winch"'],
  ],
  [
    'when something is due or over says nothing to do',
    '# Crew 2031-05-04\n\n## Action items\n\n- Due: Monday (5/4) night.\n- Next standup: Friday at 10am\n- Order rope\n\nMeeting finished: 10pm PST',
    ['7 open - "Order rope"'],
  ],
]

test.each(cases)('%s', (_, text, lines) => {
  expect(noteLines(readNote(text))).toEqual(lines)
})
