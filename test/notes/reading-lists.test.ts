import { expect, test } from 'vitest'
import { emptyBoxOf, nextMark } from '../../src/notes/edits/box-signs.ts'
import { tick } from '../../src/notes/edits/tick.ts'
import { readNote } from '../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../src/notes/text/text.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

/** The items of a meeting with this text as `words | owners | status`. */
function items(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`, { people: ['Ada', 'Ben'] })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status].join(' | '),
  )
}

test('a list in which a third of the entries end with a state in brackets is work, also under “New business”', () => {
  expect(
    items(
      '### New business\n1. Ask the yard about the slip (Ada) (done)\n1. Rope survey\n1. Rebuild the rack (todo)\n',
    ),
  ).toEqual([
    'Ask the yard about the slip (done) | Ada | done',
    'Rope survey |  | open',
    'Rebuild the rack (todo) |  | open',
  ])
  expect(
    items('### New business\n1. Approval of the accounts\n1. Rope survey\n1. Rack (done)\n'),
  ).toEqual([])
})

test('a list of what “we need to” do is planned, and one such sentence among remarks is not', () => {
  expect(
    items(
      'What was said after it:\n- We need to also paint the stern\n- We need to tar the ropes\n- Still have to oil the winch\n',
    ),
  ).toHaveLength(3)
  expect(items('Notes:\n- We need to talk more\n- The wind was calm\n- Nobody was late\n')).toEqual(
    [],
  )
})

test('a measure and a quarter of the year are no work', () => {
  const list = (entry: string) => items(`## Next steps\n- Order rope (Ada)\n- ${entry}\n`)
  for (const entry of [
    '**Total hours worked: 11**',
    'Hours spent: 7.5',
    'Number of members: 40',
    'Q3',
    'Q4 2026 and beyond',
  ])
    expect(list(entry), entry).toEqual(['Order rope | Ada | open'])
  expect(list('Budget table: 1h')).toHaveLength(2)
})

test('“All speakers” in brackets is a group', () => {
  expect(items('## Action items\n- (All speakers) Upload the slides\n')).toEqual([
    'Upload the slides | All speakers | open',
  ])
})

test('tasks for next week are open, also below a heading of accomplishments, and other tasks there are done', () => {
  expect(
    items(
      '## Team accomplishments\n### Ada\n- **Tasks completed:**\n  - Draw the rail\n- **Tasks for next week:**\n  - Order rope\n',
    ),
  ).toEqual(['Draw the rail | Ada | done', 'Order rope | Ada | open'])
})

test('in an agenda of boxes, last week’s action items are told of below theirs', () => {
  expect(
    items(
      '## Agenda\n- [ ] Last week’s action items\n  - [x] Ada to order rope\n  - [ ] Ben to tar it\n- [x] The mast\n',
    ),
  ).toEqual(['Ada to order rope | Ada | done', 'Ben to tar it | Ben | open'])
})

test('what is to be done until the next meeting is planned, in German too', () => {
  expect(
    items(
      '**Was bis zum nächsten Treffen gemacht sein sollte:**\n- Seile bestellen\n- Rumpf streichen\n',
    ),
  ).toEqual(['Seile bestellen |  | open', 'Rumpf streichen |  | open'])
})

test('what is told after a roll call without a heading of its own is read', () => {
  const roll = '## Attendees:\n* Ada Byron - Harbour Ltd\n* Ben Stone - Quay Works\n\n'
  expect(
    items(
      `${roll}CM began the meeting by asking how the slip is, and nobody knew it.\n\nBS agreed to send the list to all.\n`,
    ),
  ).toEqual(['BS agreed to send the list to all. | BS | open'])
  expect(
    items(`${roll}Cleo Marsh (Yard), Dan Hill (Yard), Emma Reed (Harbour Ltd), Finn Bell (Quay)\n`),
  ).toEqual([])
})

test('an action in brackets is one, as a heading and with its state in front', () => {
  expect(
    items('### The slip\nIt is old.\n#### [Complete] [Action: Ada to ask the yard]\n'),
  ).toEqual(['Ada to ask the yard | Ada | done'])
  expect(
    items('- ACTION POINT, somebody to paint it\n- ACTION POINT Ben to tar it\n'),
  ).toHaveLength(2)
})

test('a box whose brackets have backslashes is a box, and keeps them when it is ticked', () => {
  const text = '# Deck crew 2026-11-09\n\n- \\[x\\] Order rope (Ada)\n- \\[ \\] Tar it (Ben)\n'
  const note = readNote(text)
  const [done, open] = itemsByRules(note)
  expect([done?.item.status, open?.item.status]).toEqual(['done', 'open'])
  const edits = open && tick(textOf(text), open, note)
  expect(edits && applyEdits(text, edits)).toBe(text.replace('\\[ \\] Tar', '\\[x\\] Tar'))
  const next = open && nextMark(textOf(text), open, note)
  expect(next && applyEdits(text, next)).toBe(text.replace('\\[ \\] Tar', '\\[x\\] Tar'))
  expect(emptyBoxOf(textOf(text), note)).toBe('\\[ \\]')
})

test('bullets that are people stand above each one’s work, and above talk they do not', () => {
  expect(
    items(
      '## Outcomes\n- **Ada:**\n  - Has tarred the hull\n  - To order rope\n- **Ben**\n  - Is to mend the winch\n',
    ),
  ).toEqual([
    'Has tarred the hull | Ada | done',
    'To order rope | Ada | open',
    'Is to mend the winch | Ben | open',
  ])
  expect(
    items(
      '## Outcomes\n- Ada\n  - The hull is wet\n  - Is the winch old?\n- Ben\n  - Rope is dear\n',
    ),
  ).toEqual([])
})

test('names nested below “Responsible:” are the owners of what stands above it', () => {
  expect(
    items('### Tasks\n1. Order rope\n    - **Responsible:**\n        - Mirko\n2. Tar the hull\n'),
  ).toEqual(['Order rope | Mirko | open', 'Tar the hull |  | open'])
})

test('a check-in of somebody, with whatever apostrophe, is told of, and what he will do is still open', () => {
  expect(
    items(
      'Ada’s check-in:\n- Tarred the hull\n- Will order rope, perhaps two?\n- no blockers aside from the rain\n',
    ),
  ).toEqual(['Tarred the hull | Ada | done', 'Will order rope, perhaps two? | Ada | open'])
})

test('below a topic “Ada can do this” and “Ben, order the rope” are work, and “Ada can see this” is none', () => {
  expect(
    items(
      '### Open day\n- Less noise\n  - Ada can look into this\n  - Ben, order the flags for it.\n  - Ada can see that\n  - Ben, Ada and others came\n',
    ),
  ).toEqual(['Ada can look into this | Ada | open', 'order the flags for it. | Ben | open'])
})

test('each one’s part in a discussion is work where a third of them are deeds and none talks', () => {
  const three = (last: string) =>
    items(
      `### Discussion\n- Ada, Ben: Charts, mend the winch\n- Carla: Page of the boats\n- Tomasz: ${last}\n`,
    )
  expect(three('paint the stern')).toHaveLength(3)
  expect(three('I think that is too much')).not.toContain('Page of the boats | Carla | open')
})

test('one turn a person under “Status” is told of, what will be done there is open, and absence is nothing', () => {
  expect(
    items(
      '- Status\n  - Ada: Tarred the hull\n  - Ben: Should be able to order the rope once the yard has answered\n  - Carla: Out until Monday\n',
    ),
  ).toEqual([
    'Tarred the hull | Ada | done',
    'Should be able to order the rope once the yard has answered | Ben | open',
  ])
})

test('most entries tell what known people did: these are reports, and who presented did nothing that counts', () => {
  expect(
    items(
      '- Ada implemented the board\n- Ben finished the deck\n- Ada and Ben wrote the rules\n- Talked about the score\n',
    ),
  ).toHaveLength(3)
  expect(
    items('- Ada presented the board\n- Ben opened the meeting\n- Ada moved to adjourn\n'),
  ).toEqual([])
})

test('an agenda that says by people what was done holds the minutes, and one with presenters does not', () => {
  expect(
    items(
      'Agenda:\n  * What we have done\n    * Ada - Four lessons\n    * Ben - Several lessons\n    * Carla - Same\n  * Everyone should do the first lesson\n',
    ),
  ).toHaveLength(4)
  expect(
    items('Agenda:\n  * Ada - Four lessons\n  * Ben - Several lessons\n  * Carla - Budget\n'),
  ).toEqual([])
})

test('Mark is somebody where he stands among people, and “mark the pier” is a deed', () => {
  const told = items('## Tasks\n- Ada & Ben - Sails\n- Mark & Ada - Wind\n- Mark the pier\n')
  expect(told).toEqual([
    'Sails | Ada, Ben | open',
    'Wind | Mark, Ada | open',
    'Mark the pier |  | open',
  ])
})

test('a sign before a label is nobody’s name', () => {
  expect(items('### Ada\n- ✅ Progress: charts of the bay\n')).toEqual([
    'charts of the bay | Ada | done',
  ])
})

test('“Sails - Ada” above entries is a label with its person, and “Ada & Ben - Sails” is their work', () => {
  expect(
    items('## Updates\n- Sails - Ada\n  - Mended the jib\n- Hull - Ben\n  - Tarred it\n'),
  ).toEqual(['Mended the jib | Ada | done', 'Tarred it | Ben | done'])
})

test('a person who asks himself in the singular what comes next plans below it, and a note on a thing is a remark', () => {
  expect(
    items('## Ada\n\n**2. What am I planning to work on next?**\n\n- Charts of the bay\n'),
  ).toContain('Charts of the bay | Ada | open')
  expect(
    items('## Tasks\n- Oil the winch\n\n**Note on the winch**:\n- grease, oil, tow\n'),
  ).toEqual(['Oil the winch |  | open'])
})

test('things with their deadlines among the results are work, and one alone or the date of a meeting is none', () => {
  expect(
    items(
      '**Results:**\n- Charts by 3 May 2026\n- Lamps by 10 May 2026\n- Next meeting: 10 May 2026\n',
    ),
  ).toHaveLength(2)
  expect(items('**Results:**\n- The pier is shut by 3 May 2026\n- Blue it is\n')).toEqual([])
})

test('people who lead the crews are no list of work', () => {
  expect(
    items('- We agreed on the following list of crew leads:\n  - Winch (old)\n  - Mast => (?)\n'),
  ).toEqual([])
})

test('below an address stands what was done there, and “Done” over an address in words is done', () => {
  expect(
    items(
      'Last week:\n- https://harbour.example\n  - Moved it to the new host\n  - The map is shown again\n- The first map of the bay with all its depths: https://bay.example\n- Map: https://bay.example\n',
    ),
  ).toHaveLength(3)
})

test('how a thing is done each time is no list of work', () => {
  const steps = '- Fill out the form\n- Ask the harbour master\n- Return the key\n'
  expect(items(`The process for lending a boat will be as follows:\n${steps}`)).toEqual([])
  expect(items(`For the fair we need to do as follows:\n${steps}`)).toHaveLength(3)
})

test('a roll call above the title ends there, and “Details” are minutes', () => {
  const note = readNote(
    '3 May 2026\n\nAttendees:\n- [X] Ada Byron\n- [ ] Ben Ash\n\n# Crew notes\n\n- Sails\n  - Ada will ask the yard about the mast\n\n## Details\n\n- Ben to order rope\n',
  )
  expect(itemsByRules(note).map(({ item }) => item.owners.join())).toEqual(['Ada', 'Ben'])
})

test('parts with handles are told off, whatever the parts are called, and “Context: …” is no part', () => {
  expect(
    items('### Report:\n- Cover: @ada\n- References: @ben\n- Goals: @ada @ben\n'),
  ).toHaveLength(3)
  expect(items('### Report:\n- References: the old log\n- Goals: more boats\n')).toEqual([])
})

test('paragraphs that begin with verbs below “Next time” are work each, and what explains them is none', () => {
  expect(
    items(
      '## Next time\n\nLook into the locks.\n\nTry the new key.\n\nAsk the yard for another.\n\nThe old one is lost.\n',
    ),
  ).toHaveLength(3)
})

test('what still needs to be done is open, and how it is today is told', () => {
  expect(
    items(
      '## Notes\n- The map still needs to be drawn\n- Lamps need to be bright\n- How do people find us?\n  - Today: by letter\n  - Ideas: a form\n',
    ),
  ).toEqual(['The map still needs to be drawn |  | open'])
})

test('an action all in bold is one, also behind a dash, and “Action items for next week include …”', () => {
  expect(items('**Action (Ada) - Update the map**\n\nRain.\n')).toEqual([
    'Update the map | Ada | open',
  ])
  expect(items('Action items for next week include painting the boat.\n')).toEqual([
    'painting the boat. |  | open',
  ])
})
