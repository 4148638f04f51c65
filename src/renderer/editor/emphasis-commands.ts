import { EditorSelection, type StateCommand } from '@codemirror/state'
import { type Emphasis, hasEmphasis, toggleEmphasis } from '../../notes/text/emphasis.ts'
import { readLine } from '../../notes/text/lines.ts'
import type { Target } from './commands.ts'
import { refusesChange } from './notice.ts'

/** Bold on or off for the selection, or for the word at the caret; on each selected line by itself. */
export const toggleBold: StateCommand = (target) => toggle(target, 'bold')

export const toggleItalic: StateCommand = (target) => toggle(target, 'italic')

/** A link of the selection or of the word at the caret, with the caret where its address goes; or back to words. */
export const toggleLink: StateCommand = (target) => toggle(target, 'link')

function toggle({ state, dispatch }: Target, kind: Emphasis): boolean {
  if (refusesChange({ state, dispatch })) return true
  const { main } = state.selection
  const spans = spansIn(state.doc, main)
  // Lines of which only some have it all get it.
  const some =
    kind === 'link' ? [] : spans.filter(({ text, span }) => !hasEmphasis(text, span, kind))
  const turned = some.length > 0 && some.length < spans.length ? some : spans
  const edited = turned.map(({ from, text, span }) => ({
    from,
    ...toggleEmphasis(text, span, kind),
  }))
  const changes = state.changes(
    edited.flatMap(({ from, edits }) =>
      edits.map((edit) => ({ from: from + edit.from, to: from + edit.to, insert: edit.insert })),
    ),
  )
  const [only] = edited
  const selection =
    edited.length === 1 && only
      ? EditorSelection.range(only.from + only.selection.from, only.from + only.selection.to)
      : undefined
  dispatch(
    state.update({
      changes,
      ...(selection && { selection }),
      scrollIntoView: true,
      userEvent: 'input.format',
    }),
  )
  return true
}

type Spans = {
  /** Of the line. */
  readonly from: number
  readonly text: string
  readonly span: { readonly from: number; readonly to: number }
}

/** The selected words of each line, without marks and blank lines; in one line what is selected there. */
function spansIn(doc: Target['state']['doc'], main: { from: number; to: number }): Spans[] {
  const first = doc.lineAt(main.from)
  const last = doc.lineAt(main.to)
  if (first.number === last.number || !hasWords(doc, first.number, last.number)) {
    return [
      {
        ...first,
        span: { from: main.from - first.from, to: Math.min(main.to, first.to) - first.from },
      },
    ]
  }
  const spans: Spans[] = []
  for (let number = first.number; number <= last.number; number++) {
    const { from, text } = doc.line(number)
    const words = readLine(text)
    const span = {
      from: Math.max(words.from, main.from - from),
      to: Math.min(words.to, main.to - from),
    }
    if (span.from < span.to) spans.push({ from, text, span })
  }
  return spans
}

function hasWords(doc: Target['state']['doc'], first: number, last: number): boolean {
  for (let number = first; number <= last; number++) {
    if (doc.line(number).text.trim() !== '') return true
  }
  return false
}
