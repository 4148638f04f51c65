// A block per person: bullets that are people, each with what he or she did or will do nested below.

import { isExplanation } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import type { PeopleBook } from '../people/people.ts'
import { isPerfect, namesToldOf } from '../people/told-of.ts'
import { isTalk } from '../words/talk.ts'
import { personsOfLabel } from './fold-labels.ts'
import type { Folding } from './folding.ts'
import { isThingOf } from './teams.ts'

/**
 * Whether the bullets beside the one at this row are people, two at least, over entries of which two of three say what is to
 * be done or tell of what was done.
 */
export function areBlocksOfWork(fold: Folding, at: number): boolean {
  return shareOfDeeds(fold, at) * 3 >= 2
}

/** How much of what stands below the bullets that are people beside this row tells of deeds; 0 below one person alone. */
function shareOfDeeds(fold: Folding, at: number): number {
  const known = fold.blocks.get(at)
  if (known !== undefined) return known
  const beside = entriesBeside(fold, at)
  const blocks = beside.filter((one) => {
    return fold.labels[one]?.opensList === true && isPersonBullet(fold, one)
  })
  const below = blocks.flatMap((one) => fold.rows[one]?.children ?? [])
  const deeds = below.filter((one) => {
    const reading = fold.rows[one]?.reading
    return reading !== undefined && isDeedOfTurn(reading, fold.people)
  })
  const share = blocks.length < 2 ? 0 : deeds.length / below.length
  for (const one of [at, ...beside]) fold.blocks.set(one, share)
  return share
}

/** The row and its siblings down to the next heading, those of them that stand above entries. */
function entriesBeside({ rows }: Folding, at: number): number[] {
  const parent = rows[at]?.parent ?? -1
  const last = rows[parent]?.last ?? rows.length - 1
  const beside: number[] = []
  for (let next = at; next <= last; next++) {
    const row = rows[next]
    if (!row || row.level > 0) break
    if (row.parent === parent && row.children.length > 0) beside.push(next)
  }
  return beside
}

/** An entry above others, between bullets that are people above theirs: a topic of the round. */
export function isBesidePeople(fold: Folding, row: Row): boolean {
  const { rows } = fold
  if (row.children.length === 0) return false
  for (let at = row.at - 1; at >= Math.max(0, row.at - 60); at--) {
    const one = rows[at]
    if (!one || one.level > 0) return false
    if (one.parent === row.parent && one.children.length > 0 && isPersonBullet(fold, at))
      return true
  }
  return false
}

function isPersonBullet(fold: Folding, at: number): boolean {
  const row = fold.rows[at]
  const label = fold.labels[at]
  if (!row || label?.form !== 'entry' || personsOfLabel(label, fold.people) === null) return false
  return !isThingOf(fold, row, label)
}

/** "Created the map", "To draw the map", "Has drawn it", "Will now draw", "Ada has drawn it": in the turn of a person. */
export function isDeedOfTurn(reading: LineReading, people: PeopleBook): boolean {
  if (/\?$/.test(reading.words) || isOfTalk(reading)) return false
  return (
    reading.verb() !== null ||
    ofTurn.test(reading.words) ||
    isPerfect(reading.words) ||
    reading.status() !== null ||
    namesToldOf(reading, people) !== null
  )
}

/** A deed in the turn of the person at the row, or a thing ("The new lamps", no sentence) where three of four tell of deeds. */
export function isPartOfTurn(fold: Folding, reading: LineReading, at: number): boolean {
  if (isDeedOfTurn(reading, fold.people)) return true
  return !isExplanation(reading) && !isOfTalk(reading) && shareOfDeeds(fold, at) * 4 >= 3
}

/** "Discuss the map", "Said that it rains". */
function isOfTalk({ core }: LineReading): boolean {
  return isTalk(core) || saying.test(core)
}

// "To draw the map"  "Is to draw it"  "Will now be drawing it"
const ofTurn =
  /^(?:i |we )?(?:(?:is|are|am) )?(?:to|will|going to|plans? to|wants? to|needs? to) \p{Ll}/iu
const saying =
  /^(?:said|asked|noted|suggested|mentioned|explained|thought|felt|wanted|agreed|raised|liked|hoped|proposed|reminded|stated|wondered|commented|pointed)\b/i
