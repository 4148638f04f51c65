import type { Row } from '../lines/skeleton.ts'
import { isConversation } from '../people/person-lists.ts'
import { type Folding, onceAFold } from './folding.ts'
import { siblingsOf } from './siblings.ts'

/** Somebody speaks in most entries in which somebody that we know is named in front. */
export function isSaidInTurns(fold: Folding, row: Row): boolean {
  if (row.reading.line.box) return false
  const known = conversations(fold)
  const before = known.get(row.at)
  if (before !== undefined) return before
  const group = siblingsOf(fold.rows, row)
  const isSaid = isConversation(group, fold.people)
  for (const one of group) known.set(one.at, isSaid)
  return isSaid
}

const conversations = onceAFold(() => new Map<number, boolean>())
