import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete'
import { EditorState, type Extension } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { NoteSummary } from '../../api/contract.ts'
import { partsOfPath } from '../../notes/file-names.ts'
import { type NoteNames, nameFor, namesOf } from '../../notes/note-links.ts'
import type { AppStore } from '../store/store.ts'
import { isFenced } from './note-field.ts'

const most = 40
// `[[` and what was typed of a name so far.
const begun = /\[\[([^[\]|#\n]*)$/

const known = new WeakMap<readonly NoteSummary[], NoteNames>()

/** The names of the folder's notes, made once for a list of them. */
export function namesIn(notes: readonly NoteSummary[]): NoteNames {
  const names = known.get(notes) ?? namesByTitleToo(notes)
  known.set(notes, names)
  return names
}

function namesByTitleToo(notes: readonly NoteSummary[]): NoteNames {
  const titles = new Map(notes.map(({ path, title }) => [path as string, title]))
  return namesOf(titles.keys(), (path) => titles.get(path))
}

/** The notes whose name or title has what is typed behind `[[`; those used lately first. */
export function offerNotes(store: Pick<AppStore, 'getState'>) {
  return ({ state, pos }: CompletionContext): CompletionResult | null => {
    const line = state.doc.lineAt(pos)
    const typed = begun.exec(line.text.slice(0, pos - line.from))?.[1]
    const { notes, path, recent } = store.getState()
    if (typed === undefined || notes === null || isFenced(state, line.number)) return null
    const wanted = typed.trim().toLowerCase()
    const rank = new Map(recent.map((one, at) => [one, recent.length - at]))
    const options = notes
      .filter((note) => note.path !== path && hasWords(note, wanted))
      .map((note) => ({ note, lately: rank.get(note.path) ?? 0 }))
      .sort((a, b) => b.lately - a.lately || newestFirst(a.note, b.note))
      .slice(0, most)
      .map(({ note }) => optionOf(note, nameFor(note.path, path ?? '', namesIn(notes))))
    // What fits was chosen here; with every key it is asked again.
    return options.length === 0 ? null : { from: pos - typed.length, options, filter: false }
  }
}

function hasWords({ path, title }: NoteSummary, wanted: string): boolean {
  const text = `${partsOfPath(path).stem}\n${title}`.toLowerCase()
  return wanted.split(/\s+/).every((word) => text.includes(word))
}

function newestFirst(a: NoteSummary, b: NoteSummary): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  return one < other ? 1 : one > other ? -1 : a.path < b.path ? -1 : 1
}

function optionOf({ title, path }: NoteSummary, name: string): Completion {
  const detail = title === name || title === '' ? path : title
  return { label: name, ...(detail === name ? {} : { detail }), apply: writeName }
}

/** Writes the name and the closing brackets, where they don't stand there already. */
function writeName(view: EditorView, picked: Completion, from: number, to: number): void {
  const isClosed = view.state.sliceDoc(to, to + 2) === ']]'
  const insert = isClosed ? picked.label : `${picked.label}]]`
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + picked.label.length + 2 },
    annotations: pickedCompletion.of(picked),
    userEvent: 'input.complete',
  })
}

/** Names of notes while one types `[[`. */
export function noteOffer(store: AppStore): Extension {
  const autocomplete = offerNotes(store)
  return [
    autocompletion({ icons: false, interactionDelay: 0 }),
    EditorState.languageData.of(() => [{ autocomplete }]),
  ]
}
