// An entry that only names an area: all that is nested below it is work of its own.

import { endsWithState } from '../lines/entry-states.ts'
import { isExplanation } from '../lines/item-rules.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { type Folding, onceAFold } from './folding.ts'
import { isDeedAfterwards } from './minutes-in-place.ts'
import { siblingsOf } from './siblings.ts'

/** All below it is work of its own, or each begins with a person or a verb: what is above only names the area. */
export function areWork(fold: Folding, children: readonly number[]): boolean {
  if (children.every((at) => isOwnWork(fold, at)) || areAboutThing(fold, children)) return true
  let led = 0
  for (const at of children) {
    const reading = fold.rows[at]?.reading
    if (!reading) return false
    if (reading.verb() === 'base') continue
    if (isExplanation(reading) || ownOwners(reading, fold.people, 'nested')?.by !== 'lead')
      return false
    led++
  }
  return led > 0 && children.length > 1
}

/** A nested entry with a box or an owner: what is above it only names the area. */
function isOwnWork({ rows, people }: Folding, at: number): boolean {
  const row = rows[at]
  if (!row) return false
  const { reading } = row
  if (reading.line.box !== null || endsWithState(row)) return true
  const own = ownOwners(reading, people, 'nested')
  return own !== null && own.owners.length > 0 && own.by === 'bracket'
}

/** "Sails", "Hull" and "Ada", each a name and no more over a list, and something below them is to be done. */
export function isAmongAreas(fold: Folding, row: Row): boolean {
  if (!isNameOfList(row)) return false
  // "Hull" over deeds, two of three at least
  if (areDeeds(fold, row)) return true
  const known = amongAreas(fold)
  const beside = known.has(row.at) ? [] : siblingsOf(fold.rows, row)
  const areAreas =
    beside.length >= 3 &&
    beside.every(isNameOfList) &&
    beside.some(({ children }) => children.some((at) => fold.rows[at]?.reading.verb() === 'base'))
  for (const one of beside) known.set(one.at, areAreas)
  return known.get(row.at) === true
}

/** Below an area beside others, each over a list, of two of which most entries say what is to be done: "Hull", "Sails and masts". */
export function isBelowAreaOfDeeds(fold: Folding, row: Row): boolean {
  const area = fold.rows[row.parent]
  return area !== undefined && deedsByArea(fold).has(area.at)
}

const deedsByArea = onceAFold((fold) => {
  const found = new Set<number>()
  const beside = new Map<number, number[]>()
  for (const row of fold.rows) {
    if (row.level > 0) beside.clear()
    if (!isArea(row) || !areDeeds(fold, row)) continue
    const areas = beside.get(row.parent) ?? []
    beside.set(row.parent, areas)
    areas.push(row.at)
    if (areas.length >= 2) for (const at of areas) found.add(at)
  }
  return found
})

function isArea({ reading, children, hidden }: Row): boolean {
  const { line, words } = reading
  const isShort = words.split(' ').length <= 5 && !/[?:]$|[.!]/.test(words)
  return (
    !hidden &&
    line.kind === 'entry' &&
    line.box === null &&
    children.length > 1 &&
    isShort &&
    reading.verb() === null
  )
}

function areDeeds({ rows }: Folding, { children }: Row): boolean {
  const deeds = children.filter((at) => {
    const words = rows[at]?.reading.words ?? ''
    return isDeedAfterwards(words)
  })
  return deeds.length >= 2 && deeds.length * 3 >= children.length * 2
}

/** "Winch" over "Why: …" and "Blockers: …" and no more: told of a thing. */
function areAboutThing({ labels }: Folding, children: readonly number[]): boolean {
  const ofThing = (at: number) => /^(?:info|blocker)$/.test(labels[at]?.meaning?.section ?? '')
  return children.length > 1 && children.every(ofThing)
}

const amongAreas = onceAFold(() => new Map<number, boolean>())

function isNameOfList({ reading, children }: Row): boolean {
  return (
    children.length > 0 &&
    reading.line.box === null &&
    reading.words.split(' ').length <= 2 &&
    reading.verb() === null
  )
}
