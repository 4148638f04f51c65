import { mostPlaces, type NotePlace } from '../../api/places.ts'
import { keptClashes } from '../editor/clashes.ts'
import { foldedLines } from '../editor/folding.ts'
import { caretOf } from '../editor/publish.ts'
import { topLine } from '../editor/scrolling.ts'
import type { Desk, OpenNote, TextView } from './desk.ts'

/** Where one is in the open notes, the one that is shown first. */
export function placesOf(desk: Desk, view: TextView): readonly NotePlace[] {
  return desk
    .all()
    .toReversed()
    .map((note) => placeOf(desk, note, note === desk.shown() ? topLine(view) : note.top))
}

function placeOf(desk: Desk, note: OpenNote, top: number): NotePlace {
  const state = desk.stateOf(note)
  const { length } = state.doc
  return {
    path: note.path,
    ...caretOf(state),
    top,
    folds: foldedLines(state),
    length,
    clashes: keptClashes(state),
  }
}

/** The places that are known with those of the open notes, the last one first. */
export function withPlaces(
  known: readonly NotePlace[],
  open: readonly NotePlace[],
): readonly NotePlace[] {
  const paths = new Set(open.map(({ path }) => path))
  return [...open, ...known.filter(({ path }) => !paths.has(path))].slice(0, mostPlaces)
}
