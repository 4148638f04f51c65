import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete'
import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { texts } from '../../language/language.ts'
import { nameAsked, ownerWritten } from '../../notes/edits/offer-owner.ts'
import { type OwnerManner, ownerManner } from '../../notes/edits/owner-manner.ts'
import {
  isInRollCall,
  type OfferedPerson,
  peopleOffered,
} from '../../notes/edits/people-offered.ts'
import { itemAt, meetingAt, type Note } from '../../notes/meetings/note.ts'
import { nameKey } from '../../notes/words/names.ts'
import { gapAt } from './gap-before-words.ts'
import { isFenced, noteOf } from './note-field.ts'

/** The people for what is written before the caret; null where it asks for nobody. */
export function offerPeople({ state, pos }: CompletionContext): CompletionResult | null {
  const line = state.doc.lineAt(pos)
  const asked = nameAsked(line.text, pos - line.from)
  if (!asked || isFenced(state, line.number)) return null
  const note = noteOf(state)
  if (asked.sign === '(' && !mayClose(state, line.number)) return null
  const from = line.from + asked.from + (asked.sign === '@' ? 1 : 0)
  const people = peopleBefore(note, { line: line.number, from, typed: state.sliceDoc(from, pos) })
  if (people.length === 0) return null
  return {
    from,
    options: people.map(optionOf),
    validFor: /^[\p{L}\p{M}\p{N}_.'’-]*$/u,
  }
}

let before = { path: '', from: -1, keys: [] as readonly string[] }

/** Those to be offered. Once it is saved, what is typed teaches the folder a name: it counts if it was one before. */
function peopleBefore(
  note: Note,
  { line, from, typed }: { line: number; from: number; typed: string },
): readonly OfferedPerson[] {
  const people = peopleOffered(note, line, typed)
  const { path = '' } = note.context
  if (typed === '' || from !== before.from || path !== before.path)
    before = { path, from, keys: people.map(({ name }) => nameKey(name)) }
  const key = nameKey(typed)
  return people.filter(({ name }) => nameKey(name) !== key || before.keys.includes(key))
}

/** A bracket asks for owners only at the end of work, in a team that writes them so. */
function mayClose(state: EditorState, line: number): boolean {
  return itemAt(noteOf(state), line) !== undefined && mannerNear(state, line) === 'parentheses'
}

/** How the owners are written in this meeting; in the whole note where it names none. */
function mannerNear(state: EditorState, line: number): OwnerManner {
  const note = noteOf(state)
  const here = meetingAt(note, line)
  const hasOwners = here?.meeting.items.some(({ owners }) => owners.length > 0)
  return ownerManner(state.doc, here && hasOwners ? { ...note, meetings: [here] } : note)
}

const boosts: Readonly<Record<OfferedPerson['near'], number>> = { meeting: 20, note: 10, folder: 0 }

function optionOf({ name, near }: OfferedPerson, index: number): Completion {
  return {
    label: name,
    detail: texts().writing.near[near],
    // Those who were named first stand first.
    boost: boosts[near] - Math.min(9, index / 10),
    apply: writeOwner,
  }
}

function writeOwner(view: EditorView, picked: Completion): void {
  const change = nameWritten(view.state, picked.label)
  if (!change) return
  const end = change.from + change.insert.length
  view.dispatch({
    changes: change,
    selection: { anchor: end },
    effects: gapAt.of(end),
    annotations: pickedCompletion.of(picked),
    userEvent: 'input.complete',
  })
}

/** The change that writes the name where it is asked for: in a roll call as those in front of it are written. */
export function nameWritten(
  state: EditorState,
  name: string,
): { readonly from: number; readonly to: number; readonly insert: string } | null {
  const { head } = state.selection.main
  const line = state.doc.lineAt(head)
  const asked = nameAsked(line.text, head - line.from)
  if (!asked) return null
  const written =
    asked.sign === '@' && isInRollCall(noteOf(state), line.number)
      ? { ...asked, insert: sayHandles(state, head) ? `@${name}` : name }
      : ownerWritten(line.text, asked, name, mannerNear(state, line.number))
  const { from, to, insert } = written
  return { from: line.from + from, to: line.from + to, insert }
}

/** Whether a handle stands before the one at the caret, in its line or the one above. */
function sayHandles({ doc }: EditorState, head: number): boolean {
  const line = doc.lineAt(head)
  const above = line.number > 1 ? doc.line(line.number - 1).text : ''
  const before = line.text.slice(0, head - line.from).replace(/@[^@]*$/, '')
  return /(?<![\p{L}\d])@[\p{L}\d]/u.test(`${above}\n${before}`)
}
