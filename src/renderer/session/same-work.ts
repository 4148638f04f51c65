import type { Item, Meeting } from '../../notes/vocabulary.ts'

/** Whether the two would be linked to the same work of other weeks. */
export function sameWork(a: Item, b: Item | undefined): boolean {
  return (
    a === b ||
    (b !== undefined &&
      a.text === b.text &&
      a.status === b.status &&
      a.phase === b.phase &&
      a.owners.join() === b.owners.join() &&
      a.section.join() === b.section.join())
  )
}

/** Whether other weeks would be linked to the meeting as before; mere prose may have changed. */
export function sameItems(a: Meeting, b: Meeting): boolean {
  return (
    a.date === b.date &&
    a.title === b.title &&
    a.items.length === b.items.length &&
    a.items.every((item, at) => sameWork(item, b.items[at]))
  )
}

export function hasSameStatuses(a: Meeting, b: Meeting): boolean {
  return (
    a.items.length === b.items.length &&
    a.items.every(({ status }, at) => status === b.items[at]?.status)
  )
}
