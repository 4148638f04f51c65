// "Order rope (**Ada**)": whom a minute-taker sets in bold in brackets at the end is to do it.

import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { spelled } from '../people/spelled.ts'
import { type Name, readNames } from '../words/names.ts'
import { type Folding, keepItem, onceAFold } from './folding.ts'

const boldAtEnd = /\((?:\*\*|__)([^()*_]{2,40})(?:\*\*|__)\)[.!]?\s*$/

function namesInBold({ hidden, reading }: Row): readonly Name[] | null {
  const words = hidden ? undefined : boldAtEnd.exec(reading.raw)?.[1]
  return words === undefined ? null : readNames(words)
}

/** Three lines of the meeting at least end so. */
const isManner = onceAFold(
  ({ rows, people }) =>
    rows.filter((row) => namesInBold(row)?.every((name) => people.knows(name))).length >= 3,
)

export function foldBoldOwner(fold: Folding, row: Row, here: Place): boolean {
  const names = here.section === 'agenda' ? null : namesInBold(row)
  if (!names?.every((name) => fold.people.knows(name)) || !isManner(fold)) return false
  keepItem(fold, row, here, {
    found: 'owner',
    why: 'somebody in bold at its end',
    sure: true,
    owners: spelled(names, fold.people),
    text: row.reading.words.replace(/ ?\([^()]*\)[.!]?$/, ''),
    phase: 'planned',
  })
  return true
}
