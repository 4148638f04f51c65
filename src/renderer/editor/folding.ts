import {
  codeFolding,
  foldCode,
  foldEffect,
  foldedRanges,
  foldGutter,
  foldService,
  unfoldCode,
  unfoldEffect,
} from '@codemirror/language'
import type { EditorState, Extension, StateEffect } from '@codemirror/state'
import { type KeyBinding, keymap } from '@codemirror/view'
import { foldBelow, meetingFolds } from '../../notes/view/folds.ts'
import { noteOf } from './note-field.ts'

type Range = { readonly from: number; readonly to: number }

// What hands know from other editors, where the keyboard has brackets; ours are actions, which any keyboard can type. Those
// editors' Ctrl+Alt+[ is left out: it is how some keyboards type the bracket itself.
const keysOfOthers: readonly KeyBinding[] = [
  { key: 'Ctrl-Shift-[', mac: 'Cmd-Alt-[', run: foldCode },
  { key: 'Ctrl-Shift-]', mac: 'Cmd-Alt-]', run: unfoldCode },
]

/** Headings and meetings fold away what stands below them: by the sign at the edge, or by keys. */
export const folding: Extension = [
  codeFolding({ placeholderText: '…' }),
  foldService.of((state, lineStart) => rangeAt(state, state.doc.lineAt(lineStart).number)),
  foldGutter({ openText: '▾', closedText: '▸' }),
  keymap.of(keysOfOthers),
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

/**
 * Folds every part of the text: all meetings of a log, else the sections below a title that stands over all. Nothing where
 * there is nothing to fold.
 */
export function foldAll(state: EditorState): StateEffect<Range>[] {
  let parts = outermost(state, 1, state.doc.lines)
  for (let [only] = parts; only && parts.length === 1; [only] = parts) {
    const first = state.doc.lineAt(only.from).number + 1
    const inner = outermost(state, first, state.doc.lineAt(only.to).number)
    if (inner.length === 0) break
    parts = inner
  }
  return parts.map((part) => foldEffect.of(part))
}

/** What can be folded from the first line to the last (from 1, both included), but for what stands inside of another. */
function outermost(state: EditorState, first: number, last: number): readonly Range[] {
  const ranges: Range[] = []
  for (let line = first; line <= last; line++) {
    const range = rangeAt(state, line)
    if (!range) continue
    ranges.push(range)
    line = state.doc.lineAt(range.to).number
  }
  return ranges
}

/** Where the caret goes when these are folded around it: to the end of the line that stays; null where it is in none. */
export function caretBesideFolds(
  state: EditorState,
  effects: readonly StateEffect<Range>[],
): number | null {
  const { head } = state.selection.main
  const around = effects.find(
    (effect) => effect.is(foldEffect) && effect.value.from < head && head <= effect.value.to,
  )
  return around ? around.value.from : null
}

/** Opens every fold that hides this place, or what stands below its line. */
export function unfoldAt(state: EditorState, offset: number): StateEffect<Range>[] {
  const effects: StateEffect<Range>[] = []
  foldedRanges(state).between(offset, offset, (from, to) => {
    if (from <= offset && offset <= to) effects.push(unfoldEffect.of({ from, to }))
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
