// What of a meeting's work is that of an earlier one, reworded or not. Items of a meeting are paired with those of the
// meeting before and, for a plan, with the report in the same meeting that it continues; one partner each, best together.
// What stays alone may still be work that a few weeks left out.

import { isSameList } from '../text/same-value.ts'
import type { Item, Meeting } from '../vocabulary.ts'
import { isBySigns } from '../words/by-signs.ts'
import { bestPairs, type Pair } from './assignment.ts'
import { type Likeness, likenessIn } from './likeness.ts'
import { answerOn, hasAnswers, type LinkAnswers } from './link-answers.ts'
import { wordingOfItem } from './usage.ts'

/** `later` carries `earlier` on, which is of the meeting `from`. */
export type Tie = {
  readonly later: Item
  readonly earlier: Item
  readonly from: Meeting
  /** 0 to 1. */
  readonly score: number
  /** False where it is to be offered ("same as …?"), not assumed. */
  readonly sure: boolean
}

/** A meeting and what ties it to those before it. */
export type Matched = {
  readonly before: Matched | undefined
  readonly meeting: Meeting
  readonly answers: LinkAnswers
  /** The same object for as long as they say the same. */
  readonly ties: readonly Tie[]
}

// In log odds, fitted together with the weights of likeness.ts. A plan that continues a report, and a plan that was a
// plan before, need more in common than a report that tells of a plan; what was told to be done seldom comes again.
const limits = {
  offered: -2,
  sure: 0,
  inside: -2.2,
  insideDone: -1.7,
  begun: 1.1,
  reportedDone: -5.7,
  onlyReported: -3.5,
  plannedDone: -2,
  farther: -3.8,
  planAgain: -1.7,
  continued: -1,
  guessed: -1,
}

/** How many meetings back work may have been left out. */
export const reach = 8

// "Started on the index", "PR is open": a report of work that will go on.
const begun =
  /start|began|begin|continu|\bPR\b|wip|progress|almost|partial|draft|first|working on|begonnen|angefangen|commenc|empez|inici/i

type Candidate = {
  readonly item: Item
  readonly from: Meeting
  readonly isNear: boolean
  /** A plan of its own meeting goes on with it, so only the same words lead back to it. */
  readonly isContinued: boolean
}

type Matching = {
  readonly at: Meeting
  readonly likeness: Likeness
  readonly answers: LinkAnswers
}

/** The ties of the meeting that comes after `before`, by the lines of the later items. */
export function tiesOf(at: Meeting, before: Matched | undefined, answers: LinkAnswers): Tie[] {
  const earlier = windowOf(before)
  const likeness = before ? likenessAfter(before, earlier) : likenessIn([at])
  const [nearest, ...rest] = earlier.filter(({ meeting }) => meeting.items.length > 0)
  const matching = { at, likeness, answers }
  const inside = at.items
    .filter(({ phase }) => phase === 'reported')
    .map((item) => ({ item, from: at, isNear: true, isContinued: false }))
  const near = [...inside, ...(nearest ? candidatesOf(nearest, null) : [])]
  const ties = pairUp(at.items, near, matching)
  const gone = earlier.flatMap((one) => one.ties)
  for (const one of rest) {
    const left = at.items.filter((item) => !ties.some(({ later }) => later === item))
    if (left.length === 0) break
    ties.push(...pairUp(left, candidatesOf(one, [...gone, ...ties]), matching))
  }
  return ties.sort((a, b) => a.later.line - b.later.line)
}

/** The meetings that one after this looks back on, the nearest first. */
function windowOf(before: Matched | undefined): readonly Matched[] {
  const found: Matched[] = []
  for (let one = before; one && found.length < reach; one = one.before) found.push(one)
  return found
}

const likenesses = new WeakMap<Matched, Likeness>()

/** By the usage of the meetings before: it stays the same while somebody types in the one after. */
function likenessAfter(before: Matched, earlier: readonly Matched[]): Likeness {
  const known = likenesses.get(before)
  if (known) return known
  const made = likenessIn(earlier.map(({ meeting }) => meeting))
  likenesses.set(before, made)
  return made
}

/** What a meeting leaves for later ones: of a far one only the newest words for each piece of its work. */
function candidatesOf(matched: Matched, takenLater: readonly Tie[] | null): Candidate[] {
  const continued = new Set(matched.ties.map(({ earlier }) => earlier))
  const taken = new Set((takenLater ?? []).map(({ earlier }) => earlier))
  return matched.meeting.items
    .filter((item) => !taken.has(item) && (takenLater === null || !continued.has(item)))
    .map((item) => ({
      item,
      from: matched.meeting,
      isNear: takenLater === null,
      isContinued: continued.has(item),
    }))
}

/** What speaks for or against a pair before a word is read, in log odds. */
function prior(later: Item, candidate: Candidate, at: Meeting): number {
  const guesses = [later, candidate.item].filter(isBySigns).length
  return guesses * limits.guessed + priorOfRuled(later, candidate, at)
}

function priorOfRuled(
  later: Item,
  { item, from, isNear, isContinued }: Candidate,
  at: Meeting,
): number {
  const isDone = item.status === 'done'
  if (from === at) {
    return (
      limits.inside + (isDone ? limits.insideDone : 0) + (begun.test(item.text) ? limits.begun : 0)
    )
  }
  const distance = (isNear ? 0 : limits.farther) + (isContinued ? limits.continued : 0)
  if (item.phase === 'reported') {
    if (!isDone) return distance
    return distance + (hasPlan(from) ? limits.reportedDone : limits.onlyReported)
  }
  if (later.phase === 'reported') return distance
  return distance + limits.planAgain + (isDone ? limits.plannedDone : 0)
}

// More than any sum of likenesses: where the words are equal, no neighbour's likeness takes the partner away.
const wins = { equalWords: 1000, told: 1_000_000 }

/** A team that only reports tells each week of what it goes on with; one that plans says there what goes on. */
function hasPlan(meeting: Meeting): boolean {
  const known = planned.get(meeting)
  if (known !== undefined) return known
  const has = meeting.items.some(({ phase }) => phase !== 'reported')
  planned.set(meeting, has)
  return has
}

const planned = new WeakMap<Meeting, boolean>()

function pairUp(
  items: readonly Item[],
  candidates: readonly Candidate[],
  { at, likeness, answers }: Matching,
): Tie[] {
  const pairs: Pair[] = []
  const oddsOf = new Map<string, number>()
  const isAsked = hasAnswers(answers)
  items.forEach((later, a) => {
    candidates.forEach((candidate, b) => {
      const { item, from, isContinued } = candidate
      if (from === at && (later.phase === 'reported' || later === item)) return
      const answer = isAsked ? answerOn(answers, later, item) : undefined
      if (answer === 'other') return
      const odds =
        answer === 'same'
          ? Number.POSITIVE_INFINITY
          : likeness(later, item) + prior(later, candidate, at)
      if (odds <= limits.offered) return
      const isCopy = odds >= limits.sure && hasEqualWords(later, item)
      if (isContinued && !isCopy && answer === undefined) return
      oddsOf.set(`${a} ${b}`, odds)
      const score = answer === 'same' ? wins.told : odds - limits.offered
      const more = isCopy ? wins.equalWords : 0
      pairs.push({ a, b, score: score + more + nearness(later, item) })
    })
  })
  return bestPairs(pairs).flatMap(({ a, b }) => {
    const later = items[a]
    const candidate = candidates[b]
    const odds = oddsOf.get(`${a} ${b}`)
    if (!later || !candidate || odds === undefined) return []
    const { item: earlier, from } = candidate
    return [{ later, earlier, from, score: 1 / (1 + Math.exp(-odds)), sure: odds >= limits.sure }]
  })
}

/** The same words, but for a remark that one of the two got, or both where enough stands before it. */
function hasEqualWords(later: Item, earlier: Item): boolean {
  if (later.text === earlier.text) return true
  const [a, b] = [wordingOfItem(later), wordingOfItem(earlier)]
  if (a.stems.length < 2 || b.stems.length < 2) return false
  return (
    isSameList(a.stems, b.stems) ||
    isSameList(a.head, b.stems) ||
    isSameList(a.stems, b.head) ||
    (a.head.length > 2 && isSameList(a.head, b.head))
  )
}

/** A hair for standing at about the same place, so that equal lines pair up in their order. */
function nearness(later: Item, earlier: Item): number {
  return 0.01 / (1 + Math.abs(later.line - earlier.line))
}
