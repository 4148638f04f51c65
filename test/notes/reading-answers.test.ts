import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { note, noteLines } from '../support/note-lines.ts'

test('what stands right below a question of the round is the answer of whose turn it is', () => {
  const text = note`
    # Daily stand-up 2031-05-26

    **Aneesha**
    *What did you work on*:
    the day view with Vardhan
    *What are you planning to work on*:
    more logs
    *Are you stuck anywhere*:
    No

    **Nicholas**
    *What did you work on*:
    Nothing
    *What are you planning to work on*:
    the lamp
    *Are you stuck anywhere*:
    No

    **Vardhan**
    *What did you work on*:
    ill, so nothing
    *What are you planning to work on*:
    Making the stickers stay
    *Are you stuck anywhere*:
    The printer
  `
  expect(noteLines(readNote(text))).toEqual([
    '5 done reported Aneesha "the day view with Vardhan"',
    '7 open Aneesha "more logs"',
    '15 open Nicholas "the lamp"',
    '23 open Vardhan "Making the stickers stay"',
  ])
})

test('names that end as plurals do are people’s', () => {
  const text = note`
    # Yard 2031-05-26

    - Lucas to oil the winch
    - Thomas will ring the mill
    - Sails to follow
  `
  expect(noteLines(readNote(text))).toEqual([
    '3 open Lucas "Lucas to oil the winch"',
    '4 open Thomas "Thomas will ring the mill"',
  ])
})
