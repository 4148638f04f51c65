import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// Lines that look like the example of a rule and are none, and the example beside them.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'what is told of a thing is no state of the work',
    '## TODO (May 4, 2031)\n\n- Delete obsolete charts\n- Refund cancelled tickets\n- Sell the boats that are no longer needed\n- Plan the postponed race\n- Charts (obsolete)\n- Regatta cancelled due to rain\n- Order rope - no longer needed',
    [
      '3 open - "Delete obsolete charts"',
      '4 open - "Refund cancelled tickets"',
      '5 open - "Sell the boats that are no longer needed"',
      '6 open - "Plan the postponed race"',
      '7 dropped - "Charts (obsolete)"',
      '8 dropped - "Regatta cancelled due to rain"',
      '9 dropped - "Order rope - no longer needed"',
    ],
  ],
  [
    'a group before a noun is a thing’s and owns nothing, and before a deed it does',
    '## Action items\n\n- Frontend interface for the map\n- Backend to order rope\n- Frontend draws the map',
    [
      '3 open - "Frontend interface for the map"',
      '4 open Backend "Backend to order rope"',
      '5 open Frontend "Frontend draws the map"',
    ],
  ],
  [
    'a name with a number is no ticket',
    '## Action items\n\n- Order rope\n  - COVID-19 rules of the harbour\n  - DECK-19 paint of the harbour',
    ['3 open - "Order rope"', '5 open - "DECK-19 paint of the harbour"'],
  ],
  [
    'a short word for a state begins entries as a long one does',
    '- WIP charts of the pier\n- WIP lamps',
    ['1 partial - "WIP charts of the pier"', '2 partial - "WIP lamps"'],
  ],
  [
    'goals with a date are of that week, and those of a year of no week',
    '# Crew 2026-11-16\n\n**Goals 23 November 2026**\n- Draw the piers\n- Order rope\n\n**Goals for 2026**\n- Sail far\n- Order oars',
    ['4 open - "Draw the piers"', '5 open - "Order rope"'],
  ],
  [
    'a calendar of holidays is no holiday',
    '## Updates\n\n### Ada\n\n- Holiday calendar is done\n- Holiday next week\n- Vacation 3-10 May\n- Out the whole week\n- Off Friday',
    ['5 done reported Ada "Holiday calendar is done"'],
  ],
  [
    'what things cost is no work, though it be told in verbs',
    '## Cost breakdown\n\n- Order rope 30 €\n- Paint the hull 20 €\n\n## Work breakdown\n\n- Order rope\n- Paint the hull',
    ['8 open - "Order rope"', '9 open - "Paint the hull"'],
  ],
  [
    'a plan is told in gerunds, behind a comma as well',
    'Minutes 2031-05-04\n\nWe have a plan, to include:\n- Sorting the letters\n- Tarring the hull',
    ['4 open - "Sorting the letters"', '5 open - "Tarring the hull"'],
  ],
  [
    'an entry that calls itself an action is one of its list, too',
    'Minutes 2031-05-04\n\n## Notes\n\n- [todo] Tar the hull\n- [done] Order rope',
    ['5 open - "Tar the hull"', '6 done - "[done] Order rope"'],
  ],
  [
    'a label of work with a deed behind it and others below, and no other label',
    '## Notes\n\n- Next steps: mend the oars\n  - Tar the small boat\n- Talk: mend the oars\n  - The lake is calm',
    ['3 open - "mend the oars"', '4 open - "Tar the small boat"'],
  ],
  [
    'what tells of work below it is none, and what stands alone is',
    '## Tasks\n\n- **Raft**\n  - Deliverable: a raft for three\n  - Target: by May\n- Deliverable: a map\n- **Boats**\n  - tar the small one',
    ['3 open backlog - "Raft"', '6 open backlog - "a map"', '8 open backlog - "tar the small one"'],
  ],
  [
    'a meeting with its time and place is no work, and a meeting to prepare is',
    '## Next week\n\n- Client meeting:\n  - Time: 3 pm\n  - Scribe: Ada\n- Client meeting:\n  - send the agenda',
    ['7 open - "send the agenda"'],
  ],
  [
    'of people in brackets the first of a sentence does it, and those at the end are of all',
    '## Next week\n\n- [Ada] will oil what [Ben] tarred\n- Order rope [Ada] [Ben]',
    ['3 open Ada "will oil what [Ben] tarred"', '4 open Ben "Order rope [Ada]"'],
  ],
  [
    'what an update is of in brackets, a quoted line below a heading, and what was not reached',
    '## Update (done, sewn)\n> To be read by all\n\n- @ada\n  - The tails\n  - Didn’t get to (and had said so)\n    - The reel\n\n## Updates (sea)\n- The sea\n\n## Agenda\n- Didn’t get to this week:\n  - The reel',
    ['5 done reported ada "The tails"', '7 open reported ada "The reel"'],
  ],
  [
    'words that are only whole with the list below them',
    '## Next week\n\n- Most of it goes to:\n  - Rope\n- For the winch\n  - Oil it\n- For the mill: oil',
    ['4 open - "Rope"', '6 open - "Oil it"', '7 open - "For the mill: oil"'],
  ],
  [
    'what blocks, and nothing with a reason',
    '## Ada\n- **Progress:** none, too busy\n- **Upcoming tasks:** tar the hull\n- **Blocks:** rain\n\n## Ben\n- **Progress:** Tarred the hull\n- **Upcoming tasks:** the rest\n- **Blocks:** none',
    ['3 open Ada "tar the hull"', '7 done reported Ben "Tarred the hull"', '8 open Ben "the rest"'],
  ],
  [
    'why something is so, where it started, and what is left of a round',
    '## Started at\n7 pm\n\n### Actions\n- Rope\n  - Why:\n    - The old one is wet\n\n### Notes\n\nLeftovers from round 1:\n- mend the winch\n\nThings to solve for round 2:\n- the lamps\n\nRound of intros:\n- Ada is new',
    ['5 open - "Rope"', '12 open reported - "mend the winch"', '15 open - "the lamps"'],
  ],
  [
    'actions of organizations behind AI, and not what an AI may do',
    '## Notes\n\n- **AI TideCo.org to share the chart**\n- AI TideCo.org and MOLE to meet\n- Node.js to follow\n- AI models help to read charts',
    ['3 open - "TideCo.org to share the chart"', '4 open - "TideCo.org and MOLE to meet"'],
  ],
  [
    'kinds of work beside each other, three of them, and no points to go through',
    '## Notes\n\n- Sail tasks\n  - Tails\n- Hull tasks for May\n  - Tar\n\n## Minutes\n\n- Assign tasks\n  - Tails\n- Share out tasks\n  - Tar\n- Sail tasks\n  - Tails\n- Hull tasks\n  - Tar',
    [],
  ],
  [
    'deeds of which several have their day, and hours of an agenda or what is due alone',
    '## Decisions\n\n- Old sails -- mend the jib by Saturday\n- Lower hull: tar it by Sunday\n- Oil the winch\n\n## Conclusions\n\n- The yard opens by Saturday\n- It is warm\n- The slip is dry by Sunday\n- Nothing to tar\n\n## Log\n\n- 11:15 meet today\n- 11:20 discuss the list\n- 11:25 look at the slip today',
    [
      '3 open - "Old sails -- mend the jib by Saturday" due Saturday',
      '4 open - "Lower hull: tar it by Sunday" due Sunday',
      '5 open - "Oil the winch"',
    ],
  ],
  [
    'who is missing in a round, a day off, and current aims',
    '# 2031-05-04 Standup\n\n## Current objective\nCatch up on the hull\n\n## Ada\n- Tarred it\n- Took two days off\n\n## Ben\n- Took off the lid of the well\n- Very little time\n\n## Carla\n- Drew the map\n\nMissing: Dora, Emil',
    [
      '7 done reported Ada "Tarred it"',
      '11 done reported Ben "Took off the lid of the well"',
      '15 done reported Carla "Drew the map"',
    ],
  ],
  [
    'things told of in fields, an example of how to fill them in, and work with a reason',
    '## Boats to mend\n\nPlease list for each boat: "Why". Ex:\n\n- Heron\n  - Why: It leaks\n  - Blockers: No tar\n- Order rope\n  - Why: It is old\n  - Blockers: none',
    ['8 open - "Order rope"'],
  ],
]

test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
