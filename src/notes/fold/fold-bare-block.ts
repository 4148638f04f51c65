import type { Place } from '../headings/frames.ts'
import { isNoWork } from '../lines/item-rules.ts'
import type { Row } from '../lines/skeleton.ts'
import { bareBlocks } from './bare-blocks.ts'
import { foldUpdate } from './fold-updates.ts'
import type { Folding } from './folding.ts'
import { tellsDeed } from './personal-lists.ts'

/** Takes a line of a stand-up in which the line stands right below a name alone. */
export function foldBareBlock(fold: Folding, row: Row, here: Place): boolean {
  if (here.section !== null && here.section !== 'notes' && here.section !== 'update') return false
  const found = bareBlocks(fold).get(row.at)
  if (!found) return found === null
  if (fold.labels[row.at]?.meaning) return false
  const { person, isOpen } = found
  if (isNoWork(row.reading) || noWork.test(row.reading.words)) return true
  if (isOpen) return foldUpdate(fold, row, { ...here, section: 'update', person })
  return tellsDeed(row.reading, fold.people) && foldUpdate(fold, row, { ...here, person })
}

const noWork = /\?$|^(?:blocked|blockers?|no blockers?|stuck|waiting)\b/i
