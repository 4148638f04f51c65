import { expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import type { FolderPlace } from '../../../src/api/places.ts'
import { noteToBeginWith } from '../../../src/renderer/frame/place.ts'
import { summaryOf } from '../sidebar/notes.ts'

const notes = ['2026-11-16', '2026-11-09'].map((date) => summaryOf(`Crew ${date}.md`, { date }))
const newest = { path: 'Crew 2026-11-16.md', at: {} }

const at = (note: string | null, line: number, known: FolderPlace['notes'] = []): FolderPlace => ({
  note: note as NotePath | null,
  line,
  notes: known,
})

test('a page begins with the note that was open last, in its line', () => {
  const older = 'Crew 2026-11-09.md'
  expect(noteToBeginWith(at(older, 12), notes)).toEqual({ path: older, at: { line: 12 } })
  expect(noteToBeginWith(at(older, 1), notes)).toEqual({ path: older, at: {} })
})

test('it begins with the newest meeting where none was, or that note is gone or can’t be read', () => {
  expect(noteToBeginWith(null, notes)).toEqual(newest)
  expect(noteToBeginWith(at('gone.md', 3), notes)).toEqual(newest)
  const unread = summaryOf('Crew 2026-11-02.md', { unreadable: 'noText' })
  expect(noteToBeginWith(at(unread.path, 3), [...notes, unread])).toEqual(newest)
  expect(noteToBeginWith(null, [])).toBeNull()
})

test('it begins with none where a person wants that, as after a note that it crashed at', () => {
  expect(noteToBeginWith(at(null, 1), notes)).toBeNull()
})
