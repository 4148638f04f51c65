import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'
import type { NoteSummary } from '../../api/notes.ts'
import { partsOfPath } from '../../notes/series/file-names.ts'
import { nameFor, wayFor } from '../../notes/view/link-targets.ts'
import type { AppStore } from '../store/store.ts'
import { isFenced } from './note-field.ts'
import { namesIn } from './note-names.ts'

const most = 40
// [[sail pl
const begunName = /\[\[([^[\]|#\n]*)$/
// [the plan](sail pl   [the plan](../crew/sail   but no picture: ![x](
const begunWay = /(?<!!)\[[^[\]\n]*\]\(([^()<>#\n]*)$/

/** What is begun before the caret: how a note is written there, what closes it, and what was typed of it so far. */
type Begun = {
  readonly typed: string
  readonly close: string
  readonly written: (path: string, at: string, notes: readonly NoteSummary[]) => string
}

function begunIn(before: string): Begun | null {
  const name = begunName.exec(before)?.[1]
  if (name !== undefined) {
    return {
      typed: name,
      close: ']]',
      written: (path, at, notes) => nameFor(path, at, namesIn(notes)),
    }
  }
  const way = begunWay.exec(before)?.[1]
  return way === undefined ? null : { typed: way, close: ')', written: wayFor }
}

/** The notes whose name or title has what is typed behind `[[` or `](`; those used lately first. */
export function offerNotes(store: Pick<AppStore, 'getState'>) {
  return ({ state, pos }: CompletionContext): CompletionResult | null => {
    const line = state.doc.lineAt(pos)
    const begun = begunIn(line.text.slice(0, pos - line.from))
    const { notes, path, recent } = store.getState()
    if (begun === null || notes === null || isFenced(state, line.number)) return null
    const { typed, close, written } = begun
    // Of a way only the last names say which note is meant.
    const wanted = typed
      .trim()
      .toLowerCase()
      .replace(/^(?:\.{0,2}\/)+/, '')
      .replaceAll('%20', ' ')
    const rank = new Map(recent.map((one, at) => [one, recent.length - at]))
    const options = notes
      .filter((note) => note.path !== path && hasWords(note, wanted))
      .map((note) => ({ note, lately: rank.get(note.path) ?? 0 }))
      .sort((a, b) => b.lately - a.lately || newestFirst(a.note, b.note))
      .slice(0, most)
      .map(({ note }) => optionOf(note, written(note.path, path ?? '', notes), close))
    // What fits was chosen here; with every key it is asked again.
    return options.length === 0 ? null : { from: pos - typed.length, options, filter: false }
  }
}

function hasWords({ path, title }: NoteSummary, wanted: string): boolean {
  const said = wanted.includes('/') ? path : partsOfPath(path).stem
  const text = `${said}\n${title}`.toLowerCase()
  return wanted.split(/\s+/).every((word) => text.includes(word))
}

function newestFirst(a: NoteSummary, b: NoteSummary): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  return one < other ? 1 : one > other ? -1 : a.path < b.path ? -1 : 1
}

function optionOf({ title, path }: NoteSummary, name: string, close: string): Completion {
  const detail = title === name || title === '' ? path : title
  return {
    label: name,
    ...(detail === name ? {} : { detail }),
    apply: (view, picked, from, to) => write(view, picked, { from, to, close }),
  }
}

/** Writes the name and what closes the link, where that doesn't stand there already. */
function write(
  view: EditorView,
  picked: Completion,
  { from, to, close }: { readonly from: number; readonly to: number; readonly close: string },
): void {
  const isClosed = view.state.sliceDoc(to, to + close.length) === close
  const insert = isClosed ? picked.label : `${picked.label}${close}`
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + picked.label.length + close.length },
    annotations: pickedCompletion.of(picked),
    userEvent: 'input.complete',
  })
}
