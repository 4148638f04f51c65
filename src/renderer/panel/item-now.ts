import type { Item } from '../../notes/vocabulary.ts'
import { sameWork } from '../session/same-work.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { type ShownItem, shownItem } from '../store/shown-item.ts'
import type { AppState } from '../store/store.ts'

/**
 * Where the item stands in the current meeting now: itself, or else the only one that is the same work, or of the same
 * person with the same words. Undefined where there is none, and where nobody can tell which one was meant.
 */
export function itemNow(state: AppState, item: Item): ShownItem | undefined {
  const current = currentMeeting(state)
  if (!current) return undefined
  const { items } = current.meeting
  const now = items.includes(item)
    ? item
    : (onlyOne(items, (each) => sameWork(each, item)) ??
      onlyOne(items, (each) => isAlike(each, item)))
  return (
    now && shownItem({ item: now, meeting: current.meeting, line: current.firstLine + now.line })
  )
}

/** Same words of the same people, whatever has become of it. */
export function isAlike(a: Item, b: Item): boolean {
  return a.text === b.text && a.owners.join() === b.owners.join()
}

function onlyOne(items: readonly Item[], isMeant: (item: Item) => boolean): Item | undefined {
  const [only, ...others] = items.filter(isMeant)
  return others.length === 0 ? only : undefined
}
