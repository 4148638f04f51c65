import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// What teams of a course write, and beside it what looks the same.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'goals of a meeting are its agenda, those for the next one a plan',
    '## Goals of today’s meeting\n\n- Draw the piers\n- Order rope\n\n## Goals for next week\n\n- Tar the hull\n- Mend the winch',
    ['8 open - "Tar the hull"', '9 open - "Mend the winch"'],
  ],
  [
    'below an agenda the current meeting is gone through, and what is left for later is to do',
    '## Agenda\n\n### Current meeting\n\n- Order rope\n\n### Future business\n\n- Tar the hull\n\n### Unresolved from this meeting\n\n- Mend the winch\n- Sew the sail',
    ['9 open - "Tar the hull"', '13 open - "Mend the winch"', '14 open - "Sew the sail"'],
  ],
  [
    'unresolved questions are no work',
    '## Unresolved from this meeting\n\n- The colour\n- Who has the key',
    [],
  ],
  [
    'who has which part is no deed, and a deed with the same word is one',
    '## Crew\n\n- Ada: Lead\n- Ben: Lead Designer & sails\n- Planners: Ada, Ben\n- Ada: lead the tour',
    ['6 open Ada "lead the tour"'],
  ],
  [
    'a comparison and a wish name nobody',
    '## Notes\n\n- Better to have two\n- Keen to explore it\n- Will have to send these by Friday\n\n## Action items\n\n- [ ] Option to fold it',
    ['5 open - "Will have to send these by Friday" due 2031-05-16', '9 open - "Option to fold it"'],
  ],
  [
    'a label of tasks within a sentence is none, and with a remark it is',
    '## Notes\n\n- For some tasks: not clear\n- Tasks are small: two hours\n- Set up the sewing tasks: done by hand\n- Task lamps: two of them\n- Next steps: mend the oars',
    ['7 open - "mend the oars"'],
  ],
  [
    'a point of the agenda in bold is a topic, whatever its words',
    '## Minutes\n\n**Agenda item 1: Finished tasks**\n\n- The pier\n- The hall\n\n**Finished tasks**\n\n- The sail\n- The mast',
    ['10 done reported - "The sail"', '11 done reported - "The mast"'],
  ],
  [
    'what we discussed is told, and a roadmap among the points a topic',
    '## Notes\n\n- We discussed our plans for Friday\n  - It is cold\n- Roadmap\n  - Only four weeks left\n\n## Roadmap\n\n- New pier',
    ['10 open backlog - "New pier"'],
  ],
  [
    'a name alone, counts and the numbers of a template are no work',
    '## Tasks\n\n- Ada\n- Issue 1\n- Commits: 5 lines, 2 pages\n- None planned for May\n- Rope of 5 m',
    ['7 open - "Rope of 5 m"'],
  ],
  [
    'a template that says what belongs here is no work, and a deed in italics without it is',
    '## Action points\n\n*Each week you add what you will do.*\n\n*Sweep the harbour.*',
    ['5 open - "Sweep the harbour."'],
  ],
  [
    'what somebody did today is done',
    '## Ada\n\n- Today\n  - tarred the hull\n  - Harbour-related papers\n  - mend the winch',
    [
      '4 done Ada "tarred the hull"',
      '5 open Ada "Harbour-related papers"',
      '6 open Ada "mend the winch"',
    ],
  ],
  [
    'a day before a thing gives it to nobody',
    '## To do\n\n- [ ] 5/14 - Winter\n- [ ] Lamps - Ada',
    ['3 open - "5/14 - Winter"', '4 open Ada "Lamps"'],
  ],
  [
    'a team before a noun owns nothing, and behind a verb neither',
    '## To do\n\n- Team contract\n- Team roles\n- Polish team branding of it\n- Team to order rope',
    [
      '3 open - "Team contract"',
      '4 open - "Team roles"',
      '5 open - "Polish team branding of it"',
      '6 open Team "Team to order rope"',
    ],
  ],
  [
    'two who are at work are both named, and surnames may be short',
    '## Present\n\n- Ada Byron\n- Kha Le\n\n## Notes\n\n- Ada working on the map, Kha working on the lamps\n- Kha will order rope',
    [
      '8 partial Ada,Kha "Ada working on the map, Kha working on the lamps"',
      '9 open Kha "Kha will order rope"',
    ],
  ],
  [
    'what is left to be made is to do, what is to be talked of is not',
    '## What is left to be painted\n\n- A sail for the skiff\n- Better flags\n\n## What is to be discussed\n\n- A lamp for the pier',
    ['3 open - "A sail for the skiff"', '4 open - "Better flags"'],
  ],
  [
    'the owner of a task stands below it',
    '## To do\n\n- Upload the chart\n  - Task owner: Ada\n- Order rope',
    ['3 open Ada "Upload the chart"', '5 open - "Order rope"'],
  ],
  [
    'a table with the time that was spent is a log of what was done, and one with hours to spend is not',
    '| Date | Task | Time spent |\n|--|--|--|\n| 2031-05-02 | Painted the hull | 2h |\n\n| Task | Hours | Due |\n|--|--|--|\n| Order rope | 2 | 2031-05-20 |',
    ['3 done reported - "Painted the hull"', '7 open - "Order rope" due 2031-05-20'],
  ],
  [
    'a column of people has who is to do it, however many',
    '| Task | People |\n|--|--|\n| Order rope | Ada, Ben, Runa, Milan, Odile, Vesna, Katya, Jonas, Tomas, Lena, Nils |\n| Oil it | Ben |\n\n| Boat | People |\n|--|--|\n| Gull | Ada |',
    [
      '3 open Ada,Ben,Runa,Milan,Odile,Vesna,Katya,Jonas,Tomas,Lena,Nils "Order rope"',
      '4 open Ben "Oil it"',
    ],
  ],
]

test.each(cases)('%s', (_rule, text, lines) => {
  const note = readNote(`# Yard 2031-05-14\n\n${text}`, { people: ['Ada', 'Ben'] })
  expect(noteLines(note)).toEqual(
    lines.map((line) => line.replace(/^\d+/, (at) => String(Number(at) + 2))),
  )
})
