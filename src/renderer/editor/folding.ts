import {
  codeFolding,
  foldEffect,
  foldedRanges,
  foldGutter,
  foldKeymap,
  foldService,
  unfoldEffect,
} from '@codemirror/language'
import type { EditorState, Extension, StateEffect } from '@codemirror/state'
import { keymap } from '@codemirror/view'
import { foldBelow, meetingFolds } from '../../notes/folds.ts'
import { noteOf } from './note-field.ts'

type Range = { readonly from: number; readonly to: number }

/** Headings and meetings fold away what stands below them: by the sign at the edge, or by keys. */
export const folding: Extension = [
  codeFolding({ placeholderText: '…' }),
  foldService.of((state, lineStart) => rangeAt(state, state.doc.lineAt(lineStart).number)),
  foldGutter({ openText: '▾', closedText: '▸' }),
  keymap.of(foldKeymap),
]

/** What a fold at this line (from 1) hides, as offsets. */
function rangeAt(state: EditorState, line: number): Range | null {
  const fold = foldBelow(state.doc, noteOf(state), line)
  return fold && { from: state.doc.line(fold.first - 1).to, to: state.doc.line(fold.last).to }
}

/** Folds all meetings of a log but the one that the line (from 1) stands in; nothing in a note of one meeting. */
export function foldOthers(state: EditorState, line: number): StateEffect<Range>[] {
  return meetingFolds(state.doc, noteOf(state))
    .filter(({ first, last }) => line < first - 1 || line > last)
    .map(({ first, last }) =>
      foldEffect.of({ from: state.doc.line(first - 1).to, to: state.doc.line(last).to }),
    )
}

/** Opens every fold that hides this place. */
export function unfoldAt(state: EditorState, offset: number): StateEffect<Range>[] {
  const effects: StateEffect<Range>[] = []
  foldedRanges(state).between(offset, offset, (from, to) => {
    if (from < offset && offset <= to) effects.push(unfoldEffect.of({ from, to }))
  })
  return effects
}

/** The lines (from 1) at whose ends something is folded: what a window remembers. */
export function foldedLines(state: EditorState): readonly number[] {
  const lines: number[] = []
  const ranges = foldedRanges(state).iter()
  for (; ranges.value; ranges.next()) lines.push(state.doc.lineAt(ranges.from).number)
  return lines
}

/** Folds at these lines again, as far as something can be folded there now. */
export function foldAt(state: EditorState, lines: readonly number[]): StateEffect<Range>[] {
  return lines.flatMap((line) => {
    const range = line >= 1 && line <= state.doc.lines ? rangeAt(state, line) : null
    return range ? [foldEffect.of(range)] : []
  })
}

/** Opens every fold. */
export function unfoldAll(state: EditorState): StateEffect<Range>[] {
  const effects: StateEffect<Range>[] = []
  const ranges = foldedRanges(state).iter()
  for (; ranges.value; ranges.next()) {
    effects.push(unfoldEffect.of({ from: ranges.from, to: ranges.to }))
  }
  return effects
}

/** Folds what the nearest heading above the line (from 1) hides, or opens it; nothing where there is none. */
export function toggleFold(state: EditorState, line: number): StateEffect<Range>[] {
  for (let at = line; at >= 1; at--) {
    const range = rangeAt(state, at)
    if (!range) continue
    const isFolded = foldedLines(state).includes(at)
    return [isFolded ? unfoldEffect.of(range) : foldEffect.of(range)]
  }
  return []
}
