import { partsOfPath } from '../series/file-names.ts'
import type { TextEdit } from '../text/text.ts'

// Links from note to note: `[[name]]` by the name of a file, wherever in the folder it is, and `[words](../a/b.md)` by the
// way to it. What a link means depends on the other notes, so it is asked with their names.

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

const noteEnding = /\.(?:md|markdown|txt)$/i

// [[name]]  [[folder/name#heading|shown words]]
const nameLink = /\[\[([^[\]|#\n]+)(?:#([^[\]|\n]*))?(?:\|[^[\]\n]*)?\]\]/g
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

/** The names by which the notes of a folder can be linked to. */
export type NoteNames = {
  readonly has: (path: string) => string | undefined
  readonly byStem: (stem: string) => readonly string[]
  readonly byTitle: (title: string) => readonly string[]
}

/** The names of notes by their paths, and by their titles where these are known. */
export function namesOf(
  paths: Iterable<string>,
  titleOf: (path: string) => string | undefined = () => undefined,
): NoteNames {
  const byTitle = new Map<string, string[]>()
  const byPath = new Map<string, string>()
  const byStem = new Map<string, string[]>()
  for (const path of paths) {
    byPath.set(folded(path), path)
    const stem = folded(partsOfPath(path).stem)
    const some = byStem.get(stem)
    if (some) some.push(path)
    else byStem.set(stem, [path])
    const title = titleOf(path)
    if (title) {
      const key = folded(title.trim())
      byTitle.set(key, [...(byTitle.get(key) ?? []), path])
    }
  }
  return {
    byTitle: (title) => byTitle.get(folded(title)) ?? [],
    has: (path) => byPath.get(folded(path)),
    byStem: (stem) => byStem.get(folded(stem)) ?? [],
  }
}

/** The path of the note that the link in the note at `at` leads to; null where there is none in the folder. */
export function resolveLink(
  { kind, target }: Pick<NoteLink, 'kind' | 'target'>,
  at: string,
  names: NoteNames,
): string | null {
  const { folder } = partsOfPath(at)
  if (kind === 'way') {
    const way = joined(target.startsWith('/') ? '' : folder, target)
    return (way !== null && names.has(way)) || null
  }
  for (const from of [folder, '']) {
    const way = joined(from, target)
    const found = way === null ? undefined : withAnyEnding(way, names)
    if (found !== undefined) return found
  }
  const { stem } = partsOfPath(noteEnding.test(target) ? target : `${target}.md`)
  const tail = folded(withoutEnding(target))
  const fitting = names
    .byStem(stem)
    .filter((path) => `/${folded(withoutEnding(path))}`.endsWith(`/${tail}`))
  return nearest(fitting.length > 0 ? fitting : names.byTitle(target), folder)
}

/** Where a note that a link asks for would be made; null where that can't be in the folder. */
export function missingPath({ kind, target }: NoteLink, at: string): string | null {
  const { folder } = partsOfPath(at)
  const isFromRoot = target.startsWith('/') || (kind === 'name' && target.includes('/'))
  const way = joined(isFromRoot ? '' : folder, target)
  if (way === null || way === '') return null
  return noteEnding.test(way) ? way : `${way}.md`
}

type Renaming = {
  /** The note whose text it is. */
  readonly at: string
  readonly from: string
  readonly to: string
  /** The names before and after. */
  readonly before: NoteNames
  readonly after: NoteNames
}

/** What has to change in a text so that its links to a renamed note lead there still: only the targets, as they are written. */
export function renameEdits(text: string, renaming: Renaming): readonly TextEdit[] {
  const { at, from, to, before, after } = renaming
  const edits: TextEdit[] = []
  eachLine(text, (line, offset) => {
    for (const link of noteLinksIn(line)) {
      if (resolveLink(link, at, before) !== from) continue
      // A name that leads to the note as before may stay.
      if (resolveLink(link, at, after) === to) continue
      const insert = targetFor(link, renaming, line)
      edits.push({ from: offset + link.targetFrom, to: offset + link.targetTo, insert })
    }
  })
  return edits
}

function targetFor(link: NoteLink, { at, to, after }: Renaming, line: string): string {
  const { folder } = partsOfPath(at)
  if (link.kind === 'way') {
    const way = link.target.startsWith('/') ? `/${to}` : wayTo(folder, to)
    const shown = link.target.startsWith('./') && !way.startsWith('.') ? `./${way}` : way
    return line.charAt(link.targetFrom - 1) === '<' ? shown : encoded(shown)
  }
  const keepsEnding = noteEnding.test(link.target)
  const short = keepsEnding ? to.slice(to.lastIndexOf('/') + 1) : partsOfPath(to).stem
  const isEnough =
    !link.target.includes('/') && resolveLink({ kind: 'name', target: short }, at, after) === to
  return isEnough ? short : keepsEnding ? to : withoutEnding(to)
}

/** The shortest name by which a link in the note at `at` leads to the note at `path`. */
export function nameFor(path: string, at: string, names: NoteNames): string {
  const { stem } = partsOfPath(path)
  return resolveLink({ kind: 'name', target: stem }, at, names) === path
    ? stem
    : withoutEnding(path)
}

/** The way to the note at `path` as a link in the note at `at` writes it: `[words](way)`. */
export function wayFor(path: string, at: string): string {
  return encoded(wayTo(partsOfPath(at).folder, path))
}

function wayTo(folder: string, to: string): string {
  const here = folder === '' ? [] : folder.split('/')
  const there = to.split('/')
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
}

/** The way from the folder on; null where it leads out of all. */
function joined(folder: string, way: string): string | null {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of way.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

function withAnyEnding(way: string, names: NoteNames): string | undefined {
  for (const ending of ['', '.md', '.markdown', '.txt']) {
    const found = names.has(`${way}${ending}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** Of several notes of a name that in the same folder, else the one that is least deep. */
function nearest(paths: readonly string[], folder: string): string | null {
  const depth = (path: string) =>
    partsOfPath(path).folder === folder ? -1 : path.split('/').length
  return [...paths].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? null
}

function withoutEnding(path: string): string {
  return path.replace(noteEnding, '')
}

function encoded(way: string): string {
  return way.replace(/[\s%#<>()"\\]/g, (sign) =>
    encodeURIComponent(sign).replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29')),
  )
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** The lines outside of fenced code. */
function eachLine(text: string, each: (line: string, offset: number) => void): void {
  let fence: string | null = null
  let offset = 0
  for (const line of text.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null
    } else if (fence === null) each(line, offset)
    offset += line.length + 1
  }
}
