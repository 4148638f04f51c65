import { nameKey, startsWithFirstName } from '../words/names.ts'

/** The kinds of sign that a word is a person's name; each counts up to a limit, so that one habit is no proof. */
export type Sign =
  | 'certain'
  | 'label'
  | 'paren'
  | 'dash'
  | 'lead'
  | 'subject'
  | 'doer'
  | 'speech'
  | 'initials'
  | 'aside'
  | 'listed'
  | 'nick'
  | 'word'

const limits: Readonly<Record<Sign, number>> = {
  certain: 100,
  label: 1,
  paren: 2,
  dash: 1,
  lead: 1,
  subject: 1.5,
  // "Mirko to ring", "Mirko send the list" at the start, more than once
  doer: 0.5,
  speech: 2,
  // "(SJ)" at the end or "SL to" at the start, more than once
  initials: 3,
  aside: 1,
  // At the same place of most entries of a list of work
  listed: 2,
  // "tarro to file an issue", more than once
  nick: 2,
  // Counts against: the same word stands in lower case elsewhere.
  word: -1.5,
}

/** A sign that one line gives by its words, with its points: `paren 0.7 1k3x9`. A line that was carried over gives it once. */
export type LineSign = `${Sign} ${number} ${string}`

/** The signs of one name: how many points of each kind, and of those that lines give, how often the line stands there. */
type NameSigns = ReadonlyMap<Sign | LineSign, number>

/** How much speaks for a name being a person's, by its key. */
export type Evidence = ReadonlyMap<string, NameSigns>

/** A sum that is made. Its signs are its own. */
export type EvidenceSum = Map<string, Map<Sign | LineSign, number>>

const enough = 2

/** True where the signs together make a person, or the first word is a first name. */
export function isPersonKey(key: string, evidence: Evidence): boolean {
  return startsWithFirstName(key) || hasEnough(evidence.get(key))
}

/** True where the notes also have the word in lower case. */
export function isWordKey(key: string, evidence: Evidence): boolean {
  return (evidence.get(key)?.get('word') ?? 0) > 0
}

/** Whether the signs alone make a person. */
export function hasEnough(signs: NameSigns | undefined): boolean {
  if (!signs) return false
  const wanted = enough - (signs.get('word') ? limits.word : 0)
  const sums: Partial<Record<Sign, number>> = {}
  let points = 0
  for (const [kind, times] of signs) {
    const space = kind.indexOf(' ')
    const sign = (space < 0 ? kind : kind.slice(0, space)) as Sign
    if (sign === 'word') continue
    const before = sums[sign] ?? 0
    const given = space < 0 ? times : Number(kind.slice(space + 1, kind.lastIndexOf(' ')))
    const after = Math.min(limits[sign], before + given)
    sums[sign] = after
    points = added(points, after - before)
    if (points >= wanted) return true
  }
  return false
}

/** The sum of the signs in several meetings or notes. */
export function sumEvidence(all: Iterable<Evidence>): EvidenceSum {
  const sum: EvidenceSum = new Map()
  for (const evidence of all) addEvidence(sum, evidence, 1)
  return sum
}

/** Points are tenths: rounded, so that a sum is the same in whatever order it was made. */
export function added(sum: number | undefined, points: number): number {
  return Math.round(((sum ?? 0) + points) * 10) / 10
}

/** Adds the signs to the sum, or with -1 takes them out again; what is left without a sign goes. */
export function addEvidence(sum: EvidenceSum, evidence: Evidence, times: 1 | -1): void {
  for (const [key, signs] of evidence) {
    const known = sum.get(key)
    if (!known && times === 1) {
      sum.set(key, new Map(signs))
      continue
    }
    const own = known ?? new Map<Sign | LineSign, number>()
    for (const [sign, given] of signs) {
      const points = added(own.get(sign), times * given)
      if (points === 0) own.delete(sign)
      else own.set(sign, points)
    }
    if (own.size === 0) sum.delete(key)
    else sum.set(key, own)
  }
}

/** The evidence without the lines that make no difference in any sum: those after which their sign is at its limit. */
export function withoutSpareLines(evidence: EvidenceSum): EvidenceSum {
  for (const signs of evidence.values()) {
    const sums: Partial<Record<Sign, number>> = {}
    for (const kind of signs.keys()) {
      const space = kind.indexOf(' ')
      if (space < 0) continue
      const sign = kind.slice(0, space) as Sign
      const before = sums[sign] ?? 0
      if (before >= limits[sign]) signs.delete(kind)
      else sums[sign] = added(before, Number(kind.slice(space + 1, kind.lastIndexOf(' '))))
    }
  }
  return evidence
}

/** The sum with some meetings' signs in the place of others', and the names that turned into a person's or ceased to be. */
export function exchangeEvidence(
  sum: Evidence,
  { gone, fresh }: { gone: readonly Evidence[]; fresh: readonly Evidence[] },
): { evidence: Evidence; turned: readonly string[] } {
  const [before, after] = [sumEvidence(gone), sumEvidence(fresh)]
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isSameSigns(before.get(key), after.get(key)),
  )
  const changed = new Map(keys.map((key) => [key, new Map(sum.get(key))]))
  addEvidence(changed, only(keys, after), 1)
  addEvidence(changed, only(keys, before), -1)
  const evidence = new Map(sum)
  for (const key of keys) {
    const signs = changed.get(key)
    if (signs) evidence.set(key, signs)
    else evidence.delete(key)
  }
  const turned = keys.filter(
    (key) =>
      isPersonKey(key, sum) !== isPersonKey(key, evidence) ||
      isWordKey(key, sum) !== isWordKey(key, evidence),
  )
  return { evidence, turned }
}

function only(keys: readonly string[], evidence: Evidence): Evidence {
  return new Map(keys.flatMap((key) => [[key, evidence.get(key) ?? new Map()]]))
}

/** Whether the two give the same signs of the same people. */
export function isSameEvidence(one: Evidence, other: Evidence | undefined): boolean {
  if (one.size !== other?.size) return false
  for (const [key, signs] of one) if (!isSameSigns(signs, other.get(key))) return false
  return true
}

function isSameSigns(one: NameSigns | undefined, other: NameSigns | undefined): boolean {
  if (one?.size !== other?.size) return false
  for (const [sign, points] of one ?? []) if (other?.get(sign) !== points) return false
  return true
}

/** Names that are sure to be people, as signs. */
export function evidenceOf(people: readonly string[]): Evidence {
  const signs: EvidenceSum = new Map()
  for (const name of people) {
    const key = nameKey(name)
    const parts = key.split(' ')
    for (const part of [key, parts[0], parts.at(-1)])
      if (part !== undefined && part.length > 1) signs.set(part, new Map([['certain', 9]]))
  }
  return signs
}
