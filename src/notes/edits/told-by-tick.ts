// What a tick must have said, and what else may have changed by it, once the text is read again.

import type { Note } from '../meetings/note.ts'
import type { PlacedItem, Status } from '../vocabulary.ts'
import { sameOwners, steadyWork } from './steady-work.ts'

/** Work nested under it may change with it, where the list says so of the parts as of the whole; or all other work may. */
export type Others = 'same' | 'but parts' | 'all'

type Wanted = {
  readonly status: Status
  readonly takesBack: boolean
  /** It is whose and what it was not before, or in another state. */
  readonly isOther: boolean
  readonly others: Others
}

/** Whether the item has the status now, and nothing else that was read has changed, as far as it is asked for. */
export function isChanged(placed: PlacedItem, before: Note, after: Note, wanted: Wanted): boolean {
  const at = before.meetings.findIndex(({ meeting }) => meeting === placed.meeting)
  const all = after.meetings[at]?.meeting.items
  if (!all || before.meetings.length !== after.meetings.length) return false
  const { item, meeting } = placed
  const { was, now } = steadyWork(meeting.items, all, item.line)
  const own = now.find(({ line }) => line === item.line)
  // A point of an agenda, once all of its boxes are ticked
  if (wanted.others === 'all' && item.mark !== null && !own) return true
  const isBack = wanted.takesBack && wanted.status === 'open' && own?.status === 'partial'
  if (!own || !(isBack || own.status === wanted.status)) return false
  if (wanted.isOther && own.status === item.status && own.text === item.text) return false
  if (wanted.others === 'all') return true
  if (was.length !== now.length) return false
  return was.every((one, index) => {
    const other = now[index]
    if (other?.line !== one.line) return false
    const isPart = one.line > item.line && one.line <= item.lastLine
    return one === item || other.status === one.status || (wanted.others === 'but parts' && isPart)
  })
}

/** Whether all steady work that is still there is whose it was. */
export function areOwnersKept({ item, meeting }: PlacedItem, before: Note, after: Note): boolean {
  const at = before.meetings.findIndex((one) => one.meeting === meeting)
  const all = after.meetings[at]?.meeting.items ?? []
  const { was, now } = steadyWork(meeting.items, all, item.line)
  return was.every(({ line, owners }) => {
    const there = now.filter((other) => other.line === line)
    return there.length === 0 || there.some((other) => sameOwners(other.owners, owners))
  })
}
