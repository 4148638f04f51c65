import type { NotesApi } from '../../api/contract.ts'
import { safeLink } from '../../api/link-guard.ts'
import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { headingLine } from '../../notes/view/heading-line.ts'
import { missingPath, resolveLink } from '../../notes/view/link-targets.ts'
import type { NoteLink } from '../../notes/view/note-links.ts'
import { goToLine } from '../editor/commands.ts'
import { linkAt } from '../editor/links.ts'
import { namesIn } from '../editor/note-names.ts'
import type { AppStore } from '../store/store.ts'
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

type Parts = {
  readonly api: Pick<NotesApi, 'createNote' | 'openLink'>
  readonly store: AppStore
  readonly view: TextView
  readonly page: Pick<Window, 'open'> | null
  readonly openNote: (path: NotePath, at?: OpenPlace) => Promise<boolean>
  readonly quietly: Quietly
}

export function createLinks({ api, store, view, page, openNote, quietly }: Parts): Links {
  function openLink(address: string): void {
    const link = safeLink(address)
    if (link === null) return
    if (store.getState().hello?.capabilities.includes('openLink')) quietly(api.openLink(link))
    else page?.open(link, '_blank', 'noopener,noreferrer')
  }

  async function open(link: NoteLink): Promise<void> {
    const { path, notes, addToast } = store.getState()
    if (path === null || notes === null) return
    const found = resolveLink(link, path, namesIn(notes)) as NotePath | null
    if (found !== null) {
      const isOpen = await openNote(found)
      const { heading } = link
      const line = isOpen && heading !== null ? headingLine(view.state.doc, heading) : null
      if (line !== null) goToLine(view, line)
      return
    }
    const place = missingPath(link, path)
    const words = texts().find
    if (place === null) return addToast({ kind: 'info', text: words.linkOutside(link.target) })
    addToast({
      kind: 'info',
      text: words.linkMissing(place),
      action: { label: words.makeIt, run: () => quietly(make(place)) },
    })
  }

  async function make(place: string): Promise<void> {
    const name = place.slice(place.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
    const { path } = await api.createNote(place, `# ${name}\n\n`)
    await openNote(path, { line: 3 })
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
