// What stands below a label tells whether it opens a list of work.

import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import type { Folding } from './folding.ts'

/** In an agenda "Previous action items" opens a list of work only where its entries have boxes or owners. */
export function hasMarkedEntries(row: Row, { rows, people }: Folding, strong: boolean): boolean {
  if (!strong) return false
  const below = entriesBelow(row, rows)
  // "What are the next steps?" is answered below it
  const isAnswered =
    /\?$|\bbusiness$/i.test(row.reading.words) &&
    below.length > 1 &&
    below.filter(({ reading }) => reading.verb() === 'base').length * 2 >= below.length
  // "TODO" below a point: what came of it
  const isInPoint = row.parent >= 0 && /^to-?dos?:?$/i.test(row.reading.words)
  if (isAnswered || (isInPoint && !below.some(({ reading }) => reading.words.endsWith('?'))))
    return true
  return below.some(
    ({ reading }) => reading.line.box !== null || ownOwners(reading, people, 'list') !== null,
  )
}

/** "Ada to order rope", "Ben ring the mill" below "Review from last time": what was agreed then, and how far nobody says. */
export function hasPromisesBelow({ children }: Row, { rows, people }: Folding): boolean {
  const promised = children.filter((at) =>
    rows[at]?.reading
      .commitments()
      .some(({ how, first, names }) => first && how === 'infinitive' && names.every(people.knows)),
  )
  return promised.length > 1
}

/** The entries under a label: nested, or right below "1. Open actions:" with another list mark. */
function entriesBelow(row: Row, rows: readonly Row[]): Row[] {
  if (row.children.length > 0) return row.children.flatMap((at) => rows[at] ?? [])
  const isOther = (one: Row | undefined) =>
    one?.reading.line.kind === 'entry' &&
    one.parent === row.parent &&
    /^\d/.test(one.reading.line.mark?.text ?? '') !== /^\d/.test(row.reading.line.mark?.text ?? '')
  const below: Row[] = []
  for (let at = row.next; isOther(rows[at]); at = rows[at]?.next ?? -1) {
    const one = rows[at]
    if (one) below.push(one)
  }
  return below
}
