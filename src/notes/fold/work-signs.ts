// What there is to see of a line that no rule took: its own words, its list, its section, what stands above it. Each sign
// is there or not, and has a name that people can read; `sign-weights.ts` says what each is worth.

import type { Row } from '../lines/skeleton.ts'
import type { Item, OutlineLine } from '../vocabulary.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { shareOf, signsOfList, signsOfSection } from './list-signs.ts'
import { isNeverWork } from './refusals.ts'
import { type Signs, weighed } from './sign-weights.ts'
import { banded, countWords, signsOfWords } from './word-signs.ts'

/** A meeting as far as its rules read it. */
type Look = {
  readonly rows: readonly Row[]
  readonly itemAt: (line: number) => Pick<Item, 'phase'> | undefined
  /** Headings and labels in text order. */
  readonly outline: readonly OutlineLine[]
  /** The words of names that are known to be people's here, in lower case. */
  readonly names: ReadonlySet<string>
}

type RowBelow = { readonly row: Row; readonly head: OutlineLine | null }

/** A line that the rules left, the heading or label that it stands below, and the lines of its list. */
export type Left = RowBelow & { readonly list: readonly Row[] }

/** The signs of each line that may be work and is none by the rules; `judge` is given one after the other. */
export function eachLeft(look: Look, judge: (left: Left, signs: readonly Signs[]) => void): void {
  const below = rowsBelow(look)
  const lists = grouped(below, listOf)
  const sections = grouped(below, ({ head }) => `${head?.line}`)
  const ofLists = mapped(lists, signsOfList)
  const ofSections = mapped(sections, signsOfSection)
  const beside = mapped(lists, (rows) => signsBesideWork(rows, look))
  const whole = signsOfMeeting(look)
  const manners = mannersOf(look)
  for (const one of below) {
    const { row, head } = one
    if (isDecided(row, look)) continue
    const key = listOf(one)
    const list = lists.get(key) ?? []
    const around = [
      ...signsOfPlace(row, look),
      ...signsOfTags(row, manners),
      ...signsOfHead(head),
      ...(beside.get(key)?.get(row) ?? []),
    ]
    const shared = [ofLists.get(key), ofSections.get(`${head?.line}`)].filter(
      (of) => of !== undefined,
    )
    judge({ row, head, list }, [
      whole,
      ...shared,
      ...signsOfWords(row.reading, look.names),
      weighed(around),
    ])
  }
}

/** The lines that may be work, each with the heading or label that it stands below. */
function rowsBelow({ rows, outline }: Look): readonly RowBelow[] {
  const heads = new Map(outline.map((one) => [one.line, one]))
  const below: RowBelow[] = []
  let head: OutlineLine | null = null
  for (const row of rows) {
    const own = heads.get(row.at)
    if (own && own.kind !== 'role') head = own
    if (!own && mayBeWork(row)) below.push({ row, head })
  }
  return below
}

/** Whether the line may be work as far as its kind goes. */
function mayBeWork({ reading, hidden, level, wraps }: Row): boolean {
  const { kind } = reading.line
  const isLine = kind === 'entry' || kind === 'text'
  return isLine && !hidden && level === 0 && wraps < 0 && reading.words !== ''
}

/** Which list a line is in. */
function listOf({ row, head }: RowBelow): string {
  return row.parent >= 0 ? `below ${row.parent}` : `${row.reading.line.kind} under ${head?.line}`
}

function grouped(
  below: readonly RowBelow[],
  by: (one: RowBelow) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const one of below) {
    const key = by(one)
    const group = groups.get(key)
    if (group) group.push(one.row)
    else groups.set(key, [one.row])
  }
  return groups
}

function mapped<T>(
  groups: ReadonlyMap<string, readonly Row[]>,
  of: (rows: readonly Row[]) => T,
): ReadonlyMap<string, T> {
  return new Map([...groups].map(([key, rows]) => [key, of(rows)]))
}

function signsOfMeeting({ rows, itemAt, names }: Look): Signs {
  const lines = rows.filter(mayBeWork).length
  const isPlan = rows.some(({ at }) => itemAt(at)?.phase === 'planned')
  return weighed([
    `meeting of ${banded(lines, [0, 4, 10, 25, 60, 150])} lines`,
    `names: ${banded(names.size, [0, 1, 4, 10])}`,
    ...(isPlan ? ['has planned work'] : []),
  ])
}

function signsOfPlace(row: Row, { rows, names }: Look): string[] {
  const { at, parent, reading } = row
  const signs = [`quarter ${1 + Math.floor((4 * at) / Math.max(1, rows.length))}`]
  if (reading.line.kind === 'text' && row.blankBefore) signs.push('paragraph')
  if (reading.line.box) signs.push('box')
  if (row.children.length > 0) signs.push('nested below it')
  const above = rows[parent]
  if (!above) return signs
  const words = above.reading.words.toLowerCase()
  const many = countWords(words)
  if (above.parent >= 0) signs.push('nested twice')
  if (many <= 3 && names.has(firstWord(words))) signs.push('below a name')
  if (words.endsWith(':')) signs.push('below a colon')
  if (words.endsWith('?')) signs.push('below a question')
  return signs
}

/** Where owners of the meeting's work stand, twice at least. */
function mannersOf({ rows, itemAt }: Look): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const row of rows) {
    if (!itemAt(row.at)) continue
    for (const { place } of namedIn(row)) {
      if (seen.has(place)) twice.add(place)
      else seen.add(place)
    }
  }
  return twice
}

/** Who may be told off by the line, and where: "Order rope (Ada)", whoever that is; in front as many speak. */
function signsOfTags(row: Row, manners: ReadonlySet<string>): string[] {
  const tags = namedIn(row)
  const signs = tags.flatMap(({ place, names }) =>
    place === 'lead' ? [] : [`${place} tag: ${names[0]?.shape}`],
  )
  if (tags.some(({ place }) => manners.has(place))) signs.push('tag as work has')
  return [...new Set(signs)]
}

function namedIn({ reading }: Row): readonly OwnerTag[] {
  return reading.tags().filter(({ names, rest }) => names.length > 0 && rest !== '')
}

/** It is work by the rules, which have decided of what is nested below work as well; or it is never work. */
function isDecided({ at, parent, reading }: Row, { rows, itemAt }: Look): boolean {
  if (itemAt(at)) return true
  for (let above = parent; above >= 0; above = rows[above]?.parent ?? -1)
    if (itemAt(above)) return true
  return isNeverWork(reading)
}

function signsOfHead(head: OutlineLine | null): string[] {
  if (!head) return []
  const what = head.section ?? (head.people.length > 0 ? 'person' : 'topic')
  return [`under ${head.kind}: ${what}`]
}

/** What there is to see of a list in which some entries are work, by entry. */
function signsBesideWork(list: readonly Row[], { itemAt }: Look): ReadonlyMap<Row, string[]> {
  const items = list.filter(({ at }) => itemAt(at)).length
  if (items === 0) return new Map()
  const share = `${shareOf(items, list.length - 1)} siblings are work`
  const isNext = (one: Row | undefined) => one !== undefined && itemAt(one.at) !== undefined
  return new Map(
    list.map((row, at) => {
      const near = isNext(list[at - 1]) || isNext(list[at + 1])
      return [row, near ? [share, 'next to work'] : [share]]
    }),
  )
}

function firstWord(words: string): string {
  return /\p{L}[\p{L}'’-]*/u.exec(words)?.[0] ?? ''
}
