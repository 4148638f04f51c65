// The prefilled form of a new issue, as an address. Nothing is sent: the form opens in the browser, and the person sends it.

import { lastWordsLine, linesOfWords } from '../edits/last-words.ts'
import { itemAt, itemsOf, type Note } from '../meetings/note.ts'
import { updateNote } from '../meetings/update-note.ts'
import { changesOf, lineEdit, withLine } from '../text/line-change.ts'
import { readLine } from '../text/lines.ts'
import type { NoteText, TextEdit } from '../text/text.ts'
import type { PlacedItem } from '../vocabulary.ts'

type Issue = { readonly title: string; readonly body: string }

/** A piece of work with the text and the reading that it stands in. */
export type WorkAt = {
  readonly text: NoteText
  readonly placed: PlacedItem
  readonly note: Note
}

type Repository = { readonly address: string; readonly kind: 'github' | 'gitlab' }

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

/**
 * What the form says of the item: its words as title, and who, when and which meeting below, with what is nested. Lines
 * that go on with the words are in the title.
 */
export function issueOf({ text, placed, note }: WorkAt): Issue {
  const { item, line, meeting } = placed
  const own = linesOfWords(note, placed)
  const nested = Array.from({ length: item.lastLine - item.line }, (_, at) => line + 1 + at)
    .filter((at) => !own.includes(at))
    .map((at) => text.line(at).text)
  const facts = [
    item.owners.length > 0 ? item.owners.join(', ') : '',
    item.due?.words ?? '',
    meeting.title ?? '',
  ].filter(Boolean)
  const body = [outdented(nested).trimEnd(), facts.join(' · ')].filter((part) => part.trim() !== '')
  return { title: item.text.slice(0, 250), body: body.join('\n\n') }
}

/** The lines without the indentation that they share: four blanks in front would make code of them. */
function outdented(lines: readonly string[]): string {
  const indents = lines
    .filter((words) => words.trim() !== '')
    .map((words) => /^\s*/.exec(words)?.[0])
  const [first = ''] = indents
  const shared = indents.every((indent) => indent?.startsWith(first)) ? first.length : 0
  return lines.map((words) => (words.trim() === '' ? '' : words.slice(shared))).join('\n')
}

/** Why an address can't be put on an item's line. */
export type NotLinked = 'no-address' | 'in-table' | 'there-already' | 'reads-otherwise'

// `(Ada)`  ` - Ada`  ` - Ada (done)`, but not where a link leads to: `[map](https://…)`
const endTags = [/\s*(?<!\])\([^()]*\)\s*$/, /\s[-–—]\s+[^-–—\]]{1,60}$/]

/** Puts the link behind the item's words, before its owners at the end; where that can't be, why. */
export function linkItem({ text, placed, note }: WorkAt, url: string): TextEdit[] | NotLinked {
  const address = url.trim()
  if (!/^https?:\/\/[^\s<>"()\\]+$/.test(address)) return 'no-address'
  const line = lastWordsLine(note, placed)
  const words = text.line(line).text
  const { kind, from, to } = readLine(words)
  if (words.includes(address)) return 'there-already'
  if (kind === 'row' || placed.item.found === 'table') return 'in-table'
  const number = /\/(\d+)\/?(?:[?#].*)?$/.exec(address)?.[1]
  const label = number === undefined ? 'issue' : `#${number}`
  const tags = endTags
    .map((tag) => words.slice(from, to).search(tag))
    .flatMap((at) => (at > 0 ? [from + at] : []))
  const isOwners = (at: number) => placed.item.owners.some((name) => words.includes(name, at))
  const places = [...tags.filter(isOwners), to, ...tags.filter((at) => !isOwners(at))]
  const ways = places.flatMap((at) => {
    const way = `${words.slice(0, at)} [${label}](${address})${words.slice(at)}`
    const edits = [lineEdit(text, line, way)]
    const after = updateNote(note, changesOf(edits), withLine(text, line, way))
    const now = itemAt(after, placed.line)
    const isWhole = now && linesOfWords(after, now).includes(line)
    return isWhole && isWorkSame(note, after) ? [{ edits, after }] : []
  })
  const saysSame = (after: Note) =>
    itemAt(after, placed.line)?.item.text.replace(` ${label}`, '') === placed.item.text
  const best = ways.find(({ after }) => saysSame(after)) ?? ways[0]
  return best?.edits ?? 'reads-otherwise'
}

/** Whether all work is where, whose and how far it was. */
function isWorkSame(before: Note, after: Note): boolean {
  const told = (note: Note) =>
    itemsOf(note).map(({ line, item }) => [line, item.status, ...item.owners].join('\n'))
  return told(before).join('\n\n') === told(after).join('\n\n')
}
