// How usual the words and people of a series are: what is everywhere says little of one piece of work.

import type { Item, Meeting } from '../vocabulary.ts'
import { withoutTitle } from '../words/names.ts'
import { isShortForm } from './persons.ts'
import { type Wording, wordingOf } from './wording.ts'

/** What a series teaches: how usual its words and people are. */
export type Usage = {
  /** Of a stem, the share of the items that have it. */
  readonly stem: (stem: string) => number
  /** Of a person, the share of the items that are theirs. */
  readonly owner: (name: string) => number
}

const mostWordings = 20_000
const wordings = new Map<string, Wording>()

/** The words of the work as they are compared; equal texts share one. */
export function wordingOfItem({ text, owners }: Item): Wording {
  const key = `${text}\n${owners.join('\n')}`
  const known = wordings.get(key)
  if (known) return known
  const wording = withoutNames(wordingOf(text), owners)
  if (wordings.size >= mostWordings) wordings.clear()
  wordings.set(key, wording)
  return wording
}

/** Who does it is weighed by itself, and is no word of the work: "Ada to send the numbers". */
function withoutNames(wording: Wording, owners: readonly string[]): Wording {
  const names = new Set(owners.flatMap((owner) => wordingOf(owner).stems))
  const stems = wording.stems.filter((stem) => !names.has(stem))
  if (stems.length === 0) return wording
  const head = wording.head.filter((stem) => !names.has(stem))
  return { ...wording, stems, head: head.length > 0 ? head : stems }
}

type Counts = {
  readonly items: number
  readonly stems: ReadonlyMap<string, number>
  readonly owners: ReadonlyMap<string, number>
}

const countsOf = new WeakMap<Meeting, Counts>()

/** A young series has few words: its counts say less than they seem to. */
const leastItems = 40

/** By the work of these meetings. Where that is little, stems count as rarer than they are. */
export function usageIn(meetings: readonly Meeting[]): Usage {
  const stems = new Map<string, number>()
  const owners = new Map<string, number>()
  let items = 0
  for (const meeting of meetings) {
    const counts = countsIn(meeting)
    items += counts.items
    for (const [stem, count] of counts.stems) stems.set(stem, (stems.get(stem) ?? 0) + count)
    for (const [name, count] of counts.owners) owners.set(name, (owners.get(name) ?? 0) + count)
  }
  const all = Math.max(items, leastItems)
  // The team's own name and its project's tell nothing of which work it is.
  const named = new Set(meetings.flatMap(({ title }) => wordingOf(title ?? '').stems))
  return {
    stem: (stem) =>
      Math.max(named.has(stem) ? 0.3 : 0, Math.max(1, (stems.get(stem) ?? 1) - 1) / all),
    owner: (name) => Math.max(1, owners.get(nameKey(name)) ?? 1) / Math.max(1, items),
  }
}

function countsIn(meeting: Meeting): Counts {
  const known = countsOf.get(meeting)
  if (known) return known
  const stems = new Map<string, number>()
  const owners = new Map<string, number>()
  for (const item of meeting.items) {
    for (const stem of wordingOfItem(item).stems) stems.set(stem, (stems.get(stem) ?? 0) + 1)
    for (const name of item.owners) {
      owners.set(nameKey(name), (owners.get(nameKey(name)) ?? 0) + 1)
    }
  }
  const counts = { items: meeting.items.length, stems, owners }
  countsOf.set(meeting, counts)
  return counts
}

/** `Eric` and `Eric Tang`, `@ericT` and `erict`, `@etang`, `ET`, `Mr Tang` and `Eric Tang`. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)]
  if (a === '' || b === '') return false
  if (a === b || a.split(/\s/)[0] === b || b.split(/\s/)[0] === a) return true
  const isOneWord = (name: string) => !withoutTitle(name.trim()).includes(' ')
  return isOneWord(one) !== isOneWord(other) && (isShortForm(one, other) || isShortForm(other, one))
}

function nameKey(name: string): string {
  return name.replace(/^@/, '').trim().toLowerCase()
}
