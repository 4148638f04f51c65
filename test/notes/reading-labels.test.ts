import { describe, expect, test } from 'vitest'
import { readLabel } from '../../src/notes/labels.ts'
import { readNote } from '../../src/notes/note.ts'
import { noteLines } from '../support/note-lines.ts'

// What labels say by their words, and what says nothing of work.

describe('a label is understood', () => {
  const meanings: Readonly<Record<string, readonly string[]>> = {
    planned: [
      'Task breakdown',
      'Work breakdown',
      'Task overview',
      'Action tracker',
      'Path forward',
      'Game plan',
      'By Friday',
      'Pending items',
      'To order',
      'To be fixed',
      'Things to look into',
      'We need to',
      'Concrete TODO for next meeting, Nov 19th',
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
    reported: ['Done so far', 'Did:', 'Carried forward', 'Bereits erledigt', 'Tâches réalisées'],
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
      '## Next steps\n\n- Order rope\n- **Final due date**: 9/17\n- Deadline: Friday at noon\n- nada :)',
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
