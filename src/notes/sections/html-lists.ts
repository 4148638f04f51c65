// Lists that are written as HTML: tags that stand on lines of their own go on with what they are around.

import { htmlTables } from '../text/html-cells.ts'
import type { Region } from '../vocabulary.ts'
import { blanksAbove, type Piece } from './week-pieces.ts'
import type { Section } from './week-sections.ts'

/** A list or one of its entries, with tags on lines of their own. Lines count from 0. */
type Tagged = { readonly open: number; readonly close: number; readonly isEntry: boolean }

const tag = /<(\/?)(ul|ol|li)\b[^<>]*>/gi
const tagsAlone = /^\s*(?:<\/?(?:ul|ol|li)\b[^<>]*>\s*)+$/i

/** The lists and entries that open on one line and close on a later one; code, comments and cells of tables have none. */
export function taggedIn(lines: readonly string[], hidden: readonly Region[]): readonly Tagged[] {
  const found: Tagged[] = []
  const open: { readonly isEntry: boolean; readonly line: number }[] = []
  const isHidden = (line: number) => hidden.some((region) => isWithin(region, line))
  const tables = htmlTables(lines, isHidden)
  lines.forEach((text, line) => {
    if (!text.includes('<') || isHidden(line)) return
    if (tables.some((table) => isWithin(table, line))) return
    for (const [, slash, name] of text.matchAll(tag)) {
      const isEntry = name?.toLowerCase() === 'li'
      const top = open.at(-1)
      if (slash === '') {
        // The end of an entry may be left out
        if (isEntry && top?.isEntry) open.pop()
        open.push({ isEntry, line })
        continue
      }
      if (!isEntry && top?.isEntry) open.pop()
      const begun = open.at(-1)
      if (begun?.isEntry !== isEntry) continue
      open.pop()
      if (begun.line < line) found.push({ isEntry, open: begun.line, close: line })
    }
  })
  return found
}

/** Whether the line has tags of lists and nothing else. */
export function isTags(line: string | undefined): boolean {
  return tagsAlone.test(line ?? '')
}

/** Lines of a piece of work with the tags that belong to it; those further down, behind other lines that go on, don't. */
export function withTags(
  own: readonly number[],
  tagged: readonly Tagged[],
  lines: readonly string[],
  going: ReadonlySet<number>,
): readonly number[] {
  if (tagged.length === 0) return own
  const [first = 0] = own
  const last = own.at(-1) ?? first
  const isNext = (close: number) => {
    for (let line = last + 1; line < close; line++) if (going.has(line)) return false
    return true
  }
  const tags = tagged
    .filter(({ open, close }) => first <= open && open <= last && isNext(close))
    .filter((one) => isAround(one, lines, (line) => own.includes(line)))
    .flatMap(({ open, close }) => [open, close])
    .filter((line) => isTags(lines[line]))
  const others = new Set(tagged.flatMap(({ open, close }) => [open, close]))
  const said = own.filter((line) => !others.has(line) || !isTags(lines[line]))
  return [...new Set([...said, ...tags])].sort((a, b) => a - b)
}

/** The tags of a section around lines that stay, and those of the list that others come into, as pieces of it. */
export function tagPieces(
  section: Section,
  { tagged, list }: { readonly tagged: readonly Tagged[]; readonly list: Tagged | undefined },
  lines: readonly string[],
  staying: ReadonlySet<number>,
): readonly Piece[] {
  const around = tagged.filter(
    (one) => one === list || isAround(one, lines, (line) => staying.has(line)),
  )
  const tags = new Set(around.flatMap(({ open, close }) => [open, close]))
  return [...tags]
    .filter((line) => isWithin(section, line) && isTags(lines[line]) && !staying.has(line))
    .map((at) => ({
      at,
      texts: [lines[at] ?? ''],
      blanksBefore: blanksAbove(lines, at, section.first),
      starts: [],
    }))
}

/** The last list of the section that stands in no other. */
export function listIn(
  section: Section,
  tagged: readonly Tagged[],
  lines: readonly string[],
): Tagged | undefined {
  const lists = tagged.filter(
    ({ isEntry, open, close }) =>
      !isEntry && [open, close].every((line) => isWithin(section, line) && isTags(lines[line])),
  )
  const isInside = (one: Tagged) =>
    lists.some(({ open, close }) => open < one.open && one.open < close)
  return lists.filter((one) => !isInside(one)).at(-1)
}

/** The line that closes the last list of the section, where nothing is said behind it; undefined where none does. */
export function endOfList(section: Section, lines: readonly string[]): number | undefined {
  const end = listIn(section, taggedIn(lines, []), lines)?.close
  const below = end === undefined ? [] : lines.slice(end + 1, section.last + 1)
  return below.every((line) => line.trim() === '') ? end : undefined
}

function isAround(
  { open, close, isEntry }: Tagged,
  lines: readonly string[],
  goesOn: (line: number) => boolean,
): boolean {
  if (isEntry && !isTags(lines[open])) return goesOn(open)
  for (let line = open; line <= close; line++) if (!isTags(lines[line]) && goesOn(line)) return true
  return false
}

function isWithin({ first, last }: Region, line: number): boolean {
  return first <= line && line <= last
}
