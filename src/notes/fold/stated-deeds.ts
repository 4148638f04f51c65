import type { Place } from '../headings/frames.ts'
import { toDo } from '../lines/deeds.ts'
import { endsWithState } from '../lines/entry-states.ts'
import { isStateAlone } from '../lines/item-rules.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { closingRemark } from '../words/remarks.ts'
import { foldWill } from './fold-below.ts'
import { foldCommitment } from './fold-sentences.ts'
import { foldTopEntry } from './fold-work.ts'
import type { Folding } from './folding.ts'

/**
 * "Order rope - done", or "Order rope" above "- postponed": a deed with its state. "Ada prints a new one - done" is hers, as
 * it was before it had its state. True where it is one.
 */
export function foldStatedDeed(fold: Folding, row: Row, here: Place): boolean {
  if (!isStatedDeed(fold, row)) return false
  const isUntagged = ownOwners(row.reading, fold.people, 'list') === null
  if (isUntagged && (foldCommitment(fold, row, here) || foldWill(fold, row, here))) return true
  foldTopEntry(fold, row, here, 'planned')
  return true
}

function isStatedDeed({ rows }: Folding, row: Row): boolean {
  if (row.reading.line.box || !toDo(row.reading)) return false
  const below = row.children.length > 0 ? rows[row.children[0] ?? -1] : undefined
  const isClosed = endsWithState(row) || closingRemark(row.reading.raw.trimEnd()) !== null
  return isClosed || (below !== undefined && isStateAlone(below.reading))
}
