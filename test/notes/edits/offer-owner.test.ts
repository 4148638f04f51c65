import { describe, expect, test } from 'vitest'
import { nameAsked, ownerWritten } from '../../../src/notes/edits/offer-owner.ts'
import type { OwnerManner } from '../../../src/notes/edits/owner-manner.ts'
import { peopleOffered } from '../../../src/notes/edits/people-offered.ts'
import { readNote } from '../../../src/notes/meetings/note.ts'

/** The line with Ada chosen where the `|` stands; null where nobody is asked for. */
function chosen(marked: string, manner: OwnerManner): string | null {
  const column = marked.indexOf('|')
  const line = marked.replace('|', '')
  const asked = nameAsked(line, column)
  if (!asked) return null
  const { from, to, insert } = ownerWritten(line, asked, 'Ada', manner)
  return line.slice(0, from) + insert + line.slice(to)
}

describe('a name that is chosen', () => {
  test.each([
    ['- Order rope @|', 'parentheses', '- Order rope (Ada)'],
    ['- Order rope (Ben) @a|', 'parentheses', '- Order rope (Ben, Ada)'],
    ['- Order rope (@a|', 'parentheses', '- Order rope (Ada'],
    ['- Order rope (|', 'parentheses', '- Order rope (Ada)'],
    ['- Order rope (a|)', 'parentheses', '- Order rope (Ada)'],
    ['- Order rope (Ben, a|', 'parentheses', '- Order rope (Ben, Ada)'],
    ['- Order rope @|', 'dash', '- Order rope - Ada'],
    ['- Order rope @|', 'handle', '- Order rope @Ada'],
    ['- @| order rope', 'handle', '- @Ada order rope'],
    ['- @|', 'colon', '- Ada: '],
    ['- @a|', 'handle', '- @Ada '],
    ['- [ ] @a|', 'parentheses', '- [ ] Ada '],
    ['- Order @| rope', 'parentheses', '- Order Ada rope'],
    ['We asked @ad|', 'parentheses', 'We asked Ada'],
  ] as const)('in %j is written as a team with %s does', (line, manner, wanted) => {
    expect(chosen(line, manner)).toBe(wanted)
  })

  test.each(['ada@example|', '- Order rope|', '- Order (rope|) and tar', '- rope(|'])(
    'is not asked for in %j',
    (line) => {
      expect(chosen(line, 'parentheses')).toBeNull()
    },
  )
})

test('those at the meeting are offered first, then those of the note, then those of the folder', () => {
  const text =
    '# Deck 2026-11-16\n\nAttendees: Cleo, Dora\n\n## Next steps\n- [ ] Oil (Ben)\n\n# Deck 2026-11-09\n\n## Next steps\n- [ ] Tar (Edda)\n'
  const note = readNote(text, {
    people: ['ada', 'ben', 'cleo', 'dora', 'edda', 'fb', 'finn berg', 'finn'],
  })
  expect(peopleOffered(note, 6).map(({ name, near }) => `${name} ${near}`)).toEqual([
    'Cleo meeting',
    'Dora meeting',
    'Ben meeting',
    'Edda note',
    'Ada folder',
    'Finn Berg folder',
  ])
})

test('the beginning of a name that is being typed is offered to nobody as a person', () => {
  const text = '# Deck crew 2026-11-16\n\nAttendees: Mara, Ben\n\n## Next steps\n- [ ] Oil (Ben)\n'
  const offered = (last: string, typed: string) => {
    const note = readNote(`${text}- [ ] Tar @${last}\n`, { people: ['ma', 'mara'] })
    return peopleOffered(note, 7, typed).map(({ name }) => name)
  }
  expect(offered('Ma', 'Ma')).toEqual(['Mara', 'Ben'])
  expect(offered('Mara', 'Mara')).toContain('Mara')
  expect(offered('Ben', 'Ben')).toContain('Ben')
})

test('a name is offered for being known, not for being typed on this line', () => {
  const offered = (line: string, typed: string, people: string[] = []) => {
    const note = readNote(`# Deck crew 2026-11-16\n\n## Next steps\n- Oil (Ben)\n${line}\n`, {
      people,
    })
    return peopleOffered(note, 5, typed).map(({ name }) => name)
  }
  expect(offered('- Ask @Quentin', 'Quentin')).toEqual(['Ben'])
  expect(offered('- Ask (Zora', 'Zora')).toEqual(['Ben'])
  expect(offered('- Ask @Quentin', 'Quentin', ['quentin'])).toContain('Quentin')
})
