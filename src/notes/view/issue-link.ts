// The prefilled form of a new issue, as an address. Nothing is sent: the form opens in the browser, and the person sends it.

import { itemAt, type Note } from '../meetings/note.ts'
import { updateNote } from '../meetings/update-note.ts'
import { changesOf, lineEdit, withLine } from '../text/line-change.ts'
import { readLine } from '../text/lines.ts'
import type { NoteText, TextEdit } from '../text/text.ts'
import type { PlacedItem } from '../vocabulary.ts'

export type Issue = { readonly title: string; readonly body: string }

export type Repository = { readonly address: string; readonly kind: 'github' | 'gitlab' }

// `kestrel/deck`  `https://github.com/kestrel/deck.git`  `git@gitlab.example:crew/deck.git`
const short = /^[\w.-]+\/[\w.-]+$/
const long =
  /^(?:https?:\/\/|git@|ssh:\/\/git@)([\w.-]+(?::\d+)?)[/:]((?:[\w.-]+\/)+[\w.-]+?)(?:\.git)?\/?$/i

/** The repository that the words name: `owner/name` on GitHub, or an address; null for anything else. */
export function readRepository(words: string): Repository | null {
  const text = words.trim().replace(/(?:\/-)?\/issues(?:\/new)?\/?$/, '')
  if (short.test(text)) return { address: `https://github.com/${text}`, kind: 'github' }
  const [, host, path] = long.exec(text) ?? []
  if (host === undefined || path === undefined) return null
  // What is not GitHub's own is most likely a GitLab of the team's.
  const kind = /(?:^|\.)github\./i.test(host) ? 'github' : 'gitlab'
  return { address: `https://${host}/${path}`, kind }
}

const longestAddress = 6000

/** The address of the form. A body that no address can hold is cut. */
export function issueAddress({ address, kind }: Repository, { title, body }: Issue): string {
  const make = (words: string) =>
    kind === 'github'
      ? `${address}/issues/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(words)}`
      : `${address}/-/issues/new?issue%5Btitle%5D=${encodeURIComponent(title)}&issue%5Bdescription%5D=${encodeURIComponent(words)}`
  let words = body
  while (make(words).length > longestAddress && words !== '') {
    words = words.slice(0, Math.floor(words.length * 0.8)).replace(/[\uD800-\uDBFF]$/, '')
  }
  return make(words)
}

/** What the form says of the item: its words as title, and who, when and which meeting below, with what is nested. */
export function issueOf(text: NoteText, { item, line, meeting }: PlacedItem): Issue {
  const nested = Array.from(
    { length: item.lastLine - item.line },
    (_, at) => text.line(line + 1 + at).text,
  )
  const facts = [
    item.owners.length > 0 ? item.owners.join(', ') : '',
    item.due?.words ?? '',
    meeting.title ?? '',
  ].filter(Boolean)
  const body = [nested.join('\n').trimEnd(), facts.join(' · ')].filter((part) => part.trim() !== '')
  return { title: item.text.slice(0, 250), body: body.join('\n\n') }
}

/** Why an address can't be put on an item's line. */
export type NotLinked = 'no-address' | 'in-table' | 'there-already' | 'reads-otherwise'

/** Puts the link on the item's line, before its owners at the end; where that can't be, why. */
export function linkItem(
  text: NoteText,
  placed: PlacedItem,
  url: string,
  note: Note,
): TextEdit[] | NotLinked {
  const address = url.trim()
  if (!/^https?:\/\/[^\s<>"()\\]+$/.test(address)) return 'no-address'
  const words = text.line(placed.line).text
  const { kind, from, to } = readLine(words)
  if (words.includes(address)) return 'there-already'
  if (kind === 'row') return 'in-table'
  const number = /\/(\d+)\/?(?:[?#].*)?$/.exec(address)?.[1]
  const link = `[${number === undefined ? 'issue' : `#${number}`}](${address})`
  const tag = /\s*(?:\([^()]*\)|\s[-–—]\s+[^-–—]{1,60})\s*$/.exec(words.slice(from, to))
  const places = tag?.index ? [from + tag.index, to] : [to]
  for (const at of places) {
    const way = `${words.slice(0, at)} ${link}${words.slice(at)}`
    const edits = [lineEdit(text, placed.line, way)]
    const after = updateNote(note, changesOf(edits), withLine(text, placed.line, way))
    const now = itemAt(after, placed.line)?.item
    if (!now || now.status !== placed.item.status) continue
    if (now.owners.join('\n') === placed.item.owners.join('\n')) return edits
  }
  return 'reads-otherwise'
}
