// "Order rope (**Ada**)": whom a minute-taker sets in bold in brackets at the end is to do it.

import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { spelled } from '../people/spelled.ts'
import { type Name, readNames } from '../words/names.ts'
import { tellsOfTalk } from '../words/speech.ts'
import { type Folding, keepItem, onceAFold } from './folding.ts'
import { isNeverWork } from './refusals.ts'
import { hasSign } from './word-signs.ts'

const boldAtEnd = /\((?:\*\*|__)([^()*_]{2,40})(?:\*\*|__)\)[.!]?\s*$/

// Where names tell who spoke or who is met
const closed = /^(?:agenda|news|question|info|attendance|goal|blocker|chores)$/
const asks = /^(?:who|what|when|where|why|how|which|do|does|is|are|no)\b/i

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
  const isClosed = closed.test(here.section ?? '') || /^decisions?\b/i.test(here.path.at(-1) ?? '')
  const names = isClosed ? null : namesInBold(row)
  const text = row.reading.words.replace(/ ?\([^()]*\)[.!]?$/, '')
  const mayBe = text.endsWith('?') || !isNeverWork(row.reading)
  if (!mayBe || tellsOfTalk(text) || asks.test(text) || hasSign(row.reading, 'states')) return false
  if (!names?.every((name) => fold.people.knows(name)) || !isManner(fold)) return false
  keepItem(fold, row, here, {
    found: 'owner',
    why: 'somebody in bold at its end',
    sure: false,
    owners: spelled(names, fold.people),
    text,
    phase: 'planned',
  })
  return true
}
