// "Update on what everyone is doing" over one list, in areas or without: "- Ada: the map", over what is told of it.

import type { Place } from '../headings/frames.ts'
import { tellsPast } from '../lines/deeds.ts'
import type { Row } from '../lines/skeleton.ts'
import { knownLead } from '../people/person-lists.ts'
import { spelled } from '../people/spelled.ts'
import { nameKey } from '../words/names.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { asksWhatAllDo } from '../words/rounds.ts'
import { type Folding, inheritedOwners, keepItem, onceAFold } from './folding.ts'

/** The turns of three people at least by their rows; null for the areas above them. */
type Turns = ReadonlyMap<number, OwnerTag | null>

const turnsOfAll = onceAFold(({ rows, people }): Turns => {
  const turns = new Map<number, OwnerTag | null>()
  const who = new Set<string>()
  let isOpen = false
  let last = -1
  for (const row of rows) {
    if (row.level > 0) isOpen = false
    if (asksWhatAllDo(row.reading.words)) isOpen = true
    // What stands below a turn is told of it
    if (!isOpen || row.hidden || row.reading.line.kind !== 'entry' || row.at <= last) continue
    const lead = knownLead(row, people)
    if (!lead) continue
    turns.set(row.at, lead)
    last = row.last
    if (row.parent >= 0) turns.set(row.parent, null)
    for (const { name } of lead.names) who.add(nameKey(name))
  }
  return who.size >= 3 ? turns : new Map()
})

/** Takes what each one is at, and what was done or has begun of it. */
export function foldTurnOfAll(fold: Folding, row: Row, here: Place): boolean {
  const turns = turnsOfAll(fold)
  const lead = turns.get(row.at)
  if (lead === null) return true
  const { reading } = row
  const words = lead?.rest ?? reading.words
  const isPast = tellsPast(words)
  if (!lead && !(turns.get(row.parent) && (isPast || reading.status()?.status === 'partial')))
    return false
  keepItem(fold, row, here, {
    found: 'owner',
    why: 'what each one is doing',
    sure: false,
    owners: lead ? spelled(lead.names, fold.people) : inheritedOwners(fold, row, here),
    text: words,
    phase: 'reported',
    how: isPast ? null : 'progress',
  })
  return true
}
