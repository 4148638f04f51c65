// What is nested in somebody's turn: below an area, or each how far it is with a part of what is above.

import type { Frame } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { isSaying } from '../words/speech.ts'
import type { Folding } from './folding.ts'

/** "Charts:" below "@ada" says only of what is told below it. */
export function isAreaOf({ line, form }: Frame, above: Row | undefined): boolean {
  if (!above || above.parent > line || !/[:：]$/.test(above.reading.words)) return false
  // "Presented ideas for the fest:" above them
  const [first = ''] = above.reading.words.toLowerCase().split(' ', 1)
  if (isSaying(first)) return false
  return form === 'entry' || (form !== 'heading' && above.reading.words.split(' ').length <= 3)
}

/** "Finished the frame", "the lid landed" below "The chest": most of what is nested there tells of deeds, and this too. */
export function tellsPart({ rows }: Folding, row: Row, { line, form }: Frame): boolean {
  const above = rows[row.parent]
  if (!above || above.parent > line || form === 'heading' || !isStep(row)) return false
  const told = above.children.filter((at) => isStep(rows[at]))
  return told.length > 1 && told.length * 2 > above.children.length
}

function isStep(row: Row | undefined): boolean {
  return /^(?:past|gerund)$/.test(row?.reading.verb() ?? '') || row?.reading.status() != null
}
