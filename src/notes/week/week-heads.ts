import type { Item } from '../vocabulary.ts'

/** Work nested under other carried work is told with it. */
export function topmost(items: readonly Item[]): readonly Item[] {
  return items.filter(
    (item) => item.parent === null || !items.some(({ line }) => line === item.parent),
  )
}

/** The outermost carried work that the item is nested under, itself where it is under none. */
export function headOf(item: Item, heads: readonly Item[]): Item {
  return heads.findLast(({ line, lastLine }) => line <= item.line && item.line <= lastLine) ?? item
}
