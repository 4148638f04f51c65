// What stands around an item tells of it: who is to do it, and how far it is.

import type { Place } from '../headings/frames.ts'
import { wasDone } from '../lines/deeds.ts'
import { isSiblingRemark, isStateAlone } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { ownersAlone } from '../lines/owners-alone.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import type { PeopleBook } from '../people/people.ts'
import { namesToldOf } from '../people/told-of.ts'
import type { Status } from '../vocabulary.ts'
import { isAssignLabel } from '../words/assign-words.ts'
import { isOfAll, isThingOfPerson, readNames, startsWithFirstName } from '../words/names.ts'
import { readStatusWords } from '../words/status.ts'
import type { Folding } from './folding.ts'

/** The state that the section gives; a report of open work of which the entry tells that it was done is done. */
export function statusAbove(
  { people }: Folding,
  { reading }: Row,
  { status, section }: Place,
): Status | null {
  const mayBeDone =
    (status === 'partial' && section === 'planned' && reading.verb() === 'past') ||
    (status === 'open' && section === 'reported' && reading.status()?.status !== 'open')
  return mayBeDone && (wasDone(reading) || namesToldOf(reading, people)) ? 'done' : status
}

/** What nested lines, or the entry right after it, may tell of its state. */
export function remarksOf(fold: Folding, row: Row): LineReading[] {
  const remarks = row.children
    .map((at) => fold.rows[at]?.reading)
    // "Tell readers that we are not doing that" is work of its own
    .filter((one) => one !== undefined)
    .filter((one) => one.verb() !== 'base' || one.words.length < 30)
  const sibling = fold.rows[row.next]
  if (sibling && row.children.length === 0 && isRemarkOnAbove(fold, sibling))
    remarks.push(sibling.reading)
  return remarks
}

/** In a list whose entries name their owners, "Got started, but did not finish" tells of the entry above. */
export function isRemarkOnAbove({ rows, people }: Folding, row: Row): boolean {
  const above = rows[row.at - 1]
  if (!above || !isSiblingRemark(row, above)) return false
  if (isStateAlone(row.reading)) return true
  return (
    !ownOwners(row.reading, people, 'list') && ownOwners(above.reading, people, 'list') !== null
  )
}

/** "  - Status: in progress" below the entry. */
export function statusBelow({ rows }: Folding, row: Row): Status | null {
  if (row.reading.line.box) return null
  for (let at = row.at + 1; at <= row.last; at++) {
    const one = rows[at]
    const label = one?.parent === row.at ? one.reading.label : undefined
    if (label && /^(?:status|state|stand|état|estado)$/i.test(label.words))
      return readStatusWords(` - ${label.rest}`)?.status ?? null
  }
  return null
}

// "SCHEDULED: <2026-12-01 Tue>"  "DEADLINE: <2026-12-01 Tue 09:00>"
const planned = /(SCHEDULED|DEADLINE): ?[<[](\d{4}-\d{2}-\d{2})/g

/** The day for which it is planned on lines of their own below it, as Logseq and Org write them; a deadline before others. */
export function dueBelow({ rows }: Folding, row: Row): { readonly words: string } | null {
  let words: string | null = null
  for (let at = row.at + 1; at < rows.length; at++) {
    const said = rows[at]?.reading.words ?? ''
    if (!/^(?:SCHEDULED|DEADLINE):/.test(said)) break
    for (const [, kind, day] of said.matchAll(planned))
      if (day !== undefined && (words === null || kind === 'DEADLINE')) words = day
  }
  return words === null ? null : { words }
}

// "On Ada's list for this week"
const onList = /^(?:is )?on ([^'’]{2,40})['’]s (?:plan|list|plate|to-?dos?)(?= |$)/i

/** Owners who stand on a nested line of their own: "Sydney", "Responsible: Ada", or on those below "Responsible:". */
export function ownersBelow({ rows, people }: Folding, row: Row): string[] | null {
  for (let at = row.at + 1; at <= row.last; at++) {
    const one = rows[at]
    if (one?.parent !== row.at || one.wraps >= 0 || one.reading.line.box) continue
    const { reading } = one
    const assigned = ownersAlone(reading)
    const names =
      assigned?.names ??
      (isAssignLabel(reading.label)
        ? one.children.flatMap((below) => aloneOn(rows[below]) ?? [])
        : (namesOnly(reading, people) ?? readNames(onList.exec(reading.words)?.[1] ?? '')))
    // "pier-website" and "pier-shop" below "Split the code" are parts of it
    const areParts =
      row.children.length > 1 &&
      names?.every(
        (name) =>
          name.shape === 'lower' ||
          (name.shape === 'group' && !isOfAll(name) && !/(?:team|crew)$/i.test(name.name)),
      )
    // "Notice board" or "Winter Stores:" over what is done with it
    const isLabel = /[:：]$/.test(reading.words)
    const isThing =
      one.children.length > 0 &&
      names?.every(
        ({ shape, name }) =>
          shape === 'group' || (isLabel && shape === 'full' && !startsWithFirstName(name)),
      )
    if (names && names.length > 0 && !areParts && !isThing)
      return names.map((name) => people.spelling(name.name))
  }
  return row.reading.line.kind === 'text' ? ownersOnNextLines(rows, row, people) : null
}

/** "Action: order rope" above "Owner: Ada" and "Due: Friday", all without marks. */
function ownersOnNextLines(rows: readonly Row[], { at }: Row, people: PeopleBook): string[] | null {
  for (const one of rows.slice(at + 1, at + 4)) {
    if (one.blankBefore || one.level > 0 || one.reading.line.kind !== 'text') return null
    const tag = ownersAlone(one.reading)
    if (tag) return tag.names.map(({ name }) => people.spelling(name))
    if (one.reading.label?.form !== 'colon') return null
  }
  return null
}

/** The names that a line below "Responsible:" holds, whoever they are. */
function aloneOn(row: Row | undefined) {
  return row ? readNames(row.reading.words.replace(/ ?\([^()]*\)$|[.;]$/g, '')) : null
}

/** The names of known people if the line holds nothing else. */
export function namesOnly(reading: LineReading, people: PeopleBook) {
  if (reading.words.length > 80 || isThingOfPerson(reading.words)) return null
  const names = readNames(reading.words.replace(/[.;]$/, ''))
  return names?.every((name) => people.knows(name)) ? names : null
}
