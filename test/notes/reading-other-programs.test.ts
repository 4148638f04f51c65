import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'
import { note, noteLines } from '../support/note-lines.ts'

// What other programs write into notes for themselves: links by name, keywords, fields, signs of dates.

const itemsIn = (text: string) =>
  itemsByRules(readNote(`# Crew 2026-11-16\n\n${text}`)).map(({ item }) => item)

const lines = (text: string) => noteLines(readNote(`# Crew 2026-11-16\n\n${text}`))

describe('links by name', () => {
  test('are read as the words that they show, and name owners in front, behind a dash and at the end', () => {
    expect(
      lines(note`
        Present: [[Ada Byron]], [[people/Ben Okafor|Ben]]

        - [ ] Order rope [[Ada Byron]]
        - [ ] [[Ben]]: mend the winch
        - [ ] Draw the map of [[Harbour North]] - [[people/Ada Byron|Ada]], [[Ben]]
        - [ ] Read [[Harbour Rules]]
        - [[Ben]] will ring the mill
      `),
    ).toEqual([
      '5 open Ada Byron "Order rope"',
      '6 open Ben "mend the winch"',
      '7 open Ada,Ben "Draw the map of Harbour North"',
      '8 open - "Read Harbour Rules"',
      '9 open Ben "Ben will ring the mill"',
    ])
  })

  test('a tag that is a known person is the owner, and no other tag', () => {
    expect(
      lines(
        'Present: Ada\n\n- [ ] Order rope #Ada\n- [ ] Mend the winch #urgent\n- [ ] Oil it #12',
      ),
    ).toEqual([
      '5 open Ada "Order rope"',
      '6 open - "Mend the winch #urgent"',
      '7 open - "Oil it #12"',
    ])
  })

  test('a picture is nothing that anybody is to do', () => {
    expect(lines('## Next steps\n- ![[map.png|300]]\n- Draw the map')).toEqual([
      '5 open - "Draw the map"',
    ])
  })
})

describe('keywords in the place of a box', () => {
  test('say the state, as do those in braces, and are no part of the words', () => {
    expect(
      lines(note`
        - TODO Order rope
        - LATER [#B] Mend the winch
        - DOING Draw the map
        - DONE Ring the mill
        - CANCELED Paint the door
        - {{[[TODO]]}} Oil the lamp
        - {{DONE}} Count the oars
      `),
    ).toEqual([
      '3 open - "Order rope"',
      '4 open - "Mend the winch"',
      '5 partial - "Draw the map"',
      '6 done - "Ring the mill"',
      '7 dropped - "Paint the door"',
      '8 open - "Oil the lamp"',
      '9 done - "Count the oars"',
    ])
  })

  test('a label, a word of a sentence and a word in lower case are none', () => {
    expect(lines('- TODO list\n- LATER: nothing\n- NOW\n- Now it rains\n- done the rope')).toEqual(
      [],
    )
  })

  test('in a report TODO is to come', () => {
    expect(lines('## Last week\n- DONE Order rope\n- TODO Ring the mill')).toEqual([
      '4 done reported - "Order rope"',
      '5 open - "Ring the mill"',
    ])
  })

  test('the day below it is when it is due, a deadline before all others; logs and fields of a program are not read', () => {
    expect(
      lines(note`
        - TODO Order rope
          SCHEDULED: <2026-11-20 Fri>
          DEADLINE: <2026-11-24 Tue>
          :LOGBOOK:
          - TODO not this
          CLOCK: [2026-11-16 Mon 10:00:00]
          :END:
          id:: 65f1c2d0
        - TODO Mend the winch
          SCHEDULED: <2026-11-20 Fri>
      `),
    ).toContain('11 open - "Mend the winch" due 2026-11-20')
  })
})

describe('fields and signs', () => {
  test('dates by a sign and fields tell when work is due and whose it is, and are no part of its words', () => {
    expect(
      lines(note`
        - [ ] Order rope #task 🔺 ➕ 2026-11-15 📅 2026-11-20
        - [x] Ring the mill 🔁 every week 📅 2026-11-15 ✅ 2026-11-14
        - [ ] Mend the winch [owner:: [[Ada Byron]]] [due:: 2026-11-25] [effort:: 2]
        - [ ] Paint the door (owner: Ada)
        - [ ] Oil the lamp [name=Ada] [time=Mon, Nov 16, 2026 7:31 PM]
      `),
    ).toEqual([
      '3 open - "Order rope" due 2026-11-20',
      '4 done - "Ring the mill" due 2026-11-15',
      '5 open Ada Byron "Mend the winch" due 2026-11-25',
      '6 open Ada "Paint the door"',
      '7 open Ada "Oil the lamp"',
    ])
  })

  test('what is struck out in an open box is dropped where a remark follows, and a name that gave way to another is not', () => {
    expect(
      lines('- [ ] ~~Order rope~~ Ben has one\n- [ ] ~~Ada~~ Ben: mend the winch').map((line) =>
        line.slice(0, 6),
      ),
    ).toEqual(['3 drop', '4 open'])
  })

  test('a sign before a decision makes no work of it', () => {
    expect(lines('## Decisions\n- ✅ The boats stay blue\n\n## Tasks\n- ✅ Order rope')).toEqual([
      '7 done - "Order rope"',
    ])
  })
})

describe('mentions of a full name', () => {
  test.each([
    ['@Ada Byron order rope', 'Ada Byron "order rope"'],
    ['@Ada Byron Order rope by Friday', 'Ada Byron "Order rope by Friday" due 2026-11-20'],
    ['@Ada Byron, @ben and @Cleo Dent to mend it', 'Ada Byron,ben,Cleo Dent "to mend it"'],
    ['Order rope @Ada Byron', 'Ada Byron "Order rope"'],
    ['@ada Order rope', 'ada "Order rope"'],
    ['Draw it @November 20, 2026', '- "Draw it @November 20, 2026" due 2026-11-20'],
  ])('%s', (words, wanted) => {
    expect(lines(`- [ ] ${words}`)).toEqual([`3 open ${wanted}`])
  })
})

describe('an outline', () => {
  const text = note`
    - # [[2026-11-16 Mon]]
    	- there:: [[Ada]], [[Ben]]
    	- Next steps
    		- TODO Order rope [[Ada]]
    - # [[2026-11-09 Mon]]
    	- Next steps
    		- DONE Mend the winch [[Ben]]
  `

  test('has a meeting for each date at its margin', () => {
    expect(readNote(text).meetings.map(({ meeting }) => meeting.date)).toEqual([
      '2026-11-16',
      '2026-11-09',
    ])
    const roam = '- [[November 16th, 2026]]\n    - Who:: [[Ada]]\n- [[November 9th, 2026]]\n    - x'
    expect(readNote(roam).meetings.map(({ meeting }) => meeting.date)).toEqual([
      '2026-11-16',
      '2026-11-09',
    ])
  })

  test('dates in a list of work begin none', () => {
    expect(
      readNote('# Crew\n\n- 2026-11-16\n  - oil it\n- 2026-11-23\n  - oil it again').meetings,
    ).toHaveLength(1)
  })
})

test('a link in front of a verb is the subject of a sentence, and the name of an outline has no mark of a heading', () => {
  expect(
    lines('Present: [[Ada]]\n\n## Next steps\n- [[Ada]] brings rope\n- [[Ada]] to oil it'),
  ).toEqual(['6 open Ada "Ada brings rope"', '7 open Ada "Ada to oil it"'])
  const [outline] = readNote('- # Crew [[2026-11-16]]\n    - TODO Order rope').meetings
  expect(outline?.meeting.title).toBe('Crew 2026-11-16')
})

describe('notes that use no such program', () => {
  test.each([
    'NEXT STEPS',
    'NEXT WEEK',
    'NOW WORKING ON:',
    'DONE THIS WEEK',
    'TODO FOR NEXT WEEK',
    'TODO (Ada)',
    'TODO items',
    'WAITING FOR',
  ])('a label in capitals keeps its list: %s', (label) => {
    const [first] = itemsIn(`- ${label}\n  - Order rope\n  - Ring the mill`)
    expect(first?.mark ?? null).toBeNull()
  })

  test.each([
    'NOW we have two boats',
    'NEXT week we meet in the hall',
    'WAIT times at the clinic are long',
    'LATER stages of the build are unclear',
    'CANCELED flights cost us 300',
    'NEXT meeting: 4 December',
    'DONE by Ben',
  ])('a sentence that begins with such a word has no box: %s', (words) => {
    expect(itemsIn(`## Discussion\n- ${words}`).filter(({ mark }) => mark !== null)).toEqual([])
  })

  test.each([
    ['[ ] ~~Order two ropes~~ order three ropes', 'open'],
    ['[ ] ~~Ring the mill~~ Ben to ring the yard', 'open'],
    ['[ ] ~~By Friday~~ By Monday order rope', 'open'],
    ['[ ] ~~Order rope~~ not before May', 'dropped'],
    ['[ ] ~~Order the rope~~ mim keeps it for parts', 'dropped'],
  ])('new words behind struck ones are what is open: %s', (words, status) => {
    expect(itemsIn(`- ${words}`).map((item) => item.status)).toEqual([status])
  })

  test('work behind a comma is work though nothing else is new', () => {
    expect(
      itemsIn(
        'Present: Ada\n\n## Next steps\n- Nothing new, Ada to order rope\n- Nothing, summer break',
      ),
    ).toHaveLength(1)
  })

  test.each([
    ['Fix crash in (std::vector::at)', 'Fix crash in (std::vector::at)'],
    ['Rename [Ada::new] to init', 'Rename [Ada::new] to init'],
    ['Style the {.hidden} box', 'Style the {.hidden} box'],
    ['Write a #task list', 'Write a #task list'],
    ['Print the new price 🔼 3%', 'Print the new price 🔼 3%'],
    ['Sort arr[[1, 2]] again', 'Sort arr[[1, 2]] again'],
  ])('no word is cut: %s', (words, wanted) => {
    expect(itemsIn(`- [ ] ${words}`).map(({ text }) => text)).toEqual([wanted])
  })

  test.each([
    ['Talk to [[Ben]]', []],
    ['Call [[Ben]]', []],
    ['Plan the dinner @Casa Nostra', []],
    ['@Ada Harbour Fest poster', ['Ada']],
  ])('what work is about has it not: %s', (words, owners) => {
    expect(itemsIn(`Present: Ada, Ben\n\n- [ ] ${words}`)[0]?.owners).toEqual(owners)
  })

  test('a list by days and a list of links to minutes are no meetings, and prose behind an open drawer is read', () => {
    const lists = [
      '# Plan\n\n- [[2026-11-30]]\n  - [ ] tag it\n- [[2026-12-07]]\n  - [ ] ship it',
      '# Read\n\n- Read [[Minutes 2026-11-16]]\n  - mark it\n- Read [[Minutes 2026-11-23]]\n  - mark it',
    ]
    for (const text of lists) expect(readNote(text).meetings).toHaveLength(1)
    expect(
      itemsIn('Present: Ada\n\n:PROPERTIES:\n:x: y\n\nAda to order rope by Friday.'),
    ).toHaveLength(1)
  })
})

test('a page’s day of creation is that of the meeting only where nothing else tells it', () => {
  expect(
    readNote('# Crew\n\nCreated: September 28, 2026\nEvent time: October 5, 2026').meetings[0]
      ?.meeting.date,
  ).toBe('2026-10-05')
  expect(readNote('# Crew\n\nCreated: September 28, 2026').meetings[0]?.meeting.date).toBe(
    '2026-09-28',
  )
})
