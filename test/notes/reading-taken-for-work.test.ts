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
  [
    'a task whose end is not known yet is one, and a label over nothing is none',
    '# Crew 2031-05-04\n\n## Action items\n\n- [ ] Book the big hall: TBD\n- [x] Ask all the members: no\n- [ ] Ring the harbour office: nothing until Friday\n- Find a new treasurer: nobody\n- Saal für Fest buchen: ?\n- Sail repairs this week: none\n- Start date: TBD\n- [ ] Notes: none',
    [
      '5 open - "Book the big hall: TBD"',
      '6 done - "Ask all the members: no"',
      '7 open - "Ring the harbour office: nothing until Friday" due 2031-05-09',
      '8 open - "Find a new treasurer: nobody"',
      '9 open - "Saal für Fest buchen: ?"',
    ],
  ],
  [
    'a goal, a question or an answer that says what to do, below work, is a task',
    '# Crew 2031-05-04\n\nPresent: Ada, Ben\n\n## Action items\n\n- Goal for next week: send the invitation (Ada)\n- Goals for this month: finish the map\n- Goal this week: calm seas\n- Question (Ada): ask the mill about the price\n- Answer (Ben): yes, it holds\n- Frage (Ben): Preis erfragen bei der Mühle',
    [
      '7 open Ada "Goal for next week: send the invitation"',
      '8 open - "Goals for this month: finish the map"',
      '10 open Ada "Question : ask the mill about the price"',
      '12 open Ben "Frage : Preis erfragen bei der Mühle"',
    ],
  ],
  [
    'trouble with a deed behind it, and issues that somebody left or closed, are work',
    '# Weekly update 2031-05-04\n\n## Ada\n\n- Ran into a bug in the importer and fixed it\n- Had issues with the winch, but replaced the bolt\n- Have three issues left to fix\n- Had two issues closed\n- Have a bug fixed in the importer\n- Running issues past Ben\n- Looking forward to the fest, wrote the invitations\n- Stuck on the knots and the rope\n- Had issues on Monday getting it to run\n- Looking forward to May\n\n## Ben\n\n- Drew the map\n- Wrote the invitations',
    [
      '5 done reported Ada "Ran into a bug in the importer and fixed it"',
      '6 done reported Ada "Had issues with the winch, but replaced the bolt"',
      '7 open Ada "Have three issues left to fix"',
      '8 done reported Ada "Had two issues closed"',
      '9 open Ada "Have a bug fixed in the importer"',
      '10 done reported Ada "Running issues past Ben"',
      '11 done reported Ada "Looking forward to the fest, wrote the invitations"',
      '18 done reported Ben "Drew the map"',
      '19 done reported Ben "Wrote the invitations"',
    ],
  ],
  [
    'an adverb or a day in front of "will" is no thing that does something',
    '# Crew 2031-05-04\n\nAda:\n- Painted the lid\n- Then will draw the lamp\n- Soon will order rope\n- Friday will tar the hull\n- Map will get a new legend\n- Hull will follow tomorrow\n- Reset will go back to the first card\n- Hopefully this week I will finish the map\n- Hopefully it will hold\n\nBen:\n- Drew the map\n- Wrote the invitations',
    [
      '4 done reported Ada "Painted the lid"',
      '5 open Ada "Then will draw the lamp"',
      '6 open Ada "Soon will order rope"',
      '7 open Ada "Friday will tar the hull"',
      '8 open Ada "Map will get a new legend"',
      '9 open Ada "Hull will follow tomorrow" due 2031-05-05',
      '11 open Ada "Hopefully this week I will finish the map" due 2031-05-04',
      '15 done reported Ben "Drew the map"',
      '16 done reported Ben "Wrote the invitations"',
    ],
  ],
  [
    'what a crew promises is work, and what it keeps to is none',
    '# Crew 2031-05-04\n\nPresent: Ada, Ben\n\n## Notes\n\n- The committee will keep Ada informed\n- Committee will keep looking for a hall by May\n- Harbour team will use the new form to order rope\n- Our team will stay in touch with the mill\n- The board will use 300 € to buy a pump\n- The crew will follow up with the bank by Friday\n- The crew will keep the blue rope\n- The team will follow the rule of the yard\n- The committee will keep to the budget',
    [
      '7 open committee "The committee will keep Ada informed"',
      '8 open Committee "Committee will keep looking for a hall by May"',
      '9 open Harbour team "Harbour team will use the new form to order rope"',
      '10 open Our team "Our team will stay in touch with the mill"',
      '11 open board "The board will use 300 € to buy a pump"',
      '12 open crew "The crew will follow up with the bank by Friday" due 2031-05-09',
    ],
  ],
]

test.each(cases)('%s', (_, text, lines) => {
  expect(noteLines(readNote(text))).toEqual(lines)
})
