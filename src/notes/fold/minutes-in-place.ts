// An agenda into which the minutes were written: what stands below its points was said and shared out.

import { isWork } from '../headings/frames.ts'
import { tellsPast, toldOfPast } from '../lines/deeds.ts'
import type { Row } from '../lines/skeleton.ts'
import { nameKey } from '../words/names.ts'
import { statusOfBox } from '../words/status.ts'
import { isOfMeeting } from '../words/talk.ts'
import { endsInVerb, leadingVerb } from '../words/verbs.ts'
import { type Folding, onceAFold } from './folding.ts'

/**
 * Whether a point of the agenda at this row is a label of work above what three people at least did or will do, or boxes
 * below points are deeds and somebody's, or what was done is told there.
 */
export function isWrittenInPlace(fold: Folding, row: Row): boolean {
  return (
    hasBoxesBelowPoints(fold, row) || aboveSharedWork(fold).has(row.at) || tellsPastBelow(fold, row)
  )
}

/** Below points of the agenda three lines tell what was done: "Ada: mended the winch", "We looked at it together". */
function tellsPastBelow(fold: Folding, { at, level }: Row): boolean {
  const { told, next } = counts(fold)
  const until = Math.min(...(next[at]?.slice(1, level === 0 ? undefined : level + 1) ?? []))
  return (told[until] ?? 0) - (told[at + 1] ?? 0) >= 3
}

/** For each row how many nested lines above it tell what was done, and the next heading of each level. */
const counts = onceAFold(({ rows, people }) => {
  const told = [0]
  for (const { parent, reading } of rows) {
    const isBelow = parent >= 0
    const lead = isBelow ? reading.tags().find(({ place }) => place === 'lead') : undefined
    const isTurn = lead?.names.every((name) => people.knows(name)) && tellsPast(lead.rest)
    const isTold = isTurn || (isBelow && toldOfPast.test(reading.words))
    told.push((told.at(-1) ?? 0) + (isTold ? 1 : 0))
  }
  const next: number[][] = []
  let ahead = Array.from({ length: 7 }, () => rows.length)
  for (const { at, level } of rows.toReversed()) {
    next[at] = ahead
    if (level > 0) ahead = ahead.with(level, at)
  }
  return { told, next }
})

/** The rows that have such a label below them, before the next heading. */
const aboveSharedWork = onceAFold((fold) => {
  const { rows, labels } = fold
  const above = new Set<number>()
  let isAbove = false
  for (const row of rows.toReversed()) {
    if (isAbove) above.add(row.at)
    const meaning = row.children.length < 3 ? undefined : labels[row.at]?.meaning
    if (row.level > 0) isAbove = false
    else if (meaning && isWork(meaning.section) && isByPeople(fold, row)) isAbove = true
  }
  return above
})

/** Below points of the agenda stand boxes: two at least say what is to be done, and two end with a known person in brackets. */
function hasBoxesBelowPoints(fold: Folding, { at, level }: Row): boolean {
  if (boxesBelowEntries(fold) < 2) return false
  let deeds = 0
  let told = 0
  for (const { reading, parent, level: below } of fold.rows.slice(at + 1)) {
    if (below > 0 && (level === 0 || below <= level)) break
    if (parent < 0 || !reading.line.box) continue
    const tag = reading.tags().find(({ place, loose }) => place === 'paren' && !loose)
    if (isDeedAfterwards(tag?.rest ?? reading.words)) deeds++
    if (tag?.names.length && tag.names.every((name) => fold.people.knows(name))) told++
  }
  return deeds > 1 && told > 1
}

const boxesBelowEntries = onceAFold(
  ({ rows }) => rows.filter(({ parent, reading }) => parent >= 0 && reading.line.box).length,
)

/**
 * A box below a point of the agenda without one, where no point under the heading has any and below them some boxes are
 * ticked and some not: how far the work is, and no points gone through. Or somebody's below a heading of the agenda.
 */
export function isBoxInPoint(fold: Folding, row: Row): boolean {
  return boxesInPoints(fold).has(row.at) || isOfSomebodyBelowPoint(fold, row)
}

/** "- [ ] @ada - draft of the guide" below "#### Guides", a point itself. */
function isOfSomebodyBelowPoint({ frames }: Folding, { reading }: Row): boolean {
  const heading = frames.findLast(({ form }) => form === 'heading')
  return (
    heading?.section === null &&
    /^@\S+(?: and @\S+)? (?:[-–—]|\p{Ll}+ed\b)/u.test(reading.core) &&
    !/\?$|\b\d+ ?min/.test(reading.words)
  )
}

const boxesInPoints = onceAFold(({ rows }) => {
  const found = new Set<number>()
  let boxes: Row[] = []
  const close = (): void => {
    const isPoints = boxes.some(({ parent }) => parent < 0)
    const ticked = boxes.filter(isTicked).length
    const told = boxes.filter(isBesideWords).length
    const areWork = (ticked > 0 && ticked < boxes.length) || (told > 1 && told * 2 > boxes.length)
    if (!isPoints && areWork) for (const { at } of boxes) found.add(at)
    boxes = []
  }
  for (const row of rows) {
    if (row.level > 0) close()
    else if (!row.hidden && row.reading.line.box) boxes.push(row)
  }
  close()
  return found

  /** Among what is told of a point: an entry above it in the same list has no box. */
  function isBesideWords({ at, parent }: Row): boolean {
    const before = rows[parent]?.children.filter((one) => one < at) ?? []
    return before.some((one) => !rows[one]?.reading.line.box)
  }
})

function isTicked({ reading }: Row): boolean {
  return statusOfBox(reading.line.box?.char ?? ' ') === 'done'
}

/** Three people begin each an entry below the row, and hardly any entry begins with none. */
function isByPeople({ rows, people }: Folding, { children }: Row): boolean {
  const who = new Set<string>()
  let led = 0
  for (const at of children) {
    const tags = rows[at]?.reading.tags() ?? []
    const lead = tags.find(({ place, rest }) => place === 'lead' && rest !== '')
    if (!lead?.names.every((name) => people.knows(name))) continue
    led++
    for (const { name } of lead.names) who.add(nameKey(name))
  }
  return who.size >= 3 && led * 5 >= children.length * 4
}

/** Below a heading within the agenda, most entries say what is to be done and end with one of those present in brackets. */
export function isSharedOutInPlace(fold: Folding, row: Row): boolean {
  const top = fold.frames.at(-1)
  if (row.parent >= 0 || top?.form !== 'heading' || top.section !== null) return false
  const known = sharedOut(fold).get(top.line)
  if (known !== undefined) return known
  const answer = isSharedOutBelow(fold, top.line)
  sharedOut(fold).set(top.line, answer)
  return answer
}

/** The answers by the row of the heading. */
const sharedOut = onceAFold(() => new Map<number, boolean>())

function isSharedOutBelow({ rows, people }: Folding, heading: number): boolean {
  let entries = 0
  let deeds = 0
  for (let at = heading + 1; at < rows.length; at++) {
    const one = rows[at]
    if (!one || one.level > 0) break
    if (one.parent >= 0 || one.reading.line.kind !== 'entry') continue
    entries++
    const tag = one.reading.tags().find(({ place, loose }) => place === 'paren' && !loose)
    const isTold = tag?.names.every((name) => people.knows(name)) && one.reading.words.endsWith(')')
    if (isTold && tag && isDeedAfterwards(tag.rest)) deeds++
  }
  return deeds >= 3 && deeds * 2 >= entries
}

/** It says what is to be done, and not in the meeting itself. */
export function isDeedAfterwards(words: string): boolean {
  return !isOfMeeting(words) && (leadingVerb(words) === 'base' || endsInVerb(words))
}
