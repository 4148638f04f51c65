// How likely two pieces of work are the same, as log odds: the sum of what speaks for it and against it. Words in both,
// the rarer in the series the better; how much of the shorter one is in the other; the same people, the more the less
// they do; the same area. The weights were fitted on the labelled series (logistic regression) and rounded. Other
// numbers, other tickets and opposites forbid.

import type { Item, Meeting } from '../vocabulary.ts'
import { akinSigns } from './kindred-stems.ts'
import { isOpposite } from './opposites.ts'
import { alikeness, compoundsInBoth, rareWords, sharedPart, sharedStems } from './shared-words.ts'
import { isSamePerson, type Usage, usageIn, wordingOfItem } from './usage.ts'
import type { Wording } from './wording.ts'

const weights = {
  start: -5.9,
  rareWords: 0.28,
  alike: 3.6,
  veryAlike: -4.1,
  containedMost: 1.2,
  containedLeast: 4.1,
  samePerson: 2,
  personMost: 1.9,
  otherPerson: -1.3,
  area: 0.2,
  unknownPerson: 0.5,
  copy: 4,
  ticket: 4,
  resumed: 1.3,
  numbered: 1.2,
  compound: 0.4,
}

const impossible = Number.NEGATIVE_INFINITY

/** Log odds that the later work is the earlier one gone on; -Infinity where it can't be. */
export type Likeness = (later: Item, earlier: Item) => number

/** More rows than this are forgotten: a long evening of typing in one meeting. */
const mostRows = 2000

/**
 * Likeness by the usage of the meetings given. What was asked once is remembered by the words, so that after a key only
 * the item that was typed in is compared anew.
 */
export function likenessIn(meetings: readonly Meeting[]): Likeness {
  const usage = usageIn(meetings)
  const rows = new Map<string, Map<string, number>>()
  return (later, earlier) => {
    const key = keyOf(later)
    let row = rows.get(key)
    if (!row) {
      if (rows.size >= mostRows) rows.clear()
      row = new Map()
      rows.set(key, row)
    }
    const other = keyOf(earlier)
    const known = row.get(other)
    if (known !== undefined) return known
    const odds = likeness(later, earlier, usage)
    row.set(other, odds)
    return odds
  }
}

const keys = new WeakMap<Item, string>()

/** All that likeness asks of an item. */
function keyOf(item: Item): string {
  const known = keys.get(item)
  if (known !== undefined) return known
  const key = [item.text, item.owners.join('\t'), areaOf(item) ?? ''].join('\n')
  keys.set(item, key)
  return key
}

function likeness(later: Item, earlier: Item, usage: Usage): number {
  const a = wordingOfItem(later)
  const b = wordingOfItem(earlier)
  if (differ(a.references, b.references)) return impossible
  // "Entering records. 496 so far": where the work is said in the same words, a count behind it may grow.
  const [some, others] = isSaidAlike(a, b) ? [a.headNumbers, b.headNumbers] : [a.numbers, b.numbers]
  if (differ(some, others)) return impossible
  if (!mayShare(a, b)) return impossible
  const ticket = a.references.some((one) => b.references.includes(one)) ? weights.ticket : 0
  const shared = sharedStems(a, b)
  const compounds = compoundsInBoth(a, b, shared, usage)
  if (shared.later.size + shared.earlier.size + ticket + compounds === 0) return impossible
  if (isOpposite(a.stems, b.stems)) return impossible
  const alike = Math.max(
    alikeness(a.stems, b.stems, shared, usage),
    alikeness(a.head, b.head, shared, usage),
  )
  const parts = [sharedPart(a.head, shared.later, usage), sharedPart(b.head, shared.earlier, usage)]
  return (
    weights.start +
    weights.rareWords * rareWords(a, b, usage) +
    (alike < 0.4
      ? weights.alike * alike
      : weights.alike * 0.4 + weights.veryAlike * (alike - 0.4)) +
    weights.containedMost * Math.max(...parts) +
    weights.containedLeast * Math.min(...parts) +
    (isCopy(a, b) ? weights.copy : 0) +
    ticket +
    weights.compound * compounds +
    (hasNumberOf(a, b) ? weights.numbered : 0) +
    (resumed.test(later.text) ? weights.resumed : 0) +
    ownerEvidence(later, earlier, usage) +
    areaEvidence(later, earlier)
  )
}

// "Continue the refactoring", "Finish the tutorial", "Merge the PR": work that was begun before.
const resumed =
  /^\W*(?:continu|finish|complet|keep|further|wrap|still|get .{1,40} (?:wrapped|merged|done)|merg|2nd|second|more |rest of|iterate|resume|weiter|fortsetz|abschlie|termin|poursui|finir|seguir|acabar|concluir)/i

const signs = new WeakMap<Wording, ReadonlySet<string>>()

/** False where no stem of the one can be akin to one of the other: most pairs, told at a glance. */
function mayShare(a: Wording, b: Wording): boolean {
  const others = signsOf(b)
  for (const sign of signsOf(a)) if (others.has(sign)) return true
  return false
}

function signsOf(wording: Wording): ReadonlySet<string> {
  const known = signs.get(wording)
  if (known) return known
  const references = wording.references.map((one) => `#${one}`)
  const made = new Set([...references, ...[...wording.stems, ...wording.joined].flatMap(akinSigns)])
  signs.set(wording, made)
  return made
}

/** The same words, but for a remark that one of them got. */
function isCopy(a: Wording, b: Wording): boolean {
  return sameStems(a.stems, b.stems) || sameStems(a.head, b.head)
}

function sameStems(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((stem) => others.includes(stem))
}

function isSaidAlike(a: Wording, b: Wording): boolean {
  return a.head.length > 2 && sameStems(a.head, b.head)
}

function differ(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))
}

function hasNumberOf(a: Wording, b: Wording): boolean {
  return a.numbers.some((one) => b.numbers.includes(one))
}

function ownerEvidence(later: Item, earlier: Item, usage: Usage): number {
  if (later.owners.length === 0 || earlier.owners.length === 0) return weights.unknownPerson
  const shared = later.owners.filter((one) =>
    earlier.owners.some((other) => isSamePerson(one, other)),
  )
  if (shared.length === 0) return weights.otherPerson
  const least = Math.min(...shared.map((name) => usage.owner(name)))
  return weights.samePerson * Math.min(weights.personMost, Math.log(0.85 / least))
}

/** The heading above the list's own label, where it is no person's. */
function areaOf({ section, owners }: Item): string | undefined {
  const area = section.length > 1 ? section.at(-2)?.toLowerCase() : undefined
  return area !== undefined && owners.some((name) => isSamePerson(area, name)) ? undefined : area
}

function areaEvidence(later: Item, earlier: Item): number {
  const [one, other] = [areaOf(later), areaOf(earlier)]
  if (one === undefined || other === undefined) return 0
  return one === other ? weights.area : -weights.area
}
