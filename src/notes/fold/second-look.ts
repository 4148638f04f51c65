// A second look at a meeting that its rules have read: lines that no rule took, and in which many small signs speak for
// work, are guesses. Rules know the manners that somebody has seen; the sum of signs finds lists in manners of which
// nobody wrote a rule.

import { isWork, type Place } from '../headings/frames.ts'
import { isNoWork, isStateAlone } from '../lines/item-rules.ts'
import { isPersonal } from '../lines/personal.ts'
import { isReference } from '../lines/references.ts'
import type { Row } from '../lines/skeleton.ts'
import type { Phase, SectionKind } from '../vocabulary.ts'
import { tellsView } from '../words/speech.ts'
import { type Folding, inheritedOwners, keepItem, nearestItem } from './folding.ts'
import { ownersInList } from './owners-in-list.ts'
import { enoughSigns, signsBegin, signWeights } from './sign-weights.ts'
import { eachCandidate, isCandidate } from './work-signs.ts'

/** In a note of fewer lines there is too little to see. */
const fewLines = 10

/** Takes as guesses what the rules left and many signs speak for; `places` are the lines that were asked, with what is in force there. */
export function lookAgain(fold: Folding, places: ReadonlyMap<number, Place>): void {
  if (fold.isAlone && fold.rows.filter(isCandidate).length < fewLines) return
  const found: { row: Row; place: Place; why: string }[] = []
  const { rows, made, items, outline } = fold
  eachCandidate(
    {
      rows,
      itemAt: (line) => made.get(line)?.item,
      items: items.length,
      outline,
      names: knownNames(fold),
    },
    (row, signs) => {
      const place = places.get(row.at)
      if (place && isOpen(fold, row, place) && weightOf(signs) > enoughSigns)
        found.push({ row, place, why: strongest(signs) })
    },
  )
  if (found.length === 0) return
  for (const { row, place, why } of found) keep(fold, row, place, why)
  items.sort((one, other) => one.line - other.line)
}

/** No rule has said that it is none: it stands in no list of work and below none, and is nothing that is never an item. */
function isOpen({ made, rows }: Folding, row: Row, { section }: Place): boolean {
  const { reading } = row
  if (section !== null && (isWork(section) || shut.has(section))) return false
  if (nearestItem(row, rows, made) !== null) return false
  return !(
    isNoWork(reading) ||
    isPersonal(reading) ||
    isReference(reading) ||
    isStateAlone(reading) ||
    tellsView(reading.words) ||
    reading.words.endsWith('?')
  )
}

// What stands there is listed for another reason
const shut = new Set<SectionKind>(['attendance', 'agenda', 'question', 'goal', 'info', 'chores'])

function weightOf(signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (signWeights[sign] ?? 0), signsBegin)
}

/** The three signs that say most, for people who report a misreading. */
function strongest(signs: readonly string[]): string {
  return signs
    .toSorted((one, other) => (signWeights[other] ?? 0) - (signWeights[one] ?? 0))
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
  if (section !== null && isWork(section)) return section
  const isTold = reading.verb() === 'past' || (section === 'update' && reading.verb() !== 'base')
  return isTold ? 'reported' : 'planned'
}

/** The words of the names of who is there or has work, in lower case. */
function knownNames({ participants, items }: Folding): ReadonlySet<string> {
  const names = [...participants, ...items.flatMap(({ owners }) => owners)]
  return new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []))
}
