import { findNext, findPrevious, openSearchPanel } from '@codemirror/search'
import { EditorView } from '@codemirror/view'
import type { NotePath } from '../../api/notes.ts'
import type { NotePlace } from '../../api/places.ts'
import { goToLine } from '../editor/commands.ts'
import { openReplace } from '../editor/find-replace.ts'
import type { AppStore } from '../store/store.ts'
import type { Desk, TextView } from './desk.ts'
import type { Opener, OpenPlace } from './open-note.ts'
import { placesOf } from './places.ts'
import type { Trail } from './trail.ts'

/** Where one goes. All that goes to the text shows the note where a page stood in its place. */
export type Going = {
  openNote(path: NotePath, at?: OpenPlace): Promise<boolean>
  /** Where one is in the open notes, the one that is shown first. */
  places(): readonly NotePlace[]
  /** To where one was before, and on again; false where there is no such place any more. */
  goBack(): Promise<boolean>
  goForward(): Promise<boolean>
  goToLine(line: number): void
  focusEditor(): void
  /** Opens the search in the note, also with its fields for replacing, or goes on with what is looked for. */
  find(which: 'search' | 'replace' | 'next' | 'previous'): void
}

type Parts = {
  readonly store: AppStore
  readonly desk: Desk
  readonly view: TextView
  readonly opener: Opener
  readonly trail: Trail
}

const finding = {
  search: openSearchPanel,
  replace: openReplace,
  next: findNext,
  previous: findPrevious,
}

export function createGoing({ store, desk, view, opener, trail }: Parts): Going {
  /** Puts away the page that stands in the place of the note. */
  const showNote = () => store.getState().setPage(null)

  return {
    openNote: (path, at) => trail.jump(() => opener.openNote(path, at)),
    places: () => placesOf(desk, view),
    goBack: () => trail.go(-1),
    goForward: () => trail.go(1),
    goToLine(line) {
      showNote()
      trail.jump(() => goToLine(view, line))
      view.focus()
    },
    focusEditor() {
      showNote()
      view.focus()
    },
    find(which) {
      showNote()
      if (!(view instanceof EditorView)) return
      finding[which](view)
    },
  }
}
