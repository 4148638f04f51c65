// How like two pieces of work are: words in common after light stemming, each weighing what it tells in this series.
// Who does it and where it stands help; other numbers, other tickets and opposites forbid.

import type { Item, Meeting } from './vocabulary.ts'
import { tellingOf, type Wording, wordingOf } from './wording.ts'

/** Of a stem, how much it tells in a series: 0 to 1. */
export type Rarity = (stem: string) => number

const wordings = new WeakMap<Item, Wording>()

export function wordingOfItem(item: Item): Wording {
  const known = wordings.get(item)
  if (known) return known
  const wording = wordingOf(item.text)
  wordings.set(item, wording)
  return wording
}

const countsOf = new WeakMap<Meeting, ReadonlyMap<string, number>>()

/** Rare words tell more: counted over the items of the meetings given. */
export function rarityIn(meetings: readonly Meeting[]): Rarity {
  const counts = new Map<string, number>()
  let items = 0
  for (const meeting of meetings) {
    items += meeting.items.length
    for (const [stem, count] of stemCounts(meeting)) {
      counts.set(stem, (counts.get(stem) ?? 0) + count)
    }
  }
  const most = Math.log(1 + items)
  return (stem) => {
    const count = Math.max(1, counts.get(stem) ?? 1)
    // A word that stands in two items is what links are made of: only beyond that it grows common.
    const idf = most === 0 ? 1 : Math.min(1, Math.log(1 + (2 * items) / (count + 1)) / most)
    return tellingOf(stem) * Math.max(0.1, idf)
  }
}

function stemCounts(meeting: Meeting): ReadonlyMap<string, number> {
  const known = countsOf.get(meeting)
  if (known) return known
  const counts = new Map<string, number>()
  for (const item of meeting.items) {
    for (const stem of wordingOfItem(item).stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  countsOf.set(meeting, counts)
  return counts
}

/** 0 (not the same work) to 1 (the same words, the same people). */
export function likeness(later: Item, earlier: Item, rarity: Rarity): number {
  const a = wordingOfItem(later)
  const b = wordingOfItem(earlier)
  const same = later.text === earlier.text
  const words = same ? 1 : wordLikeness(a, b, rarity)
  if (words === 0) return 0
  if (!same && (differ(a.references, b.references) || differ(a.numbers, b.numbers))) return 0
  if (!same && isOpposite(a.stems, b.stems)) return 0
  const owners = ownerAgreement(later.owners, earlier.owners)
  const section = sectionAgreement(later.section, earlier.section)
  return Math.min(1, Math.max(0, words + owners + section))
}

function wordLikeness(a: Wording, b: Wording, rarity: Rarity): number {
  const full = overlap(a.stems, b.stems, rarity)
  if (full.shared === 0) return a.references.some((one) => b.references.includes(one)) ? 0.9 : 0
  const dice = (2 * full.shared) / (full.a + full.b)
  const heads = overlap(a.head, b.head, rarity)
  const headDice = heads.a + heads.b === 0 ? 0 : (2 * heads.shared) / (heads.a + heads.b)
  const contained = full.shared / Math.max(0.8, Math.min(full.a, full.b))
  const words = Math.max(dice, headDice * 0.95, contained * 0.7)
  return a.references.some((one) => b.references.includes(one)) ? Math.max(0.9, words) : words
}

function overlap(
  a: readonly string[],
  b: readonly string[],
  rarity: Rarity,
): { shared: number; a: number; b: number } {
  let shared = 0
  for (const stem of a) {
    if (b.includes(stem)) shared += rarity(stem)
    else {
      const akin = b.find((other) => isAkin(stem, other) && !a.includes(other))
      if (akin !== undefined) shared += 0.8 * Math.min(rarity(stem), rarity(akin))
    }
  }
  return { shared, a: sum(a, rarity), b: sum(b, rarity) }
}

function sum(stems: readonly string[], rarity: Rarity): number {
  return stems.reduce((total, stem) => total + rarity(stem), 0)
}

/** `distro` and `distribut`, `config` and `configurat`: one goes on where the other stops. */
export function isAkin(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4 || one[0] !== other[0] || one[3] !== other[3]) return false
  let common = 0
  while (common < shorter && one[common] === other[common]) common++
  return common >= 5 ? common >= shorter - 1 : common === 4 && shorter === 4
}

function differ(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))
}

const opposites = new Map(
  [
    ['add', 'remov'],
    ['enabl', 'disabl'],
    ['stag', 'product'],
    ['cancel', 'book'],
    ['open', 'clos'],
    ['creat', 'delet'],
    ['frontend', 'backend'],
    ['io', 'android'],
    ['upgrad', 'downgrad'],
    ['increas', 'decreas'],
    ['intern', 'extern'],
    ['buy', 'sell'],
    ['import', 'export'],
    ['lock', 'unlock'],
    ['upload', 'download'],
    ['client', 'server'],
    ['north', 'south'],
    ['east', 'west'],
    ['morn', 'even'],
    ['spring', 'autumn'],
    ['encod', 'decod'],
    ['mount', 'unmount'],
    ['min', 'max'],
    ['install', 'uninstall'],
  ].flatMap(
    ([one = '', other = '']) =>
      [
        [one, other],
        [other, one],
      ] as const,
  ),
)

/** One says it of one thing, the other of its opposite: `enable` against `disable`. */
function isOpposite(a: readonly string[], b: readonly string[]): boolean {
  return a.some((stem) => {
    const other = opposites.get(stem)
    return other !== undefined && b.includes(other) && !b.includes(stem) && !a.includes(other)
  })
}

/** Above 0 where the same people do it, below where others do. */
function ownerAgreement(some: readonly string[], others: readonly string[]): number {
  if (some.length === 0 || others.length === 0) return 0
  return some.some((one) => others.some((other) => isSamePerson(one, other))) ? 0.18 : -0.1
}

/** `Eric` and `Eric Tang`, `@ericT` and `erict`. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/^@/, '').trim().toLowerCase())
  if (a === undefined || b === undefined || a === '' || b === '') return false
  return a === b || a.split(/\s/)[0] === b || b.split(/\s/)[0] === a
}

function sectionAgreement(some: readonly string[], others: readonly string[]): number {
  const one = some[0]?.toLowerCase()
  return one !== undefined && some.length + others.length > 2 && one === others[0]?.toLowerCase()
    ? 0.05
    : 0
}
