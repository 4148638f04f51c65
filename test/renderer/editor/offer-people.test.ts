import { CompletionContext } from '@codemirror/autocomplete'
import type { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { noteField, setContext } from '../../../src/renderer/editor/note-field.ts'
import { nameWritten, offerPeople } from '../../../src/renderer/editor/offer-people.ts'
import { stateOf } from '../../support/text-with-caret.ts'

const crew = '# Deck crew 2026-11-16\n\nAttendees: Mara, Ben\n\n## Next steps\n- Oil (Ben)\n'

function namesAt(state: EditorState): string[] {
  const context = new CompletionContext(state, state.selection.main.head, false)
  return offerPeople(context)?.options.map(({ label }) => label) ?? []
}

function typed(state: EditorState, insert: string): EditorState {
  return state.update(state.replaceSelection(insert)).state
}

/** The text with the name chosen. */
function picked(state: EditorState, name: string): string {
  const changes = nameWritten(state, name)
  return changes ? state.update({ changes }).state.doc.toString() : 'not asked'
}

function taught(state: EditorState, people: readonly string[]): EditorState {
  return state.update({ effects: setContext.of({ people }) }).state
}

test('a new name does not offer itself, even where the folder learned it since it was begun', () => {
  let state = stateOf(`${crew}- Ask @|`, noteField)
  expect(namesAt(state)).toEqual(['Mara', 'Ben'])
  state = typed(state, 'Quenti')
  expect(namesAt(state)).toEqual(['Mara', 'Ben'])
  state = taught(typed(state, 'n'), ['quentin'])
  expect(namesAt(state)).toEqual(['Mara', 'Ben'])
})

test('whom the folder knew before is offered to the last letter', () => {
  const state = taught(stateOf(`${crew}- Call (|`, noteField), ['quentin'])
  expect(namesAt(state)).toContain('Quentin')
  expect(namesAt(typed(state, 'Quentin'))).toContain('Quentin')
})

test('a roll call in the making offers no beginning of a name, and goes on with handles', () => {
  const above = '# Crew 2026-11-16\n\n- **Attendees:**\n  - @ada\n'
  const below = '\n\n## Round\n\n@mkline\n- Next:\n  - Oil the winch\n'
  expect(namesAt(stateOf(`${above}  - @mk|${below}`, noteField))).not.toContain('mk')
  expect(namesAt(stateOf(`${above}  - @mk|${below}`, noteField))).toContain('mkline')
  const chosen = (marked: string) => picked(stateOf(marked, noteField), 'mkline')
  expect(chosen(`${above}  - @mk|${below}`)).toBe(`${above}  - @mkline${below}`)
  expect(chosen(`# Crew\n\nAttendees: @ada, @mk|${below}`)).toContain('@ada, @mkline\n')
  expect(chosen(`# Crew\n\nAttendees: Ada, @mk|${below}`)).toContain('Ada, mkline\n')
})
