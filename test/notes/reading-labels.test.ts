import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { readLabel } from '../../src/notes/words/labels.ts'
import { noteLines } from '../support/note-lines.ts'

// What labels say by their words, and what says nothing of work.

describe('a label is understood', () => {
  const meanings: Readonly<Record<string, readonly string[]>> = {
    planned: [
      'Task breakdown',
      'Urgent work (reminders)',
      'Work breakdown',
      'Task overview',
      'Action tracker',
      'Path forward',
      'Game plan',
      'By Friday',
      'Pending items',
      'To order',
      'Carried forward',
      'To be fixed',
      'Things to look into',
      'We need to',
      'Small TODO for next meeting, Nov 21st',
      'What we’ll do differently',
      'Need to Complete',
      'What needs to be completed',
      'Who is working on what?',
      'Weiteres Vorgehen',
      'Noch zu erledigen',
      'Zuständigkeiten',
      'Tâches à venir',
      "Relevé de décisions et d'actions",
      'Acciones a realizar',
      'Próximas atividades',
      'Volgende stappen',
      'Prossima settimana',
      'Następne kroki',
      'Nästa vecka',
      'Задачи',
      '待办事项',
    ],
    reported: [
      'Done so far',
      'Did:',
      'Leftovers from round 1',
      'Bereits erledigt',
      'Tâches réalisées',
    ],
    backlog: ['If time permits', 'Parked', 'Down the road', 'Irgendwann'],
  }
  for (const [section, labels] of Object.entries(meanings))
    test.each(labels)(`as ${section}: %s`, (words) => {
      expect(readLabel(words)?.section).toBe(section)
    })

  test.each([
    'Cost breakdown',
    'Steps to reproduce',
    'To discuss',
    'Notes taken by Ada',
    'Answered questions',
    'Pending decisions',
    'Project plan discussion',
    'What did we learn',
    'Round table',
    'Floor plan',
    'To buy',
  ])('as none of work: %s', (words) => {
    expect(['planned', 'reported', 'backlog']).not.toContain(readLabel(words)?.section)
  })
})

type Case = readonly [rule: string, text: string, lines: readonly string[]]

describe('a list below a label', () => {
  const cases: readonly Case[] = [
    [
      'of steps that are told off to people is work',
      '# Start\n\n## Steps\n\n1. Draft of the map [Anna]\n1. Lantern [Mirko]\n1. Choose the colour\n1. Anstrich planen <- gemeinsam',
      [
        '5 open Anna "Draft of the map"',
        '6 open Mirko "Lantern"',
        '7 open - "Choose the colour"',
        '8 open gemeinsam "Anstrich planen"',
      ],
    ],
    [
      'of steps that somebody else is to follow is none',
      '# Start\n\n## Steps\n\n1. The harbour lies to the left\n1. A green door\n1. Ring twice',
      [],
    ],
    [
      'is about the next week where an undated to-do list says so',
      '### TODO for next week\n\n- Tar the hull\n- Lamps',
      ['3 open - "Tar the hull"', '4 open - "Lamps"'],
    ],
    [
      'is about no week where it does not',
      '### TODO\n\n- Tar the hull',
      ['3 open backlog - "Tar the hull"'],
    ],
    [
      'holds no date and no empty word',
      '## Next steps\n\n- Order rope\n- **Last due date**: 4/12\n- Deadline: Friday at noon\n- nichts :)',
      ['3 open - "Order rope"'],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => {
    expect(noteLines(readNote(text))).toEqual(lines)
  })
})

describe('a table', () => {
  test('has the owner and the deed in one column', () => {
    const text =
      '## Open questions\n\n| Question | Owner / Action |\n|---|---|\n| Which rope? | Anna → ask the mill |\n| How many lamps? | Ben: count them |'
    expect(noteLines(readNote(text))).toEqual([
      '5 open Anna "ask the mill"',
      '6 open Ben "count them"',
    ])
  })

  test('of answers has none', () => {
    const text =
      '| Question | Answer |\n|---|---|\n| Which rope? | Anna: the blue one |\n| How many lamps? | Ben: six of them |'
    expect(noteLines(readNote(text))).toEqual([])
  })
})

describe('owners', () => {
  const cases: readonly Case[] = [
    [
      'in bold within brackets, also alone on the next line',
      '## To do\n\n- Lamps in the shed (**Oluwaseun**)\n- Sort the charts that lie about\n    (**Oluwaseun and Ben**).',
      [
        '3 open Oluwaseun "Lamps in the shed"',
        '4 open Oluwaseun,Ben "Sort the charts that lie about."',
      ],
    ],
    [
      'of several parts of a line',
      '## To do\n\n- The log in the book (Anna) and on the wall (Ben)',
      ['3 open Anna,Ben "The log in the book (Anna) and on the wall (Ben)"'],
    ],
    [
      'of what they have done already',
      '## To do\n\n- The map of the pier - already drawn by Anna and Ben',
      ['3 done Anna,Ben "The map of the pier - already drawn by Anna and Ben"'],
    ],
    [
      'in a clause behind a topic',
      'Attendees: Anna, Ben\n\nWinch: Anna has two bolts that she will weld.',
      ['3 open Anna "Winch: Anna has two bolts that she will weld."'],
    ],
    [
      'are no things that the line tells of',
      '## To do\n\n- Lantern: Choose a lantern that lasts\n- (probably Anna) tar the hull',
      ['3 open - "Lantern: Choose a lantern that lasts"', '4 open Anna "tar the hull"'],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => {
    expect(noteLines(readNote(text))).toEqual(lines)
  })
})

describe('headings and labels of other markups', () => {
  const cases: readonly Case[] = [
    [
      'of a wiki',
      'h2. Harbour -- 12 Sept 2023\n\nh3. To do\n\n* Tar the hull',
      ['5 open - "Tar the hull"'],
    ],
    [
      'between equal signs',
      '== Log ==\n\n=== Next steps ===\n* Tar the hull',
      ['4 open - "Tar the hull"'],
    ],
    [
      'which are half a sentence',
      '# Talk\n\nI should\n- tar the hull\n\nAnna will\n- sort the charts',
      ['4 open - "tar the hull"', '7 open Anna "sort the charts"'],
    ],
    ['which tell what was promised of a thing', '# Talk\n\nThis will\n- make the hull dry', []],
    [
      'after an agenda in bold',
      'Attendees: Anna, Ben\n\n**Agenda**\n1. Pier\n2. Lamps\n\n**1. Pier**\n- Buy paint - Anna\n- Ask the mill - Ben',
      ['8 open Anna "Buy paint"', '9 open Ben "Ask the mill"'],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => {
    expect(noteLines(readNote(text))).toEqual(lines)
  })
})

describe('a promise', () => {
  const cases: readonly Case[] = [
    [
      'in minutes that tell it in the past',
      'Present: Anna, Ben\n\nAnna would check the insurance. Ben would like a new winch. Anna would mend it if it broke.',
      ['3 open Anna "Anna would check the insurance."'],
    ],
    [
      'behind an arrow at the end of a paragraph',
      'Present: Anna, Ben\n\nThe barrow needs a tyre -> Ben',
      ['3 open Ben "The barrow needs a tyre"'],
    ],
    [
      'as the next step within a paragraph',
      'Present: Anna, Ben\n\n**Water.** The butt leaks. Next step: Anna patches it.',
      ['3 open Anna "Anna patches it."'],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => {
    expect(noteLines(readNote(text))).toEqual(lines)
  })
})

const known = 'Attendees: Anna, Ben, Carla\n\n'

describe('lists of other teams', () => {
  const cases: readonly Case[] = [
    [
      'without marks, below labels of state',
      '# Log\n\n**Done**\nLanding page\nNew lamps\n\n**Doing**\nHarbour map — @ben\nRope list\n\n**Blocked**\nA review\n\n**Up next**\nSong book — @anna\nWinch — unassigned',
      [
        '4 done reported - "Landing page"',
        '5 done reported - "New lamps"',
        '8 partial ben "Harbour map"',
        '9 partial - "Rope list"',
        '15 open anna "Song book"',
        '16 open - "Winch — unassigned"',
      ],
    ],
    [
      'and no sentences there',
      '# Log\n\n**Next week**\nThe harbour is closed on Monday.\nWe meet at the mill.',
      [],
    ],
    [
      'with the letters of a stand-up',
      'Anna\nY: tarred the hull\nT: sort the charts\nB: none\n\nBen\nY: off\nT: order rope\nB: waits for Anna',
      [
        '2 done reported Anna "tarred the hull"',
        '3 open Anna "sort the charts"',
        '8 open Ben "order rope"',
      ],
    ],
    [
      'with states in front, beside lines without',
      '## Log\n\n- [done] Tar the hull\n- [half] The charts\n- the mill is closed\n- [todo] Order rope',
      [
        '3 done - "[done] Tar the hull"',
        '4 partial - "[half] The charts"',
        '6 open - "Order rope"',
      ],
    ],
    [
      'of what each has done',
      `${known}## Talk\n\n- Anna: Made the map and tarred the hull\n- Ben: Built a lamp\n- Carla: nothing much`,
      [
        '5 done reported Anna "Made the map and tarred the hull"',
        '6 done reported Ben "Built a lamp"',
      ],
    ],
    [
      'of what is told off to some of them',
      'Attendees: Anna Ring (AR), Ben Saal (BS)\n\n## Nov 2\n\n- **AR:** Export the plots\n- Combine the plots\n- **BS:** Compare the tides',
      [
        '5 open AR "Export the plots"',
        '6 open - "Combine the plots"',
        '7 open BS "Compare the tides"',
      ],
    ],
    [
      'of parts that were shared out',
      '# Song day\n\nWe divided the parts as follows:\n\n- Opening: Anna\n- Second song: Mirko\n- Closing words: Svea',
      ['5 open Anna "Opening:"', '6 open Mirko "Second song:"', '7 open Svea "Closing words:"'],
    ],
    [
      'of talk, which are none',
      `${known}## Talk\n\n- Anna: the rope is old\n- Ben: we had one in spring\n- Carla: what does it cost?`,
      [],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => {
    expect(noteLines(readNote(text))).toEqual(lines)
  })

  test('name the responsible person beside the decision', () => {
    const text =
      '## Mobile\n\n* **Discussion** : Anna has begun.\n* **Decision** : Paint the pier.\n* **Responsible** : @anna\n* **Due** : next week'
    expect(noteLines(readNote(text))).toEqual(['4 open anna "Decision : Paint the pier."'])
  })

  test('name the same people under report and plan', () => {
    const text =
      '## Last week\n- Ben:\n  - tarred the hull\n- Mirko:\n  - the map is drawn\n\n## Plan\n- Ben:\n  - sort the charts\n- Mirko:\n  - lamps'
    expect(noteLines(readNote(text))).toEqual([
      '3 done reported Ben "tarred the hull"',
      '5 done reported Mirko "the map is drawn"',
      '9 open Ben "sort the charts"',
      '11 open Mirko "lamps"',
    ])
  })
})

test.each([
  ['Ana ajusta o menu', 'Ana'],
  ['Carlos se encarga del barco', 'Carlos'],
  ['Carla et Ben contactent la mairie', 'Carla,Ben'],
  ['Anna holt zwei Angebote ein', 'Anna'],
])('a promise in the present: %s', (words, owners) => {
  const text = `Presentes: Ana, Carlos, Carla, Ben, Anna\n\n- ${words}`
  expect(noteLines(readNote(text))).toEqual([`3 open ${owners} "${words}"`])
})

test.each([
  'Ana presenta el menu',
  'Ben explique le plan',
  'Anna berichtet vom Amt',
  'Carla pensa nisso',
])('no promise in the present: %s', (words) => {
  expect(noteLines(readNote(`Presentes: Ana, Carla, Ben, Anna\n\n- ${words}`))).toEqual([])
})

test.each(['Volunteer needed to write the guide', 'Somebody to ring the mill'])(
  'work for which somebody is looked for: %s',
  (words) => {
    expect(noteLines(readNote(`# Talk\n\n- ${words}`))).toEqual([`3 open - "${words}"`])
  },
)

test('short lines beside long ones are not wrapped by hand', () => {
  const text = `${known}Posters - everyone has to make an effort to hang up our posters in town\nAnna to send Ben a list of the shops that we have asked already so that all of us can go there within the week\nThe mill is closed.`
  expect(noteLines(readNote(text)).at(-1)).toContain('4 open Anna')
})

describe('minutes of other teams', () => {
  const cases: readonly Case[] = [
    [
      'name whom an action is for in brackets',
      `${known}- **Action item (for Ben): ask the mill**`,
      ['3 open Ben "ask the mill"'],
    ],
    [
      'put initials in brackets in front',
      '## Old actions talked of\n\n- [OF] Write the guide - done\n- [RS] Follow up with the mill\n- [TW] Draft the song book',
      [
        '3 done OF "Write the guide"',
        '4 open RS "Follow up with the mill"',
        '5 open TW "Draft the song book"',
      ],
    ],
    [
      'promise of several people in one line',
      `${known}Anna will show the map. Ben will bring the song book.`,
      ['3 open Anna,Ben "Anna will show the map. Ben will bring the song book."'],
    ],
    [
      'ask behind a promise',
      `${known}- Anna will print the signs -- badges?\n- Will Anna print the signs?`,
      ['3 open Anna "Anna will print the signs -- badges?"'],
    ],
    ['decide without anybody to do it', `${known}- The committee agreed to keep the name.`, []],
    [
      'list what a thing is to have',
      '# Name\n\nThe board agreed that the box should contain the following parts:\n\n- Harbour\n- Song',
      [],
    ],
    [
      'leave out the verb of being',
      `${known}- Ben doing the lamps\n- Ben thinking of lamps`,
      ['3 partial Ben "Ben doing the lamps"'],
    ],
  ]
  test.each(cases)('%s', (_, text, lines) => {
    expect(noteLines(readNote(text))).toEqual(lines)
  })
})

describe('small things of other teams', () => {
  const cases: readonly Case[] = [
    [
      'an action with its owner alone',
      `${known}1. Lamps\n   Two are broken.\n   Action: Ben`,
      ['5 open Ben "Ben"'],
    ],
    [
      'an action behind a semicolon',
      `${known}- @anna opened a draft; @ben to review`,
      ['3 open ben "@anna opened a draft; @ben to review"'],
    ],
    [
      'an arrow behind other dashes',
      `${known}- Winch (the old one): mended by Carla, tests are due -> Ben`,
      ['3 open Ben "Winch (the old one): mended by Carla, tests are due"'],
    ],
    [
      'work with a person behind a dash, and a topic with its speaker',
      `${known}- Mend the lamps - Ben\n- The pier\n- The mill\n- A song\n- Lamps - Ben`,
      ['3 open Ben "Mend the lamps"'],
    ],
    [
      'a story below a question in italics',
      '# Week 6\n\n_What I worked on_\n\nMended the winch and ran it overnight. The numbers look odd.\n\n_Questions_\n\nMended it well?',
      ['5 done reported - "Mended the winch and ran it overnight. The numbers look odd."'],
    ],
    [
      'a team whose head stands beside it',
      '## Updates\n\n**Backend (Anna)**\n- Finished the queue\n\n**Frontend (Ben)**\n- Merged the table',
      ['4 done reported Anna "Finished the queue"', '7 done reported Ben "Merged the table"'],
    ],
    ['a question behind a state', `${known}* Offen: Wer macht die Musik?`, []],
  ]
  test.each(cases)('%s', (_, text, lines) => {
    expect(noteLines(readNote(text))).toEqual(lines)
  })
})

test('pictures around the words of a heading or label say nothing', () => {
  const text = (around: (words: string) => string) =>
    `# Crew 2031-03-04\n\n## ${around('Progress')}\n\n### ${around('Nadia')}\n- Oiled the lid\n\n### ${around('Ben')}\n- Drew the map\n\n**${around('Next steps')}**\n- the pier\n`
  const plain = noteLines(readNote(text((words) => words)))
  expect(plain).toHaveLength(3)
  expect(plain[0]).toContain('Nadia')
  for (const around of [
    (words: string) => `🔹 ${words}`,
    (words: string) => `${words} 🎉`,
    (words: string) => `👩🏽‍🔧 ${words} ⚙️`,
  ])
    expect(noteLines(readNote(text(around)))).toEqual(plain)
})

test('a plain line that names the meeting and its day is the title, above headings without a day', () => {
  const { meetings } = readNote(
    '<!-- public -->\n\nCrew meeting 2031-03-04\n\nHost: Ada\n\n# Ropes\n- Ben to order some\n',
  )
  expect(meetings.map(({ meeting }) => [meeting.title, meeting.date])).toEqual([
    ['Crew meeting 2031-03-04', '2031-03-04'],
  ])
})

test('actions to somebody, teams in cells and what comes next in a report have their owners and phase', () => {
  const text = `# Crew 2031-03-04

AI to Jory to talk to Brian about ropes

| Task | Owner |
|---|---|
| Draw the plan | Design & Build Team |

### Updates

**Ada**
- Sewed the jib
- And then I will draw a map
- More to be sewn tomorrow
`
  expect(noteLines(readNote(text))).toEqual([
    '3 open Jory "Jory to talk to Brian about ropes"',
    '7 open Design & Build Team "Draw the plan"',
    '12 done reported Ada "Sewed the jib"',
    '13 open Ada "And then I will draw a map"',
    '14 open Ada "More to be sewn tomorrow" due 2031-03-05',
  ])
})

test('a sentence about a meeting is no title, and the day of the front matter stays', () => {
  for (const first of [
    'Ben missed the last call (2026-11-16).',
    'Ada missed the meeting on 2026-11-16',
    'See also the session 2025-03-01',
  ]) {
    const { meetings } = readNote(
      `---\ndate: 2026-11-23\n---\n${first}\n\n# Crew notes\n\n- [ ] Order rope (Ada)\n`,
    )
    expect(meetings.map(({ meeting }) => [meeting.title, meeting.date])).toEqual([
      ['Crew notes', '2026-11-23'],
    ])
  }
})

test('"Author" may be a verb, and a table of key tasks has them', () => {
  const text =
    '# Crew 2031-03-04\n\n## Actions\n\n- Author the release notes\n\n## Action items\n\n| Key task | Assigned to |\n|---|---|\n| Oil the winch | Zyta, Orm |\n| Ring the mill | Orm |\n'
  expect(noteLines(readNote(text))).toEqual([
    '5 open - "Author the release notes"',
    '11 open Zyta,Orm "Oil the winch"',
    '12 open Orm "Ring the mill"',
  ])
})
