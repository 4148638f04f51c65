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

test('a question on a line of its own asks for the answer right below it, whatever form that has', () => {
  const text = note`
    # Stand-up 2031-03-04

    #### Ada Moor

    What did you do since yesterday?
    Oiled the pump and read about ropes

    What will you do today?
    I will get in touch with the boat team

    Anything blocking your progress?
    The tide

    #### Ben Flick

    What did you do since yesterday?
    the sign for the jetty

    What will you do today?
    Paint, hopefully

    Anything blocking your progress?
    None
  `
  expect(noteLines(readNote(text))).toEqual([
    '6 done reported Ada Moor "Oiled the pump and read about ropes"',
    '9 open Ada Moor "I will get in touch with the boat team"',
    '17 done reported Ben Flick "the sign for the jetty"',
    '20 open Ben Flick "Paint, hopefully"',
  ])
})

test('a day or a plan is a label in front of a dash as it is in front of a colon', () => {
  const text = note`
    # Check-ins 2031-03-04

    Ada:
        Yesterday - polished the brass
        Today's Plan - catch up on the ropes, try a knot test
        Questions - none

    Ben:
        Yesterday - varnish for the oars
        Today's Plan - the hinge of the hatch
        Questions - none
  `
  expect(noteLines(readNote(text))).toEqual([
    '4 done reported Ada "polished the brass"',
    '5 open Ada "catch up on the ropes, try a knot test"',
    '9 done reported Ben "varnish for the oars"',
    '10 open Ben "the hinge of the hatch"',
  ])
})

test('what everybody has been up to is told by each below a handle', () => {
  const text = note`
    # Harbour sync 2031-03-04

    ## What’s everybody been up to?

    - @ada
      - Helping @ben with the winch
      - Varnish for the oars
    - @ben
      - Fixing the hatch of the ferry
  `
  expect(noteLines(readNote(text))).toEqual([
    '6 partial reported ada "Helping @ben with the winch"',
    '7 done reported ada "Varnish for the oars"',
    '9 partial reported ben "Fixing the hatch of the ferry"',
  ])
})

test('work that needs to get done is a list of work whatever area stands in front', () => {
  const text = note`
    # Founders 2031-03-04

    ### OPERATIONAL / SETUP WORK THAT NEEDS TO GET DONE

    - Conversations about funding
    - New letterbox

    ## Tareas y reparto

    - Pintar (primera semana) -> Paula
  `
  expect(noteLines(readNote(text))).toEqual([
    '5 open - "Conversations about funding"',
    '6 open - "New letterbox"',
    '10 open Paula "Pintar (primera semana)"',
  ])
})

test.each([
  ['with hard breaks', '\\'],
  ['with blanks at the end', '  '],
  ['as they are', ''],
])('questions and answers below each other, %s, are a turn', (_, end) => {
  const text = [
    '# Stand-up 2031-05-26',
    '',
    '## Ada Byron',
    `Ada 26.5.2031${end}`,
    `What did I accomplish yesterday?${end}`,
    `Made contact with the harbour and the mill${end}`,
    `What do I need to do today?${end}`,
    `Finish the sails and connect the ropes to the mast in the big hall. Also need to call the mill${end}`,
    `Where am I blocked?${end}`,
    `None${end}`,
  ].join('\n')
  expect(noteLines(readNote(text))).toEqual([
    '6 done reported Ada Byron "Made contact with the harbour and the mill"',
    '8 open Ada Byron "Finish the sails and connect the ropes to the mast in the big hall. Also need to call the mill"',
  ])
})

test('an answer may be unsure, and asks nothing then', () => {
  const text = note`
    # Stand-up 2031-05-26

    ### Ada
    * What did you do since Friday? fixed the lamp?
    * What will you do today? Get some help and direction?

    ### Ben
    * What did you do since Friday? what is asked here?
    * What will you do today? draw the map
  `
  expect(noteLines(readNote(text))).toEqual([
    '4 done reported Ada "fixed the lamp?"',
    '5 open Ada "Get some help and direction?"',
    '9 open Ben "draw the map"',
  ])
})
