// A second look at a meeting that its rules have read: lines that no rule took, and in which many small signs speak for
// work, are guesses. Rules know the manners that somebody has seen; the sum of signs finds lists in manners of which
// nobody wrote a rule.

import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import type { Phase } from '../vocabulary.ts'
import { isBehaviour } from './behaviours.ts'
import { toCome } from './fold-updates.ts'
import { type Folding, type Found, keepItem } from './folding.ts'
import { isNewsOf } from './initiatives.ts'
import { lookForOwners } from './looked-for-owners.ts'
import { isOpinionInTalk } from './said-in-turns.ts'
import { enoughSigns, type Signs, signWeights, withoutSigns } from './sign-weights.ts'
import { hasSign } from './word-signs.ts'
import { eachLeft, type Left } from './work-signs.ts'

type Candidate = Left & { readonly place: Place; readonly why: string; readonly phase: Phase }

/** Takes as guesses what the rules left and many signs speak for; `places` are the lines that were asked, with what is in force there. */
export function lookAgain(fold: Folding, places: ReadonlyMap<number, Place>): void {
  const found: Candidate[] = []
  const { rows, made, items, outline } = fold
  if (isOfIdeas(rows)) return
  const isToldIn = toldIn(fold)
  eachLeft(
    { rows, itemAt: (line) => made.get(line)?.item, outline, names: knownNames(fold) },
    (left, signs) => {
      const place = places.get(left.row.at)
      if (place && weightOf(signs) > enoughSigns && !isTold(fold, left.row, place))
        found.push({ ...left, place, why: strongest(signs), phase: phaseOf(left, place, isToldIn) })
    },
  )
  const guesses = found.map((one) => guessAt(fold, one)).filter((one) => one !== null)
  // Where the rules found nothing, a guess that stands alone is one too many
  if (guesses.length < (items.length > 0 ? 1 : 2)) return
  for (const [{ row, place }, guess] of guesses) keepItem(fold, row, place, guess)
  items.sort((one, other) => one.line - other.line)
}

// "Meeting type: Brainstorm": what could be done is told there as what is
const ofIdeas = /^(?:[^:]{1,30}: )?(?:\p{L}+ )?brainstorm(?:ing)?(?: (?:session|meeting))?$/iu
const headLines = 12
// "### Type of meeting: brainstorming"
const ofMeeting = /\b(?:type|kind|format|meeting|session)\b/i

/** It calls itself so in its head; a point of the agenda or a heading further down is one of several. */
function isOfIdeas(rows: readonly Row[]): boolean {
  const first = rows.find(({ level }) => level > 0)
  return rows
    .slice(0, headLines)
    .filter(({ level, reading: { line, label } }) =>
      level > 0
        ? ofMeeting.test(label?.words ?? '') && label?.rest !== ''
        : line.kind !== 'entry' || label?.form === 'colon',
    )
    .concat(first ?? [])
    .some(({ reading }) => ofIdeas.test(reading.words))
}

/** An opinion, news of an initiative, or a decision without an actor: "The bar will be painted in May". */
function isTold(fold: Folding, row: Row, place: Place): boolean {
  const { reading } = row
  if (isOpinionInTalk(fold, row, place) || isCaption(fold, row)) return true
  if (place.person && isBehaviour(fold, reading)) return true
  // "All boats must have:" over what they need
  if (mustHave.test(fold.rows[row.parent]?.reading.words ?? '')) return true
  if (place.section === 'reported' && !place.person && isNewsOf(fold, row)) return true
  return (
    place.section === 'decision' &&
    thingWill.test(reading.words) &&
    reading.commitments().length === 0
  )
}

const mustHave = / (?:must|shall|has to|have to) [^.:]*:$/

/** A line of its own right above a table. */
function isCaption({ rows }: Folding, { at, reading }: Row): boolean {
  if (reading.line.kind !== 'text') return false
  const below = rows.slice(at + 1, at + 4).find((one) => one.reading.line.kind !== 'blank')
  return below?.reading.line.kind === 'row'
}

const thingWill = /^(?!(?:I|we) )[^.:;!?]{3,60}? (?:will|should|shall|must) \p{Ll}/u

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

/** What there is to keep of it; null for "Volunteers: Ada, Ben", which says nothing that is to be done, and for what was rejected. */
function guessAt(fold: Folding, left: Candidate): readonly [Candidate, Found] | null {
  const { row, place, head, why, phase } = left
  const { owners, text } = lookForOwners(fold, row, place, head)
  if (text.endsWith(':') || fold.judgements?.[text] === 'rejected') return null
  const found = { found: 'signs', why: `many signs of work: ${why}`, sure: false } as const
  return [left, { ...found, text, owners, phase }]
}

/** Told of by its words, by the work beside it, as an update, or below somebody's name. */
function phaseOf(
  { row, head, list }: Left,
  { section }: Place,
  isToldIn: (list: readonly Row[]) => boolean,
): Phase {
  const { reading } = row
  const verb = reading.verb()
  if (verb === 'past' || hasSign(reading, 'somebody did')) return 'reported'
  if (toCome.test(reading.words)) return 'planned'
  const isToCome = verb === 'base' || verb === 'need' || hasSign(reading, 'will')
  const isTurn = section === 'update' || (head?.kind === 'heading' && head.people.length > 0)
  if (isTurn && !isToCome) return 'reported'
  return isToldIn(list) ? 'reported' : 'planned'
}

/** Whether half of the work in the list was told of. */
function toldIn({ made }: Folding): (list: readonly Row[]) => boolean {
  const known = new Map<readonly Row[], boolean>()
  return (list) => {
    const before = known.get(list)
    if (before !== undefined) return before
    const work = list.flatMap(({ at }) => made.get(at)?.item.phase ?? [])
    const told = work.filter((phase) => phase === 'reported').length
    known.set(list, told > 0 && 2 * told >= work.length)
    return known.get(list) ?? false
  }
}

/** The words of the names of who is there or has work, in lower case. */
function knownNames({ participants, items }: Folding): ReadonlySet<string> {
  const names = [...participants, ...items.flatMap(({ owners }) => owners)]
  return new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []))
}
