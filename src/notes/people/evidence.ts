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

/** How much speaks for a name being a person's, by its key. */
export type Evidence = ReadonlyMap<string, Partial<Record<Sign, number>>>

const enough = 2

/** True where the signs together make a person, or the first word is a first name. */
export function isPersonKey(key: string, evidence: Evidence): boolean {
  return startsWithFirstName(key) || pointsOf(evidence.get(key)) >= enough
}

/** True where the notes also have the word in lower case. */
export function isWordKey(key: string, evidence: Evidence): boolean {
  return (evidence.get(key)?.word ?? 0) > 0
}

export function pointsOf(signs: Partial<Record<Sign, number>> | undefined): number {
  if (!signs) return 0
  let points = 0
  for (const sign of Object.keys(limits) as Sign[])
    points +=
      limits[sign] < 0 ? (signs[sign] ? limits[sign] : 0) : Math.min(limits[sign], signs[sign] ?? 0)
  return points
}

/** The sum of the signs in several meetings or notes. */
export function sumEvidence(all: Iterable<Evidence>): Map<string, Partial<Record<Sign, number>>> {
  const sum = new Map<string, Partial<Record<Sign, number>>>()
  for (const evidence of all) {
    for (const [key, signs] of evidence) {
      const known = sum.get(key)
      if (!known) sum.set(key, { ...signs })
      else
        for (const sign of Object.keys(signs) as Sign[])
          known[sign] = added(known[sign], signs[sign] ?? 0)
    }
  }
  return sum
}

/** Points are tenths: rounded, so that a sum is the same in whatever order it was made. */
export function added(sum: number | undefined, points: number): number {
  return Math.round(((sum ?? 0) + points) * 10) / 10
}

/** Adds the signs to the sum, or with -1 takes them out again; what is left without a sign goes. */
export function addEvidence(
  sum: Map<string, Partial<Record<Sign, number>>>,
  evidence: Evidence,
  times: 1 | -1,
): void {
  for (const [key, signs] of evidence) {
    const known = { ...sum.get(key) }
    for (const sign of Object.keys(signs) as Sign[]) {
      const points = added(known[sign], times * (signs[sign] ?? 0))
      if (points === 0) delete known[sign]
      else known[sign] = points
    }
    if (Object.keys(known).length === 0) sum.delete(key)
    else sum.set(key, known)
  }
}

/** The sum with some meetings' signs in the place of others', and the names that turned into a person's or ceased to be. */
export function exchangeEvidence(
  sum: Evidence,
  { gone, fresh }: { gone: readonly Evidence[]; fresh: readonly Evidence[] },
): { evidence: Evidence; turned: readonly string[] } {
  const evidence = new Map(sum)
  for (const signs of fresh) addEvidence(evidence, signs, 1)
  for (const signs of gone) addEvidence(evidence, signs, -1)
  const keys = new Set([...fresh, ...gone].flatMap((signs) => [...signs.keys()]))
  const turned = [...keys].filter(
    (key) =>
      isPersonKey(key, sum) !== isPersonKey(key, evidence) ||
      isWordKey(key, sum) !== isWordKey(key, evidence),
  )
  return { evidence, turned }
}

/** Whether the two give the same signs of the same people. */
export function isSameEvidence(one: Evidence, other: Evidence | undefined): boolean {
  if (one.size !== other?.size) return false
  for (const [key, signs] of one) {
    const others = other.get(key)
    if (!others) return false
    const kinds = Object.keys(signs) as (keyof typeof signs)[]
    if (kinds.length !== Object.keys(others).length) return false
    if (kinds.some((kind) => signs[kind] !== others[kind])) return false
  }
  return true
}

/** Names that are sure to be people, as signs. */
export function evidenceOf(people: readonly string[]): Evidence {
  const signs = new Map<string, Partial<Record<Sign, number>>>()
  for (const name of people) {
    const key = nameKey(name)
    const parts = key.split(' ')
    for (const part of [key, parts[0], parts.at(-1)])
      if (part !== undefined && part.length > 1) signs.set(part, { certain: 9 })
  }
  return signs
}
