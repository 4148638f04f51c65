// What a cell of a table of topics says itself is an action.

import type { Place } from '../headings/frames.ts'
import { readLineAlone } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { readActionLead } from '../words/action-lead.ts'
import { foldActionLine } from './fold-actions.ts'
import type { Folding } from './folding.ts'

/** "| Ropes | - **ACTION**: Ada to order them |" in a table of topics: the first action of the row. */
export function foldActionInCell(fold: Folding, row: Row, here: Place): void {
  const parts = row.reading.raw.split(/\||<br ?\/?>/).map((part) => part.trim())
  const said = parts.map(readLineAlone).find(({ core }) => readActionLead(core) !== null)
  if (said) foldActionLine(fold, { ...row, reading: said }, here)
}
