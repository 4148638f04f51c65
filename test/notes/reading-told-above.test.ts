import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// What a label, a heading or a line beside it tells of an item, with look-alikes that tell nothing.

const known = 'Present: Priya, Lena, Karim\n\n'

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const told: readonly Case[] = [
  [
    'the list below an action that says who is to do it, until the next paragraph',
    `${known}## Hall update\n**AI - @priya to find out**\n- [ ] Rope needed?\n\nLena: we saw\n\nAI Lena:\n- the lamps\n\n**TODO Karim**\n- oil\n`,
    ['5 open priya "Rope needed?"', '10 open Lena "the lamps"', '13 open Karim "oil"'],
  ],
  [
    'an action over what only explains it is the item itself',
    `${known}Action item for Priya: ask the yard:\n- how long is the rope\n- how old\n`,
    ['3 open Priya "ask the yard:"'],
  ],
  [
    'labels of work in their own words stay labels',
    'Action Items:\n- Keys\n\nNext Actions Contributors:\n- Lamps',
    ['2 open - "Keys"', '5 open - "Lamps"'],
  ],
  [
    'who is to do what stands above, as far as it is nobody’s',
    '## Tasks\n- Order lamps (Lena)\n- Order oil\n- Tar it\n- Volunteers: Priya, Karim\n- Owners are missing',
    [
      '2 open backlog Lena "Order lamps"',
      '3 open backlog Priya,Karim "Order oil"',
      '4 open backlog Priya,Karim "Tar it"',
      '6 open backlog - "Owners are missing"',
    ],
  ],
  [
    'what the owner of the item above says of it is a remark, and what he begins with a verb is his',
    `${known}## Tasks\n- Priya to ask the yard\n  - [Priya] Still pending, I will come back to it when there is time.\n  - [Priya] order oil\n`,
    ['4 open backlog Priya "Priya to ask the yard"', '6 open backlog Priya "order oil"'],
  ],
  [
    'what each member did and will do',
    `${known}## What each member did\n- Priya: pier map\n- Lena: sick\n## What everyone will do\n- Priya: lamps\n## What each boat is\n- Priya: the long one`,
    ['4 done reported Priya "pier map"', '7 open Priya "lamps"'],
  ],
  [
    'a line alone that ends with its owner, below a state, and no line of talk there',
    `${known}Not completed:\nTIDE-99 Crane report – Karim (carry over)\n\nCompleted:\nThe yard was closed – and cold`,
    ['4 open Karim "TIDE-99 Crane report (carry over)"'],
  ],
  [
    'no roles of people as their work, and a column of those responsible, shortened',
    `${known}Roles:\n- Priya: chart maker\n- Lena: backend\n- Karim: design\n\n| Action | Resp. |\n|--|--|\n| Oil it | Solveig |`,
    ['10 open Solveig "Oil it"'],
  ],
  [
    'a review of tasks, in Spanish',
    '# Red\n## Revisión de tareas\n- Tejer la red\n## Revisión del mapa\n- El mapa es viejo',
    ['3 done reported - "Tejer la red"'],
  ],
  [
    'a table below "Last week", "Done" or "In progress" as a list there',
    '## Last week\n| Task | Who |\n|--|--|\n| Order rope | Ada |\n| Ring the mill, not yet | Ben |\n## Done\n| Task | Who |\n|--|--|\n| Tar it | Ada |\n## In progress\n| Task | Who | Status |\n|--|--|--|\n| Oil it | Ada | |\n',
    [
      '4 done reported Ada "Order rope"',
      '5 open reported Ben "Ring the mill, not yet"',
      '9 done reported Ada "Tar it"',
      '13 open Ada "Oil it"',
    ],
  ],
  [
    'a numbered point in bold ends the bold label of what was done, and bold words do not',
    `${known}**Matters arising**\n\n3.7 Lena: painted. Open.\n\n**1. Hall.** Priya to ask for coal.\n\n**Last week**\n\n- Keys\n\n**Lamps.** Priya to ask for oil.\n`,
    [
      '5 open reported Lena "painted. Open."',
      '7 open Priya "Priya to ask for coal."',
      '11 done reported - "Keys"',
      '13 done reported Priya "Priya to ask for oil."',
    ],
  ],
]

const inLine: readonly Case[] = [
  [
    'an action in brackets before its state',
    `${known}- The rope is old [AI: Priya, Lena] (done)\n- The rope is old [Priya, Lena] (done)`,
    ['3 done Priya,Lena "The rope is old"'],
  ],
  [
    'pairs and names in front of all entries of a list of work, and areas there',
    '## Tasks\n- Nubira + Lena: sails for all\n- Limwe: scouting of piers\n- Benwe + Limwe: search for lamps\n## Next steps\n- Hull + Mast: new sails\n- Deck: more lamps\n- Keel: some oil',
    [
      '2 open backlog Nubira,Lena "sails for all"',
      '3 open backlog Limwe "scouting of piers"',
      '4 open backlog Benwe,Limwe "search for lamps"',
      '6 open - "Hull + Mast: new sails"',
      '7 open - "Deck: more lamps"',
      '8 open - "Keel: some oil"',
    ],
  ],
  [
    'what was carried over, what is almost done, and whose it is behind a number',
    `${known}## Last week\n- #12 Priya: tide gauge — carried over\n- #13 Lena: the map (almost)\n- Almost all boats\n\n## Notes\n- AGREED: paint it on Monday\n- NOTED: write it on Monday`,
    [
      '4 open reported Priya "tide gauge — carried over"',
      '5 partial reported Lena "the map (almost)"',
      '6 done reported - "Almost all boats"',
    ],
  ],
  [
    'a count that can be no date',
    '## Tasks\n- Doors (13/24)\n- Yard (3/5)\n- Crews: 3 of 5 done\n- Lamps (24/24)\n- Sails (0/40)\n- Ask two of 5 clubs',
    [
      '2 partial backlog - "Doors (13/24)"',
      '3 open backlog - "Yard (3/5)"',
      '4 partial backlog - "Crews: 3 of 5 done"',
      '5 done backlog - "Lamps (24/24)"',
      '6 open backlog - "Sails (0/40)"',
      '7 open backlog - "Ask two of 5 clubs"',
    ],
  ],
  [
    'an entry that is struck with its list mark',
    '## Tasks\n~~- Ring the mill~~ Done!\n- Ring the yard ~~loudly~~',
    ['2 done backlog - "Ring the mill Done!"', '3 open backlog - "Ring the yard loudly"'],
  ],
  [
    'a long title before an address that says who is to do what',
    '## Tasks\n- The guild to look at the list of lamps - https://lamps.example.org/list\n- Priya to look at the map: https://lamps.example.org/map\n- how to look at a map: https://lamps.example.org/how\n- Volunteers: TBD\n- List of lamps to the yard: https://lamps.example.org/list',
    [
      '2 open backlog - "The guild to look at the list of lamps - https://lamps.example.org/list"',
      '3 open backlog Priya "Priya to look at the map: https://lamps.example.org/map"',
    ],
  ],
  [
    'things of people with their links are no work',
    `${known}- Priya, Tide Ltd - [Link to her talk](https://talks.example.org/1)\n- Lena, Yard Ltd - [Link to her talk](https://talks.example.org/2)\n- Karim, Mill Ltd - [Link to his talk](https://talks.example.org/3)`,
    [],
  ],
]

describe('what stands above and beside tells', () => {
  test.each(told)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})

describe('what the line itself tells', () => {
  test.each(inLine)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})
