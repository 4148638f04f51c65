// Lists that are work by what their entries have in common.

import type { Place } from '../headings/frames.ts'
import { tellsPast, toDo } from '../lines/deeds.ts'
import { beginsWithState } from '../lines/entry-states.ts'
import { isNoWork } from '../lines/item-rules.ts'
import { type LineReading, readLineAlone } from '../lines/line-reading.ts'
import { isPersonal } from '../lines/personal.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { namesOnThing } from '../people/on-things.ts'
import { isSaidOfPart } from '../people/person-lists.ts'
import { partOwners } from '../people/shared-parts.ts'
import { spelled } from '../people/spelled.ts'
import { namesDoing, namesToldOf, onlyShows } from '../people/told-of.ts'
import { readLabel } from '../words/labels.ts'
import { foldDeedOfDay } from './deed-of-day.ts'
import { byThen, isDueBesideDue } from './due-things.ts'
import { foldNestedEntry } from './fold-nested.ts'
import { foldTopEntry } from './fold-work.ts'
import { type Folding, keepItem, onceAFold } from './folding.ts'
import { isNoGoalOfNow } from './goals.ts'
import { listShape } from './list-shapes.ts'
import { isDeedAfterwards, isSharedOutInPlace } from './minutes-in-place.ts'
import { isBesidePeople } from './person-blocks.ts'
import { isBesidePromises } from './promised-lists.ts'
import { foldStatedDeed } from './stated-deeds.ts'
import { isToldByHandle } from './tagged-lists.ts'
import { areNumbered, isOfTickets } from './ticket-lists.ts'
import { isBeforeNext } from './told-before-next.ts'
import { isBelowAreaOfDeeds } from './work-below.ts'

/** An entry of a list that is work by the shape of all its entries. */
export function foldShapedList(
  fold: Folding,
  row: Row,
  here: Place,
  parentAt: number | null,
): boolean {
  const { reading } = row
  if (here.section === 'chores' || here.section === 'info' || here.section === 'news') return false
  // "What would you like to see?" above what people named
  const isAsked = here.section === 'question' || /\?$/.test(here.path.at(-1) ?? '')
  if (isAsked && !here.person) return false
  const shape = listShape(fold, row)
  if (areNumbered(fold, row)) {
    foldTopEntry(fold, row, here, 'planned')
    return true
  }
  // What people did is in no agenda before the meeting
  const isInMinutes =
    (shape === 'tagged' && isSharedOutInPlace(fold, row)) || shape === 'people-told'
  if (here.section === 'agenda' && !isInMinutes) return false
  const isWork = shape === 'marked' || shape === 'needed'
  if (shape === 'stated' && beginsWithState(row)) {
    // "[done] aligned the mirror" below "Ada", beside "[todo] swap the lamp"
    const isBegun = /^(?:done|partial)$/.test(reading.status()?.status ?? '')
    const isTold = here.person !== null && reading.verb() !== 'base' && isBegun
    foldTopEntry(fold, row, here, isTold ? 'reported' : 'planned')
    return true
  }
  if (!isWork && foldStatedDeed(fold, row, here)) return true
  if (isWork || isOfTickets(fold, row, here)) {
    foldTopEntry(fold, row, here, 'planned')
    return true
  }
  if (isBeforeNext(fold, row, here) || isToldByHandle(fold, row)) {
    foldTopEntry(fold, row, here, 'reported')
    return true
  }
  const mayBeDue =
    (here.section === 'decision' && shape === null) ||
    (isOpenTo(here) && byThen.test(reading.words))
  if (isOpenTo(here) && foldDeedOfDay(fold, row, here)) return true
  const mayBeDeed = here.section === null && parentAt === null && shape === 'deeds'
  // "Frontend" over a list is a group's list, too
  const isOwn = here.person?.line === row.parent
  const isOfArea =
    parentAt === null &&
    isOpenTo(isOwn ? { ...here, person: null } : here) &&
    isBelowAreaOfDeeds(fold, row) &&
    isDeedAfterwards(reading.words)
  if ((mayBeDue && isDueBesideDue(fold, row)) || (mayBeDeed && hasOnlyDeeds(fold)) || isOfArea) {
    foldTopEntry(fold, row, here, 'planned')
    return true
  }
  const names = shape === 'shared' && !here.person ? partOwners(row, fold.people) : null
  if (names !== null && !isNoWork(reading)) {
    keepItem(fold, row, here, {
      found: 'owner',
      why: 'part of somebody, beside deeds',
      sure: false,
      owners: names.map((name) => fold.people.spelling(name.name)),
      text: reading.words,
      phase: 'planned',
    })
    return true
  }
  if (here.section === 'goal') {
    if (shape !== 'deeds' || parentAt !== null || here.person || isNoGoalOfNow(here)) return false
    // What the meeting itself is for
    if (/^(?:discuss|talk about|go over|recap) /i.test(reading.words)) return false
    foldTopEntry(fold, row, here, 'planned')
    return true
  }
  const isReportList =
    here.section === 'update' && !here.person && row.parent < 0 && !isBesidePeople(fold, row)
  if (isReportList && (shape === 'told' || ofProgress.test(here.path.at(-1) ?? ''))) {
    foldTopEntry(fold, row, here, 'reported')
    return true
  }
  if (shape === 'tagged') {
    if (!isReport(row, fold))
      foldTopEntry(fold, row, here, tellsHowFar(reading) ? 'reported' : 'planned')
    return true
  }
  if (shape === 'on things' && isOpenTo(here)) {
    const names = namesOnThing(row, fold.people)
    if (!names) return false
    keepItem(fold, row, here, {
      found: 'owner',
      why: 'who is on what',
      sure: false,
      owners: spelled(names, fold.people),
      text: reading.words,
      phase: 'planned',
    })
    return true
  }
  const mayBePlan = shape === 'dated' || (shape === 'handed out' && toDo(reading))
  const isPlan = mayBePlan && parentAt === null && isOpenTo(here)
  const mayBePromised = shape === 'promised' && !here.person
  if (isPlan || (mayBePromised && isBesidePromises(row, fold.people))) {
    foldTopEntry(fold, row, here, 'planned')
    return true
  }
  const mayBeTold = isOpenTo(here) || (here.section === 'agenda' && !here.person)
  if (shape === 'people-told' && parentAt === null && mayBeTold) {
    const done = onlyShows(reading) ? null : namesToldOf(reading, fold.people)
    const names = done ?? namesDoing(reading, fold.people)
    if (!names) return false
    keepItem(fold, row, here, {
      found: 'sentence',
      why: 'told of a person, among others',
      sure: false,
      owners: spelled(names, fold.people),
      text: reading.words,
      phase: 'reported',
      how: done ? null : 'progress',
    })
    return true
  }
  const isTurn = shape === 'parts' ? isOpenTo(here) || here.section === 'update' : false
  const isReported = shape === 'turns' || shape === 'said in turns'
  if (isTurn || (isReported && isRoundOfAll(fold, row, here))) {
    foldTurn(fold, row, here)
    return true
  }
  if (shape === 'round' || shape === 'told round') {
    const told = ownOwners(reading, fold.people, 'list')?.text ?? ''
    if (isPersonal(readLineAlone(told))) return true
    const isPast = here.section === 'update' || shape === 'told round' || tellsPast(told)
    foldTopEntry(fold, row, here, isPast ? 'reported' : 'planned')
    return true
  }
  // Below an entry of such a list: "  - Close the stale ones (Ben)"
  const above = row.parent === parentAt ? fold.groups.get(row.parent) : undefined
  const own = above === 'tagged' ? ownOwners(reading, fold.people, 'nested') : null
  const isOwners = own !== null && own.by !== 'lead' && own.text !== ''
  if (parentAt === null || !(isOwners || (above === 'dated' && toDo(reading)))) return false
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

function isOpenTo({ section, person }: Place): boolean {
  return (section === null || section === 'notes' || section === 'decision') && !person
}

/** "Status" or "Updates" alone asks everybody; below "Website update" people talk of it. */
function isRoundOfAll({ frames }: Folding, { parent }: Row, { section, person }: Place): boolean {
  const top = frames.at(-1)
  if (section !== 'update' || person || (parent >= 0 && top?.line !== parent)) return false
  return readLabel(top?.words ?? '')?.rest === ''
}

/** One entry of a list in which each has another person in front. */
function foldTurn(fold: Folding, row: Row, here: Place): void {
  const own = ownOwners(row.reading, fold.people, 'list')
  const told = readLineAlone(own?.text ?? row.reading.words)
  if (isPersonal(told) || isNoWork(told)) return
  const above = fold.rows[row.parent]?.reading.words ?? here.path.at(-1) ?? ''
  const isPast = tellsPast(told.words) || (here.section !== 'update' && shown.test(above))
  const isAhead =
    told.verb() === 'base' || /^(?:will|should|to|needs? to|plans? to) /i.test(told.words)
  if (!isPast && !isAhead && told.verb() === null && isSaidOfPart(told.words)) return
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
}

// "Drawing the map", and neither "Learning, mending" nor "Marketing and talks"
const doing = /^\p{L}+ (?!(?:and|und|et|y|e)\b)/iu

// "Vorstellung der Karten", "Demos": what is shown is there
const shown =
  /^(?:vorstellung|präsentation|vorgestellt|presentations?|demos?|showcase|présentation|presentación|apresentação)\b/iu

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
