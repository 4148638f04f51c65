import type { SeriesLinks } from './carry.ts'
import { wordingOfItem } from './likeness.ts'
import type { SeriesMeeting } from './meetings.ts'
import type { Item } from './vocabulary.ts'

/**
 * Open work that a meeting has twice in the same words: reported as not done, and planned again. By the report, the
 * plan. Only a copy counts here: work in other words goes on beside what it may continue, so that nothing is lost.
 */
export function takenUp(links: SeriesLinks, at: SeriesMeeting): ReadonlyMap<Item, Item> {
  const copies = links
    .linksInto(at)
    .filter(
      ({ from, sure, later, earlier }) =>
        from.meeting === at.meeting && sure && isCopy(later, earlier),
    )
  return new Map(copies.map(({ earlier, later }) => [earlier, later]))
}

function isCopy(one: Item, other: Item): boolean {
  const [a, b] = [wordingOfItem(one).head, wordingOfItem(other).head]
  const open = [one, other].every(({ status }) => status === 'open' || status === 'partial')
  return open && a.length === b.length && a.every((stem) => b.includes(stem))
}
