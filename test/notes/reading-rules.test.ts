import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import type { ReadingContext } from '../../src/notes/vocabulary.ts'
import { noteLines } from '../support/note-lines.ts'

// Each rule with notes that it reads and look-alikes that it leaves alone. `Attendees` makes people known.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const known = 'Attendees: Priya, Lena, Karim\n\n'

describe('what is an item', () => {
  const cases: readonly Case[] = [
    [
      'a checkbox with any list mark',
      '- [ ] one\n* [x] two\n1. [ ] three\n- [~] four',
      ['1 open - "one"', '2 done - "two"', '3 open - "three"', '4 partial - "four"'],
    ],
    [
      'no box beside a name, no agenda box, no attendance box',
      '## Present\n- [x] Priya\n- [ ] Lena\n## Agenda\n- [ ] Budget',
      [],
    ],
    [
      'an entry under a label of plans',
      '**This week**\n- Paint the door\n- Keys',
      ['2 open - "Paint the door"', '3 open - "Keys"'],
    ],
    [
      'an entry under a label of reports is done',
      '## Last week\n- Paint the door\n- Keys: not done',
      ['2 done reported - "Paint the door"', '3 open reported - "Keys: not done"'],
    ],
    [
      'a table of logins with what each did and will do, and no other table of logins',
      '| Login | Progress from last week | Tasks for next week |\n|--|--|--|\n| abyron4 | Mended the sluice | Grease chart |\n| bhall7 | Signs | Map |\n| cdiaz2 | Lamps | Rope |\n\n| Login | Room |\n|--|--|\n| abyron4 | Loft |\n| bhall7 | Cellar |\n| cdiaz2 | Yard |',
      [
        '3 done reported abyron4 "Mended the sluice / Grease chart"',
        '4 done reported bhall7 "Signs / Map"',
        '5 done reported cdiaz2 "Lamps / Rope"',
      ],
    ],
    [
      'what each of three people reports, and no talks of two',
      `${known}## Board reports, March to May\n### Priya\n- Tours of the mill\n### Lena\n- Letters to the county\n### Karim\n- no update\n## Reports\n`,
      ['5 done reported Priya "Tours of the mill"', '7 done reported Lena "Letters to the county"'],
    ],
    [
      'an action of all to whom its sentences give something, and not of who only speaks',
      `${known}Action: Priya clean the hall. Lena and Karim - ring the mill\n\nAction: Priya order rope. Lena noted that it rains`,
      [
        '3 open Priya,Lena,Karim "Priya clean the hall. Lena and Karim - ring the mill"',
        '5 open Priya "Priya order rope. Lena noted that it rains"',
      ],
    ],
    [
      'work of two people in bold, work under way, and what stands below "… to:"',
      `${known}- **Priya** and **Lena** to tar the hull\n- **Karim** and **Lena** to:\n  - order rope\n- Introduction to:\n  - the harbour\n## Actions\n- **Priya** & **Karim** will ring the mill\n- **Lena** is drawing the map\n- Karim getting started with the mast`,
      [
        '3 open Priya,Lena "Priya and Lena to tar the hull"',
        '5 open Karim,Lena "order rope"',
        '9 open Priya,Karim "Priya & Karim will ring the mill"',
        '10 partial Lena "is drawing the map"',
        '11 open Karim "Karim getting started with the mast"',
      ],
    ],
    [
      'what stands below "for me", below things that we need to write, and not what people were asked to say',
      `${known}Action items for me:\n- order rope\n\nHere are the signs that we need to paint:\n- Pier\n- Yard\n\nHere are the signs that we like:\n- Mill\n\nEverybody was asked to comment on the signs.\n- Priya: keep them small\n- Lena: paint them red`,
      ['4 open me "order rope"', '7 open - "Pier"', '8 open - "Yard"'],
    ],
    [
      'what is to be done or was given to somebody behind a colon or an arrow, and no talk',
      `${known}- The bell: to be repaired\n- It is old -> to be sold\n- Venue: to be discussed\n- Rope --> given to Lena\n- Seil --> an Karim weitergegeben\n- The keys were given to Priya`,
      [
        '3 open - "The bell: to be repaired"',
        '4 open - "It is old -> to be sold"',
        '6 open Lena "Rope --> given to Lena"',
        '7 open Karim "Seil --> an Karim weitergegeben"',
      ],
    ],
    [
      'what each member must do, also among decisions, and not what they are or may',
      '## Decisions\n- Each member must read it\n- Todos os membros devem ler\n- Jedes Mitglied muss ihn lesen\n- All members are glad\n- Each boat must be clean',
      [
        '2 open Each member "Each member must read it"',
        '3 open Todos os membros "Todos os membros devem ler"',
        '4 open Jedes Mitglied "Jedes Mitglied muss ihn lesen"',
      ],
    ],
    [
      'what was done between two meetings, and no plan of some days, no time and no week’s own heading',
      '# Log\n## Meeting 12/03/2031\n### 12/03-19/03\n- winch, first part\n- the map\n## Meeting 20/03/2031\n### 20/03 to 27/03\n- Order rope\n- Ring the mill\n### 12.50-14.00\n- lunch',
      ['4 done reported - "winch, first part"', '5 done reported - "the map"'],
    ],
    [
      'no old topics below a follow-up in the agenda',
      '## Agenda\nFollow-up from last meeting:\n- Quick look at the letters\n- Anything new on the permit?',
      [],
    ],
    [
      'a bullet as the label',
      '## Notes\n@ada\n- Done:\n  - fixed the pump\n- Next:\n  - order paint',
      ['4 done reported ada "fixed the pump"', '6 open ada "order paint"'],
    ],
    [
      'a promise below a roll call that is over',
      'Present:\n- Priya\n- Lena\n\nACTION: Priya to order paint\n\nLena will paint the door',
      ['5 open Priya "Priya to order paint"', '7 open Lena "Lena will paint the door"'],
    ],
    [
      'an entry with its assignee behind a dash, without the dash',
      '## This week\n- Order planks - Assignee: Priya',
      ['2 open Priya "Order planks"'],
    ],
    [
      'deeds under headings that are people, and no talk there',
      `${known}### Priya:\n* Making sure that the lamps burn\n* Will paint the door\n* The sea is grey\n### Lena:\n* Mended the rail`,
      [
        '4 open Priya "Making sure that the lamps burn"',
        '5 open Priya "Will paint the door"',
        '8 done reported Lena "Mended the rail"',
      ],
    ],
    [
      'what each one commits to',
      '## Priya\n### 2. What do you commit to next?\n- I will paint the door',
      ['3 open Priya "I will paint the door"'],
    ],
    [
      'a box whose words are wrapped by hand, with the owner in its last line',
      '- [ ] Put together a list of the lamps and put the numbers from\n  last week into it (@ada, crew/meta#26)',
      ['1 open ada "Put together a list of the lamps and put the numbers from last week into it"'],
    ],
    [
      'a box before a thing that is sent somewhere',
      '- [ ] info to mailing list',
      ['1 open - "info to mailing list"'],
    ],
    [
      'no talk of a meeting held in writing, whatever it stands under, but what is promised there',
      `## Wishes, next steps\n${['ada', 'ben', 'ada', 'cleo', 'ben', 'ada', 'cleo', 'ben'].map((who) => `- _${who}:_ The ropes are old, I think.`).join('\n')}\n- _ada:_ I will order new ones.`,
      ['10 open ada "ada: I will order new ones."'],
    ],
    [
      'no measures, and nobody’s free days',
      `${known}## Commitments\n- Priya: any day\n- Lena: not free on Monday\n- Karim: paint the door\n## Last week review\n- Last 7 days: €1.78 (-30%)\n- Water: 12 m³`,
      ['6 open Karim "paint the door"'],
    ],
    [
      'what a meeting resolved that somebody do, and nothing where it resolved nothing',
      `${known}**Resolved**\n- Priya: Order planks\n- (none)`,
      ['4 open Priya "Order planks"'],
    ],
    [
      'a turn below another of a full line',
      `${known}## Previous week\nPriya - painted the shed and wrote to the school that lends us the hall\nLena - finished the form`,
      [
        '4 done reported Priya "painted the shed and wrote to the school that lends us the hall"',
        '5 done reported Lena "finished the form"',
      ],
    ],
    ['nobody who seconded', `${known}## Report\n* Seconded by Priya\n* Moved by Lena`, []],
    [
      'open actions in an agenda, below a number',
      `${known}## Topics\n1. Open actions:\n\n- **Priya** wrote the plan. (closed)\n- **Lena** to paint the door\n\n2. Paint`,
      ['6 done reported Priya "wrote the plan. (closed)"', '7 open Lena "to paint the door"'],
    ],
    [
      'a state before those who are at it',
      '- [ ] Charts of spring, Ongoing: SF, JF',
      ['1 partial - "Charts of spring, Ongoing: SF, JF"'],
    ],
    ['nothing under an agenda', '## Agenda\n- Plan this week\n- Review the budget', []],
    [
      'nothing where it says so',
      '## Action items\n- None\n- n/a\n- Goal: a quiet week\n- https://example.org',
      [],
    ],
    [
      'a sentence that opens a list',
      '**Decision:** The following tasks were added to the backlog:\n\n- Dark mode\n- Alerts',
      ['3 open backlog - "Dark mode"', '4 open backlog - "Alerts"'],
    ],
    [
      'a heading with an assignee',
      '### 1.2 Backups\n- Assignee: Lena, Karim\n- Status: partly done',
      ['1 partial Lena,Karim "Backups"'],
    ],
    [
      'a row of a table of tasks',
      '| Task | Who | Due |\n| --- | --- | --- |\n| Paint the door | Lena, Karim | |\n',
      ['3 open Lena,Karim "Paint the door"'],
    ],
    ['no row of another table', '| Topic | Presenter |\n| --- | --- |\n| Budget | Lena |', []],
    [
      'a line that calls itself an action',
      'We talked. ACTION: Lena to book the hall\nAI (Karim): call the bank\n- #todo find the keys',
      [
        '1 open Lena "Lena to book the hall"',
        '2 open Karim "call the bank"',
        '3 open - "find the keys"',
      ],
    ],
    [
      'nested work, and not what explains it',
      '## This week\n- Explorer (Lena)\n  - CI tests\n  - Looking to spend a little time on it\n- Write the plan (Lena)\n  - It is due soon',
      ['2 open Lena "Explorer"', '3 open Lena "CI tests"', '5 open Lena "Write the plan"'],
    ],
    [
      'a list most of whose entries end with people',
      '### New issues\n- Automate the backup - Lena\n- Replace the disks - Karim, Lena\n- Version numbers',
      [
        '2 open Lena "Automate the backup"',
        '3 open Karim,Lena "Replace the disks"',
        '4 open - "Version numbers"',
      ],
    ],
    [
      'not a list of topics with their presenters',
      '### Topics\n- Budget (Lena)\n- Summer party (Karim)\n- Keys (Lena)',
      [],
    ],
    [
      'nothing in a fence, a comment or front matter',
      '---\ntitle: x\n---\n```\n- [ ] a\n```\n<!--\n- [ ] b\n-->\n- [ ] c',
      ['10 open - "c"'],
    ],
    ['nothing in a fence that stays open', '- [ ] a\n```\n- [ ] b\n', ['1 open - "a"']],
    [
      'what stands below a fence that two backticks were to close, and not in one of four',
      '```\n- [ ] a\n``\n- [ ] b\n````\n``\n- [ ] c',
      ['4 open - "b"'],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})

describe('a promise in a sentence', () => {
  const cases: readonly Case[] = [
    [
      'of a person who will do it',
      `${known}Lena will call the bank.`,
      ['3 open Lena "Lena will call the bank."'],
    ],
    [
      'to be done',
      `${known}- Priya and Karim to pair on those`,
      ['3 open Priya,Karim "Priya and Karim to pair on those"'],
    ],
    ['asked of a handle', '- @jb please review it!', ['1 open jb "@jb please review it!"']],
    [
      'of a speaker',
      `${known}Lena: I'll write that up.`,
      ['3 open Lena "Lena: I\'ll write that up."'],
    ],
    [
      'told of',
      `${known}Karim said he would leave the key at number 9.`,
      ['3 open Karim "Karim said he would leave the key at number 9."'],
    ],
    [
      'agreed on, of people who are known from a roll call in a sentence',
      'The chair (Joyce Holm) welcomed those present: Daphne Cole, Hal Wise, Debra Summer.\n\nIt was agreed that DS ask the council.\n\no HW agreed to look for a field. It was agreed that DC be added to the list.',
      [
        '3 open DS "It was agreed that DS ask the council."',
        '5 open HW "HW agreed to look for a field."',
      ],
    ],
    ['not of a surname', 'Members in attendance: **Noah Tip, Michael Kirk, Will Collins**', []],
    [
      'made later in the sentence',
      `${known}Lena has the card and will start the ledger.`,
      ['3 open Lena "Lena has the card and will start the ledger."'],
    ],
    [
      'not of a thing',
      `${known}The door will be painted. Wednesday will be fine. Autoscaling is going to wait.`,
      [],
    ],
    ['not of being away', `${known}Lena will be out on Friday. Karim will not attend.`, []],
    ['not under a condition', `${known}We wait whether Lena will call.`, []],
    [
      'in German',
      'Anwesend: Jonas, Mira\n\n- Jonas schreibt dem Dekanat\n- Mira wird die Plakate drucken\n- Jonas berichtet vom Fest',
      ['3 open Jonas "Jonas schreibt dem Dekanat"', '4 open Mira "Mira wird die Plakate drucken"'],
    ],
    [
      'in French',
      'Présents : Chloé, Hugo\n\nHugo va appeler la mairie. La mairie va répondre.',
      ['3 open Hugo "Hugo va appeler la mairie."'],
    ],
    [
      'in Spanish',
      'Asistentes: Inés, Pablo\n\n- Pablo se encarga de la sala',
      ['3 open Pablo "Pablo se encarga de la sala"'],
    ],
    [
      'in Portuguese',
      'Presentes: Inês, Rui\n\n- Rui vai marcar a sala',
      ['3 open Rui "Rui vai marcar a sala"'],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})

describe('owners', () => {
  const owners = (entry: string): readonly string[] =>
    readNote(`${known}## Action items\n- ${entry}`).meetings[0]?.meeting.items[0]?.owners ?? []
  test.each([
    ['Paint the door (Lena)', 'Lena'],
    ['The map, already drawn by Lena', 'Lena'],
    ['Draw the plan by 24 November', ''],
    ['tools to be used', ''],
    ['Paint the door (Lena/Karim)', 'Lena,Karim'],
    ['Paint the door (Lena + Karim + Priya)', 'Lena,Karim,Priya'],
    ['Paint the door (Lena and Karim)', 'Lena,Karim'],
    ['Paint the door - Lena & Karim', 'Lena,Karim'],
    ['Paint the door @lena', 'lena'],
    ['Lena: paint the door', 'Lena'],
    ['Peindre la porte, par Lena', 'Lena'],
    ['The door / Lena : en cours', 'Lena'],
    ['Input / Output : en cours', ''],
    ['**Lena, Karim:** paint the door', 'Lena,Karim'],
    ['[Lena] paint the door', 'Lena'],
    ['Paint the door (Lena to coordinate, but might need help)', 'Lena'],
    ['Paint the door (Lena to work with Karim)', 'Lena,Karim'],
    ['Paint the door (Lena) - did not finish', 'Lena'],
    ['Paint the door (Everyone)', 'Everyone'],
    ['Paint the door. Owner: Lena', 'Lena'],
    ['Lena sends the list', 'Lena'],
    ['Paint the door (TBD)', ''],
    ['Paint the door (need an owner)', ''],
    ['Paint the door (?)', ''],
    ['Playlist selection (ABR)', ''],
    ['Update the faucet (external link)', ''],
    ['Commit hooks (linting / testing)', ''],
    ['Paint the door (Monday)', ''],
    ['Claim earnings - Button + Modal', ''],
    ['Run the tests --all', ''],
  ])('of "%s"', (entry, names) => expect(owners(entry).join(',')).toBe(names))

  test.each<Case>([
    [
      'from the item above',
      '## This week\n- Explorer (Lena)\n  - [ ] Tests',
      ['2 open Lena "Explorer"', '3 open Lena "Tests"'],
    ],
    [
      'from a person as the label',
      '## Action items\n\n**Lena**\n- Keys\n\n**Karim**\n- Doors',
      ['4 open Lena "Keys"', '7 open Karim "Doors"'],
    ],
    [
      'from a name between lists, that is a verb elsewhere, until an area begins',
      '## Action items\nLena:\n- Keys\nMark:\n- Doors\nOld doors:\n- Rust',
      ['3 open Lena "Keys"', '5 open Mark "Doors"', '7 open - "Rust"'],
    ],
    [
      'from no thing that gives access',
      '- [ ] Keyboard access to energy meters\n- [ ] client teams to try it',
      [
        '1 open - "Keyboard access to energy meters"',
        '2 open client teams "client teams to try it"',
      ],
    ],
    [
      'from a line of their own below',
      `${known}## Tasks this week\n- Keys\n  - Lena\n- Doors\n  - Karim, Priya`,
      ['4 open Lena "Keys"', '6 open Karim,Priya "Doors"'],
    ],
    [
      'from a sentence below the heading',
      `${known}### Web\nHard week. (Lena)\n\n**Last week**\n- Faucet`,
      ['7 done reported Lena "Faucet"'],
    ],
  ])('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))

  test('in the spelling that the user gave', () => {
    const context: ReadingContext = { aliases: { kubuxu: 'Jakub' } }
    expect(noteLines(readNote('- [ ] Write it @Kubuxu', context))).toEqual([
      '1 open Jakub "Write it"',
    ])
  })
})

describe('status', () => {
  const status = (entry: string, label = 'Last week'): string | undefined =>
    readNote(`## ${label}\n- ${entry}`).meetings[0]?.meeting.items[0]?.status
  test.each([
    ['Painted the door', 'done'],
    ['Painted the door - did not finish', 'partial'],
    ['Paint the door; PR outstanding', 'partial'],
    ['Paint the door - blocked on the paint', 'partial'],
    ['Paint the door\n  - Not done last week', 'open'],
    ['Paint the door - holding off until spring', 'dropped'],
    ['Paint the door, postponed', 'dropped'],
    ['Started on the door', 'partial'],
    ['Waiting for the paint', 'open'],
  ])('of "%s" in a report is %s', (entry, expected) => expect(status(entry)).toBe(expected))
  test.each([
    ['Paint the door', 'open'],
    ['Paint the door - DONE', 'done'],
    ['Paint the door (done)', 'done'],
    ['Paint the door IN PROGRESS', 'partial'],
    ['Finish the door. Currently a WIP', 'partial'],
    ['Door pushed to later', 'dropped'],
    ['Fix the merged door', 'open'],
  ])('of "%s" in a plan is %s', (entry, expected) =>
    expect(status(entry, 'This week')).toBe(expected),
  )
})

describe('due dates', () => {
  const due = (words: string): string | null | undefined =>
    readNote(`# Meeting 2026-11-16\n\n## Action items\n- Call the bank ${words}`).meetings[0]
      ?.meeting.items[0]?.due?.date
  test.each([
    ['by Friday', '2026-11-20'],
    ['by Monday', '2026-11-23'],
    ['today', '2026-11-16'],
    ['by tomorrow', '2026-11-17'],
    ['by Nov 30', '2026-11-30'],
    ['due 2026-12-01', '2026-12-01'],
    ['before 18/12/2026', '2026-12-18'],
    ['by the end of the week', '2026-11-20'],
    ['bis Freitag', '2026-11-20'],
    ['', undefined],
  ])('"%s" is %s', (words, date) => expect(due(words)).toBe(date))
})

describe('meetings', () => {
  const meetings = (text: string, context?: ReadingContext): string[] =>
    readNote(text, context).meetings.map(
      ({ firstLine, meeting }) =>
        `${firstLine + meeting.titleLine} ${meeting.date} ${meeting.title}`,
    )
  test.each([
    [
      'one under a dated title',
      '# Planning 11/2/2026\n- [ ] a',
      ['1 2026-11-02 Planning 11/2/2026'],
    ],
    [
      'many in one note',
      '# Log\n\n## 2026-11-16\n- [ ] a\n## 2026-11-09\n- [ ] b',
      ['3 2026-11-16 2026-11-16', '5 2026-11-09 2026-11-09'],
    ],
    [
      'an underlined title',
      'Planning 2026-11-16\n===================\n- [ ] a',
      ['1 2026-11-16 Planning 2026-11-16'],
    ],
    [
      'when and where in a table of two rows, each below its heading',
      '# Notes\n## Meeting 1\n| Date | Time |\n| --- | --- |\n| 9 Nov, 2026 | 10:30 |\n- [ ] a\n## Meeting 2\n\n| Date | Time\n| --- | --- |\n| 16 Nov, 2026 | 11:00 |\n- [ ] b',
      ['2 2026-11-09 Meeting 1', '7 2026-11-16 Meeting 2'],
    ],
    [
      'no meeting for each row of a plan',
      '# Log 2026-11-16\n| Date | Task |\n| --- | --- |\n| 9 Nov, 2026 | Paint |\n## Later\n| Date | Task |\n| --- | --- |\n| 12 Dec, 2026 | Tar |',
      ['1 2026-11-16 Log 2026-11-16'],
    ],
    [
      'over two days, from the first on',
      '# Board, 7th and 8th November 2026\n- [ ] a',
      ['1 2026-11-07 Board, 7th and 8th November 2026'],
    ],
    ['a date below the title', '# Sync\n\n**Date:** 27.02.2026\n- [ ] a', ['1 2026-02-27 Sync']],
    [
      'a date for each report',
      '# Report 8\nDate: 2026-11-09\n- [ ] a\n# Report 9\nDate: 2026-11-16\n- [ ] b',
      ['1 2026-11-09 Report 8', '4 2026-11-16 Report 9'],
    ],
    [
      'the next meeting is no meeting',
      '# Sync 2026-11-16\n- [ ] a\n## Next meeting 2026-11-23\n- Time: 10',
      ['1 2026-11-16 Sync 2026-11-16'],
    ],
    [
      'the title of front matter',
      '---\ntitle: Board 2026-11-16\n---\n\n- [ ] a',
      ['2 2026-11-16 title: Board 2026-11-16'],
    ],
    [
      'day first where another date shows it',
      '# 3/4/2026\n- [ ] a\n# 23/4/2026\n- [ ] b',
      ['1 2026-04-03 3/4/2026', '3 2026-04-23 23/4/2026'],
    ],
    [
      'the weekday settles the order',
      '# Sync Thursday 10/7/2021\n- [ ] a',
      ['1 2021-10-07 Sync Thursday 10/7/2021'],
    ],
  ])('%s', (_, text, lines) => expect(meetings(text)).toEqual(lines))

  test('take their date from the file name where the text has none', () => {
    expect(meetings('# Sync\n- [ ] a', { path: 'weekly/2026-11-16-sync.md' })).toEqual([
      '1 2026-11-16 Sync',
    ])
  })

  test('know their roles and participants', () => {
    const { roles, participants } =
      readNote(
        '## Sync 2026-11-16\n### Moderator / Notetaker: Lena Moor\n\nAttendees:\n- Lena\n- @karim\n',
      ).meetings[0]?.meeting ?? {}
    expect({ roles, participants }).toEqual({
      roles: { moderator: ['Lena Moor'], notetaker: ['Lena Moor'], lead: [] },
      participants: ['Lena', 'karim'],
    })
  })

  test.each([
    ['## Attendance\n\n### Present:\n- Ada Byron\n\n### Apologies:\n- Cleo Dent\n'],
    ['## Present\n- Ada Byron\n\n## Absent\nCleo Dent, Dora Eng\n'],
    ['**Present:**\n- Ada Byron\n\n**Regrets:**\n- Cleo Dent\n'],
    ['**Anwesend:**\n- Ada Byron\n\n**Entschuldigt:**\n- Cleo Dent\n\n## Themen\n- Hafen\n'],
    ['**Absent:**\n- Cleo Dent\n\n**Present:**\n- Ada Byron\n'],
  ])('do not count those as present who are not there: %j', (text) => {
    expect(readNote(text).meetings[0]?.meeting.participants).toEqual(['Ada Byron'])
  })

  test('a line of a name alone names nobody by less than the name', () => {
    const [chunk] = readNote('# Sync 2026-11-16\n\n- @mona\n- @tilda').chunks
    expect([...(chunk?.evidence.keys() ?? [])].sort()).toEqual(['mona', 'tilda'])
  })
})

describe('what other teams would misread', () => {
  const cases: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
    [
      'boxes below points of an agenda that only name who presents',
      'Attendees: Ada, Ben\n\n## Agenda\n\n- [ ] Reports\n  - [ ] Treasurer (Ada)\n  - [ ] Boats (Ben)\n  - [ ] Discuss the slip (Ada)\n  - [ ] Approve the rota (Ben)',
      [],
    ],
    [
      'a sentence that ends in "to" or "will" without a person',
      '# Crew 2033-05-09\n\nHow to:\n\n- tie the rope\n\nThings we want to:\n\n- see\n\nThe new ferry will:\n\n- be blue\n- run daily',
      [],
    ],
    [
      'a label that tells of things, or of what one asks',
      '# Crew 2033-05-09\n\nAttendees: Ada, Ben\n\n**Things Ada will miss:**\n\n- the slip\n- the winch\n\n**Questions Ben is to ask:**\n\n- how long is it?\n\n**Ada will leave**\n\n- The slip is wet',
      [],
    ],
    [
      'what a board only noted or resolved for itself',
      '# Board 2033-05-09\n\nThe Directors noted that the Club Secretary wrote to the county.\n\nThe Directors approved the Treasurer’s report.\n\nThe letters were directed to the Secretary.',
      [],
    ],
    [
      'who needs others, and what looks for people',
      '# Crew 2033-05-09\n\n- Old people need somebody to talk to\n- Who needs others to help?\n- Looking for volunteers',
      [],
    ],
    [
      'what an agenda looks back on without telling who was to do it',
      '# Crew 2033-05-09\n\nAttendees: Ada, Ben\n\n## Agenda\n\n- Review from last time\n  - Boats\n  - Ada on the slip\n  - Ben to the mill',
      [],
    ],
    [
      'points of stories below the table of their tasks',
      '## Sprint 3\n\n| Task | Who |\n|--|--|\n| Mend the slip | Ada |\n\n| Story | Points |\n|--|--|\n| The slip | 3 |',
      ['5 open Ada "Mend the slip"'],
    ],
    [
      'things that will do something among people who will',
      '# Crew 2033-05-09\n\n- Ada will ring the mill\n- Winter will bring ice\n- Prices will rise\n- The winter was hard\n- Ben starts with a story\n- Ben starts the meeting',
      ['3 open Ada "Ada will ring the mill"'],
    ],
    [
      'brackets in the middle and at the end below a person',
      'Attendees: Ada, Ben\n\n## Action items\n\n- Ada: ask the mill (Ben), then the yard\n- Ada: ask for the key (Ben)',
      ['5 open Ada "ask the mill (Ben), then the yard"', '6 open Ben "Ada: ask for the key"'],
    ],
    [
      'deeds below a date beside anything else, or only to be talked of',
      '# Crew\n\n## 2033-05-09\n\n- Order rope\n- The slip is wet\n- Tar the hull\n\n## 2033-05-02\n\n- Discuss the rota\n- Review the slip',
      [],
    ],
    [
      'a word that twice is to be done something with',
      '# Crew 2033-05-09\n\n- Backups to run at night\n- Backups to stay for a month\n- Backups draw power',
      [],
    ],
    [
      '"To-dos" in a line of prose, or above a blank line and prose',
      '# Crew 2033-05-09\n\nTo-dos\n\nThe harbour was closed all day.\n\nWe went through the\nto-dos\nof the winter.',
      [],
    ],
    [
      'a handle that waits, and rain that is going to fall',
      '# Crew 2033-05-09\n\n- The slip is wet, see @ada for more\n- @ada is waiting for the yard\n- It is going to rain\n- Prices going to market',
      [],
    ],
    [
      'a link to other lists, and examples',
      '## Action items\n\n- Order rope\n- [All open issues](https://b.example/issues)\n- [See the board](https://b.example)\n- Example task: order tar\n\n[Minutes](Category:Boats "wiki")',
      ['3 open - "Order rope"'],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => expect(noteLines(readNote(text))).toEqual(lines))
})

describe('what the user told us', () => {
  const text = 'Attendees: Lena\n\nLena will call the bank.'
  test('a guess that was rejected is no item any more', () => {
    expect(
      noteLines(readNote(text, { judgements: { 'Lena will call the bank.': 'rejected' } })),
    ).toEqual([])
  })
  test('a guess that was confirmed is sure', () => {
    const item = readNote(text, { judgements: { 'Lena will call the bank.': 'confirmed' } })
      .meetings[0]?.meeting.items[0]
    expect([item?.sure, item?.found]).toEqual([true, 'confirmed'])
  })
  test('a label of the team opens a list of work', () => {
    expect(noteLines(readNote('## Hausputz\n- Keys', { labels: { hausputz: 'planned' } }))).toEqual(
      ['2 open - "Keys"'],
    )
  })
  test('a heading that every object of JavaScript has is no label of the team', () => {
    const text = '## Action items\n### Constructor\n- Keys'
    expect(noteLines(readNote(text, { labels: {} }))).toEqual(['3 open - "Keys"'])
  })
  test('a rule names itself', () => {
    expect(readNote('## Action items\n- Keys').meetings[0]?.meeting.items[0]?.why).toBe(
      'entry under "Action items"',
    )
  })
})
