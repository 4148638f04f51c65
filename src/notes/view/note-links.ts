// Links from note to note: `[[name]]` by the name of a file, wherever in the folder it is, and `[words](../a/b.md)` by the
// way to it. What a link means depends on the other notes, so it is asked with their names.

import { noteEnding } from '../text/note-ending.ts'

/** A link in a line: offsets count from its start. `target` is decoded, without what stands behind `#`. */
export type NoteLink = {
  readonly kind: 'name' | 'way'
  readonly from: number
  readonly to: number
  readonly target: string
  /** Where the target stands. */
  readonly targetFrom: number
  readonly targetTo: number
  /** The heading that it leads to; null for the note as a whole. */
  readonly heading: string | null
}

// [[name]]  [[folder/name#heading|shown words]]  [[name\|shown words]] in a table
const nameLink = /\[\[([^[\]|#\n]+?)(?:#([^[\]|\n]*?))?(?:\\?\|[^[\]\n]*)?\]\]/g
// ](way/to.md "title")  ](<way with blanks.md>)  [x]: way.md
const wayLink =
  /(?:\]\(\s*|^\s{0,3}\[[^\]\n]+\]:\s*)(?:<([^<>\n]+)>|([^\s<>()]+(?:\([^\s()]*\)[^\s<>()]*)*))/g
const hasScheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i

/** The links to notes in a line, in its order. Inline code has none. */
export function noteLinksIn(line: string): readonly NoteLink[] {
  if (!line.includes('[')) return []
  const text = withoutCode(line)
  return [...nameLinks(text), ...wayLinks(text)].sort((a, b) => a.from - b.from)
}

/** The link at this place of the line; null where there is none. */
export function noteLinkAt(line: string, column: number): NoteLink | null {
  return noteLinksIn(line).find(({ from, to }) => from <= column && column <= to) ?? null
}

function nameLinks(text: string): NoteLink[] {
  return [...text.matchAll(nameLink)].map((found) => {
    const [whole, words = '', heading] = found
    const blanks = words.length - words.trimStart().length
    const target = words.trim()
    const targetFrom = found.index + 2 + blanks
    return {
      kind: 'name',
      from: found.index,
      to: found.index + whole.length,
      target,
      targetFrom,
      targetTo: targetFrom + target.length,
      heading: heading?.trim() || null,
    }
  })
}

function wayLinks(text: string): NoteLink[] {
  return [...text.matchAll(wayLink)].flatMap((found): NoteLink[] => {
    const [whole, angled, bare] = found
    const written = angled ?? bare ?? ''
    const hash = written.indexOf('#')
    const way = hash < 0 ? written : written.slice(0, hash)
    const target = angled === undefined ? decoded(way) : way
    if (hasScheme.test(written) || !noteEnding.test(target)) return []
    const targetFrom = found.index + whole.length - written.length - (angled === undefined ? 0 : 1)
    const open = text.lastIndexOf('[', found.index)
    const close = text.indexOf(')', targetFrom + written.length)
    return [
      {
        kind: 'way',
        from: Math.max(0, Math.min(open < 0 ? found.index : open, found.index)),
        to: close < 0 ? targetFrom + written.length : close + 1,
        target,
        targetFrom,
        targetTo: targetFrom + way.length,
        heading: hash < 0 ? null : decoded(written.slice(hash + 1)) || null,
      },
    ]
  })
}

function decoded(way: string): string {
  try {
    return decodeURIComponent(way)
  } catch {
    return way
  }
}

/** The line with blanks for what stands between backquotes. */
function withoutCode(line: string): string {
  return line.replace(/(`+)(?!`).*?\1/g, (code) => ' '.repeat(code.length))
}
