import { isolateHistory } from '@codemirror/commands'
import type { Added } from '../../notes/edits/add-item.ts'
import { itemAt, itemsOf, type Note } from '../../notes/meetings/note.ts'
import type { NoteText, TextEdit } from '../../notes/text/text.ts'
import type { Html } from '../../notes/view/html.ts'
import type { NotLinked, WorkAt } from '../../notes/view/issue-link.ts'
import type { PlacedItem, PlacedMeeting } from '../../notes/vocabulary.ts'
import { dispatchEdits, isInConflict, itemSeen } from '../editor/commands.ts'
import { type EditCommand, editCommands } from '../editor/edit-commands.ts'
import { caretBesideFolds, foldAll, foldOthers, toggleFold, unfoldAll } from '../editor/folding.ts'
import { noteOf } from '../editor/note-field.ts'
import { caretOf } from '../editor/publish.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { RememberedItem } from '../store/shown-item.ts'
import { shownItem } from '../store/shown-item.ts'
import { loadPart } from '../transport/load-part.ts'
import type { TextView } from './desk.ts'

/** The meeting that the caret is in, and its note. */
type Here = { readonly note: Note; readonly meeting: PlacedMeeting }

/** The current meeting to be handed over as a document. */
type MeetingPage = { readonly title: string; readonly body: readonly Html[] }

/** The item at the caret to be handed over as an issue. */
export type ShownWork = { readonly shown: RememberedItem; readonly work: WorkAt }

/** What became of an address that was to be put on a line. */
export type Linked = 'linked' | NotLinked | 'moved-on' | 'in-conflict' | 'read-only'

export type Writing = {
  /** Does to the text at the caret what the command says. */
  edit(command: EditCommand): void
  /** What is told of the current meeting; null where there is none. */
  ofMeeting<Told>(tell: (text: NoteText, here: Here) => Told): Told | null
  /** Files what is added to the current meeting, as a step of undo; the caret stays where it is. Else why nothing was. */
  file(add: (text: NoteText, here: Here) => Added | null): 'filed' | 'nothing' | 'in-conflict'
  /** Folds what stands below the caret's heading or folds it out, folds all other meetings or everything, or opens every fold. */
  fold(what: 'here' | 'others' | 'all' | 'none'): void
  /** The current meeting as a document; null where there is none. */
  meetingPage(): Promise<MeetingPage | null>
  /** The item at the caret; null where none stands there. */
  workHere(): ShownWork | null
  /** Makes the edits that put a link on the item's line, and tells whether it is there, or why not. */
  linkItem(shown: RememberedItem, link: (work: WorkAt) => readonly TextEdit[] | NotLinked): Linked
}

export function createWriting(view: TextView): Writing {
  function place(): Here | null {
    const note = noteOf(view.state)
    const meeting = currentMeeting({ note, caret: caretOf(view.state) })
    return meeting && { note, meeting }
  }

  return {
    edit(command) {
      editCommands[command](view)
      view.focus()
    },
    ofMeeting(tell) {
      const here = place()
      return here && tell(view.state.doc, here)
    },
    file(add) {
      const here = place()
      if (!here || view.state.readOnly) return 'nothing'
      const added = add(view.state.doc, here)
      if (!added) return 'nothing'
      if (isInConflict(view.state, added.edits)) return 'in-conflict'
      view.dispatch({
        changes: [...added.edits],
        annotations: isolateHistory.of('full'),
        userEvent: 'input.capture',
      })
      return 'filed'
    },
    fold(what) {
      const { state } = view
      const { line } = caretOf(state)
      const effects = {
        here: () => toggleFold(state, line),
        others: () => foldOthers(state, line),
        all: () => foldAll(state),
        none: () => unfoldAll(state),
      }[what]()
      const caret = caretBesideFolds(state, effects)
      view.dispatch({ effects, ...(caret !== null && { selection: { anchor: caret } }) })
    },
    async meetingPage() {
      const here = place()
      if (!here) return null
      const { title, date } = here.meeting.meeting
      const { doc } = view.state
      const { meetingHtml } = await loadPart(() => import('../../notes/view/meeting-html.ts'))
      return {
        title: title ?? date ?? '',
        body: meetingHtml(doc, here.meeting),
      }
    },
    workHere() {
      const { state } = view
      const line = state.doc.lineAt(state.selection.main.head).number
      const note = noteOf(state)
      const placed = itemAt(note, line)
      if (!placed) return null
      const wasAlone = onlyItem(note, placed.item.text) !== undefined
      const shown = { ...shownItem(placed), wasAlone }
      return { shown, work: { text: state.doc, placed, note } }
    },
    linkItem(shown, link) {
      const { state } = view
      const note = noteOf(state)
      if (state.readOnly) return 'read-only'
      const placed =
        itemSeen(note, shown) ?? (shown.wasAlone ? movedItem(note, shown.text) : undefined)
      if (!placed) return 'moved-on'
      const edits = link({ text: state.doc, placed, note })
      if (typeof edits === 'string') return edits
      return dispatchEdits(view, edits, 'input.link') ? 'linked' : 'in-conflict'
    },
  }
}

/** The only item that has these words; undefined where other lines say them, too: nobody can tell which one was meant. */
function movedItem(note: Note, words: string): PlacedItem | undefined {
  const lines = note.chunks.flatMap((chunk) => chunk.lines)
  return lines.filter((line) => line.includes(words)).length > 1 ? undefined : onlyItem(note, words)
}

/** The item that has these words; undefined where none has them, or several. */
function onlyItem(note: Note, text: string): PlacedItem | undefined {
  const [only, ...others] = itemsOf(note).filter(({ item }) => item.text === text)
  return others.length === 0 ? only : undefined
}
