// What stands below a label tells whether it opens a list of work.

import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { isSaid } from '../people/person-lists.ts'
import { normalLabel } from '../words/labels.ts'
import { saysLeft } from '../words/left-labels.ts'
import { nameKey } from '../words/names.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import type { Folding } from './folding.ts'
import { isDeedAfterwards } from './minutes-in-place.ts'

/** In an agenda "Previous action items" opens a list of work only where its entries have boxes or owners. */
export function hasMarkedEntries(row: Row, { rows, people }: Folding, strong: boolean): boolean {
  if (!strong) return false
  const below = entriesBelow(row, rows)
  // "What is left" of the work, and not of the money
  if (
    saysLeft(normalLabel(row.reading.words)) &&
    below.some(({ reading }) => reading.verb() === 'base' || /#\d/.test(reading.words))
  )
    return true
  // "What are the next steps?" is answered below it, "Tasks needed:" below a point names them
  const opens = /\?$|\bbusiness$/i.test(row.reading.words)
  const isAnswered =
    (opens || (row.parent >= 0 && row.reading.label?.form === 'colon')) &&
    below.length > 1 &&
    below.filter(({ reading }) => reading.verb() === 'base').length * 2 >= below.length
  // "Next steps" over deeds, none of them of the meeting itself
  const deeds = below.filter(({ reading }) => isDeedAfterwards(reading.words)).length
  if (deeds > 1 && deeds * 3 >= below.length * 2) return true
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

/** "Old to-dos (hard to find)" over "Ada: +1", "Ben: who has them?" and "Ada: me": a conversation, in which one speaks again. */
export function isTalkedOver({ children }: Row, { rows, people }: Folding): boolean {
  const said = children.flatMap((at) => rows[at]?.reading.tags().find(isKnownLead) ?? [])
  const who = said.map(({ names }) => nameKey(names[0]?.name ?? ''))
  const isAgain = who.some((name, at) => name !== who[at - 1] && who.indexOf(name) < at)
  return (
    isAgain &&
    said.some(({ rest }) => isReply.test(rest)) &&
    said.filter(({ rest }) => isSaid(rest) || isReply.test(rest)).length * 2 > children.length
  )

  function isKnownLead({ place, names }: OwnerTag): boolean {
    return place === 'lead' && names.length === 1 && names.every(people.knows)
  }
}

// "+1"  "who has them?"
const isReply = /^\+1\b|\?$/

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
