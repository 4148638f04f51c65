import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

/** The items of a note as `words | owners | status | phase`. */
function itemsIn(text: string): string[] {
  const note = readNote(text, { people: ['Ada', 'Ben', 'Carla', '@ada', '@ben'] })
  return itemsByRules(note).map(({ item }) =>
    [item.text, item.owners.join(', '), item.status, item.phase].join(' | '),
  )
}
const items = (text: string) => itemsIn(`# Deck crew 2026-11-09\n\n${text}`)

const heads = (...names: string[]) =>
  names.map((name) => `### ${name}\n\n- New bollards\n- Calls with the yard\n\n`).join('')

test('where a meeting says that everybody tells what he did, what stands below people is that', () => {
  const said = (words: string, ...names: string[]) => items(`- ${words}\n\n${heads(...names)}`)
  expect(said('Everyone reports what they did', 'Ada', 'Ben', 'Carla')).toHaveLength(6)
  expect(said('Each member says what he has done', 'Ada', 'Ben', 'Carla')[0]).toBe(
    'New bollards | Ada | done | reported',
  )
  expect(said('Everyone knows what they did', 'Ada', 'Ben', 'Carla')).toEqual([])
  expect(said('Everyone reports what they did', 'Ada', 'Ben')).toEqual([])
  expect(itemsIn(`# Yard wrap-up 2026-11-09\n\n${heads('Ada', 'Ben', 'Carla')}`)).toHaveLength(6)
  expect(itemsIn(`# Yard talks 2026-11-09\n\n${heads('Ada', 'Ben', 'Carla')}`)).toEqual([])
})

test('what a person left empty is not above the next one’s list', () => {
  const turns = (head: string) =>
    items(`### Updates\n\n#### @ada\n\n${head}\n\n#### @ben\n\nRepairs-\n- Mend the lamp\n`)
  expect(turns('Last week:\n\nThis week:')).toEqual(['Mend the lamp | ben | done | reported'])
  expect(turns('This week:\n- Order rope')).toContain('Mend the lamp | ben | done | reported')
  expect(items('**Next steps**\n\n### Ada\n\n- Rope\n\n### Ben\n\n- Chain\n')).toEqual([
    'Rope | Ada | open | planned',
    'Chain | Ben | open | planned',
  ])
})

test('right below a handle under initiatives, what is under way and what is to come is told apart', () => {
  const below = (list: string) =>
    items(`## Initiatives\n${`#### Pier\nSummary: It gets longer.\n\n@ada\n${list}\n\n`.repeat(3)}`)
  expect(below('- Moving the crane\n- I will paint it\n- TODO: ring the yard').slice(0, 3)).toEqual(
    [
      'Moving the crane | ada | partial | reported',
      'I will paint it | ada | open | planned',
      'ring the yard | ada | open | planned',
    ],
  )
  expect(below('- Done:\n  - Moving the crane')[0]).toContain('| done |')
  expect(below('- No status this week, we were at sea')).toEqual([])
})

test('whereabouts below what was done are no work', () => {
  const done = (words: string) => items(`## Round\n\n@ada\n- Done:\n  - ${words}\n  - Mended it\n`)
  expect(done('AFK at the fair')).toHaveLength(1)
  expect(done('Holiday calendar for the ferry')).toHaveLength(2)
})

test('"Person: Ada" stands above what is hers', () => {
  const turn = (name: string, did: string) =>
    `- Person: ${name}\n    - last:\n        - ${did}\n    - next:\n        - The lamps\n`
  expect(
    items(`## Round\n\n${turn('Ada', 'Drew the map')}${turn('Ben', 'Oiled the winch')}`),
  ).toEqual([
    'Drew the map | Ada | done | reported',
    'The lamps | Ada | open | planned',
    'Oiled the winch | Ben | done | reported',
    'The lamps | Ben | open | planned',
  ])
})

test('nested turns of which most are talk hand out nothing', () => {
  const talk = (...words: string[]) =>
    items(`- Shall we fence it?\n${words.map((one) => `    - ${one}\n`).join('')}`)
  const said = ['@ada: there are better ways', '@ben: it keeps out the geese, mostly']
  expect(talk(...said, '@ada: compare it to a hedge')).toEqual([])
  expect(talk('@ada: compare it to a hedge', '@ben: draw the fence')).toHaveLength(2)
})

test('nouns before "may", what somebody has or shows in the meeting are no promises', () => {
  expect(items('## Notes\n\n- Spring access may be open soon! Ask at the desk\n')).toEqual([])
  expect(items('## Notes\n\n- Ada is having a hard time with it\n')).toEqual([])
  expect(items('## Agenda\n\n- Ada & Ben presenting the new pier\n')).toEqual([])
  expect(items('## Notes\n\n- Ada is tarring the hull\n')).toHaveLength(1)
  expect(items('## Notes\n\n- @ada or @ben taking care of it\n')[0]).toContain('| ada, ben |')
})

test('what is there and needs something more is under way', () => {
  const told = (words: string) => items(`## Last week\n\n- ${words}\n`)[0]
  expect(told('The core is in place, need to work on the lid')).toContain('| partial |')
  expect(told('The core is in place')).toContain('| done |')
})

test('what somebody thinks, and how it is, is none of the work below a person or an area in a plan', () => {
  const below = (words: string) =>
    items(`## Tasks this week\n\n- Ada\n  - Ring the mill\n  - ${words}\n- Hull\n  - Tar it\n`)
  for (const words of [
    'He thinks that the mill is closed',
    'There is a party at the mill on Thursday',
    'Ringing is going well',
    'Ben proposed to take the ferry',
  ])
    expect(below(words)).toHaveLength(2)
  expect(below('There is a second bell, Ben will ring it')).toHaveLength(3)
  expect(below('There is somebody needed who rings')).toHaveLength(3)
  expect(items('## Action items\n\n- There is a hole to mend\n')).toHaveLength(1)
})

test('short names beside each other, each over a list, are areas of the plan', () => {
  const plan = (last: string) =>
    items(
      `## Tasks this week\n\n- Hull\n  - Tar the port side\n- Old deck\n  - New lamps\n- ${last}\n`,
    )
  expect(plan('Sails\n  - The old ones on the quay')).toEqual([
    'Tar the port side |  | open | planned',
    'New lamps |  | open | planned',
    'The old ones on the quay |  | open | planned',
  ])
  expect(plan('Sails')).toContain('Hull |  | open | planned')
})

test('what one asks the others is no work of the list it stands in', () => {
  const below = (words: string) => items(`## Next\n\n@ada\n- Talk at the fair\n  - ${words}\n`)
  expect(below('Ask: which of the piers shall be in it? 🐋')).toHaveLength(1)
  expect(below('Ask Ben which of the piers are in it')).toHaveLength(2)
})

test('what a finished draft was is no state of what is to be finished', () => {
  expect(items('## This week\n\n- Finish the WIP drawing of the pier\n')[0]).toContain('| open |')
  expect(items('## This week\n\n- Drawing of the pier, WIP\n')[0]).toContain('| partial |')
})

test('lines that each end in an address go on with none above', () => {
  const line = (words: string) =>
    `${words} of the old harbour and of the new one https://a.example/pull/3`
  expect(
    items(
      `### @ada\n\nLast week:\n\n${line('Lamps at the pier')}\n${line('Handrails at the steps')}\n`,
    ),
  ).toHaveLength(2)
})

test('one’s holidays are no work in a plan, and "we will need to" is a deed of all', () => {
  expect(items('@ada\n- Done:\n  - Rope\n- Next:\n  - Vacation this week\n')).toHaveLength(1)
  expect(items('## Notes\n\n- We will need to do a second round of tar\n')).toHaveLength(1)
  expect(items('## Notes\n\n- We will need to do that\n')).toEqual([])
})

test('what is told of a state below bullets that are people is theirs, too', () => {
  const told = (words: string) =>
    items(
      `**Highlights**\n\n- @ada:\n  - Working on the crane\n  - ${words}\n- @ben:\n  - The fair was a joy!\n  - Gave a talk there\n`,
    )
  expect(told('Our map of the bay is in progress').slice(0, 2)).toEqual([
    'Working on the crane | ada | partial | planned',
    'Our map of the bay is in progress | ada | partial | planned',
  ])
  expect(told('Our bay is large')).toEqual([])
})

test('where everybody reports, each line right below a person is told of, with or without a mark', () => {
  const lines = (...names: string[]) =>
    names
      .map((name) => `### ${name}\n\nMended the lamp.\nNew bollards.\nAway on Friday\n\n`)
      .join('')
  const said = items(`- Everyone reports what they did\n\n${lines('Ada', 'Ben', 'Carla')}`)
  expect(said).toHaveLength(6)
  expect(said.slice(0, 2)).toEqual([
    'Mended the lamp. | Ada | done | reported',
    'New bollards. | Ada | done | reported',
  ])
  expect(items(`- The pier\n\n${lines('Ada', 'Ben', 'Carla')}`).join('\n')).not.toContain(
    'bollards',
  )
})

test('what answers a question of the round is a report, a plan, or how somebody is', () => {
  const turn = (name: string) =>
    `### ${name}
* How do you feel today? a little tired
* What did you do since Monday? drew the map
* What will you do today? ring the yard
* Anything blocking your progress? the rain\n\n`
  expect(items(`${turn('Ada')}${turn('Ben')}`)).toEqual([
    'drew the map | Ada | done | reported',
    'ring the yard | Ada | open | planned',
    'drew the map | Ben | done | reported',
    'ring the yard | Ben | open | planned',
  ])
  expect(items('## Notes\n\n- What shall we do with the old pier? Nobody knows\n')).toEqual([])
})

test('below a person a project in front of the work is nobody', () => {
  const done = (words: string) => items(`## Updates\n\n@ada\n- Done:\n  - ${words}\n`)
  expect(done('harbour-map: new lamps')).toEqual(['harbour-map: new lamps | ada | done | reported'])
  expect(done('@ben: new lamps')).toEqual(['new lamps | ben | done | reported'])
})

test('a tab is as wide as two blanks where both indent entries', () => {
  const list = (tab: string) =>
    items(
      `- @ada\n  - Done:\n    - Mended it\n${tab}- Next:\n${tab}${tab}- Order rope\n    - Tar it\n`,
    )
  const read = [
    'Mended it | ada | done | reported',
    'Order rope | ada | open | planned',
    'Tar it | ada | open | planned',
  ]
  expect(list('\t')).toEqual(read)
  expect(list('  ')).toEqual(read)
})

test('a day in place of which "Completed" stands is no due date', () => {
  const rows =
    '| Task | Owner | Due |\n|---|---|---|\n| Oil it | Ada | Completed |\n| Tar it | Ben | Ongoing |\n'
  expect(items(rows)).toEqual(['Oil it | Ada | done | planned', 'Tar it | Ben | open | planned'])
})

test('the date in the name of the file says which number is the day', () => {
  const dateIn = (title: string) =>
    readNote(`# Standup ${title}\n`, { path: 'notes/2031-05-12.md' }).meetings[0]?.meeting.date
  expect(['5.12.31', '12.5.31', '5/12/2031'].map(dateIn)).toEqual(Array(3).fill('2031-05-12'))
  expect(dateIn('6.12.31')).toBe('2031-12-06')
})

test('assignments of any kind are work', () => {
  expect(items('### Research assignments\n\n- **Ada**\n  - Topic: old bells\n')).toEqual([
    'Topic: old bells | Ada | open | planned',
  ])
})

test('a point that asks everyone for their work stands over a round', () => {
  const turn = (name: string) =>
    `    - ${name}\n        - Mended the lamp\n        - Next up, the pier\n        - Aiming to paint it\n        - Been tarring the hull\n`
  const under = (words: string) =>
    items(`### Agenda\n\n- ${words}\n${['@ada', '@ben', 'Carla'].map(turn).join('')}`)
  const read = [
    'Mended the lamp | ada | done | reported',
    'Next up, the pier | ada | open | planned',
    'Aiming to paint it | ada | open | planned',
    'Been tarring the hull | ada | partial | reported',
  ]
  expect(under('Everyone summarizes current work').slice(0, 4)).toEqual(read)
  expect(under('Round of updates').slice(0, 4)).toEqual(read)
  const votes = `### Agenda\n\n- Everyone votes on the colour\n${['@ada', '@ben', 'Carla'].map(turn).join('')}`
  const sure = itemsByRules(readNote(`# Deck crew 2026-11-09\n\n${votes}`)).filter(
    ({ item }) => item.sure,
  )
  expect(sure.map(({ item }) => item.text)).not.toContain('Mended the lamp')
})

test('three unknown names over lists are people where each one tells of their work', () => {
  const turns = ['Marisol', 'Jorunn', 'Piet']
    .map((name) => `- **${name}**\n  - Counted the limpets\n`)
    .join('')
  const ownersIn = (title: string) =>
    items(`## ${title}\n\n${turns}`).map((one) => one.split(' | ')[1])
  expect(ownersIn('Each of us')).toEqual(['Marisol', 'Jorunn', 'Piet'])
  expect(ownersIn('Places')).toEqual([])
  const parts = ['Design', 'Shore', 'Painting']
    .map((name) => `- **${name}**\n  - Counted the limpets\n`)
    .join('')
  expect(items(`## Stand-up\n\n${parts}`).filter((one) => one.includes('Painting |'))).toEqual([])
})

test('a list of things to do in a note without a date is the backlog', () => {
  const phase = (head: string, before = '') =>
    itemsIn(`${before}## ${head}\n\n### Deck\n- [ ] Paint it\n`).map((one) => one.split(' | ')[3])
  for (const head of ['TO-DO', 'TODO', 'To do list']) expect(phase(head)).toEqual(['backlog'])
  expect(phase('To do', '# Deck crew 2026-11-09\n\n')).toEqual(['planned'])
})

test('a day is no work, what stands below it is', () => {
  const plan = (list: string) => items(`## This week\n\n### Ada\n\n${list}`)
  expect(plan('- Monday\n- Tuesday:\n- Order rope\n')).toEqual([
    'Order rope | Ada | open | planned',
  ])
  expect(plan('- Monday\n  - Order rope\n')).toEqual(['Order rope | Ada | open | planned'])
})

test('what one is working on, asked beside what one did, is still to be done', () => {
  const turn = '- What did you do?\n  - Drew the map\n- What are you working on?\n  - The pier\n'
  expect(items(`Ada\n${turn}\nBen\n${turn}`).slice(0, 2)).toEqual([
    'Drew the map | Ada | done | reported',
    'The pier | Ada | open | planned',
  ])
})
