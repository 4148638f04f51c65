import type { NotesApi } from '../../api/contract.ts'
import { safeLink } from '../../api/link-guard.ts'
import type { NotePath } from '../../api/notes.ts'
import type { NoteLink } from '../../notes/view/note-links.ts'
import { linkAt } from '../editor/links.ts'
import type { AppStore } from '../store/store.ts'
import { loadPart } from '../transport/load-part.ts'
import type { TextView } from './desk.ts'
import type { OpenPlace } from './open-note.ts'
import type { Quietly } from './quietly.ts'

/** What links of the shown note lead to. */
export type Links = {
  /** Opens a web or mail address outside of Carryover; anything else is left alone. */
  openLink(address: string): void
  /** Opens the note that the link leads to; where there is none, offers to make it. */
  openNoteLink(link: NoteLink): void
  /** Opens what the link at the caret leads to; false where there is none. */
  followLink(): boolean
}

export type LinkParts = {
  readonly api: Pick<NotesApi, 'createNote' | 'openLink'>
  readonly store: AppStore
  readonly view: TextView
  readonly page: Pick<Window, 'open'> | null
  readonly openNote: (path: NotePath, at?: OpenPlace) => Promise<boolean>
  readonly quietly: Quietly
}

export function createLinks({ api, store, view, page, openNote, quietly }: LinkParts): Links {
  function openLink(address: string): void {
    const link = safeLink(address)
    if (link === null) return
    if (store.getState().hello?.capabilities.includes('openLink')) quietly(api.openLink(link))
    else page?.open(link, '_blank', 'noopener,noreferrer')
  }

  async function open(link: NoteLink): Promise<void> {
    const { openLinked } = await loadPart(() => import('./open-linked.ts'))
    await openLinked({ api, store, view, openNote, quietly }, link)
  }

  const openNoteLink = (link: NoteLink) => quietly(open(link))

  return {
    openLink,
    openNoteLink,
    followLink() {
      const chosen = linkAt(view.state, view.state.selection.main.head)
      if (chosen?.kind === 'address') openLink(chosen.address)
      else if (chosen) openNoteLink(chosen.link)
      return chosen !== null
    },
  }
}
