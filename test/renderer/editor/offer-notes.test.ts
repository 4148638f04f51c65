import { CompletionContext } from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'
import { describe, expect, test } from 'vitest'
import type { NotePath } from '../../../src/api/notes.ts'
import { resolveLink } from '../../../src/notes/view/link-targets.ts'
import { noteLinksIn } from '../../../src/notes/view/note-links.ts'
import { noteField } from '../../../src/renderer/editor/note-field.ts'
import { namesIn } from '../../../src/renderer/editor/note-names.ts'
import { offerNotes } from '../../../src/renderer/editor/offer-notes.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'
import { markedText, stateOf } from '../../support/text-with-caret.ts'
import { summaryOf } from '../sidebar/notes.ts'

const notes = [
  summaryOf('crew/2026-11-16.md', { title: 'Deck crew', date: '2026-11-16' }),
  summaryOf('crew/Sail plan (new).md', { title: 'Sails of the year' }),
  summaryOf('crew/here.md', { title: 'Here' }),
  summaryOf('road #2.md', { title: 'Road map' }),
]

/** What is offered at the caret in crew/here.md, and the text once the first of it was taken. */
function offered(marked: string) {
  const store = createAppStore()
  store.getState().setNotes(notes)
  store.getState().setPath('crew/here.md' as NotePath)
  let state = stateOf(marked, noteField)
  const { head } = state.selection.main
  const result = offerNotes(store)(new CompletionContext(state, head, false))
  const [first] = result?.options ?? []
  if (!result || !first) return { labels: [], taken: null }
  const view = {
    state,
    dispatch: (spec: Parameters<typeof state.update>[0]) => {
      state = state.update(spec).state
    },
  } as unknown as EditorView
  if (typeof first.apply === 'function') first.apply(view, first, result.from, head)
  return { labels: result.options.map(({ label }) => label), taken: markedText(state) }
}

describe('behind `](` the note’s way is offered', () => {
  test.each([
    ['by words of its title', 'See [the map](road ma|', 'See [the map](../road%20%232.md)|'],
    ['by its file name', '[x](2026|', '[x](2026-11-16.md)|'],
    ['by a way that is begun', '[x](./sail|', '[x](Sail%20plan%20%28new%29.md)|'],
    ['by a folder', '[x](../crew/2026|', '[x](2026-11-16.md)|'],
    ['where the bracket is closed already', '[x](2026|) and on', '[x](2026-11-16.md)| and on'],
  ])('%s', (_, marked, taken) => {
    expect(offered(marked).taken).toBe(taken)
  })

  test('and what is written leads to the note', () => {
    for (const { path } of notes.filter(({ path }) => path !== 'crew/here.md')) {
      const words = path
        .replace(/^.*\/|\.md$/g, '')
        .replace(/[()#]/g, '')
        .split(' ')[0]
      const [link] = noteLinksIn((offered(`[x](${words}|`).taken ?? '').replace('|', ''))
      expect(link && resolveLink(link, 'crew/here.md', namesIn(notes))).toBe(path)
    }
  })

  test('all notes at first, but for the one that is written in', () => {
    expect(offered('[x](|').labels).toEqual([
      '2026-11-16.md',
      'Sail%20plan%20%28new%29.md',
      '../road%20%232.md',
    ])
  })

  test.each([
    ['a picture', '![x](road|'],
    ['a web address', '[x](https://a.example/road|'],
    ['brackets without words before them', '(road|'],
    ['a way that has ended', '[x](road.md) more|'],
    ['code', '```\n[x](road|\n```'],
  ])('but not in %s', (_, marked) => {
    expect(offered(marked).labels).toEqual([])
  })
})

test('behind `[[` the name is offered, with its brackets', () => {
  expect(offered('See [[sails|').taken).toBe('See [[Sail plan (new)]]|')
})
