import type { Item } from '../../../src/notes/vocabulary.ts'

/** An item as the panel gets it, with what a test doesn't speak of filled in. */
export function itemOf(text: string, rest: Partial<Item> = {}): Item {
  return {
    line: 0,
    lastLine: 0,
    text,
    owners: [],
    status: 'open',
    phase: 'planned',
    due: null,
    section: [],
    parent: null,
    mark: ' ',
    found: 'checkbox',
    why: 'a checkbox',
    sure: true,
    ...rest,
  }
}
