import { expect, test } from 'vitest'
import { tick } from '../../src/notes/edits/tick.ts'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../src/notes/text/text.ts'
import { note, noteLines } from '../support/note-lines.ts'

// What a tick writes without a box says it of the very words it stands behind.

test.each([
  [
    'of a part, and not of what it is a part of',
    note`
      # Yard 2031-06-02

      ## Next week
      - Rope club (Dan)
        - Ada: write the rules - dropped
        - Ben: find a room
    `,
    ['4 open Dan "Rope club"', '5 dropped Ada "write the rules"', '6 open Ben "find a room"'],
  ],
  [
    'of one sentence of a paragraph',
    note`
      # Yard 2031-06-02

      Present: Ada, Ben

      The old ones are worn. Ada to order the ropes - done. They are for the new pier.

      Ben will tar the hull. The wind was good. - done
    `,
    ['5 done Ada "Ada to order the ropes"', '7 open Ben "Ben will tar the hull."'],
  ],
  [
    'of a heading, whose owner stands below it and is no work',
    note`
      # Yard 2031-06-02

      ## Action Items
      ### 01: Order rope - done
      - assigned to everyone

      ### 02: Tar the hull
      - assigned to everyone
    `,
    ['4 done everyone "Order rope"', '7 open everyone "Tar the hull"'],
  ],
  [
    'also where a label says otherwise',
    note`
      # Yard 2031-06-02

      ## Updates
      - In progress: drawing the map - done
      - Done: tarred the hull - not done
    `,
    ['4 done - "drawing the map"', '5 open reported - "tarred the hull"'],
  ],
  [
    'of what we promise, with its owner',
    note`
      # Yard 2031-06-02

      Present: Ada, Ben

      ### Ropes
      - We will mend the winch (Ada) - done
    `,
    ['6 done Ada "We will mend the winch"'],
  ],
])('a remark is %s', (_, text, lines) => {
  expect(noteLines(readNote(text))).toEqual(lines)
})

test('what was begun or is worked on is under way in a report, a tick sign at the end says done anywhere', () => {
  const text = note`
    # Yard 2031-06-02

    ## Last week
    - Starting on the slip
    - Made progress on the map
    - Ada is working through the letters
    - Tarred the hull
    - Confirmed that the radio is working on channel 16
    - Start page redesigned

    ## Next week
    - Ben: mend the winch, order the rope **✓**
    - Start the map
  `
  expect(noteLines(readNote(text)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    '4 partial',
    '5 partial',
    '6 partial',
    '7 done',
    '8 done',
    '9 done',
    '12 done',
    '13 open',
  ])
})

test('an action that somebody is to do is still to be done where old actions are gone through', () => {
  const text = note`
    # Yard 2031-06-02

    Present: Ada, Ben

    ## Review of last week's action items
    - Action: Ada to speak with the mill
    - Action: the hull was tarred
    - Action: Ben to ring the mill - rang on Monday
  `
  expect(noteLines(readNote(text))).toEqual([
    '6 open Ada "Ada to speak with the mill"',
    '7 done reported - "the hull was tarred"',
    '8 done reported Ben "Ben to ring the mill - rang on Monday"',
  ])
})

test.each([
  'Order rope (done) - Ada',
  'Order rope (Done) — Ada, Ben',
  'Order rope [done] (Ada)',
  'Order rope (done), Ada',
  'Order rope (done) @ada',
  'Order rope (erledigt) - Ada',
  'Order rope (done) - Ada by Friday',
])('a state in brackets in front of the owner is that of the work: %s', (words) => {
  expect(statesOf(words)).toEqual(['done'])
})

test.each([
  'Sort the (done) cards - Ada',
  'Tell those who are (done) to go home - Ada',
  'Order rope (not done) - Ada',
  'Order rope (done by Ben) - Ada',
  'Mark it (done) - see the board',
  '[ ] Order rope (done) - Ada',
])(
  'in the middle of the words, with more in the brackets or beside a box it is not: %s',
  (words) => {
    expect(statesOf(words)).toEqual(['open'])
  },
)

test('a tick of it goes and comes back in the same place', () => {
  const text =
    '# Yard 2031-06-02\n\nPresent: Ada\n\n## Action items\n\n- Order rope (done) - Ada\n- Tar the hull (done) - Ada\n'
  const read = readNote(text)
  const [placed] = itemsOf(read)
  const edits = placed && tick(textOf(text), placed, read)
  const open = applyEdits(text, edits ?? [])
  expect(open).toContain('- Order rope - Ada\n')
  const again = readNote(open)
  const [back] = itemsOf(again)
  expect(applyEdits(open, (back && tick(textOf(open), back, again)) ?? [])).toBe(text)
})

function statesOf(words: string): string[] {
  const text = `# Yard 2031-06-02\n\nPresent: Ada, Ben\n\n## Action items\n\n- ${words}\n`
  return itemsOf(readNote(text)).map(({ item }) => item.status)
}
