// Lists in which each entry tells whose it is, with their rules.

import type { Place } from '../headings/frames.ts'
import { tellsPast } from '../lines/deeds.ts'
import { isNoWork } from '../lines/item-rules.ts'
import { readLineAlone } from '../lines/line-reading.ts'
import { isPersonal } from '../lines/personal.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { namesOnThing } from '../people/on-things.ts'
import { isSaidOfPart } from '../people/person-lists.ts'
import { partOwners } from '../people/shared-parts.ts'
import { spelled } from '../people/spelled.ts'
import { namesDoing, namesToldOf, onlyShows } from '../people/told-of.ts'
import type { Phase } from '../vocabulary.ts'
import { readLabel } from '../words/labels.ts'
import { type Folding, type Found, keepItem } from './folding.ts'
import type { ListShape } from './list-shapes.ts'

/**
 * What a rule for lists says of an entry: work in that phase; true: it is settled already, as work or as none; `none`: no
 * rule for lists takes it. False where the rule says nothing, and the next one is asked.
 */
export type ShapeAnswer = Phase | boolean | 'none'

/** "The bow: Ada" beside "Tar the stern: Ben". */
export function partBesideDeeds(
  fold: Folding,
  row: Row,
  here: Place,
  shape: ListShape,
): ShapeAnswer {
  const names = shape === 'shared' && !here.person ? partOwners(row, fold.people) : null
  if (names === null || isNoWork(row.reading)) return false
  const owners = names.map((name) => fold.people.spelling(name.name))
  keepItem(fold, row, here, theirs(row, owners, 'part of somebody, beside deeds'))
  return true
}

/** "Ada is on the map" beside "Ben is on the lamps". */
export function whoIsOnWhat(fold: Folding, row: Row, here: Place): ShapeAnswer {
  const names = namesOnThing(row, fold.people)
  if (!names) return 'none'
  keepItem(fold, row, here, theirs(row, spelled(names, fold.people), 'who is on what'))
  return true
}

/** "Ada has updated the list" beside "Ben is drawing the tail", also in an agenda. */
export function toldOfPerson(fold: Folding, row: Row, here: Place): ShapeAnswer {
  const done = onlyShows(row.reading) ? null : namesToldOf(row.reading, fold.people)
  const names = done ?? namesDoing(row.reading, fold.people)
  if (!names) return 'none'
  keepItem(fold, row, here, {
    ...theirs(row, spelled(names, fold.people), 'told of a person, among others'),
    found: 'sentence',
    phase: 'reported',
    how: done ? null : 'progress',
  })
  return true
}

/** The whole entry is these people's, as a guess. */
function theirs({ reading }: Row, owners: readonly string[], why: string): Found {
  return { found: 'owner', why, sure: false, owners, text: reading.words, phase: 'planned' }
}

/** "Status" or "Updates" alone asks everybody; below "Website update" people talk of it. */
export function isRoundOfAll(
  { frames }: Folding,
  { parent }: Row,
  { section, person }: Place,
): boolean {
  const top = frames.at(-1)
  if (section !== 'update' || person || (parent >= 0 && top?.line !== parent)) return false
  return readLabel(top?.words ?? '')?.rest === ''
}

/** "Ada: mended the winch" beside "Ben: the lamps". */
export function foldTurn(fold: Folding, row: Row, here: Place): ShapeAnswer {
  const own = ownOwners(row.reading, fold.people, 'list')
  const told = readLineAlone(own?.text ?? row.reading.words)
  if (isPersonal(told) || isNoWork(told)) return true
  const above = fold.rows[row.parent]?.reading.words ?? here.path.at(-1) ?? ''
  const isPast = tellsPast(told.words) || (here.section !== 'update' && shown.test(above))
  const isAhead =
    told.verb() === 'base' || /^(?:will|should|to|needs? to|plans? to) /i.test(told.words)
  if (!isPast && !isAhead && told.verb() === null && isSaidOfPart(told.words)) return true
  const isReport = isPast || (here.section === 'update' && !isAhead)
  keepItem(fold, row, here, {
    found: 'owner',
    why: 'each one’s part in a list of people',
    sure: false,
    owners: own?.owners ?? [],
    text: told.words,
    phase: isReport ? 'reported' : 'planned',
    how: told.verb() === 'gerund' && doing.test(told.words) ? 'progress' : null,
  })
  return true
}

// "Drawing the map", and neither "Learning, mending" nor "Marketing and talks"
const doing = /^\p{L}+ (?!(?:and|und|et|y|e)\b)/iu

// "Vorstellung der Karten", "Demos": what is shown is there
const shown =
  /^(?:vorstellung|präsentation|vorgestellt|presentations?|demos?|showcase|présentation|presentación|apresentação)\b/iu

/** "Ada: the rope is ordered" in a list of which each entry begins with a person and goes on with work. */
export function turnOfRound(fold: Folding, row: Row, here: Place, shape: ListShape): ShapeAnswer {
  const told = ownOwners(row.reading, fold.people, 'list')?.text ?? ''
  if (isPersonal(readLineAlone(told))) return true
  const isPast = here.section === 'update' || shape === 'told round' || tellsPast(told)
  return isPast ? 'reported' : 'planned'
}
