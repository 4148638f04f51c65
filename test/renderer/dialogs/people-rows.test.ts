import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { peopleRows } from '../../../src/renderer/dialogs/people-rows.ts'

const text = `# Deck crew 2026-11-16

Moderator: Cleo

- [ ] Sand the rail (Ada)
- [x] Oil the hinges (Ada)
- [ ] Order rope (@kubuxu)
- [ ] Sweep (Everyone)
`

function rowsOf(known: readonly string[], aliases: Readonly<Record<string, string>> = {}) {
  const note = readNote(text, { people: known, aliases })
  const meeting = note.meetings[0]?.meeting ?? null
  return peopleRows({ known, note, meeting, aliases }).map(
    ({ name, open, sameAs }) => `${name} ${open}${sameAs === null ? '' : ` = ${sameAs}`}`,
  )
}

test('the people are those of note and folder by name, as the note writes them, with what is open', () => {
  expect(rowsOf(['ada', 'ben', 'dm', 'dora marsh', 'dora', 'marsh', 'zed9'])).toEqual([
    'Ada 1',
    'Ben 0',
    'Cleo 0',
    'Dora Marsh 0',
    'kubuxu 1',
    'zed9 0',
  ])
})

test('the initials of a double name are nobody else', () => {
  expect(rowsOf(['jan-philipp', 'jp', 'jo'])).toEqual([
    'Ada 1',
    'Cleo 0',
    'jan-philipp 0',
    'jo 0',
    'kubuxu 1',
  ])
})

test('another spelling stays in the list, and its items are the person’s', () => {
  expect(rowsOf(['ada'], { kubuxu: 'Jakub' })).toEqual([
    'Ada 1',
    'Cleo 0',
    'Jakub 1',
    'kubuxu 0 = Jakub',
  ])
})

test('without a note the folder’s people are there', () => {
  expect(peopleRows({ known: ['ada'], note: null, meeting: null, aliases: {} })).toEqual([
    { name: 'Ada', open: 0, sameAs: null },
  ])
})
