// What a cell of a table of topics says itself is an action, or what somebody promises in it.

import type { Place } from '../headings/frames.ts'
import { clausesOf } from '../lines/clauses.ts'
import { placedReading, readLineAlone } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { cellParts } from '../text/table-cells.ts'
import { readActionLead } from '../words/action-lead.ts'
import { foldActionLine } from './fold-actions.ts'
import { addPromised, promisedIn, together, whatCounts } from './fold-prose.ts'
import { foldCommitment } from './fold-sentences.ts'
import type { Folding } from './folding.ts'

/**
 * "| Ropes | - **ACTION**: Ada to order them |" in a table of topics: the first action of the row, else what people promise
 * in it, which is theirs together: "| Ropes | Worn.<br>Ada to order some.<br>Ben to ring the mill. |".
 */
export function foldActionInCell(fold: Folding, row: Row, here: Place): void {
  const { raw } = row.reading
  const parts = cellParts(raw)
    .flatMap(({ from, to }) => clausesOf(raw.slice(from, to)))
    .map(readLineAlone)
  const said = parts.find(({ core }) => readActionLead(core) !== null)
  if (said) {
    foldActionLine(fold, { ...row, reading: said }, here)
    return
  }
  const promised = parts.filter((reading) => promisedIn(reading, fold).length > 0)
  // What one of them has done leaves what the others are to do
  const [first, ...others] = whatCounts(promised)
  if (!first) return
  const { line } = first
  const all =
    others.length > 0
      ? readLineAlone([first, ...others].map(({ words }) => words).reduce(together))
      : first
  const reading = placedReading(all, { line, raw: first.raw, status: first })
  foldCommitment(fold, { ...row, reading }, here)
  for (const other of others) addPromised(fold, { ...row, reading: other })
}
