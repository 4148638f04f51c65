import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Note, readNote } from '../../../src/notes/meetings/note.ts'
import { updateNote, updateSome } from '../../../src/notes/meetings/update-note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import type { ReadingContext } from '../../../src/notes/vocabulary.ts'
import { readManners } from '../../support/manners.ts'
import { note, noteLines } from '../../support/note-lines.ts'
import {
  changesOfEdits,
  edited,
  editOf,
  type RandomEdit,
  randomEdit,
} from '../../support/random-note-edits.ts'

const log = note`
  # Harbour log

  ## 2026-11-16

  Attendees: Priya, Lena

  **Last week**
  - Order the disks (Priya)

  **This week**
  - Write the restore runbook (Lena)
    - Zorbo to review it

  ## 2026-11-09

  - zorbo needs to call the bank
  - Lena to book a room

  \`\`\`
  - [ ] not read
  \`\`\`

  ## 2026-11-02

  Action items:
  - [x] Paint the door (Priya)
  - Sort the keys
`

const years = note`
  # Deck log

  ## Jan 4
  - [ ] one

  ## Dec 28, 2025
  - [ ] two

  ## Dec 21
  - [ ] three (Ada)
`

const numbers = note`
  # Kite log

  ## Meeting 1
  Present: Ada, Ben
  - [ ] one

  ## Meeting 2: the field
  - [ ] two (Ada)

  ## Meeting 3
  - [ ] three
`

const agendas = note`
  # Harbour board

  ## Agenda 2026-11-23
  - Keys

  ## Minutes 2026-11-23
  - Lena to book a room

  ### 2026-11-16
  - [ ] one

  ### 2026-11-09
  - [ ] two

  ## 2026-11-02
  - [ ] three

  ## 2026-10-26
  - [ ] four
`

describe('a reading that is kept up to date', () => {
  test('has an agenda and its minutes as one meeting, and dates alone in deeper headings as further ones', () => {
    const lines = (reading: Note) => reading.meetings.map(({ firstLine }) => firstLine)
    const before = readNote(agendas)
    expect(lines(before)).toEqual([3, 9, 12, 15, 18])
    const apart = edit(before, agendas, 'Agenda 2026', 'Keys 2026')
    expect(lines(apart)).toEqual([3, 6, 9, 12, 15, 18])
    const words = agendas.replace('Agenda 2026', 'Keys 2026')
    expect(lines(edit(apart, words, 'Keys 2026', 'Agenda 2026'))).toEqual(lines(before))
    expect(lines(edit(before, agendas, '### 2026-11-09', '### Keys'))).toEqual([3, 15, 18])
  })

  test('meetings that are counted begin where their numbers go up, one left out or not', () => {
    const titles = ({ meetings }: Note) => meetings.map(({ meeting }) => meeting.title)
    const before = readNote(numbers)
    expect(titles(before)).toEqual(['Meeting 1', 'Meeting 2: the field', 'Meeting 3'])
    const left = edit(before, numbers, 'Meeting 3', 'Meeting 5')
    expect(titles(left)).toEqual(['Meeting 1', 'Meeting 2: the field', 'Meeting 5'])
    expect(titles(edit(before, numbers, 'Meeting 2', 'Meeting 9'))).toEqual(['Kite log'])
    expect(titles(edit(before, numbers, 'Meeting 1', 'Meeting 9'))).toEqual(['Kite log'])
    expect(titles(edit(before, numbers, 'Meeting 3', 'Things to buy'))).toEqual([
      'Meeting 1',
      'Meeting 2: the field',
    ])
  })

  test('lends years to the meetings beside it, and takes them back', () => {
    const dates = (reading: Note) => reading.meetings.map(({ meeting }) => meeting.date)
    const before = readNote(years)
    expect(dates(before)).toEqual(['2026-01-04', '2025-12-28', '2025-12-21'])
    const words = edit(before, years, '[ ] two', '[x] two')
    expect(words.meetings[2]?.meeting).toBe(before.meetings[2]?.meeting)
    expect(dates(edit(before, years, '2025', '2024'))).toEqual([
      '2025-01-04',
      '2024-12-28',
      '2024-12-21',
    ])
    expect(dates(edit(before, years, ', 2025', ''))).toEqual([null, null, null])
    expect(dates(readNote(years.replace(', 2025', ''), { path: '2023/deck.md' }))).toEqual([
      '2023-01-04',
      '2022-12-28',
      '2022-12-21',
    ])
  })

  test('leaves the readings of the other meetings the same objects', () => {
    const before = readNote(log)
    const after = edit(before, log, 'Sort the keys', 'Sort all keys')
    expect(noteLines(after)).toEqual(
      noteLines(readNote(log.replace('Sort the keys', 'Sort all keys'))),
    )
    expect(
      after.meetings.map(({ meeting }, at) => meeting === before.meetings[at]?.meeting),
    ).toEqual([true, true, false])
  })

  test('reads no other meeting again while one types at the end of the text, whatever its last line is', () => {
    const typed = '\n\n- [ ] Oil the lamp (Priya)\nPlain words\n```\ncode\n\nNext: 3 May\n'
    let text = log
    let note = readNote(text)
    for (const key of typed) {
      const change = { from: text.length, to: text.length, insert: key }
      text += key
      const changes = changesOfEdits([change])
      const updated = updateSome(note, changes, { text: textOf(text), mostLines: 20 })
      expect(updated.isBehind).toBe(false)
      const others = updated.note.meetings.slice(0, -1)
      expect(others.every(({ meeting }, at) => meeting === note.meetings[at]?.meeting)).toBe(true)
      note = updated.note
    }
    expect(noteLines(note)).toEqual(noteLines(readNote(text)))
  })

  test('moves the other meetings without reading them again', () => {
    const before = readNote(log)
    const after = edit(before, log, '**Last week**\n', '**Last week**\n- A new line\n- Another\n')
    expect(after.meetings.map(({ firstLine }) => firstLine)).toEqual([3, 16, 25])
    expect(
      after.meetings
        .slice(1)
        .map(({ meeting }, at) => meeting === before.meetings[at + 1]?.meeting),
    ).toEqual([true, true])
  })

  test('leaves the meeting the same object while prose is typed in it', () => {
    const prose = `${log}\nThe wind was strong.\n`
    const reading = readNote(prose)
    expect(edit(reading, prose, 'strong', 'stronger').meetings).toBe(reading.meetings)
  })

  test('leaves the other items of the meeting the same objects while one is typed', () => {
    const before = readNote(log)
    const after = edit(before, log, 'Order the disks', 'Order two disks')
    const items = (reading: Note) => reading.meetings[0]?.meeting.items ?? []
    expect(items(after).map((item, at) => item === items(before)[at])).toEqual([false, true])
  })

  test('reads the meetings again in which a name turned out to be a person', () => {
    const before = readNote(log)
    expect(noteLines(before)).not.toContain('16 open zorbo "zorbo needs to call the bank"')
    const after = edit(before, log, 'Attendees: Priya', 'Attendees: zorbo, Priya')
    expect(noteLines(after)).toContain('16 open zorbo "zorbo needs to call the bank"')
    expect(after.meetings[2]?.meeting).toBe(before.meetings[2]?.meeting)
  })

  test('is the reading from scratch after any edits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(log, years, agendas, numbers, ...readManners().map(({ text }) => text)),
        fc.array(randomEdit, { minLength: 1, maxLength: 6 }),
        (text, edits) => {
          const { reading, words } = editedNote(text, edits)
          expect(shown(reading)).toEqual(shown(readNote(words)))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('is the reading from scratch where the folder lends the years', () => {
    const context = { near: '2025-12-20' }
    const noYears = years.replace(', 2025', '')
    expect(readNote(noYears, context).meetings.map(({ meeting }) => meeting.date)).toEqual([
      '2026-01-04',
      '2025-12-28',
      '2025-12-21',
    ])
    fc.assert(
      fc.property(fc.array(randomEdit, { minLength: 1, maxLength: 6 }), (edits) => {
        const { reading, words } = editedNote(noYears, edits, context)
        expect(shown(reading)).toEqual(shown(readNote(words, context)))
      }),
    )
  })

  test('is the reading from scratch after edits in several places at once', () => {
    fc.assert(
      fc.property(fc.array(randomEdit, { minLength: 2, maxLength: 4 }), (edits) => {
        const all = edits.map((one) => editOf(log, one)).sort((a, b) => a.from - b.from)
        let end = -1
        const apart = all.filter((one) => {
          const isApart = one.from > end
          if (isApart) end = one.to
          return isApart
        })
        const words = applyEdits(log, apart)
        const after = updateNote(readNote(log), changesOfEdits(apart), textOf(words))
        expect(shown(after)).toEqual(shown(readNote(words)))
      }),
      { numRuns: 200 },
    )
  })
})

describe('any text', () => {
  test('gives a reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => void readNote(text)),
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '#',
            '-',
            '*',
            '|',
            '[',
            ']',
            '(',
            ')',
            ':',
            '@',
            ' ',
            '\t',
            '\n',
            '`',
            '>',
            '_',
            'a',
            'Ada',
            ' to ',
            '1',
            '.',
            '/',
            '2026-11-23',
            'will ',
            '<!--',
          ),
          { maxLength: 80 },
        ),
        (parts) => void readNote(parts.join('')),
      ),
    )
  })

  test('gives a reading after being cut and pasted about', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...readManners().map(({ text }) => text)),
        fc.array(randomEdit, { maxLength: 20 }),
        (text, edits) => void readNote(edited(text, edits)),
      ),
      { numRuns: 200 },
    )
  })

  test.each([
    'a',
    ' ',
    '- ',
    '*',
    '_',
    '[',
    '](',
    '(',
    'Ada ',
    'Ada, ',
    '@ada ',
    '|',
    'Ada to ',
    'will ',
    '1/',
    '2026-',
    ': ',
    '#',
    '~~',
    '<',
    '`',
    '\t',
    'and ',
    'A.',
  ])('of a line of a million characters, "%s" again and again, is read', (piece) => {
    const line = piece.repeat(Math.ceil(1_000_000 / piece.length))
    for (const text of [line, `- ${line}`, `| ${line}`, `# ${line}`])
      expect(readNote(text).lines).toBe(1)
  })
})

function edit(reading: Note, text: string, from: string, to: string): Note {
  const at = text.indexOf(from)
  const edits = [{ from: at, to: at + from.length, insert: to }]
  return updateNote(reading, changesOfEdits(edits), textOf(applyEdits(text, edits)))
}

function editedNote(
  text: string,
  edits: readonly RandomEdit[],
  context: ReadingContext = {},
): { reading: Note; words: string } {
  let words = text
  let reading = readNote(text, context)
  for (const one of edits) {
    const change = [editOf(words, one)]
    words = applyEdits(words, change)
    reading = updateNote(reading, changesOfEdits(change), textOf(words))
  }
  return { reading, words }
}

/** All that others see of a note, and the sums from which the next update goes on. */
function shown({ meetings, dateOrder, lines, level, tally, evidence }: Note) {
  return { meetings, dateOrder, lines, level, tally, evidence }
}
