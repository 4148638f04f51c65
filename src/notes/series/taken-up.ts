import type { Item, Meeting } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import { isSamePerson, wordingOfItem } from './usage.ts'

/**
 * Open work that a meeting has twice in the same words: reported as not done, and planned again. By the report, the
 * plan, whatever has become of it since: work that is done there is not open by what was told before. Only a copy counts
 * here: work in other words goes on beside what it may continue, so that nothing is lost.
 */
export function takenUp(meeting: Meeting): ReadonlyMap<Item, Item> {
  const plans = meeting.items.filter(({ phase }) => phase === 'planned')
  const copies = new Map<Item, Item>()
  for (const report of meeting.items.filter((item) => item.phase === 'reported' && isOpen(item))) {
    const at = plans.findIndex((plan) => isCopy(report, plan))
    const plan = plans[at]
    if (!plan) continue
    copies.set(report, plan)
    plans.splice(at, 1)
  }
  return copies
}

function isCopy(one: Item, other: Item): boolean {
  const [a, b] = [wordingOfItem(one), wordingOfItem(other)]
  const sameOwners =
    one.owners.length === other.owners.length &&
    one.owners.every((name) => other.owners.some((twin) => isSamePerson(name, twin)))
  return sameOwners && isSame(a.head, b.head) && isSame(a.numbers, b.numbers) && a.head.length > 0
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one))
}
