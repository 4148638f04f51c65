import { isSameList } from '../../notes/text/same-value.ts'
import type { Item } from '../../notes/vocabulary.ts'

// The panel's list follows the text on every key. A row keeps its object for as long as what it shows is the same, so
// that rendering stops at the rows that really changed: one when an item is typed in, none when prose is. Rows hold no
// place in the text; their index among the items of the meeting does, and it is looked up when a row is used.

export type PanelRow = {
  /** Stays the same while the item is edited; for React's key. */
  readonly id: number
  /** Its place among the items of the meeting. */
  readonly index: number
  readonly item: Item
}

export type RowList = { readonly rows: readonly PanelRow[]; readonly nextId: number }

export const noRows: RowList = { rows: [], nextId: 1 }

/** The rows of these items; `previous` itself where nothing that is shown has changed. */
export function followItems(previous: RowList, items: readonly Item[]): RowList {
  const old = previous.rows
  const same = (oldAt: number, newAt: number) => {
    const before = old[oldAt]?.item
    const after = items[newAt]
    return before !== undefined && after !== undefined && looksSame(before, after)
  }
  let head = 0
  while (head < items.length && same(head, head)) head++
  if (head === items.length && head === old.length) return previous
  let tail = 0
  while (
    tail < Math.min(items.length, old.length) - head &&
    same(old.length - 1 - tail, items.length - 1 - tail)
  ) {
    tail++
  }
  let { nextId } = previous
  const shift = items.length - old.length
  const rows = items.map((item, index): PanelRow => {
    const inTail = index >= items.length - tail
    const kept = inTail ? old[index - shift] : index < old.length - tail ? old[index] : undefined
    if (!kept) return { id: nextId++, index, item }
    if (kept.index === index && looksSame(kept.item, item)) return kept
    return { id: kept.id, index, item: looksSame(kept.item, item) ? kept.item : item }
  })
  return { rows, nextId }
}

/** Whether the two look the same in a row, wherever they stand. */
export function looksSame(a: Item, b: Item): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      a.status === b.status &&
      a.sure === b.sure &&
      a.found === b.found &&
      a.due?.words === b.due?.words &&
      a.due?.date === b.due?.date &&
      isSameList(a.owners, b.owners) &&
      isSameList(a.section, b.section))
  )
}
