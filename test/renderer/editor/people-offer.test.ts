import { CompletionContext } from '@codemirror/autocomplete'
import type { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { noteField, setContext } from '../../../src/renderer/editor/note-field.ts'
import { offerPeople } from '../../../src/renderer/editor/people-offer.ts'
import { stateOf } from '../../support/text-with-caret.ts'

const crew = '# Deck crew 2026-11-16\n\nAttendees: Mara, Ben\n\n## Next steps\n- Oil (Ben)\n'

function namesAt(state: EditorState): string[] {
  const context = new CompletionContext(state, state.selection.main.head, false)
  return offerPeople(context)?.options.map(({ label }) => label) ?? []
}

function typed(state: EditorState, insert: string): EditorState {
  return state.update(state.replaceSelection(insert)).state
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
