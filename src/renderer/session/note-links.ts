import type { Followed, NotePath, NotesApi } from '../../api/contract.ts'
import { texts } from '../../language/language.ts'
import { missingPath, type NoteLink, resolveLink } from '../../notes/note-links.ts'
import { namesIn } from '../editor/note-offer.ts'
import type { AppStore } from '../store/store.ts'
import type { TextView } from './desk.ts'
import type { OpenPlace } from './open-note.ts'

export type NoteLinks = {
  /** Opens the note that the link leads to; where there is none, offers to make it. */
  open(link: NoteLink): Promise<void>
  /** Lets the links to a renamed note follow it, says how many notes that touched, and offers to take it all back. */
  follow(from: NotePath, to: NotePath): Promise<void>
}

type Parts = {
  readonly api: Pick<NotesApi, 'createNote' | 'followRename' | 'editNote'>
  readonly store: AppStore
  readonly view: Pick<TextView, 'state'>
  readonly openNote: (path: NotePath, at?: OpenPlace) => Promise<boolean>
  readonly goToLine: (line: number) => void
  readonly rename: (from: NotePath, to: NotePath) => Promise<boolean>
  readonly quietly: (asked: Promise<unknown>) => void
}

export function createNoteLinks(parts: Parts): NoteLinks {
  const { api, store, view, openNote, goToLine, quietly } = parts

  async function open(link: NoteLink): Promise<void> {
    const { path, notes, addToast } = store.getState()
    if (path === null || notes === null) return
    const found = resolveLink(link, path, namesIn(notes)) as NotePath | null
    if (found !== null) {
      const isOpen = await openNote(found)
      const line = isOpen && link.heading !== null ? lineOfHeading(link.heading) : null
      if (line !== null) goToLine(line)
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

  function lineOfHeading(heading: string): number | null {
    const wanted = headingKey(heading)
    const { doc } = view.state
    for (let at = 1; at <= doc.lines; at++) {
      const words = /^\s*#{1,6}\s+(.*)$/.exec(doc.line(at).text)?.[1]
      if (words !== undefined && headingKey(words) === wanted) return at
    }
    return null
  }

  async function follow(from: NotePath, to: NotePath): Promise<void> {
    const followed = await api.followRename(from, to)
    const { addToast } = store.getState()
    const words = texts().find
    if (followed.left.length > 0) {
      addToast({ kind: 'problem', text: words.linksLeft(followed.left.join(', ')) })
    }
    if (followed.changed.length === 0) return
    addToast({
      kind: 'info',
      text: words.linksFollowed(followed.changed.length),
      action: { label: words.undo, run: () => quietly(takeBack(followed, from, to)) },
    })
  }

  async function takeBack({ changed }: Followed, from: NotePath, to: NotePath): Promise<void> {
    if (!(await parts.rename(to, from))) return
    const left: NotePath[] = []
    for (const { path, version, undo } of changed) {
      const outcome = await api.editNote(path === to ? from : path, undo, version)
      if (outcome.kind !== 'saved') left.push(path)
    }
    if (left.length === 0) return
    store.getState().addToast({ kind: 'problem', text: texts().find.linksKept(left.join(', ')) })
  }

  return { open, follow }
}

/** Headings are linked by their words, or by these joined with hyphens. */
function headingKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
