// A second look at a meeting that its rules have read: lines that no rule took, and in which many small signs speak for
// work, are guesses. Rules know the manners that somebody has seen; the sum of signs finds lists in manners of which
// nobody wrote a rule.

import type { Place } from '../headings/frames.ts'
import type { Phase } from '../vocabulary.ts'
import { type Folding, keepItem } from './folding.ts'
import { lookForOwners } from './looked-for-owners.ts'
import { enoughSigns, type Signs, signWeights, withoutSigns } from './sign-weights.ts'
import { hasSign } from './word-signs.ts'
import { eachLeft, type Left } from './work-signs.ts'

type Guess = Left & { readonly place: Place; readonly why: string; readonly phase: Phase }

/** Takes as guesses what the rules left and many signs speak for; `places` are the lines that were asked, with what is in force there. */
export function lookAgain(fold: Folding, places: ReadonlyMap<number, Place>): void {
  const found: Guess[] = []
  const { rows, made, items, outline } = fold
  eachLeft(
    { rows, itemAt: (line) => made.get(line)?.item, outline, names: knownNames(fold) },
    (left, signs) => {
      const place = places.get(left.row.at)
      if (place && weightOf(signs) > enoughSigns)
        found.push({ ...left, place, why: strongest(signs), phase: phaseOf(fold, left, place) })
    },
  )
  // Where the rules found nothing, a guess that stands alone is one too many
  if (found.length < (items.length > 0 ? 1 : 2)) return
  for (const one of found) keep(fold, one)
  items.sort((one, other) => one.line - other.line)
}

function weightOf(all: readonly Signs[]): number {
  return all.reduce((sum, { weight }) => sum + weight, withoutSigns)
}

/** The three signs that say most, for people who report a misreading. */
function strongest(all: readonly Signs[]): string {
  return all
    .flatMap(({ signs }) => signs)
    .sort((one, other) => (signWeights[other] ?? 0) - (signWeights[one] ?? 0))
    .slice(0, 3)
    .join('; ')
}

function keep(fold: Folding, guess: Guess): void {
  const { row, place, head, why, phase } = guess
  const { owners, text } = lookForOwners(fold, row, place, head)
  // "Volunteers: Ada, Ben" says nothing that is to be done
  if (text.endsWith(':')) return
  keepItem(fold, row, place, {
    text,
    owners,
    found: 'signs',
    why: `many signs of work: ${why}`,
    sure: false,
    phase,
  })
}

/** Told of by its words, by the work beside it, as an update, or below somebody's name. */
function phaseOf({ made }: Folding, { row, head, list }: Left, { section }: Place): Phase {
  const { reading } = row
  const verb = reading.verb()
  if (verb === 'past' || hasSign(reading, 'somebody did')) return 'reported'
  const isToCome = verb === 'base' || verb === 'need' || hasSign(reading, 'will')
  const isTurn = section === 'update' || (head?.kind === 'heading' && head.people.length > 0)
  if (isTurn && !isToCome) return 'reported'
  const beside = list.flatMap(({ at }) => made.get(at)?.item.phase ?? [])
  const told = beside.filter((phase) => phase === 'reported').length
  return told > 0 && 2 * told >= beside.length ? 'reported' : 'planned'
}

/** The words of the names of who is there or has work, in lower case. */
function knownNames({ participants, items }: Folding): ReadonlySet<string> {
  const names = [...participants, ...items.flatMap(({ owners }) => owners)]
  return new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []))
}
