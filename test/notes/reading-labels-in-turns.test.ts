import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'

// Labels in front of the entries of what somebody reports: "Progress: …" beside "Continue working on: …".

/** The items of a note of three turns, as `words | owners | status | phase`, without those beside Ada's entry. */
function inTurnOfAda(entry: string, heading = 'Progress Updates'): string[] {
  const turn = (name: string, what: string) => `1. **${name}**\n   - Progress: ${what}\n`
  const others = `${turn('Ben', 'Oiled it')}\n${turn('Carla', 'Tarred the hull')}`
  const text = `# Deck crew 2026-11-09\n\n## ${heading}\n\n${turn('Ada', 'Drew the bay')}   - ${entry}\n\n${others}`
  return itemsOf(readNote(text))
    .map(({ item }) => [item.text, item.owners.join(), item.status, item.phase].join(' | '))
    .filter((item) => !/Drew the bay|Oiled it|Tarred the hull/.test(item))
}

test('an entry that begins with a label of what is to come is planned, beside what is reported', () => {
  const labels = ['Continue working on', 'Updates Required', 'Still to do', 'Assigned', 'Next']
  for (const heading of ['Progress Updates', 'Last week'])
    for (const label of labels)
      expect(inTurnOfAda(`${label}: the inner lid`, heading), label).toEqual([
        'the inner lid | Ada | open | planned',
      ])
  expect(inTurnOfAda('Continue working on: drawing, half done')[0]).toContain('| partial | planned')
})

test('a label of a thing stays with what is reported', () => {
  expect(inTurnOfAda('Inner lid: oiled it')).toEqual([
    'Inner lid: oiled it | Ada | done | reported',
  ])
  expect(inTurnOfAda('Continued: the inner lid')[0]).toContain('reported')
})

test('what blocks or where help is needed is no work, nor is a label with nothing to it', () => {
  for (const entry of ['Help needed: the crane', 'Blocked: the crane', 'Stuck: oil the lid'])
    expect(inTurnOfAda(entry), entry).toEqual([])
  expect(inTurnOfAda('Still to do: none')).toEqual([])
})

test('what somebody promises behind a label of trouble is that person’s work', () => {
  for (const label of ['Problems', 'Blockers', 'Blocked', 'Help needed'])
    for (const promise of ['Ben will order rope', 'Carla to ring the mill'])
      expect(inTurnOfAda(`${label}: ${promise}`), label).toEqual([
        `${promise} | ${promise.split(' ')[0]} | open | planned`,
      ])
  expect(inTurnOfAda('Blockers: Ben will order rope', 'This week')).toEqual([
    'Ben will order rope | Ben | open | planned',
  ])
  for (const trouble of ['the yard will close', 'waiting for Ben to order rope', 'Ben is ill'])
    expect(inTurnOfAda(`Problems: ${trouble}`), trouble).toEqual([])
})

test('a label of what is to come over a list of its own, beside others in the turn, is above a plan', () => {
  const report = (label: string) =>
    `## Updates\n\n- **Ada**\n  - Progress:\n    - Drew the bay\n  - ${label}\n    - inner lid\n\n- **Ben**\n  - Progress:\n    - Oiled it\n`
  const read = (label: string) =>
    itemsOf(readNote(`# Deck crew 2026-11-09\n\n${report(label)}`))
      .filter(({ item }) => item.text === 'inner lid')
      .map(({ item }) => [item.owners.join(), item.status, item.phase].join(' | '))
  for (const label of ['Continue working on:', 'Updates required:', '**Assigned**'])
    expect(read(label), label).toEqual(['Ada | open | planned'])
  expect(read('Lids:')).toEqual(['Ada | done | reported'])
})

test('outside of what somebody reports "Continue with" and "Updates required" announce no work', () => {
  const below = (label: string, heading: string) =>
    itemsOf(
      readNote(`# Deck crew 2026-11-09\n\n## ${heading}\n\n${label}\n- the inner lid\n- a lamp\n`),
    ).map(({ item }) => item.text)
  for (const label of ['Continue with:', '**Updates required**'])
    expect(below(label, 'Notes'), label).toEqual([])
  expect(below('Next steps:', 'Notes')).toHaveLength(2)
})

/** What is read below a line for each of two who tell what they did and will do. */
function toldBy(lineOf: (name: string) => string, label: (words: string) => string): string[] {
  const turn = (name: string, what: string) =>
    `${lineOf(name)}\n\n${label('Done')}\n- ${what}\n\n${label('Next')}\n- the inner lid\n\n`
  const text = `# Deck crew 2026-11-09\n\n${turn('adabyron', 'lamp order form')}${turn('benlovell', 'lid school')}`
  return itemsOf(readNote(text)).map(({ item }) =>
    [item.text, item.owners.join(), item.status].join(' | '),
  )
}

test('a handle alone over lines that are labels begins a turn', () => {
  const own = [
    'lamp order form | adabyron | done',
    'the inner lid | adabyron | open',
    'lid school | benlovell | done',
    'the inner lid | benlovell | open',
  ]
  for (const label of [(words: string) => `${words}:`, (words: string) => `**${words}**`])
    expect(toldBy((name) => `@${name}`, label)).toEqual(own)
})

test('a thing with somebody in brackets over nested labels is that person’s', () => {
  const part = (thing: string, name: string) =>
    `- ${thing} (${name})\n  - Last week:\n    - lamp order form\n    - lid school (Cleo)\n  - Upcoming:\n    - the inner lid\n`
  const text = `# Deck crew 2026-11-09\n\n## Updates\n\n${part('Boats', '@ada_b')}${part('The pier', 'Ben')}`
  expect(itemsOf(readNote(text)).map(({ item }) => `${item.text} | ${item.owners.join()}`)).toEqual(
    [
      'lamp order form | ada_b',
      'lid school | Cleo',
      'the inner lid | ada_b',
      'lamp order form | Ben',
      'lid school | Cleo',
      'the inner lid | Ben',
    ],
  )
})

test('in a list of work an owned entry over a label is the work', () => {
  const text = `# Deck crew 2026-11-09\n\n## Next steps\n\n- Order rope (Ada)\n  - Blocked:\n    - no money\n- Paint the hull (Ben)\n  - To do:\n    - buy paint\n`
  expect(itemsOf(readNote(text)).map(({ item }) => `${item.text} | ${item.owners.join()}`)).toEqual(
    expect.arrayContaining(['Order rope | Ada', 'Paint the hull | Ben']),
  )
})

test('what is to be reviewed or begun stands below the verb', () => {
  for (const verb of ['Review', 'Update', 'Start work on', 'Clean up']) {
    const text = `# Deck crew 2026-11-09\n\n@ada\n- Next:\n  - ${verb}:\n    - the rope lists\n    - the lids\n`
    const items = itemsOf(readNote(text)).map(({ item }) => `${item.text} | ${item.owners.join()}`)
    expect(items, verb).toEqual(expect.arrayContaining(['the rope lists | ada', 'the lids | ada']))
  }
})

test('what is still required stands behind a report also where no heading says so', () => {
  const turn = (label: string) =>
    itemsOf(
      readNote(
        `# Deck crew 2026-11-09\n\n### Ada\n- ${label}: lamps up\n- Updates required: logic of the sail\n`,
      ),
    ).map(({ item }) => [item.text, item.owners.join(), item.status, item.phase].join(' | '))
  expect(turn('Progress')).toEqual([
    'lamps up | Ada | done | reported',
    'logic of the sail | Ada | open | planned',
  ])
  expect(turn('Questions')).toEqual([])
})

test('what was done this week, before next week, is the report; what is to be done the plan', () => {
  const turn = (...entries: string[]) =>
    itemsOf(
      readNote(`# Deck crew 2026-11-09\n\n### Ada\n${entries.map((one) => `- ${one}\n`).join('')}`),
    ).map(({ item }) => `${item.text} | ${item.phase}`)
  for (const [now, then] of [
    ['This week', 'Next week'],
    ['This sprint', 'Next sprint'],
  ])
    for (const sign of [':', ' -'])
      expect(
        turn(`${now}${sign} rang the mill`, `${then}${sign} order rope`),
        `${now}${sign}`,
      ).toEqual(['rang the mill | reported', 'order rope | planned'])
  expect(turn('This week: ring the mill')).toEqual(['ring the mill | planned'])
  // Nothing tells that it was done.
  for (const open of ['This week: lamps', 'Today: lamps'])
    expect(turn(open, 'Next week: order rope')[0], open).toContain('planned')
  expect(turn('Last week: the mill', 'This week: swept lamps', 'Next week: order rope')).toEqual([
    'the mill | reported',
    'swept lamps | planned',
    'order rope | planned',
  ])
  expect(turn('This week: ring the mill', 'Next week: order rope')).toEqual([
    'ring the mill | planned',
    'order rope | planned',
  ])
})

test('a time before a dash is a label in front of a deed, and no news', () => {
  const read = (line: string) =>
    itemsOf(readNote(`# Deck crew 2026-11-09\n\n## Harbour\n- ${line}\n- Fog all day\n`)).map(
      ({ item }) => item.text,
    )
  expect(read('Next week - order rope')).toEqual(['order rope'])
  for (const news of [
    'Next week - school holidays, hall closed',
    'Last month - quiet days',
    'Next - the bell tower',
    'Plan - the new pier - was shown by the engineer',
  ])
    expect(read(news), news).toEqual([])
})
