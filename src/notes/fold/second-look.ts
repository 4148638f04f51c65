// A second look at a meeting that its rules have read: lines that no rule took, and in which many small signs speak for
// work, are guesses. Rules know the manners that somebody has seen; the sum of signs finds lists in manners of which
// nobody wrote a rule.

import { isWork, type Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import type { Phase } from '../vocabulary.ts'
import { type Folding, inheritedOwners, keepItem } from './folding.ts'
import { ownersInList } from './owners-in-list.ts'
import { enoughSigns, type Signs, signWeights, withoutSigns } from './sign-weights.ts'
import { isNever, mayBeWork } from './undecided.ts'
import { eachUndecided } from './work-signs.ts'

/** In fewer lines there is too little to see: in a note of one meeting, and in a meeting of a log. */
const fewInNote = 10
const fewInLog = 4

/** Takes as guesses what the rules left and many signs speak for; `places` are the lines that were asked, with what is in force there. */
export function lookAgain(fold: Folding, places: ReadonlyMap<number, Place>): void {
  const few = fold.isAlone ? fewInNote : fewInLog
  if (fold.rows.filter(mayBeWork).length < few) return
  const found: { row: Row; place: Place; why: string }[] = []
  const { rows, made, items, outline } = fold
  eachUndecided(
    {
      rows,
      itemAt: (line) => made.get(line)?.item,
      isRuled: (line) => isRuled(places.get(line)),
      items: items.length,
      outline,
      names: knownNames(fold),
    },
    (row, signs) => {
      const place = places.get(row.at)
      if (place && weightOf(signs) > enoughSigns && !isNever(row.reading))
        found.push({ row, place, why: strongest(signs) })
    },
  )
  if (found.length === 0) return
  for (const { row, place, why } of found) keep(fold, row, place, why)
  items.sort((one, other) => one.line - other.line)
}

/** It stands in a list of work, or nothing was asked of it. */
function isRuled(place: Place | undefined): boolean {
  return !place || (place.section !== null && isWork(place.section))
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

function keep(fold: Folding, row: Row, place: Place, why: string): void {
  const own = ownersInList(fold, row.reading, place)
  keepItem(fold, row, place, {
    found: 'signs',
    why: `many signs of work: ${why}`,
    sure: false,
    owners: own?.owners ?? inheritedOwners(fold, row, place),
    text: own?.text ?? row.reading.words,
    phase: phaseOf(row, place),
  })
}

function phaseOf({ reading }: Row, { section }: Place): Phase {
  const isTold = reading.verb() === 'past' || (section === 'update' && reading.verb() !== 'base')
  return isTold ? 'reported' : 'planned'
}

/** The words of the names of who is there or has work, in lower case. */
function knownNames({ participants, items }: Folding): ReadonlySet<string> {
  const names = [...participants, ...items.flatMap(({ owners }) => owners)]
  return new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []))
}
