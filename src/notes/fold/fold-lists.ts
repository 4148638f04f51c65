// Lists that are work by what their entries have in common.

import type { Place } from '../headings/frames.ts'
import { toDo } from '../lines/deeds.ts'
import { beginsWithState } from '../lines/entry-states.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { foldDeedOfDay } from './deed-of-day.ts'
import { byThen, isDueBesideDue } from './due-things.ts'
import { foldNestedEntry } from './fold-nested.ts'
import { foldTopEntry } from './fold-work.ts'
import { type Folding, onceAFold } from './folding.ts'
import { isNoGoalOfNow } from './goals.ts'
import { type ListShape, listShape } from './list-shapes.ts'
import {
  foldTurn,
  isRoundOfAll,
  partBesideDeeds,
  type ShapeAnswer,
  toldOfPerson,
  turnOfRound,
  whoIsOnWhat,
} from './lists-of-people.ts'
import { isDeedAfterwards, isSharedOutInPlace } from './minutes-in-place.ts'
import { isBesidePeople } from './person-blocks.ts'
import { isBesidePromises } from './promised-lists.ts'
import { foldStatedDeed } from './stated-deeds.ts'
import { isToldByHandle } from './tagged-lists.ts'
import { areNumbered, isOfTickets } from './ticket-lists.ts'
import { isBeforeNext } from './told-before-next.ts'
import { isBelowAreaOfDeeds } from './work-below.ts'

/** An entry of a list that is work by the shape of all its entries; false where it is none by that. */
export function foldShapedList(
  fold: Folding,
  row: Row,
  here: Place,
  parentAt: number | null,
): boolean {
  if (here.section === 'chores' || here.section === 'info' || here.section === 'news') return false
  // "What would you like to see?" above what people named
  const isAsked = here.section === 'question' || /\?$/.test(here.path.at(-1) ?? '')
  if (isAsked && !here.person) return false
  const shape = listShape(fold, row)
  // The first answer decides
  const said =
    byMark(fold, row, here, shape) ||
    dueOrDeed(fold, row, here, shape, parentAt) ||
    partBesideDeeds(fold, row, here, shape) ||
    deedOfGoal(row, here, shape, parentAt) ||
    toldInUpdate(fold, row, here, shape) ||
    byShape(fold, row, here, shape, parentAt) ||
    partOfListed(fold, row, here, parentAt)
  if (!said || said === 'none') return false
  if (said !== true) foldTopEntry(fold, row, here, said)
  return true
}

/** What its number, its state, or what comes next beside it says of an entry. */
function byMark(fold: Folding, row: Row, here: Place, shape: ListShape): ShapeAnswer {
  // "Mend the winch #12" beside "Tar the hull #13"
  if (areNumbered(fold, row)) return 'planned'
  // What people did is in no agenda before the meeting
  const isInMinutes =
    shape === 'people-told' || (shape === 'tagged' && isSharedOutInPlace(fold, row))
  if (here.section === 'agenda' && !isInMinutes) return 'none'
  if (shape === 'stated' && beginsWithState(row)) {
    // "[done] aligned the mirror" below "Ada", beside "[todo] swap the lamp"
    const isBegun = /^(?:done|partial)$/.test(row.reading.status()?.status ?? '')
    return here.person && row.reading.verb() !== 'base' && isBegun ? 'reported' : 'planned'
  }
  // "Order rope - DONE" beside "Tar the hull - open", "We need to order rope"
  const isWork = shape === 'marked' || shape === 'needed'
  if (!isWork && foldStatedDeed(fold, row, here)) return true
  if (isWork || isOfTickets(fold, row, here)) return 'planned'
  // "Painted the hull" beside "Next steps: tar it"
  return (isBeforeNext(fold, row, here) || isToldByHandle(fold, row)) && 'reported'
}

/**
 * "May 6: mend the winch" in minutes of 4 May; "Charts by 3 May" beside "Lamps by 10 May"; a deed among nothing but deeds below the date, or below
 * an area of them.
 */
function dueOrDeed(
  fold: Folding,
  row: Row,
  here: Place,
  shape: ListShape,
  parentAt: number | null,
): ShapeAnswer {
  const mayBeDue =
    (here.section === 'decision' && shape === null) ||
    (isOpenTo(here) && byThen.test(row.reading.words))
  if (isOpenTo(here) && foldDeedOfDay(fold, row, here)) return true
  const mayBeDeed = here.section === null && parentAt === null && shape === 'deeds'
  const isDeed =
    (mayBeDue && isDueBesideDue(fold, row)) ||
    (mayBeDeed && hasOnlyDeeds(fold)) ||
    isBelowArea(fold, row, here, parentAt)
  return isDeed && 'planned'
}

/** "Mow a path" below "Field", where the list of "Front" beside it is of deeds, too; "Frontend" may be a group's list. */
function isBelowArea(fold: Folding, row: Row, here: Place, parentAt: number | null): boolean {
  const isOwn = here.person?.line === row.parent
  return (
    parentAt === null &&
    isOpenTo(isOwn ? { ...here, person: null } : here) &&
    isBelowAreaOfDeeds(fold, row) &&
    isDeedAfterwards(row.reading.words)
  )
}

/** "Send the invitation" below "Goals", beside other deeds; not "Discuss it", which the meeting itself is for. */
function deedOfGoal(row: Row, here: Place, shape: ListShape, parentAt: number | null): ShapeAnswer {
  if (here.section !== 'goal') return false
  if (shape !== 'deeds' || parentAt !== null || here.person || isNoGoalOfNow(here)) return 'none'
  return /^(?:discuss|talk about|go over|recap) /i.test(row.reading.words) ? 'none' : 'planned'
}

/** "Painted the hull" among what was done below "Updates" that are nobody's. */
function toldInUpdate(fold: Folding, row: Row, here: Place, shape: ListShape): ShapeAnswer {
  const isReportList =
    here.section === 'update' && !here.person && row.parent < 0 && !isBesidePeople(fold, row)
  const isTold = shape === 'told' || ofProgress.test(here.path.at(-1) ?? '')
  return isReportList && isTold && 'reported'
}

/** What the entries have in common, be it who has them, their days or their form. */
function byShape(
  fold: Folding,
  row: Row,
  here: Place,
  shape: ListShape,
  parentAt: number | null,
): ShapeAnswer {
  const isOpen = isOpenTo(here)
  switch (shape) {
    // "Paint the hall (Ada)" beside "Order rope (Ben)"
    case 'tagged':
      return isReport(row, fold) || (tellsHowFar(row.reading) ? 'reported' : 'planned')
    case 'on things':
      return isOpen && whoIsOnWhat(fold, row, here)
    // "Mend the jib by Saturday" beside "Reword the sign"
    case 'dated':
      return isOpen && parentAt === null && 'planned'
    // "Tar it" beside "Assigned Ada to sew"
    case 'handed out':
      return isOpen && parentAt === null && toDo(row.reading) && 'planned'
    // "Ada to sew" beside "Ben to tar"
    case 'promised':
      return !here.person && isBesidePromises(row, fold.people) && 'planned'
    case 'people-told':
      return (
        parentAt === null &&
        (isOpen || (here.section === 'agenda' && !here.person)) &&
        toldOfPerson(fold, row, here)
      )
    case 'parts':
      return (isOpen || here.section === 'update') && foldTurn(fold, row, here)
    case 'turns':
    case 'said in turns':
      return isRoundOfAll(fold, row, here) && foldTurn(fold, row, here)
    case 'round':
    case 'told round':
      return turnOfRound(fold, row, here, shape)
    default:
      return false
  }
}

/** "Close the stale ones (Ben)" below "Sort the tickets (Ada)" in a list that is told off, a deed below one that has its day. */
function partOfListed(fold: Folding, row: Row, here: Place, parentAt: number | null): ShapeAnswer {
  const above = row.parent === parentAt ? fold.groups.get(row.parent) : undefined
  const own = above === 'tagged' ? ownOwners(row.reading, fold.people, 'nested') : null
  const isOwners = own !== null && own.by !== 'lead' && own.text !== ''
  if (parentAt === null || !(isOwners || (above === 'dated' && toDo(row.reading)))) return false
  foldNestedEntry(fold, row, here, { phase: 'planned', parentAt })
  return true
}

/** "Painted the hall (Ada)", "Hall mostly painted, lamps done (Ada)". */
function tellsHowFar(reading: LineReading): boolean {
  const said = reading.status()
  return reading.verb() === 'past' || (said?.mark === false && said.status !== 'open')
}

/** All that stands below the meeting's date are deeds, two at least. */
const hasOnlyDeeds = onceAFold(({ rows, title, date, frames }) => {
  if (date === null || frames.some(({ line }) => line !== title)) return false
  const told = rows.filter(
    ({ at, hidden, parent, wraps, reading }) =>
      at !== title && !hidden && wraps < 0 && parent < 0 && reading.words !== '',
  )
  const areDeeds = told.every(
    ({ reading }) => reading.line.kind === 'entry' && isDeedAfterwards(reading.words),
  )
  return told.length > 1 && areDeeds
})

/** Nothing above the entry says what its list is: notes, decisions, or no label at all, and in nobody's turn. */
function isOpenTo({ section, person }: Place): boolean {
  return (section === null || section === 'notes' || section === 'decision') && !person
}

// "Progress and issues": of what was done, where "Updates" may be news
const ofProgress = /^(?:(?:our|weekly|sprint|recent|team) )?progress\b/i

/** "Update on the pump (Ada)" is told by Ada; above work of its own it is "Update the roadmap (Ada)". */
function isReport(row: Row, { rows, people }: Folding): boolean {
  if (!/^(?:\([^()]*\) ?)?(?:updates?|reports?|discussion)\b(?! the| our)/i.test(row.reading.core))
    return false
  return !row.children.some((at) => {
    const below = rows[at]?.reading
    return below?.verb() === 'base' && ownOwners(below, people, 'nested') !== null
  })
}
