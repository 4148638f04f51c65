import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { noteLines } from '../support/note-lines.ts'

// Lists that are told by their shape, names that the folder does not know, and text that is wrapped by hand.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

describe('a list is told by what its entries have in common', () => {
  const cases: readonly Case[] = [
    [
      'by the states at their ends, even under goals',
      '## Goals\n\nAnna:\n\n- Tar the hull - DONE\n- Sort the charts - IP TK/MB\n- Paint the mast\n- Order rope - IP\n\nBen:\n\n- The lamps - IP',
      [
        '5 done Anna "Tar the hull - DONE"',
        '6 partial TK,MB "Sort the charts"',
        '7 open Anna "Paint the mast"',
        '8 partial Anna "Order rope - IP"',
      ],
    ],
    [
      'by a person at the start of each',
      'Attendees: Priya, Lena, Karim\n\n- Harbour week\n  - Priya - painting the door\n  - Lena - adding the missing lamps\n  - Karim - charts, sorting the old ones',
      [
        '4 open Priya "painting the door"',
        '5 open Lena "adding the missing lamps"',
        '6 open Karim "charts, sorting the old ones"',
      ],
    ],
    [
      'by initials at the start of each',
      '- SL to send the rota\n- TR will order tar\n\n## Feb 27\n\n- SL, work on the winch\n- TR, slides for the harbour day',
      [
        '1 open SL "SL to send the rota"',
        '2 open TR "TR will order tar"',
        '6 open SL "work on the winch"',
        '7 open TR "slides for the harbour day"',
      ],
    ],
    [
      'and boxes before names are a roll call',
      '## Voting boats\n\n* [x] Oona Kettle - Chair, Lantern Ltd\n* [ ] Milo Brand, Blue Quay\n* [x] Sam Orr (Pier Two)\n',
      [],
    ],
    [
      'a short report above "Next" is one without a label',
      'Minutes 9/22\n\n* We moved the sensors\n* Added the wiring plan\n* Started on the second arm\n\n### Next:\n* Rearrange the wires',
      [
        '3 done reported - "We moved the sensors"',
        '4 done reported - "Added the wiring plan"',
        '5 partial reported - "Started on the second arm"',
        '8 open - "Rearrange the wires"',
      ],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})

describe('what teams of many kinds write', () => {
  const cases: readonly Case[] = [
    [
      'names alone on a line above lists without any label',
      'Meeting 2026-11-23\n\nAda\n- worked on the winch\n- will order rope\n\nBen\n- finished the charts\n\nCarla\n- absent',
      [
        '4 done reported Ada "worked on the winch"',
        '5 open Ada "will order rope"',
        '8 done reported Ben "finished the charts"',
      ],
    ],
    [
      'a conclusion behind an arrow, and no question or talk',
      'Attendees: Ada, Ben\n\nThe winch is slow.\n=> Ada orders a new one\n=> Ben thinks so\n=> Ada knows?',
      ['4 open Ada "Ada orders a new one"'],
    ],
    [
      'a sign before a label, in which nothing is ticked',
      '# 2026-11-23\n\n📌 Topics\n- winch\n\n✅ Action items\n- 🔲 Ada: order rope\n- 🔲 Ben: paint door',
      ['7 open Ada "order rope"', '8 open Ben "paint door"'],
    ],
    [
      'several deeds and owners in one line',
      '**To do**: order rope (Ada), paint door (Ben)',
      ['1 open Ada,Ben "order rope (Ada), paint door (Ben)"'],
    ],
    [
      'a topic before its owner',
      '## Tasks\n- Ada: order rope\n- Sign: Ben',
      ['2 open backlog Ada "order rope"', '3 open backlog Ben "Sign:"'],
    ],
    [
      'a table in which each person tells',
      '| Name | Progress | Priorities | Problems |\n|---|---|---|---|\n| Ada | Mended the winch | Order rope | |\n| Ben | | Paint the door | |\n| Carla | | | Ill |',
      ['3 done reported Ada "Mended the winch / Order rope"', '4 open Ben "Paint the door"'],
    ],
    [
      'a state on a line of its own below the work',
      '## Previous action items\n- Ada: order rope\n- not yet. After the meeting\n- Ben: paint door\n- done.',
      ['2 open reported Ada "order rope"', '4 done reported Ben "paint door"'],
    ],
    [
      'who has which part in a meeting is no work',
      '## Plans\n- Ring the mill\n- Harbour day\n  - Presenter: Ada\n  - Note taker: Ben\n  - Producers: Ada, Carla',
      ['2 open - "Ring the mill"', '3 open - "Harbour day"'],
    ],
    [
      'areas of an HTML list',
      '<b>Tasks to be completed</b>\n<ul>\n  <li><b>Phase 1</b>\n    <ul>\n      <li>Draw the pier</li>\n      <li>Ring the mill (Ada)</li>\n    </ul>\n  </li>\n</ul>',
      ['5 open - "Draw the pier"', '6 open Ada "Ring the mill"'],
    ],
    [
      'an action at the end of what is told',
      '- We need a report by May. \\*ACTION.\n- Where is the key? Lost. ACTION Ada, order one',
      ['1 open - "We need a report by May."', '2 open Ada "Ada, order one"'],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})

describe('labels of other manners', () => {
  const cases: readonly Case[] = [
    [
      'questions to each person, whose address stands beside the name',
      'Oona Kettle oona@example.org\n\n1. What did you do since the last meeting?\n- Tarred the hull\n2. What are you working on until the next one?\n- The mast\n3. Any challenges?\n- Rain',
      ['4 done reported Oona Kettle "Tarred the hull"', '6 open Oona Kettle "The mast"'],
    ],
    [
      "what is next in a person's own words",
      "## What I'm up to next\n- The mast",
      ['2 open - "The mast"'],
    ],
    ['work that is divided', '## Task distribution\n- The mast - Lena', ['2 open Lena "The mast"']],
    [
      'work in process',
      '**In process**\n- Sorting the charts',
      ['2 partial - "Sorting the charts"'],
    ],
    [
      '"AI" beside other words is none',
      '## AI news\n- Robots paint boats\n- AI models are large',
      [],
    ],
    [
      "a template's line that nobody filled in is none",
      '## Tasks\n- [ ] [Task 1] - Owner: [Name] - Date: [DD/MM/YYYY]',
      [],
    ],
    ['a discussed roadmap is a talk', '## Discussed roadmap\n- The mast matters most', []],
    ['nothing said in Portuguese', '## Pendências\n* Nenhuma pendência anterior.', []],
    [
      'an action in emphasis without a colon',
      '*Action* Henrike will ring the mill\n\n**Action Item** Lena to book the hall',
      ['1 open Henrike "Henrike will ring the mill"', '3 open Lena "Lena to book the hall"'],
    ],
    [
      'a table whose actions are numbers',
      '| Action item | Description |\n|--|--|\n**22.1** | Milo to ring the mill |',
      ['3 open Milo "Milo to ring the mill"'],
    ],
    [
      'an action with remarks below is no label of a list',
      '- Action: Lena to weigh the fish\n  - it was a long talk',
      ['1 open Lena "Lena to weigh the fish"'],
    ],
    [
      'an action named at the end',
      '- Two lists must be merged. AI Lena',
      ['1 open Lena "Two lists must be merged."'],
    ],
    [
      'an action point with its owner before the colon',
      '- AP Lena: order rope\n- action figures: none were sold',
      ['1 open Lena "order rope"'],
    ],
    [
      'an emphasised action with its owner in brackets, and one in brackets at the end',
      '* **Action (Lena)** order rope\n\nThe mill must be rung before spring. (ACTION: Karim)',
      ['1 open Lena "order rope"', '3 open Karim "The mill must be rung before spring."'],
    ],
    [
      'a state on a line of its own below',
      '## Tasks\n- Order rope\n  - Owner: Lena\n  - Status: Done',
      ['2 done backlog Lena "Order rope"'],
    ],
    [
      'actions that arise are new',
      'ACTIONS ARISING\n1. Lena to order rope',
      ['2 open Lena "Lena to order rope"'],
    ],
    [
      'a promise in the French present',
      'Présents : Léa, Marc\n- Marc appelle la mairie\n- Léa a appelé le port',
      ['2 open Marc "Marc appelle la mairie"'],
    ],
    [
      'labels in Dutch, Italian and Swedish',
      '## Actiepunten\n- touw\n## Azioni\n- corda\n## Att göra\n- rep',
      ['2 open - "touw"', '4 open - "corda"', '6 open - "rep"'],
    ],
    [
      'a task, a person and an answer, with dashes between them',
      'Meeting attendees\n    Torvo Quill\n    Lena Kettle\n\n## Tasks completed\n- Draw the harbour board - Torvo - Yes\n- Finish the buoys - Lena/Torvo - No\n- The tide board has been finished',
      [
        '6 done reported Torvo "Draw the harbour board"',
        '7 open reported Lena,Torvo "Finish the buoys"',
        '8 done reported - "The tide board has been finished"',
      ],
    ],
    [
      'a topic, and then who does something about it',
      '## Action items\n- **Rope:** Lena orders it\n- **Lamps:** none are left',
      ['2 open Lena "Rope: Lena orders it"', '3 open - "Lamps: none are left"'],
    ],
    [
      'headings with boxes, and headings of work that begin with a verb',
      '## To do\n### [x] Order rope\n### Paint the door\nIt must be red.\n### The mast',
      ['2 done - "Order rope"', '3 open - "Paint the door"'],
    ],
    [
      'a box in a table',
      '## Tasks\n| | Task |\n|---|---|\n| [ ] | Order rope |\n| [x] | Paint the door |',
      ['4 open backlog - "Order rope"', '5 done backlog - "Paint the door"'],
    ],
    [
      'what is due before the next meeting, and no data of it',
      '## Before the next meeting\n- rope\n## Next meeting\n- Monday at ten\nACTION ITEMS',
      ['2 open - "rope"'],
    ],
    [
      'names that are links, defined at the foot',
      '## Actions\n- [Lena] will call the mill\n\n[Lena]: https://example.org/lena\n[rope]: ./rope.md',
      ['2 open Lena "will call the mill"'],
    ],
    [
      'a title underlined with carets',
      'Next steps\n^^^^^^^^^^\n- The mast',
      ['3 open - "The mast"'],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})

describe('a name that the folder does not know', () => {
  const sure = (text: string) =>
    readNote(text).meetings[0]?.meeting.items.map((item) => item.sure) ?? []
  test.each([
    ['- Mirko to ring the vendor', ['1 open Mirko "Mirko to ring the vendor"']],
    ['- Tashi will write the minutes', ['1 open Tashi "Tashi will write the minutes"']],
    ['- The grant (Dawn to lead the talk)', ['1 open Dawn "The grant (Dawn to lead the talk)"']],
    ['- Udit: to spearhead the demo', ['1 open Udit "Udit: to spearhead the demo"']],
  ])('is a guess where it promises: %s', (text, lines) => {
    expect(noteLines(readNote(text))).toEqual(lines)
    expect(sure(text)).toEqual([false])
  })
  test.each([
    '- Autoscaling will start the freeze',
    '- Documentation to be updated',
    '- Budget will rise next year',
    '- These hangouts should have a focus',
  ])('is no guess where it is a thing: %s', (text) => expect(noteLines(readNote(text))).toEqual([]))

  test('a word that the note also has in lower case is no name', () =>
    expect(noteLines(readNote('- Mirko to ring the vendor\n- the mirko is old'))).toEqual([]))

  test('who speaks in the minutes is a person', () =>
    expect(
      noteLines(
        readNote(
          'Brynja noted the rain.\n\nBrynja asked for rope.\n\nBrynja should call the mill.',
        ),
      ),
    ).toEqual(['5 open Brynja "Brynja should call the mill."']))

  test('initials beside a name in the roll call are that person', () =>
    expect(
      noteLines(readNote('## Attendees\n- Jen Weber (JW)\n\n## Notes\nJW should call the mill.')),
    ).toEqual(['5 open JW "JW should call the mill."']))

  test('an office before a name is not part of it', () =>
    expect(
      readNote('Attendees:\n* Board: President Oona Kettle, Secretary Milo Brand').meetings[0]
        ?.meeting.participants,
    ).toEqual(['Oona Kettle', 'Milo Brand']))
})

describe('text that is wrapped by hand', () => {
  test('an entry has its owner and its state from the lines that go on with it', () =>
    expect(
      noteLines(
        readNote(
          '## Last week\n- Tar the hull of the old boat, all of it, and\n  then the mast as well (Lena) - in progress',
        ),
      ),
    ).toEqual([
      '2 partial reported Lena "Tar the hull of the old boat, all of it, and then the mast as well - in progress"',
    ]))

  test('a promise of prose shows its sentence and stands where that begins', () =>
    expect(
      noteLines(
        readNote(
          'Attendees: Lena, Karim\n\nThe rain was long and the harbour was full of boats that nobody knew, and\nso we left. Lena will call the mill about the rope that they promised us in\nthe spring. It was late.',
        ),
      ),
    ).toEqual([
      '4 open Lena "Lena will call the mill about the rope that they promised us in the spring."',
    ]))

  test('a sentence of prose with initials at its end is theirs', () =>
    expect(
      noteLines(
        readNote(
          'Anwesend: Jonas Kiel (JK), Mira Ohl (MO)\n\nDie Protokolle sollen im Ordner abgelegt werden. (JK) Die Plakate werden bald\ngedruckt, und zwar in der Stadt, wo es billig ist. (MO)',
        ),
      ),
    ).toEqual(['3 open JK "Die Protokolle sollen im Ordner abgelegt werden."']))

  test('a paragraph right below an entry, and an entry of several sentences, show the sentence that promises', () =>
    expect(
      noteLines(
        readNote(
          'Attendees: Lena, Karim\n\n- Pump\nIt is broken again. Lena will order a new one. We hope it lasts.\n- The table was wrong. Karim will print the new one. Nobody minded. - done',
        ),
      ),
    ).toEqual([
      '4 open Lena "Lena will order a new one."',
      '5 done Karim "Karim will print the new one."',
    ]))
})

describe('what people say in a call', () => {
  const known = 'Attendees: Lena, Karim, Oona\n\n## Notes\n'
  test.each([
    'Lena: Should we open a milestone for spring?',
    'Lena: To get there, what about a second boat?',
    'Lena will come, who knows?',
    'Lena asked the owner, who is busy and will come back to us.',
  ])('is no promise where it asks or proposes: %s', (words) =>
    expect(noteLines(readNote(`${known}- ${words}`))).toEqual([]),
  )

  test.each([
    ['It was agreed that Lena would order rope', 'Lena'],
    ['Lena: I will order rope', 'Lena'],
    ['Karim: to order rope', 'Karim'],
  ])('is a promise where it says so: %s', (words, owner) =>
    expect(noteLines(readNote(`${known}- ${words}`))).toEqual([`4 open ${owner} "${words}"`]),
  )

  test('under an old task is a talk about it where several speak at length', () =>
    expect(
      noteLines(
        readNote(
          'Attendees: Lena, Karim\n\n## This week\n- Rope (Lena)\n  - Karim: had trouble with the old one when the harbour froze over last winter\n  - Lena: the second year runs until the end of the season and then the club decides',
        ),
      ),
    ).toEqual(['4 open Lena "Rope"']))
})

describe('tables of other manners', () => {
  test.each([
    [
      'a turn of each person is told, and what is next with it',
      '| Name | What I did | What I will do |\n|---|---|---|\n| Lena | painted the door | order rope |\n| Karim | nails | - |',
      ['3 done reported Lena "painted the door / order rope"', '4 done reported Karim "nails"'],
    ],
    [
      'the next steps of each topic',
      '| Item | Notes | Next steps |\n|---|---|---|\n| Rope | it is old | Lena to order a new one |\n| Tar | fine | none |',
      ['3 open Lena "Lena to order a new one"'],
    ],
    [
      'names and work without a heading, where the section is of work',
      '## To do\n| | |\n|---|---|\n| Lena | Order rope |\n| Karim | tar the hull |',
      ['4 open Lena "Order rope"', '5 open Karim "tar the hull"'],
    ],
    [
      'people and their towns are none',
      '| Name | Town |\n|---|---|\n| Lena | Kiel |\n| Karim | Rostock |',
      [],
    ],
  ])('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})

describe('notes of plans and reports', () => {
  test.each([
    [
      'a sentence of what is due opens a list of verbs, in French too',
      'Il nous reste donc différentes tâches :\n\n1. Supprimer les commentaires.\n2. Comparer notre corde avec la leur.\n3. Pensez à la corde.',
      [
        '3 open - "Supprimer les commentaires."',
        '4 open - "Comparer notre corde avec la leur."',
        '5 open - "Pensez à la corde."',
      ],
    ],
    [
      'but not a list of rules or of things',
      'The rules of the harbour are:\n\n- Keep left\n- Wash the deck\n\nWhat is left of the old boat:\n\n- the mast\n- two oars',
      [],
    ],
    [
      'a round of paragraphs, in which each person has one turn',
      '**Lena:** I finished the map. Then I will draw the piers.\n\n**Karim:** Since last call, I began with the tide table. No blockers.\n\n**Oona:** I wrapped up the winch.',
      [
        '1 done reported Lena "I finished the map. Then I will draw the piers."',
        '3 partial reported Karim "Since last call, I began with the tide table. No blockers."',
        '5 done reported Oona "I wrapped up the winch."',
      ],
    ],
    [
      'but not a talk, in which they speak again',
      '**Lena:** I finished the map.\n\n**Karim:** I liked it.\n\n**Lena:** I am glad.\n\n**Oona:** I agreed.',
      [],
    ],
    [
      'questions by which everyone tells',
      '### Date: 2024-03-11\n#### What did you achieve?\n* [(map) drew the first pier](https://example.org/1)\n#### What did you struggle with?\n* rain\n#### What would you like to work on next week?\n* the mast\n### Date: 2024-03-04\n#### What did you achieve?\n* the keel',
      [
        '3 done reported - "(map) drew the first pier"',
        '7 open - "the mast"',
        '10 done reported - "the keel"',
      ],
    ],
  ])('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})
