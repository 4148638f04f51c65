// How the entries of a section are written: mark, number, box and indentation.

import type { Section } from '../sections/week-sections.ts'
import { readLine } from '../text/lines.ts'

type Entry = {
  readonly at: number
  readonly prefix: string
  readonly box: boolean
  readonly indent: number
  readonly hasWords: boolean
}

/** The outermost entries of a section, those without words too. */
export function entriesOf(section: Section | undefined, own: readonly string[]): Entry[] {
  const entries: Entry[] = []
  for (let at = section?.first ?? 0; at <= (section?.last ?? -1); at++) {
    const line = own[at] ?? ''
    const { kind, mark, box, from, to, indent } = readLine(line)
    if (kind !== 'entry' || mark === null) continue
    const prefix = line.slice(0, box ? box.from : from)
    entries.push({ at, prefix, box: box !== null, indent, hasWords: from < to })
  }
  const least = Math.min(...entries.map(({ indent }) => indent))
  return entries.filter(({ indent }) => indent === least)
}

type Place = {
  readonly home: Section | undefined
  readonly own: readonly string[]
  /** The box of open work in this note. */
  readonly empty: string
  /** With a box also where its siblings have none. */
  readonly boxed?: boolean
}

/** The lines with the mark, box and indentation that the entries of the section have. */
export function inManner(
  lines: readonly string[],
  { home, own, empty, boxed = false }: Place,
): string[] {
  const [first = '', ...rest] = lines
  const { kind, mark, box, from, to } = readLine(first)
  if (kind === 'heading') return [...lines]
  const siblings = entriesOf(home, own)
  const words = first.slice(from, to)
  const prefix =
    nextPrefix(siblings) ?? (mark ? first.slice(0, box ? box.from : from).trimStart() : '- ')
  const wantsBox = boxed || (siblings[0] ? siblings[0].box : box !== null)
  const sign = wantsBox ? `${box ? first.slice(box.from, box.to) : empty} ` : ''
  const isTag = /<\w+\b[^<>]*>$/.test(prefix)
  const spaced = isTag || /\s$/.test(prefix) ? prefix : `${prefix} `
  const end = isTag && rest.length === 0 ? closingTagOf(siblings, own) : ''
  const oldIndent = /^\s*/.exec(first)?.[0] ?? ''
  const newIndent = /^\s*/.exec(prefix)?.[0] ?? ''
  return [
    spaced + sign + words + end,
    ...rest.map((line) =>
      line.startsWith(oldIndent) ? newIndent + line.slice(oldIndent.length) : line,
    ),
  ]
}

/** The tag with which entries of a list in HTML end on their own line, where one of them does. */
function closingTagOf(siblings: readonly Entry[], own: readonly string[]): string {
  return (
    siblings.map(({ at }) => /<\/(?:li|dd)>$/i.exec(own[at] ?? '')?.[0] ?? '').find(Boolean) ?? ''
  )
}

/** What stands before the words of one more entry: that of the first one, or the number behind the last one's. */
function nextPrefix(siblings: readonly Entry[]): string | undefined {
  const told = siblings.filter(({ hasWords }) => hasWords)
  const [first = siblings[0], second] = told
  const last = told.at(-1)?.prefix ?? ''
  // "1." before each of them counts nothing.
  const counts = /\d/.test(last) && (second === undefined || second.prefix !== first?.prefix)
  return counts ? last.replace(/\d+(?=\D*$)/, (number) => `${Number(number) + 1}`) : first?.prefix
}
