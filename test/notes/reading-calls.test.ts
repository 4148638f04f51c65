import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

/** The items of a call's notes with this text as `words | owners | status`. */
function items(text: string): string[] {
  const note = readNote(`# Deck call 2031-05-06\n\n${text}\n`, { people: ['Ada', 'Ben', 'Carla'] })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status].join(' | '),
  )
}

test('boxes below points of an agenda are work where some are ticked, and points or chores where all or none are', () => {
  const agenda = (...boxes: string[]) =>
    items(`## Agenda\n- Mill\n${boxes.map((box) => `  - [${box}] Oil it\n`).join('')}`)
  expect(agenda('x', ' ')).toHaveLength(2)
  expect(agenda('x', 'x')).toEqual([])
  expect(agenda(' ', ' ')).toEqual([])
  expect(items('## Agenda\n- [ ] Mill\n  - [x] Oil\n  - [ ] Corn\n')).toEqual([])
})

test('"TODO" below a point of an agenda has a list, and one at its top is a point', () => {
  const below = '- New planks\n    - Frame for the map'
  expect(items(`## Agenda\n- Mill\n  - TODO\n    ${below}\n`)).toHaveLength(2)
  expect(items(`## Agenda\n- TODO\n    - Which planks?\n    - Which frame?\n`)).toEqual([])
})

test('words that take "to" are no people, whoever is told of behind them', () => {
  for (const said of [
    'Hard to oil the mill',
    'Used to grind corn',
    'Similar to oil',
    'Desire to oil it',
  ])
    expect(items(`## Notes\n- ${said} these days\n`), said).toEqual([])
  expect(items('## Action items\n- Intro to oiling the mill\n')).toEqual([
    'Intro to oiling the mill |  | open',
  ])
  expect(items('## Notes\n- Mirko to mend the mill\n')).toHaveLength(1)
  expect(items('## Notes\n- Ada to PR a new sign\n')).toHaveLength(1)
})

test('whom one did something with is not whose it is, and "@Cara W" at the end is', () => {
  const hers = (entry: string) => items(`## Updates\n\n@ada\n- Done:\n  - ${entry}\n`)
  expect(hers('Met with @ben, @carla')).toEqual(['Met with @ben, @carla | ada | done'])
  expect(hers('Oiled the mill - @ben')).toEqual(['Oiled the mill | ben | done'])
  expect(items('## Action items\n- Oil the mill @Cara W\n')).toEqual([
    'Oil the mill | Cara W | open',
  ])
  expect(items('## Notes\n- @ada @ben and @carla will oil it\n')).toEqual([
    '@ada @ben and @carla will oil it | ada, ben, carla | open',
  ])
  expect(items('## Action items\n- [ ] Find planks (such as Oslo)\n')).toEqual([
    'Find planks (such as Oslo) |  | open',
  ])
})

test('good news, what blocks, and links to lists of work are none', () => {
  expect(
    items('## Good news\n- Ada: went to the sea\n- Ben: swam in it\n- Carla: baked\n'),
  ).toEqual([])
  expect(items('## Updates\n\n@ada\n- Done: a wing\n- Blocked: a quiet day\n')).toHaveLength(1)
  expect(items('## Action items\n- [All action items](https://a.example)\n')).toEqual([])
  expect(items('## Notes\n- Old actions: [the list](https://a.example/b)\n')).toEqual([])
  expect(
    items('## Action items\n- [Action items form](https://a.example/issues/3)\n'),
  ).toHaveLength(1)
})

test('what was done is told below it with its address', () => {
  expect(items('## Action items\n- @ada: oil it\n  - done: https://a.example\n')).toEqual([
    'oil it | ada | done',
  ])
})

test('a question of a speaker promises nothing, and "i’ll" in lower case does', () => {
  expect(items('## Notes\n- Ada: will the mill be faster then?\n')).toEqual([])
  expect(items('## Notes\n- Ada: Please, it would be nice to see\n')).toEqual([])
  expect(items('## Notes\n- Ada: i’ll oil it\n- Ben: I’ll be working on the sign\n')).toHaveLength(
    2,
  )
})

test('"Future:" and "Tomorrow:" in talk are only work where a deed is to be done', () => {
  expect(items('## Notes\n- Future: would be nice to have a mill\n- Tomorrow: regatta\n')).toEqual(
    [],
  )
  expect(items('## Notes\n- Tomorrow: mend the mill\n')).toHaveLength(1)
})

test('"This week" beside "Next week" tells of it where more was done than is to be done', () => {
  const weeks = (now: string, next: string) =>
    items(
      `## Ada\n\n**This week:**\n\n- ${now}\n- Lamps for the mill\n\n**${next}:**\n\n- Order rope`,
    )
  expect(weeks('Mended the mill', 'Next week')[1]).toBe('Lamps for the mill | Ada | done')
  expect(weeks('Mend the mill', 'Next week')[1]).toBe('Lamps for the mill | Ada | open')
  expect(weeks('Mended the mill', 'Last week')[1]).toBe('Lamps for the mill | Ada | open')
})

test('names in capitals over lists are people beside first names, and not below them alone', () => {
  const labels = (...names: string[]) =>
    items(names.map((name) => `**${name}**\n- Mended the mill\n- Got it to run`).join('\n\n'))
  expect(labels('PETRA', 'YUGA', 'KARIN', 'ZDENKO')).toHaveLength(8)
  expect(labels('PETRA', 'YUGA', 'LOOM', 'ZDENKO').length).toBeLessThan(8)
})

test('nicks in brackets over lists are people, and what nicks say below is no work', () => {
  const call = '## Attendees\n\n- tarro\n- mizzle\n\n## Notes\n\n- status updates:\n  - (tarro):\n'
  expect(items(`${call}    - working on the jib\n`)).toEqual([
    'working on the jib | tarro | partial',
  ])
  const said = '      - (mizzle) we could do without\n      - (tarro) not our first worry\n'
  expect(items(`${call}    - working on the jib\n${said}`)).toHaveLength(1)
})

test('each nick of the roll call tells its work below "Status", and things do not', () => {
  const round =
    '## Notes\n\n- Status\n  - tarro: reviews\n  - mizzle: the seams\n  - wendo: no updates\n'
  expect(items(`## Attendees\n\n- tarro\n- mizzle\n- wendo\n\n${round}`)).toHaveLength(2)
  expect(items(round)).toEqual([])
})

test('plurals among words in lower case over lists make them things', () => {
  expect(
    items('## Status updates\n\n- books\n  - mended\n- sites\n  - all stand\n- looms\n  - run\n'),
  ).toEqual([])
})

test('who leads something has no work by that, and whom it is assigned to has', () => {
  expect(items('## Notes\n- Sail group led by @ada\n- Jib evening (led by Ben)\n')).toEqual([])
  expect(items('## Notes\n- Mend the jib, assigned to @ada\n')).toHaveLength(1)
})

test('answers to "why" are no plans, and a question with a link behind it no task', () => {
  const said = (label: string) => items(`## Notes\n- Ada\n  - **${label}**\n    - Mend the hull`)
  expect(said('What are we doing next?')).toHaveLength(1)
  expect(said('Why are we doing this?')).toEqual([])
  expect(items('## Notes\n- Ada: Post what came? https://a.example\n')).toEqual([])
})

test('a label of work over a conversation in which one speaks again is a topic', () => {
  const below = (...words: string[]) =>
    items(`## Notes\n- Action items\n${words.map((one) => `  - ${one}\n`).join('')}`)
  expect(below('Ada: +1', 'Ben: who has them?', 'Ada: they are in the book')).toEqual([])
  expect(below('Ada: jib', 'Ben: who has the rope?', 'Ada: sew the rope')).toHaveLength(3)
  expect(below('Ada: jib', 'Ben: mend the rope', 'Carla: call the yard')).toHaveLength(3)
})

test('where it is talked of, in brackets with its address, is nobody, and a person with a page is somebody', () => {
  const list = (who: string) =>
    items(`## Sails\n${['Mend', 'Sew', 'Tar'].map((one) => `- ${one} it ${who}\n`).join('')}`)
  expect(list('([Chat](https://talk.example/yard/12))')).toEqual([])
  expect(list('([Ada](https://hub.example/u/ada))')).toHaveLength(3)
})

test('what somebody new will do is work below a point of the agenda, and a point itself is none', () => {
  expect(items('## Agenda\n- Mill\n  - Mirko will ring the mill\n')).toEqual([
    'Mirko will ring the mill | Mirko | open',
  ])
  expect(items('## Agenda\n- Mirko will ring the mill\n')).toEqual([])
  expect(items('## Agenda\n- Mill\n  - Corn will ring the mill\n  - our corn\n')).toEqual([])
})

test('"Thomas to review:" is no label of things to review, and "Letters to answer:" is one', () => {
  expect(items('## Notes\n- Thomas to review: https://a.example/b\n')).toHaveLength(1)
  expect(items('Thomas to review:\n- the roof\n- the lamps\n')[0]).toBe('the roof | Thomas | open')
  expect(items('Letters to answer:\n- the roof\n- the lamps\n')[0]).toBe('the roof |  | open')
})

test('"(todo: Ada)" at the end is hers, and "(todo list)" is nobody’s', () => {
  expect(items('## Notes\n- Idea: two mills in place of one (todo: Ada)\n')).toHaveLength(1)
  expect(items('## Notes\n- Idea: two mills in place of one (todo List)\n')).toEqual([])
})
