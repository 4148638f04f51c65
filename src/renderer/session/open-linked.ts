import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { headingLine } from '../../notes/view/heading-line.ts'
import { missingPath, resolveLink } from '../../notes/view/link-targets.ts'
import type { NoteLink } from '../../notes/view/note-links.ts'
import { goToLine } from '../editor/commands.ts'
import { namesIn } from '../editor/note-names.ts'
import type { LinkParts } from './links.ts'

type Parts = Omit<LinkParts, 'page'>

/** Opens the note that the link leads to, at its heading; where there is none, offers to make it. */
export async function openLinked(parts: Parts, link: NoteLink): Promise<void> {
  const { store, view, openNote, quietly } = parts
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
    action: { label: words.makeIt, run: () => quietly(make(parts, place)) },
  })
}

async function make({ api, openNote }: Parts, place: string): Promise<void> {
  const name = place.slice(place.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const { path } = await api.createNote(place, `# ${name}\n\n`)
  await openNote(path, { line: 3 })
}
