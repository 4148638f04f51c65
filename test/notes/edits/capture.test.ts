import { describe, expect, test } from 'vitest'
import { captureThought, readThought } from '../../../src/notes/edits/capture.ts'
import { itemAt, readNote } from '../../../src/notes/meetings/note.ts'
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
    ['a colon', '- Ben: oil\n', 'Ada will send the numbers', '- Ada: Send the numbers'],
    ['a dash', '* Oil it - Ben\n* Tar it - Cleo\n', 'Ada to send it', '* Send it - Ada'],
    ['handles', '- [ ] @ben oil\n', '@ada send the numbers', '- [ ] @ada Send the numbers'],
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
