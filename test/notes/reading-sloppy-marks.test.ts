import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { note, noteLines } from '../support/note-lines.ts'

test('a label one blank in is outside of the list above it, and nobody is anonymous', () => {
  const text = [
    '# Board 2031-05-12',
    '',
    ' Went well',
    '- The boats came on time  ( Anonymous, 5 Votes  ) ',
  ].concat([
    '',
    ' Action items',
    '- Lamps for the pier  ( Anonymous, 1 Up Vote  ) ',
    '- Oil the hinges  ( Ada ) ',
    '',
  ])
  expect(noteLines(readNote(text.join('\n')))).toEqual([
    '7 open - "Lamps for the pier ( Anonymous, 1 Up Vote )"',
    '8 open Ada "Oil the hinges"',
  ])
})

test('a box is one with its words right behind it; an address in brackets is none', () => {
  const text = note`
    # Yard 2031-05-12

    - [ ]Breakdown of the jobs (Ada)
    - [x]Plan for the next tide
    - [x](https://yard.example)
    - [o]ptional extras
  `
  expect(noteLines(readNote(text))).toEqual([
    '3 open Ada "Breakdown of the jobs"',
    '4 done - "Plan for the next tide"',
  ])
})
