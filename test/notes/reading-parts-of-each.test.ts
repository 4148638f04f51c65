import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { note, noteLines } from '../support/note-lines.ts'

// Work that lines tell off to several people, or to one in roundabout words, each with its counter-example.

type Case = readonly [rule: string, text: string, lines: readonly string[]]

const cases: readonly Case[] = [
  [
    'one line of who has which part is theirs together, nominations and favourites are none',
    '## Notes\n\n- Ada for the future log, Ben for the daily one of the yard, Mirko for lamps + bell?\n- It rains\n- Ada for president, Ben for treasurer\n- Ada for the blue one, Ben for the red one\n- Ada for the blue flag',
    [
      '3 open Ada,Ben,Mirko "Ada for the future log, Ben for the daily one of the yard, Mirko for lamps + bell?"',
    ],
  ],
  [
    'what each one votes for is none, whatever it is',
    '## Notes\n\n- Ada for Oslo, Ben for Bergen\n- It rains\n- Vote on the flag\n  - Ada for the long one of last year, Ben for the red flag\n\nWe voted on the day:\n\n- Ada for the first of May, Ben for the second of June',
    [],
  ],
  [
    'who can work on something has it, a word that only begins as a day or "his" does is a thing',
    '## Notes\n\n- Ada can work on heraldry for the flag\n- It rains\n- Ben can work on his boat\n- Ben can work on weekends only',
    ['3 open Ada "Ada can work on heraldry for the flag"'],
  ],
  [
    'who can work on something has it, and when somebody can work is none',
    '## Notes\n\n- Ada and Ben can working on the map\n- Rest people working on the sails\n- It rains\n- Rest of the slip is wet\n- The rest working on the hall is dusty\n- Ada can work on Fridays only',
    [
      '3 open Ada,Ben "Ada and Ben can working on the map"',
      '4 open Rest people "Rest people working on the sails"',
    ],
  ],
  [
    'what was assigned to somebody who will do it is theirs, and what was given to somebody who was ill is nothing',
    '## Notes\n\nA bunch of lamp issues were assigned to Ben, who will handle them as he thinks best.\n\nThe prize was given to Ben, who was ill.',
    [
      '3 open Ben "A bunch of lamp issues were assigned to Ben, who will handle them as he thinks best."',
    ],
  ],
  [
    'what he and somebody else will do is of both, and what she will be alone is none',
    '## Notes\n\n- Ada is owning this right now.  She and Ben will draw up a rule for it.\n- Ben is at sea.  He and Ada will be away.',
    ['3 open Ada,Ben "She and Ben will draw up a rule for it."'],
  ],
  [
    'an aside in brackets stands between a person and the deed, or in front of talk',
    '## Notes\n\n- Winch\n  - Ben: (we missed the first half of it here) Evaluate the plan of the winch and build on it.\n  - Ada: (we missed the first half of it here) The plan is old.',
    [
      '4 open Ben "(we missed the first half of it here) Evaluate the plan of the winch and build on it."',
    ],
  ],
  [
    'who is away but intends to do something will, and who is here but will join later does nothing',
    '## Notes\n\nAda is out at sea (?) but intends to do a talk on the charts. We think.\n\nBen is here but will join later.',
    ['3 open Ada "Ada is out at sea (?) but intends to do a talk on the charts."'],
  ],
  [
    'what somebody will do with a few things opens the list right below, and what a deed is about does not',
    '## Notes\n\nAda intends to work on a few things until the fair\n- a rope for the slip\n- signs: readable ones\n\nBen intends to draw a map until the fair\n- the bay is shallow\n- depths in feet',
    [
      '3 open Ada "Ada intends to work on a few things until the fair"',
      '4 open Ada "a rope for the slip"',
      '5 open Ada "signs: readable ones"',
      '7 open Ben "Ben intends to draw a map until the fair"',
    ],
  ],
  [
    'the takeaway is what the writer will do, also below what somebody else is doing',
    '## Notes\n\n- Ada is drawing the map\n  - So: takeaway is that I will mend the winch\n  - So: takeaway is that it rains',
    [
      '3 partial Ada "Ada is drawing the map"',
      '4 open - "So: takeaway is that I will mend the winch"',
    ],
  ],
  [
    'each one’s part may be a thing of ours, and one in five may talk',
    '### 3. Before the fair\n\n- Ada: Charts of all the bays that we’re sailing\n- Ben: Learning, mending, better varnish\n- Carla: Mend and paint the lamps\n- @fen: Drawing of the hull (defer to later)\n- @gil: What do we want from it?\n\n### 4. The hall\n\n- Ada: Good light, but it was cold\n- Ben: Learning a lot there\n- Carla: It was fine\n- @fen: More lamps',
    [
      '3 open Ada "Charts of all the bays that we’re sailing"',
      '4 open Ben "Learning, mending, better varnish"',
      '5 open Carla "Mend and paint the lamps"',
      '6 dropped fen "Drawing of the hull (defer to later)"',
    ],
  ],
]

test.each(cases)('%s', (_, text, lines) => {
  const people = ['Ada', 'Ben', 'Carla', '@ada', '@ben', '@fen', '@gil']
  expect(noteLines(readNote(`# Crew 2026-11-25\n${text}\n`, { people }))).toEqual(
    lines.map((line) => line.replace(/^\d+/, (at) => String(Number(at) + 1))),
  )
})

test('lists of people below some work that was given out are theirs', () => {
  const text = note`
    # Crew 2031-03-04

    Present: Ada, Ben, Cleo

    - Assigned tasks
        - Ada opened some tickets
            - Core:
                - Ada and Ben:
                    - Draw the plan of the hall
                - Cleo
                    - Order the glass
            - Ben
                - Oil the winch
  `
  expect(noteLines(readNote(text)).slice(1)).toEqual([
    '9 open Ada,Ben "Draw the plan of the hall"',
    '11 open Cleo "Order the glass"',
    '13 open Ben "Oil the winch"',
  ])
})

test('what each one is to do is that group’s, and how the meeting goes nobody’s', () => {
  const text = note`
    # Crew 2031-03-04

    ## Talk
    - Each member reply to the letter
    - Each group complete the round before Monday
    - Every person will give an update
    - Each group has a boat
  `
  expect(noteLines(readNote(text))).toEqual([
    '4 open Each member "Each member reply to the letter"',
    '5 open Each group "Each group complete the round before Monday" due 2031-03-10',
  ])
})
