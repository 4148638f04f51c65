import type { PlacedItem } from '../../notes/vocabulary.ts'

/** An item as it was shown: its line in the note (from 1), its words, and whose it was. */
export type ShownItem = {
  readonly line: number
  readonly text: string
  readonly owners: readonly string[]
}

/** An item for which a dialog stays open while the note may change. */
export type RememberedItem = ShownItem & {
  /** No other item of the note had these words. Only such an item is looked for on other lines. */
  readonly wasAlone: boolean
}

/** What a placed item is known by. */
export function shownItem({ item, line }: PlacedItem): ShownItem {
  return { line, text: item.text, owners: item.owners }
}
