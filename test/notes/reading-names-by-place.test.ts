import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { note, noteLines } from '../support/note-lines.ts'

// Names that no table has, told by what stands below them; and words in front of verbs that are nobody.

describe('names that nobody knows', () => {
  test.each(['## NAME', '**NAME**', '- NAME:'])(
    'are people above questions that ask one of them for deeds: %s',
    (form) => {
      const head = (name: string) => form.replace('NAME', name)
      const indent = form.startsWith('-') ? '  ' : ''
      const turn = (name: string, did: string, next: string) =>
        [
          head(name),
          `${indent}- What did I do yesterday?`,
          `${indent}  - ${did}`,
          `${indent}- What will I do today?`,
          `${indent}  - ${next}`,
          '',
        ].join('\n')
      const text = `# Stern watch 2031-03-11\n\n${turn('Zihao Kong', 'Attend the rope talk', 'oil the winch')}\n${turn('Tsun Wai Siu', 'Follow up the lamps', 'read the chart')}`
      expect(noteLines(readNote(text)).map((line) => line.replace(/^\d+ /, ''))).toEqual([
        'done reported Zihao Kong "Attend the rope talk"',
        'open Zihao Kong "oil the winch"',
        'done reported Tsun Wai Siu "Follow up the lamps"',
        'open Tsun Wai Siu "read the chart"',
      ])
    },
  )

  test('are people below whom the day of their turn stands before the question', () => {
    const text = note`
      # Stern watch 2031-03-11

      ## WENDO MBEKI
      Wendo 11/03/2031
      What did I accomplish yesterday?
      Mend the oar
      What do I need to do today?
      paint the bow

      ## Outlook
      What will the weather be?
      Fog

      ## ZIHAO KONG
      Zihao 11/03/2031
      What did I accomplish yesterday?
      Ring the mill
      What do I need to do today?
      rest
    `
    expect(noteLines(readNote(text))).toEqual([
      '6 done reported WENDO MBEKI "Mend the oar"',
      '8 open WENDO MBEKI "paint the bow"',
      '17 done reported ZIHAO KONG "Ring the mill"',
      '19 open ZIHAO KONG "rest"',
    ])
    expect(
      noteLines(
        readNote(note`
      # Stern watch 2031-03-11

      ## Outlook
      What will you do next week?
      - paint the bow
    `),
      ),
    ).toEqual(['5 open - "paint the bow"'])
  })

  test('are people over yesterday and today, side by side', () => {
    const turn = (name: string) =>
      `## ${name}\n- Yesterday: swept the pier\n- Today: oil the winch\n`
    const owners = (...names: string[]) =>
      noteLines(readNote(`# Stern watch 2031-03-11\n\n${names.map(turn).join('\n')}`)).map((line) =>
        line.split(' ').at(line.includes('reported') ? 3 : 2),
      )
    expect(owners('Zihao', 'Wendo', 'Keshab')).toEqual([
      'Zihao',
      'Zihao',
      'Wendo',
      'Wendo',
      'Keshab',
      'Keshab',
    ])
    expect(owners('Zihao', 'Ada')).toEqual(['Zihao', 'Zihao', 'Ada', 'Ada'])
    // Two may as well be rooms.
    expect(new Set(owners('Kitchen', 'Bar'))).toEqual(new Set(['-']))
    expect(new Set(owners('Winches', 'Painting'))).toEqual(new Set(['-']))
  })

  test('are people beside a known one over what was done and is next; words of the meeting are areas', () => {
    const turn = (name: string) => `## ${name}\n- Done\n  - swept it\n- Next\n  - oil it\n`
    const owners = (names: readonly string[], more = '') =>
      noteLines(readNote(`# Stern watch 2031-03-11\n\n${names.map(turn).join('\n')}\n${more}`)).map(
        (line) => line.split(' ').at(line.includes('reported') ? 3 : 2),
      )
    expect(owners(['Ada', 'Zihao', 'Wendo'])).toEqual([
      'Ada',
      'Ada',
      'Zihao',
      'Zihao',
      'Wendo',
      'Wendo',
    ])
    expect(owners(['Harbour', 'Winch'])).toEqual(['-', '-', '-', '-'])
    const weather = '## Weather\nThe harbour was full, and the winch was wet.\n'
    expect(owners(['Ada', 'Harbour', 'Winch'], weather)).toEqual(['Ada', 'Ada', '-', '-', '-', '-'])
  })
})

describe('words that are nobody', () => {
  test('a thing that is to be finished by a day is work of nobody yet', () => {
    const read = (line: string) =>
      noteLines(readNote(`# Stern watch 2031-03-11\n\n## Charts\n- Fog all day\n- ${line}\n`))
    expect(read('Rough draft to be finished by Friday')).toEqual([
      '5 open - "Rough draft to be finished by Friday" due 2031-03-14',
    ])
    expect(read('The lamps are still to be sent out by Friday (before the fair)')).toHaveLength(1)
    for (const told of [
      'Rough draft to be finished',
      'Rough draft for Friday',
      'The list that is to be sent by Friday is long',
      'If lamps are to be sent by Friday, we need a crane',
      'Are the lamps to be sent by Friday?',
      'Ben expects the chart to be finished by Friday',
      'The winners are to be contacted by the federation by Friday',
      'Still a lot to be done by Friday',
      'Shirts to be printed by Friday were late',
      'Daily log needs a lamp in it',
      'Individual charts will do',
    ])
      expect(read(told), told).toEqual([])
  })

  test('common words are people and teams where they stand as names', () => {
    const read = (text: string) => noteLines(readNote(`# Stern watch 2031-03-11\n\n${text}\n`))
    expect(
      read('Present: Max Strong, Ada Lamb\n\n## Pier\n- Max Strong to paint the pier'),
    ).toEqual(['6 open Max Strong "Max Strong to paint the pier"'])
    expect(read('## Tasks\n- Platform: paint the pier')).toEqual([
      '4 open Platform "paint the pier"',
    ])
    expect(read('## Tasks\n\n| Task | Who |\n|--|--|\n| Order rope | Fox - Otter |')).toEqual([
      '7 open Fox,Otter "Order rope"',
    ])
  })

  test('a thing and who has it are not two people', () => {
    const text = note`
      # Stern watch 2031-03-11

      Present: Ada Byron, Ben Hall, Cem Kaya

      ## Required tasks
      - Fair pitch - finish all parts by Saturday
        - Sail plan - Ada and Ben
        - Lanterns - Cem
      - Winch
    `
    expect(noteLines(readNote(text))).toEqual([
      '6 open - "Fair pitch - finish all parts by Saturday" due 2031-03-15',
      '7 open Ada,Ben "Sail plan"',
      '8 open Cem "Lanterns"',
      '9 open - "Winch"',
    ])
  })
})
