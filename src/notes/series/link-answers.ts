import type { Item } from '../vocabulary.ts'

/** The user's word on two pieces of work: the same, or another one. */
export type LinkAnswer = 'same' | 'other'

/** By `linkKey`. */
export type LinkAnswers = Readonly<Record<string, LinkAnswer>>

export const noAnswers: LinkAnswers = {}

/** Names two pieces of work by their words, so that an answer holds wherever their lines move to. */
export function linkKey(later: Pick<Item, 'text'>, earlier: Pick<Item, 'text'>): string {
  return `${wordsOf(later.text)}\n${wordsOf(earlier.text)}`
}

export function answerOn(
  answers: LinkAnswers,
  later: Pick<Item, 'text'>,
  earlier: Pick<Item, 'text'>,
): LinkAnswer | undefined {
  const key = linkKey(later, earlier)
  return Object.hasOwn(answers, key) ? answers[key] : undefined
}

const asked = new WeakMap<LinkAnswers, boolean>()

export function hasAnswers(answers: LinkAnswers): boolean {
  const known = asked.get(answers)
  if (known !== undefined) return known
  const some = Object.keys(answers).length > 0
  asked.set(answers, some)
  return some
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
