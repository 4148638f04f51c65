import { SearchQuery, search, setSearchQuery } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { placesFound } from '../../../src/renderer/editor/find-count.ts'

function found(doc: string, query: ConstructorParameters<typeof SearchQuery>[0], selected = '') {
  const from = doc.indexOf(selected)
  const selection = { anchor: from, head: from + selected.length }
  const state = EditorState.create({ doc, selection, extensions: search() })
  return placesFound(state.update({ effects: setSearchQuery.of(new SearchQuery(query)) }).state)
}

test('counts the places, and tells which of them is selected', () => {
  expect(found('rope, Rope, ropes', { search: 'rope' })).toEqual({ at: 0, of: 3 })
  expect(found('rope, Rope, ropes', { search: 'rope' }, 'Rope')).toEqual({ at: 2, of: 3 })
  expect(found('rope, Rope, ropes', { search: 'rope', wholeWord: true })).toEqual({ at: 0, of: 2 })
  expect(found('rope 1, rope 2', { search: 'rope \\d', regexp: true }, 'rope 2')).toEqual({
    at: 2,
    of: 2,
  })
  expect(found('tar', { search: 'rope' })).toEqual({ at: 0, of: 0 })
})

test('counts nothing in a text, or of places, that would take long', () => {
  expect(found('rope '.repeat(50_000), { search: 'tar' })).toBeNull()
  expect(found('a '.repeat(1_500), { search: 'a' })).toBeNull()
  expect(found('rope', { search: '' })).toBeNull()
  expect(found('rope', { search: '(', regexp: true })).toBeNull()
})
