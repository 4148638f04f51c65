import { EditorState, type Transaction } from '@codemirror/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf } from '../../../src/notes/meetings/note.ts'
import type { Item } from '../../../src/notes/vocabulary.ts'
import { changeItem } from '../../../src/renderer/editor/change-item.ts'
import { type Target, tickItem } from '../../../src/renderer/editor/commands.ts'
import { confirmGuess } from '../../../src/renderer/editor/confirm-guess.ts'
import { noteField, noteOf } from '../../../src/renderer/editor/note-field.ts'
import type { ShownItem } from '../../../src/renderer/store/shown-item.ts'
import { figure, runs } from '../../support/long.ts'
import { readManners } from '../../support/manners.ts'
import { editOf, randomEdit } from '../../support/random-note-edits.ts'

const texts = readManners().map(({ text }) => text.replace(/\r\n?/g, '\n'))

/** What a person can do to an item beside the text; parking moves lines and is tried in drop-and-park.test.ts. */
type Use = {
  readonly name: string
  readonly verb: string
  readonly long: number
  /** Which items it is for. */
  readonly suits: (item: Item) => boolean
  readonly use: (target: Target, shown: ShownItem) => boolean
}

const uses: readonly Use[] = [
  { name: 'a tick', verb: 'ticking it', long: 10_000, suits: () => true, use: tickItem },
  {
    name: 'an owner given',
    verb: 'giving it an owner',
    long: 2_500,
    suits: () => true,
    use: (target, shown) => changeItem(target, shown, { kind: 'owners', owners: ['Zorbo'] }),
  },
  {
    name: 'owners taken away',
    verb: 'taking its owners away',
    long: 2_500,
    suits: ({ owners }) => owners.length > 0,
    use: (target, shown) => changeItem(target, shown, { kind: 'owners', owners: [] }),
  },
  {
    name: 'a drop',
    verb: 'dropping it',
    long: 2_500,
    suits: ({ status }) => status === 'open' || status === 'partial',
    use: (target, shown) => changeItem(target, shown, { kind: 'drop' }),
  },
  {
    name: 'a confirmed guess',
    verb: 'confirming it',
    long: 2_500,
    suits: ({ sure }) => !sure,
    use: (target, shown) => confirmGuess(target, shown) === 'marked',
  },
]

test.each(uses)(
  '$name in the panel changes one line of the item that was seen, or none, whatever was written meanwhile',
  ({ verb, long, suits, use }) => {
    const count = runs(20, long)
    let changed = 0
    let refused = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.array(randomEdit, { maxLength: 4 }),
        (text, which, edits) => {
          let state = EditorState.create({ doc: text, extensions: [noteField] })
          const items = itemsOf(noteOf(state))
          const suited = items.filter(({ item }) => suits(item))
          const seen = suited[which % Math.max(1, suited.length)]
          if (!seen) return
          const words = seen.item.text
          const shown = { line: seen.line, text: words, owners: seen.item.owners }
          let { from: start, to: end } = state.doc.line(seen.line)
          for (const edit of edits) {
            const { changes, state: next } = state.update({
              changes: editOf(state.doc.toString(), edit),
            })
            start = changes.mapPos(start, -1)
            end = changes.mapPos(end)
            state = next
          }
          const before = state
          const done: Transaction[] = []
          const isDone = use({ state, dispatch: (tr) => done.push(tr) }, shown)
          expect(done).toHaveLength(isDone ? 1 : 0)
          if (!isDone) {
            refused++
            return
          }
          changed++
          const [line, ...others] = differingLines(before, done[0]?.state ?? before)
          expect(others, 'further lines').toEqual([])
          const placed = itemOf(before, line)
          expect(placed?.item.text).toBe(words)
          // A line end may have come into its line.
          expect(placed?.line).toBeGreaterThanOrEqual(before.doc.lineAt(start).number)
          expect(placed?.line).toBeLessThanOrEqual(before.doc.lineAt(end).number)
        },
      ),
      { numRuns: count },
    )
    figure({
      area: 'Panel edits',
      what: `edit the note at random between seeing an item and ${verb}, and compare all lines`,
      runs: count,
      found: `0 wrong lines; ${changed} times one line, ${refused} times none, because the item was gone or its line can’t say it`,
    })
  },
)

/** The numbers of all lines that are others now; both texts have as many. */
function differingLines({ doc: before }: EditorState, { doc: after }: EditorState): number[] {
  expect(after.lines).toBe(before.lines)
  const lines = Array.from({ length: before.lines }, (_, at) => at + 1)
  return lines.filter((line) => before.line(line).text !== after.line(line).text)
}

/** The item whose lines have this one: the last that begins at it or above. */
function itemOf(state: EditorState, line = 0) {
  return itemsOf(noteOf(state)).findLast((placed) => placed.line <= line)
}
