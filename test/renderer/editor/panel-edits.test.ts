import { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf } from '../../../src/notes/note.ts'
import { tickItem } from '../../../src/renderer/editor/commands.ts'
import { noteField, noteOf } from '../../../src/renderer/editor/note-field.ts'
import { figure, runs } from '../../support/long.ts'
import { readManners } from '../../support/manners.ts'
import { editOf, randomEdit } from '../../support/random-note-edits.ts'

const texts = readManners().map(({ text }) => text.replace(/\r\n?/g, '\n'))

test('a tick in the panel changes the line of the item that was seen, or none, whatever was written meanwhile', () => {
  const count = runs(40, 10_000)
  let refused = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.array(randomEdit, { maxLength: 4 }),
      (text, which, edits) => {
        let state = EditorState.create({ doc: text, extensions: [noteField] })
        const items = itemsOf(noteOf(state))
        const seen = items[which % Math.max(1, items.length)]
        if (!seen) return
        const shown = { line: seen.line, text: seen.item.text }
        for (const edit of edits) {
          state = state.update({ changes: editOf(state.doc.toString(), edit) }).state
        }
        const before = state
        const isDone = tickItem(
          {
            state,
            dispatch: (tr) => {
              state = tr.state
            },
          },
          shown,
        )
        if (!isDone) refused++
        const words = wordsOf(before, state)
        if (!isDone) expect(words).toEqual([])
        else expect(words).toContain(shown.text)
      },
    ),
    { numRuns: count },
  )
  figure({
    area: 'Panel edits',
    what: 'edit the note at random between seeing an item and ticking it',
    runs: count,
    found: `0 wrong lines; ${refused} refused, because the item was not there any more or not alone`,
  })
})

/** The words of the items whose lines are others now. */
function wordsOf(before: EditorState, after: EditorState): string[] {
  if (before.doc.eq(after.doc)) return []
  let head = 1
  while (head < before.doc.lines && before.doc.line(head).text === lineOf(after, head)) head++
  return itemsOf(noteOf(before))
    .filter(({ line, item }) => head >= line && head <= line + item.lastLine - item.line)
    .map(({ item }) => item.text)
}

function lineOf({ doc }: EditorState, number: number): string | null {
  return number > doc.lines ? null : doc.line(number).text
}
