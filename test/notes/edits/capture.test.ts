import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { captureThought, readThought } from '../../../src/notes/edits/capture.ts'
import { itemAt, itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'

const context = { people: ['ada', 'ben', 'cleo'] }

/** The note with the thought filed in its first meeting, and who is read as its owner there. */
function captured(text: string, words: string) {
  const note = readNote(text, context)
  const meeting = note.meetings[0]
  if (!meeting) throw new Error('No meeting')
  const added = captureThought(textOf(text), { note, meeting }, words)
  if (!added) return null
  const result = applyEdits(text, added.edits)
  const item = itemAt(readNote(result, context), added.line)?.item
  return { text: result, owners: item?.owners, status: item?.status }
}

const plan = '# Deck 2026-11-16\n\n## Notes\n- calm\n\n## Next steps\n'

describe('a thought', () => {
  test.each([
    ['parentheses', '- [ ] Oil (Ben)\n', 'Ada to send the numbers', '- [ ] Send the numbers (Ada)'],
    ['a colon', '- Ben: oil\n', 'Ada will send the numbers', '- Ada: send the numbers'],
    ['a dash', '* Oil it - Ben\n* Tar it - Cleo\n', 'Ada to send it', '* Send it - Ada'],
    ['handles', '- [ ] @ben oil\n', '@ada send the numbers', '- [ ] @ada send the numbers'],
    ['sentences', '- Ben to oil\n', 'Ada to send the numbers', '- Ada to send the numbers'],
    ['parentheses', '- [ ] Oil (Ben)\n', 'count the buoys', '- [ ] Count the buoys'],
    [
      'what says itself who does it',
      '- [ ] Oil (Ben)\n',
      'Ada schickt die Zahlen',
      '- [ ] Ada schickt die Zahlen',
    ],
    ['two names', '- Oil (Ben)\n', 'Ada and Ben to pair', '- Pair (Ada, Ben)'],
  ])('goes into the plan of a team that writes %s', (_, items, words, line) => {
    const result = captured(plan + items, words)
    expect(result?.text).toBe(`${plan}${items}${line}\n`)
    expect(result?.status).toBe('open')
    if (/\b[aA]da\b/.test(words)) expect(result?.owners?.[0]?.toLowerCase()).toBe('ada')
  })

  const small = '- [ ] oil (Ben)\n- [ ] tar the hull (Ada)\n- [ ] Sew it (Ben)\n'
  const great = '- [ ] Oil (Ben)\n- [ ] Tar the hull (Ada)\n- [ ] sew it (Ben)\n'

  test('begins with a capital where most entries of its list do', () => {
    expect(captured(plan + great, 'Ada to count the buoys')?.text).toContain('] Count the buoys (')
    expect(captured(plan + small, 'Ada to count the buoys')?.text).toContain('] count the buoys (')
    expect(captured(plan + small, 'Count the buoys')?.text).toContain('] Count the buoys')
    expect(captured(plan, 'count the buoys')?.text).toContain('Count the buoys')
    const beside = `${plan}${great}\n## Later\n- fly\n`
    expect(captured(beside, 'count the buoys')?.text).toContain('Count the buoys')
    const said = (words: string) => {
      const note = readNote(plan + small, context)
      const meeting = note.meetings[0]
      return meeting && readThought(textOf(plan + small), { note, meeting }, words)?.words
    }
    expect(said('count the buoys')).toBe('count the buoys')
  })

  test.each([
    'https://harbour.example/3',
    '`rope` is to be ordered',
    'index.ts needs a line',
    'iPhone for the yard',
    '#12 needs a rope',
    'e.g. ropes',
    'eda: rope',
    'cleo has a rope',
    'npm/rope is old',
  ])('keeps a name, code or an address in front as it was typed: %s', (words) => {
    expect(captured(plan + great, words)?.text).toContain(words)
  })

  test('goes into the list of its owner where the team has such lists', () => {
    const text = `${plan}### Ada\n- [ ] Oil\n\n### Ben\n- [ ] Tar\n`
    const result = captured(text, 'Ada to send the numbers')
    expect(result?.text).toBe(text.replace('Oil\n', 'Oil\n- [ ] Send the numbers\n'))
    expect(result?.owners).toEqual(['Ada'])
  })

  test('says beforehand where it goes and whose it is', () => {
    const note = readNote(`${plan}- [ ] Oil (Ben)\n`, context)
    const meeting = note.meetings[0]
    if (!meeting) throw new Error('No meeting')
    const text = textOf(`${plan}- [ ] Oil (Ben)\n`)
    expect(readThought(text, { note, meeting }, 'Ada to send it')).toMatchObject({
      words: 'Send it',
      owners: ['Ada'],
      section: 'Next steps',
    })
    expect(readThought(text, { note, meeting }, '  ')).toBeNull()
  })

  test('of nothing is not filed', () => {
    expect(captured(plan, '   ')).toBeNull()
    expect(captured(plan, '- [ ]')).toBeNull()
  })

  const german =
    '# Crew-Runde 16.11.2026\n\nAnwesend: Ada, Ben\n\n## Erledigt\n- Segel geflickt (Ben)\n\n## Nächste Schritte\n- [ ] Öl kaufen (Ben)\n\n## Themenspeicher\n- Winterlager\n'

  test.each([
    ['Ada soll die Zahlen schicken', '- [ ] Die Zahlen schicken (Ada)', ['Ada']],
    ['Ada wird die Zahlen schicken', '- [ ] Die Zahlen schicken (Ada)', ['Ada']],
    ['Bojen zählen', '- [ ] Bojen zählen', []],
  ])(
    'of a German team goes into its plan, whatever sections stand around it: %s',
    (words, line, owners) => {
      const result = captured(german, words)
      expect(result?.text).toBe(german.replace('kaufen (Ben)\n', `kaufen (Ben)\n${line}\n`))
      expect(result?.owners).toEqual(owners)
      expect(result?.status).toBe('open')
    },
  )

  test('goes into the plan and not into what was done, is kept for later or stands in another meeting', () => {
    const text =
      '# Deck 2026-11-16\n\n## Done last week\n- [x] Tar (Ben)\n\n## Next steps\n- [ ] Oil (Ben)\n\n## Backlog\n- [ ] Paint (Cleo)\n\n# Deck 2026-11-09\n\n## Next steps\n- [ ] Tar (Ben)\n'
    const result = captured(text, 'Cleo to count the buoys')
    expect(result?.text).toBe(
      text.replace('Oil (Ben)\n', 'Oil (Ben)\n- [ ] Count the buoys (Cleo)\n'),
    )
  })

  test('goes into the list of its owner in the plan, not into the one of what they told', () => {
    const text =
      '# Deck 2026-11-16\n\n## Last week\n### Ada\n- Tarred the hull\n\n## Next steps\n### Ada\n- [ ] Oil\n\n### Ben\n- [ ] Rope\n'
    const result = captured(text, 'Ada to send the numbers')
    expect(result?.text).toBe(text.replace('Oil\n', 'Oil\n- [ ] Send the numbers\n'))
  })

  test('gets the next number of a numbered plan, and the sign of the note’s boxes', () => {
    expect(captured(`${plan}1. Oil (Ben)\n2. Tar (Cleo)\n`, 'Ada to sand it')?.text).toBe(
      `${plan}1. Oil (Ben)\n2. Tar (Cleo)\n3. Sand it (Ada)\n`,
    )
    expect(captured(`${plan}- ☐ Oil (Ben)\n- ☑ Tar (Cleo)\n`, 'Ada to sand it')?.text).toBe(
      `${plan}- ☐ Oil (Ben)\n- ☑ Tar (Cleo)\n- ☐ Sand it (Ada)\n`,
    )
  })

  test.each([
    [
      'gets a box where nothing else would say that it is work',
      '# Deck 2026-11-16\n\nPresent: Ada, Ben\n\n## Rig\n- The mast is old\n',
      'count the buoys',
      '- The mast is old\n- [ ] Count the buoys\n',
    ],
    [
      'goes where the meeting has its work, not below what comes last',
      '# Deck 2026-11-16\n\n## Rig\n- [ ] Oil it (Ben)\n\n## Adjournment\nAt nine.\n',
      'Ben to count the buoys',
      '- [ ] Oil it (Ben)\n- [ ] Count the buoys (Ben)\n',
    ],
    [
      'without an owner goes into nobody’s list',
      '# Deck 2026-11-16\n\n## Next steps\n### Ada\n- [ ] Oil it\n\n## Rig\n- [ ] Tar it (Ben)\n',
      'count the buoys',
      '## Next steps\n- [ ] Count the buoys\n### Ada\n',
    ],
  ])('%s', (_, text, words, wanted) => {
    const result = captured(text, words)
    expect(result?.text).toContain(wanted)
    expect(result?.status).toBe('open')
    expect(result?.owners).toEqual(words.startsWith('Ben') ? ['Ben'] : [])
  })

  test('goes into the plan below the name of its owner, which is said there already', () => {
    const text =
      '# Deck 2026-11-16\n\n## Round\n\n@ada\n- Done:\n  - Oiled it\n- Next:\n  - Tar it\n\n@ben\n- Next:\n  - Sew it\n'
    const ofAda = captured(text, 'ada to count the buoys')
    expect(ofAda?.text).toBe(text.replace('Tar it\n', 'Tar it\n  - Count the buoys\n'))
    expect(ofAda?.owners).toEqual(['ada'])
    const ofNobodyKnown = captured(text, '@zed to count the buoys')
    expect(ofNobodyKnown?.text).toContain('## Action items\n\n- [ ] @zed Count the buoys\n')
    expect(ofNobodyKnown?.owners).toEqual(['zed'])
  })

  test('goes into the plan whose work has owners, in their manner', () => {
    const text =
      '# Deck 2026-11-16\n\n## Next sprint\nThese are added:\n- Tar it\n- Sew it\n\n## Action items\n1. **Ben:** Order rope\n2. **Cleo:** Ring the mill\n'
    const result = captured(text, 'Ada to count the buoys')
    expect(result?.text).toBe(`${text}3. **Ada:** Count the buoys\n`)
    expect(result?.owners).toEqual(['Ada'])
  })

  test('is a line like the others of a team that writes its actions between the minutes', () => {
    const text =
      'Minutes of 16 November 2026\n\nPresent: Ada Lamb, Ben Orr\n\n1. Hull\n1.1 It leaks.\nACTION: Ada to tar it.\n\n2. Mast\nACTION: Ben to oil it.\n\n3. Close\nAt nine.\n'
    const result = captured(text, 'Ada to count the buoys')
    expect(result?.text).toBe(
      text.replace('to oil it.\n', 'to oil it.\nACTION: Ada to count the buoys\n'),
    )
    expect(result?.owners).toEqual(['Ada'])
  })

  test('where all lists are somebody’s, it is said beforehand whose it will be', () => {
    const text =
      '# Deck 2026-11-16\n\n### Ada\n#### Next\n- Oil it\n\n### Ben\n#### Next\n- Tar it\n'
    const note = readNote(text, context)
    const meeting = note.meetings[0]
    if (!meeting) throw new Error('No meeting')
    const thought = readThought(textOf(text), { note, meeting }, 'count the buoys')
    expect(thought?.owners).toEqual(captured(text, 'count the buoys')?.owners)
  })
})

test.each([
  ['<ul>\n<li>Oil it (Ben)</li>\n', '<li>Count the buoys (Ada)</li>\n', '</ul>\n'],
  [
    '<ul>\n  <li>[ ] Oil it (Ben)\n    <ul>\n      <li>soon</li>\n    </ul>\n  </li>\n',
    '  <li>[ ] Count the buoys (Ada)\n',
    '</ul>\n\n## Later\n',
  ],
])('a thought comes into a list that is written as HTML: %s', (above, line, below) => {
  const result = captured(plan + above + below, 'Ada to count the buoys')
  expect(result?.text).toBe(plan + above + line + below)
  expect(result).toMatchObject({ owners: ['Ada'], status: 'open' })
})

describe('a thought in a meeting that has its work in a table', () => {
  const table =
    '# Protokoll 24.11.2026\n\n## Aufgaben\n\n| Wer | Was | Bis wann | Status |\n|---|---|---|---|\n| Ada | Haushaltsplan durchsehen | 01.12.2026 | offen |\n| Ben | Lampen prüfen | 20.11.2026 | erledigt |\n\nNächstes Treffen am 1.12.\n'

  test('is a row of its columns', () => {
    const result = captured(table, 'Ada soll bis 05.12.2026 die Schilder holen')
    expect(result?.text).toBe(
      table.replace(
        'erledigt |\n',
        'erledigt |\n| Ada | Die Schilder holen | 05.12.2026 | offen |\n',
      ),
    )
    expect(result).toMatchObject({ owners: ['Ada'], status: 'open' })
  })

  test('leaves the cells empty of which it says nothing', () => {
    const result = captured(table, 'Schilder holen')
    expect(result?.text).toContain('| | Schilder holen | | offen |\n\nNächstes')
    expect(result).toMatchObject({ owners: [], status: 'open' })
  })

  const stateOfNew = (...states: readonly string[]) => {
    const rows = states.map((state, at) => `| Oil lamp ${at} | Ben | ${state} |\n`).join('')
    const text = `# Crew 2026-11-24\n\n| Task | Owner | Status |\n|---|---|---|\n${rows}`
    const result = captured(text, 'Ada to tar the hull')
    expect(result).toMatchObject({ owners: ['Ada'], status: 'open' })
    return /\| Tar the hull \| Ada \|(.*)\|/.exec(result?.text ?? '')?.[1]?.trim()
  }

  test.each([
    [['Waiting for the paint']],
    [['Waiting for the paint', 'no wood yet']],
    [['Waiting for the paint', 'done 3 May']],
  ])('has no state that is another row’s own: %j', (states) => {
    expect(stateOfNew(...states)).toBe('')
  })

  test('has the state that most open rows have, or the plain word of one', () => {
    expect(stateOfNew('New', 'New', 'Waiting for the paint')).toBe('New')
    expect(stateOfNew('Waiting for the paint', 'Open')).toBe('Open')
    expect(stateOfNew('Waiting for the paint', 'Done')).toBe('Open')
    expect(stateOfNew('Waiting for the paint', 'not started')).toBe('not started')
    expect(stateOfNew('', 'Done')).toBe('')
  })

  test('is as wide as an aligned table', () => {
    const aligned =
      '# Crew 2026-11-24\n\n| Task            | Owner | Status |\n|-----------------|-------|--------|\n| Oil the winch   | Ben   | done   |\n'
    expect(captured(aligned, 'Ada to tar the hull')?.text).toBe(
      `${aligned}| Tar the hull    | Ada   | open   |\n`,
    )
  })
})

describe('a thought beside a fence or a comment that nobody closed', () => {
  test.each(['```\nlog line\n', '<!--\nlog line\n'])('goes above it: %j', (open) => {
    const head = '# Crew 2026-11-23\n\n- [ ] Oil the winch (Ada)\n'
    const result = captured(`${head}\n${open}`, 'Cleo to count the buoys')
    expect(result?.text).toBe(`${head}- [ ] Count the buoys (Cleo)\n\n${open}`)
    expect(result).toMatchObject({ owners: ['Cleo'], status: 'open' })
  })
})

test('a thought takes no place where other work would vanish', () => {
  const path = resolve(import.meta.dirname, '../../fixtures/manners/deeds-and-nothing-else.md')
  const text = readFileSync(path, 'utf8')
  const toldOf = (some: string) =>
    itemsOf(readNote(some, context))
      .filter(({ item }) => item.found !== 'signs')
      .map(({ item }) => `${item.status} ${item.text} ${item.owners}`)
  const result = captured(text, 'Cleo to count the buoys')
  expect(toldOf(result?.text ?? '')).toEqual(expect.arrayContaining(toldOf(text)))
  expect(toldOf(result?.text ?? '')).toHaveLength(toldOf(text).length + 1)
  expect(result).toMatchObject({ owners: ['Cleo'], status: 'open' })
})

test('a thought keeps the spelling of a name that only other notes have', () => {
  const note = readNote(`${plan}- [ ] Oil (Ben)\n`, { people: ["siobhan o'neill"] })
  const meeting = note.meetings[0]
  if (!meeting) throw new Error('No meeting')
  const text = textOf(`${plan}- [ ] Oil (Ben)\n`)
  expect(
    readThought(text, { note, meeting }, "Siobhan O'Neill to book a room by Friday")?.owners,
  ).toEqual(["Siobhan O'Neill"])
})
