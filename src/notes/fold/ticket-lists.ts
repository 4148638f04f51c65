// Lists of which the entries have a ticket of their own: most of them under "Old business", all below "tickets".

import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { namesTicket } from '../words/tickets.ts'
import { type Folding, onceAFold } from './folding.ts'
import { siblingsOf } from './siblings.ts'

const business = /^(?:old|unfinished|open|new|ongoing|previous) (?:business|matters)$/i

type List = { readonly first: number; readonly last: number; readonly isOfTickets: boolean }

/** The list that was looked at last: its entries come one after the other. */
const lists = new WeakMap<Folding, List>()

/** Three of the entries beside it have a ticket, a third begin with a verb, and most do the one or the other: work that goes on. */
export function isOfTickets(fold: Folding, row: Row, { section, path }: Place): boolean {
  if (section !== 'notes' || row.parent >= 0 || !business.test(path.at(-1) ?? '')) return false
  const known = lists.get(fold)
  if (known && known.first <= row.at && row.at <= known.last) return known.isOfTickets
  const list = listAround(fold.rows, row)
  lists.set(fold, list)
  return list.isOfTickets
}

// "74 Settings page"
const numbered = /^#?\d{1,4}:? \p{L}{2}.* \p{L}/u

/** Right below "Progress on various tickets" each entry begins with its number. */
export function areNumbered(fold: Folding, row: Row): boolean {
  if (!numbered.test(row.reading.core)) return false
  const known = numberedLists(fold)
  const group = known.has(row.at) ? [] : siblingsOf(fold.rows, row)
  const above = fold.rows[(group[0]?.at ?? 0) - 1]?.reading.words ?? ''
  const areAll = group.length >= 3 && group.every(({ reading }) => numbered.test(reading.core))
  for (const { at } of group) known.set(at, areAll && ofTickets.test(above))
  return known.get(row.at) === true
}

const ofTickets = /\b(?:tickets|issues|cards|stories)\b/i
const numberedLists = onceAFold(() => new Map<number, boolean>())

function listAround(rows: readonly Row[], row: Row): List {
  let first = row.at
  while (first > 0 && (rows[first - 1]?.level ?? 1) === 0) first--
  let last = row.at
  while ((rows[last + 1]?.level ?? 1) === 0) last++
  const group = rows
    .slice(first, last + 1)
    .filter(({ parent, reading }) => parent < 0 && reading.line.kind === 'entry')
  const ticketed = group.filter(({ reading }) => namesTicket(reading.raw)).length
  const deeds = group.filter(({ reading }) => reading.verb() !== null).length
  const isEnough = ticketed >= 3 && deeds * 3 >= group.length
  const isMost = ticketed * 2 >= group.length || deeds * 3 >= group.length * 2
  return { first, last, isOfTickets: isEnough && isMost }
}
