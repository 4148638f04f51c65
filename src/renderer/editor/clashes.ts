import { invertedEffects } from '@codemirror/commands'
import {
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Text,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state'
import { type KeptClash, mostClashes } from '../../api/places.ts'
import type { Clash } from '../../notes/text/merge.ts'

// Passages that two sides changed differently stand in the text in both versions, mine first, until somebody chooses. They
// are remembered as places, which move with the text; a version whose lines somebody has deleted by hand was chosen too.

/** Offsets: mine is `from`..`mid`, theirs `mid`..`to`; each ends with its line end, but for the text's last line. */
type ClashPlace = { readonly from: number; readonly mid: number; readonly to: number }

/** What is kept of a clash. */
export type Choice = 'mine' | 'theirs' | 'both'

type Mapper = { mapPos(pos: number, assoc?: number): number; readonly length: number }

const addClash = StateEffect.define<ClashPlace>({ map: (place, changes) => moved(place, changes) })
const dropClash = StateEffect.define<ClashPlace>({ map: (place, changes) => moved(place, changes) })

/** Marks the clashes (lines of the text after the change) as places to choose in. */
export function clashEffects(after: Text, clashes: readonly Clash[]): StateEffect<ClashPlace>[] {
  return (
    clashes
      .map(({ from, to, theirs }) => ({
        from: startOf(after, from),
        mid: startOf(after, theirs),
        to: startOf(after, Math.max(to + 1, theirs)),
      }))
      // An empty last line against none is nothing to choose in.
      .filter(({ from, to }) => from < to)
      .map((place) => addClash.of(place))
  )
}

export const clashField = StateField.define<readonly ClashPlace[]>({
  create: () => [],
  update(places, tr) {
    let now = tr.docChanged && places.length > 0 ? afterChange(places, tr) : places
    for (const effect of tr.effects) {
      if (effect.is(addClash) && !now.some((place) => isSame(place, effect.value)))
        now = [...now, effect.value].sort((a, b) => a.from - b.from || b.to - a.to)
      if (effect.is(dropClash)) now = now.filter((place) => !isSame(place, effect.value))
    }
    return now
  },
})

/** The clashes as they can be found again when the note is opened the next time. */
export function keptClashes(state: EditorState): readonly KeptClash[] {
  return state
    .field(clashField)
    .map(({ from, mid, to }) => ({
      mine: state.sliceDoc(from, mid),
      theirs: state.sliceDoc(mid, to),
    }))
    .filter(({ mine, theirs }) => Math.max(mine.length, theirs.length) <= mostClashes.length)
    .slice(0, mostClashes.passages)
}

/** Marks the clashes that were kept, wherever both their versions still stand as they did; those of the same words in order. */
export function foundClashes(
  state: EditorState,
  kept: readonly KeptClash[],
): readonly StateEffect<ClashPlace>[] {
  if (kept.length === 0) return []
  const text = `\n${state.doc.toString()}`
  let last = { from: 0, to: 0, passage: '' }
  return kept.flatMap(({ mine, theirs }) => {
    const passage = mine + theirs
    if (passage === '') return []
    // The sign before the line is the one that was put in front of the whole text, or its line end.
    const search = (start: number) => text.indexOf(`\n${passage}`, start)
    // Another one may stand inside of the last, or above it where the text was put into another order.
    const below = search(passage === last.passage ? last.to : last.from)
    const from = below < 0 ? search(0) : below
    if (from < 0) return []
    last = { from, to: from + passage.length, passage }
    return addClash.of({ from, mid: from + mine.length, to: last.to })
  })
}

/** The clash at the caret; else the next one, else the first. Null where there is none. */
export function clashNear(state: EditorState): ClashPlace | null {
  const { head } = state.selection.main
  const places = state.field(clashField)
  const at = places.find(({ from, to }) => head >= from && head <= to)
  return at ?? places.find(({ from }) => from > head) ?? places[0] ?? null
}

/** What the choice does to the text, and the lines that go; undo brings the clash back. */
export function chooseIn(
  state: EditorState,
  place: ClashPlace,
  choice: Choice,
): { readonly spec: TransactionSpec; readonly dropped: string } {
  const { from, mid, to } = place
  const [start, end] = { mine: [mid, to], theirs: [from, mid], both: [to, to] }[choice] as [
    number,
    number,
  ]
  const dropped = state.sliceDoc(start, end)
  // Where the lines that go are the text's last, the line end before them goes along.
  const isLast = end === state.doc.length && end > start && !dropped.endsWith('\n')
  const cut = isLast && start > 0 ? start - 1 : start
  return {
    spec: {
      changes: { from: cut, to: end },
      // Where lines go, the clash goes with them.
      effects: start === end ? dropClash.of(place) : [],
      selection: { anchor: Math.min(from, state.doc.length - (end - cut)) },
      scrollIntoView: true,
      userEvent: 'input.choose',
    },
    dropped,
  }
}

/** The field, with undo: what is taken back brings its clash back. */
export const clashes: Extension = [
  clashField,
  invertedEffects.of((tr) => {
    const before = tr.startState.field(clashField)
    const after = tr.state.field(clashField)
    if (before === after) return []
    const gone = before.filter((place) => !after.some((other) => isFrom(place, other, tr)))
    const come = after.filter((place) => !before.some((other) => isFrom(other, place, tr)))
    return [...gone.map((place) => addClash.of(place)), ...come.map((place) => dropClash.of(place))]
  }),
]

function afterChange(places: readonly ClashPlace[], tr: Transaction): readonly ClashPlace[] {
  return places.flatMap((place) => {
    const now = moved(place, {
      mapPos: tr.changes.mapPos.bind(tr.changes),
      length: tr.changes.length,
    })
    const lostMine = place.mid > place.from && now.mid === now.from
    const lostTheirs = place.to > place.mid && now.to === now.mid
    return lostMine || lostTheirs ? [] : [now]
  })
}

function moved({ from, mid, to }: ClashPlace, changes: Mapper): ClashPlace {
  // What is typed at the end of the text belongs to the version that stands there.
  return {
    from: changes.mapPos(from, -1),
    mid: changes.mapPos(mid, mid === to ? 1 : -1),
    to: changes.mapPos(to, to === changes.length ? 1 : -1),
  }
}

function isFrom(before: ClashPlace, after: ClashPlace, tr: Transaction): boolean {
  const changes = { mapPos: tr.changes.mapPos.bind(tr.changes), length: tr.changes.length }
  return isSame(moved(before, changes), after)
}

function isSame(one: ClashPlace, other: ClashPlace): boolean {
  return one.from === other.from && one.mid === other.mid && one.to === other.to
}

function startOf(text: Text, line: number): number {
  return line > text.lines ? text.length : text.line(line).from
}
