import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { note, noteLines } from '../support/note-lines.ts'

test('boxes that begin with a handle are work and no roll call, below headings of an agenda too', () => {
  const text = note`
    # Harbour safety 2031-03-04

    ## Agenda

    #### Guides for crews
    - [ ] @ada - Minimal version of the guide wanted
    - [ ] @ben - Template of the crew list wanted; help needed
    - [x] @cyd updated the guidelines

    #### Roll call
    - [x] @ada - Harbour Ltd
    - [ ] @ben - Mill
    - [x] @cyd - Pier
  `
  expect(noteLines(readNote(text))).toEqual([
    '6 open ada "Minimal version of the guide wanted"',
    '7 open ben "Template of the crew list wanted; help needed"',
    '8 done cyd "updated the guidelines"',
  ])
})

test('a tick in brackets may have a sign of its own', () => {
  const text = note`
    # Yard 2031-03-04

    -   [☑️] Merge the drawings
    -   [ ] Name the boat
  `
  expect(noteLines(readNote(text))).toEqual([
    '3 done - "Merge the drawings"',
    '4 open - "Name the boat"',
  ])
})

test('developers are counted in front of their names, over what they did and plan until the next scrum', () => {
  const text = note`
    # Scrum 2031-03-04

    ### (Developer-1 Max Alder)

    -   Activity/accomplishments since last scrum
        -   Did a bit of tidying
    -   Planned activity before next scrum
        -   Review the slides
    -   Obstacles/Issues
        -   None

    ### (Developer-2 Chloe Birk)

    -   Activity/accomplishments since last scrum
        -   Worked on the winch
    -   Planned activity before next scrum
        -   Complete the hatch
  `
  expect(noteLines(readNote(text))).toEqual([
    '6 done reported Max Alder "Did a bit of tidying"',
    '8 open Max Alder "Review the slides"',
    '15 done reported Chloe Birk "Worked on the winch"',
    '17 open Chloe Birk "Complete the hatch"',
  ])
})

test('an update by somebody is that person’s, and open problems are no work', () => {
  const text = note`
    # Boat group 2031-03-04

    - Rigging
        - Update by Diego
            - Added a log to the boat
            - Newer release
    - Galley
        - Update by Julian
            - Fixed the stove
    - Open problems:
        - Migration of eels
        - Who owns the pier
  `
  expect(noteLines(readNote(text))).toEqual([
    '5 done reported Diego "Added a log to the boat"',
    '6 done reported Diego "Newer release"',
    '9 done reported Julian "Fixed the stove"',
  ])
})

test('a nick is no common word where it stands as a person or in an address, and those who begin lines of a list of work vouch for each other', () => {
  const text = note`
    # Tools 2031-03-04

    - https://code.example/tarpic/rope

    ## Action items

    - Tarpic to write the plan of the rope
    - nib to bring up the keys
    - nib to talk to the mill
    - Ada Page: Write the guide
    - docs to update
  `
  expect(noteLines(readNote(text))).toEqual([
    '7 open Tarpic "Tarpic to write the plan of the rope"',
    '8 open nib "nib to bring up the keys"',
    '9 open nib "nib to talk to the mill"',
    '10 open Ada Page "Write the guide"',
    '11 open - "docs to update"',
  ])
})

test('minutes in a fence have labels of their own, and goals of the meeting are what it is to discuss', () => {
  const text = note`
    # Robot crew

    ### 3/4/31
    ~~~markdown
    Goals:
    - Discuss the new arm
    - Build the gripper

    Notes:
    - Wires
        - Tejas will document them

    Action Items:
    - Merge the drawings
    ~~~

    Write it like this:
    ~~~markdown
    Action items:
    - your task
    ~~~
  `
  expect(noteLines(readNote(text.replaceAll('~~~', '```')))).toEqual([
    '7 open - "Build the gripper"',
    '11 open Tejas "Tejas will document them"',
    '14 open - "Merge the drawings"',
  ])
})

test('a roll call of boxes may have names that no table has, letters in front of no deed are nobody, and the next meeting is no work', () => {
  const text = note`
    # Council 2031-03-04

    ## Voting crew

    - [x] David Zelter
    - [x] Jaeho (Ace) Shim
    - [x] Pete Cooling
    - [ ] Stella Kounis
    - [x] Tracy Kuhr

    ## Boats

    - [ ] Chain Upgrade
    - [x] Hull Painting

    ## Notes

    - RGB to depth, as an example

    ## Next steps

    - Order rope
    - Next council meeting August 7, 2031
      - The hull
  `
  expect(noteLines(readNote(text))).toEqual([
    '13 open - "Chain Upgrade"',
    '14 done - "Hull Painting"',
    '22 open - "Order rope"',
  ])
})

test('what ends with the name of somebody known is theirs, also below another one; who helped has nothing of it', () => {
  const text = note`
    # Crew 2026-11-19

    Present: Ada, Ben

    ## Updates
    - Ada
        - [x] Oil the winch
        - mount the lamp (Ben)
        - order the rope @Ben
        - drew the map with @Ben
    - Ben
        - [ ] Tar the hull
  `
  expect(noteLines(readNote(text))).toEqual([
    '7 done reported Ada "Oil the winch"',
    '8 open Ben "mount the lamp"',
    '9 open Ben "order the rope"',
    '10 done reported Ada "drew the map with @Ben"',
    '12 open reported Ben "Tar the hull"',
  ])
})
