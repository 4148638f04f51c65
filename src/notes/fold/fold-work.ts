// Entries under a label of work, at the top of its list.

import { weekdaysByName } from '../dates/month-names.ts'
import { type Place, pushFrame } from '../headings/frames.ts'
import { hasFields, isMeetingAhead, isRecord } from '../lines/fields.ts'
import { isAsked } from '../lines/is-asked.ts'
import { isNoWork } from '../lines/item-rules.ts'
import { type LineReading, readLineAlone } from '../lines/line-reading.ts'
import { isPersonal } from '../lines/personal.ts'
import { isOverTickets, isReference, leadsToTicket } from '../lines/references.ts'
import type { Row } from '../lines/skeleton.ts'
import type { OwnOwners } from '../people/item-owners.ts'
import type { Phase } from '../vocabulary.ts'
import { readLabel } from '../words/labels.ts'
import { readNames } from '../words/names.ts'
import { tellsOfOpinion, tellsOfTalk } from '../words/speech.ts'
import { isRemarkOnAbove } from './around-item.ts'
import { toCome } from './fold-updates.ts'
import { type Folding, type FrameParts, frameOf, keepItem } from './folding.ts'
import { isOnePerson, isPastInTurn, userStory } from './in-turns.ts'
import { isNewsOf } from './initiatives.ts'
import { ownersInList } from './owners-in-list.ts'
import { isSaidInTurns } from './said-in-turns.ts'
import { siblingsOf } from './siblings.ts'
import { openTurn } from './turns-left-open.ts'
import { isClosed, isUnderWay } from './under-way.ts'
import { areWork, isAmongAreas } from './work-below.ts'

/** An entry at the top of a list of work: an item, a label of what is below it, or neither. */
export function foldTopEntry(fold: Folding, row: Row, here: Place, phase: Phase): void {
  const { reading } = row
  // "The first map of the bay with all depths: https://…" below "Done" is what was made
  const isMade = phase === 'reported' && reading.words.split(' ').length > 6
  if (isReference(reading) && !isMade) return
  // "Ada: not quite a roadmap yet", "Ben: any work on the ropes?": talk below "Roadmap"
  if (phase === 'backlog' && isSaidInTurns(fold, row)) return
  if (isRemarkOnAbove(fold, row) || isMeetingAhead(row, fold.rows)) return
  if (isEmptyTurn(row, fold)) {
    openTurn(fold, row)
    return
  }
  // "[Deck lamps](…/issues/3)" in somebody's list is his work
  const isPlanned = phase === 'planned' && reading.words.includes(' ')
  const isHis = here.strong || (here.person !== null && (leadsToTicket(reading) || isPlanned))
  if (leadsElsewhere(reading, isHis)) return
  if (isDay(reading.words)) {
    if (row.children.length > 0) openArea(fold, row)
    return
  }
  // "Ada" in a list: somebody, and no work
  if (row.children.length === 0 && isOnePerson(reading, fold)) return
  const own = ownersInList(fold, reading, here)
  if (own ? isVoteOrAway(own) : isTalk(fold, row, here, phase)) return
  if (here.person && tellsOfOpinion(reading.words)) return
  if (!own && (opensList(fold, row, phase) || isOverAddresses(fold, row, isHis || !!here.person)))
    return
  const isLong = reading.words.length > (row.wrapped.length > 0 ? 200 : 100)
  if (!own && isLong && !userStory.test(reading.words) && isUnderArea(row, fold)) return
  // "Away all week" below "@ada"
  const isInTurn =
    here.person !== null || phase === 'reported' || fold.frames.at(-1)?.form === 'entry'
  if (isInTurn && isPersonal(reading)) return
  keepTopEntry(fold, row, here, phase, own)
}

/** "[Deck lamps](…)", which is nobody's work; "[Action items](…)", which leads to their list. */
function leadsElsewhere(reading: LineReading, isHis: boolean): boolean {
  if (!reading.isLink || reading.words.split(' ').length > 4) return false
  const isOfList = readLabel(reading.words) !== undefined && !leadsToTicket(reading)
  return (!isHis || isOfList) && reading.verb() === null
}

/** "Ada - not here", "Ada: approved". */
function isVoteOrAway({ by, text }: OwnOwners): boolean {
  if (by !== 'lead') return false
  const told = readLineAlone(text)
  return vote.test(told.words) || isPersonal(told) || (told.words.startsWith('(') && isNoWork(told))
}

/** "Talked about the mill" among plans, "Do we need rope?", news of a thing: nobody's, and no work. */
function isTalk(fold: Folding, row: Row, here: Place, phase: Phase): boolean {
  const { reading } = row
  if (!here.person && isNewsOf(fold, row)) return true
  if (phase === 'planned' && (tellsOfTalk(reading.words) || isRecord(row, fold.rows))) return true
  return isAsked(reading)
}

/** What is nobody's and stands above its parts: "For the mill:", "Deck:", "Winch" over what was done with it. */
function opensList(fold: Folding, row: Row, phase: Phase): boolean {
  const { reading } = row
  const verb = reading.verb()
  const isOver = row.children.length > 0
  // "Much of the week goes to:", "For the mill"
  const isHalfSaid = isOver && verb !== 'base' && isHalf.test(reading.words)
  if (!isHalfSaid && verb === null && isAreaLabel(row, fold.rows)) {
    const said = reading.status()?.status ?? null
    openArea(fold, row, {
      words: reading.words.replace(/[:：]$/, ''),
      section: phase === 'planned' && ofFuture.test(reading.words) ? 'backlog' : null,
      status: said === 'done' ? null : said,
    })
    return true
  }
  const mayBeArea = verb === null && isOver
  if (
    !isHalfSaid &&
    !(phase === 'reported' && isNameOverDeeds(row, fold.rows)) &&
    !(mayBeArea && (isAmongAreas(fold, row) || areWork(fold, row.children)))
  )
    return false
  openArea(fold, row)
  return true
}

/** Puts the entry in force over what is nested in it. */
function openArea(fold: Folding, row: Row, parts: Partial<FrameParts> = {}): void {
  const { words } = row.reading
  pushFrame(fold.frames, frameOf(row, { form: 'entry', words, section: null, ...parts }))
}

/** "Deck:" or "**Deck**" above nested work; "The new chapters:" above nothing but their tickets is the work itself. */
function isAreaLabel(row: Row, rows: readonly Row[]): boolean {
  const { words, label } = row.reading
  const isLabel =
    (/[:：]$/.test(words) || (label?.form === 'bold' && row.children.length > 0)) &&
    (words.split(' ').length <= 5 || thingsTo.test(words))
  return isLabel && row.last > row.at && !isOverTickets(row, rows) && !hasFields(row, rows)
}

/** "Maps:" above addresses, and neither "@ada: draw the maps" nor that in somebody's list. */
function isOverAddresses({ rows }: Folding, row: Row, isHis: boolean): boolean {
  return (
    row.children.length > 0 &&
    !(isHis && (row.reading.verb() ?? row.reading.status())) &&
    row.children.every((at) => rows[at] && isReference(rows[at].reading))
  )
}

function keepTopEntry(
  fold: Folding,
  row: Row,
  here: Place,
  phase: Phase,
  own: OwnOwners | null,
): void {
  const { reading } = row
  // Right below "@ada" under initiatives, and not below her "Done:"
  const isTold = phase === 'reported' && here.person !== null && fold.frames.at(-1) === here.person
  const isResolved =
    own?.by === 'lead' &&
    resolved.test(here.path.at(-1) ?? '') &&
    readLineAlone(own.text).verb() === 'base'
  // "Ada is drawing the map" below "Roadmap"
  const isNow = phase === 'backlog' && isUnderWay(reading, 'planned', false)
  const isToDo = isResolved || isNow || (isTold && toCome.test(reading.words))
  keepItem(fold, row, isResolved ? { ...here, section: 'planned', status: null } : here, {
    found: 'label',
    why: `entry under "${here.path.at(-1) ?? 'the title'}"`,
    sure: true,
    owners: own?.owners ?? here.person?.owners ?? [],
    text: own && own.by !== 'sentence' ? own.text : reading.words,
    phase: isToDo ? 'planned' : isClosed(row, fold, phase) ? 'reported' : phase,
    how: isNow || isUnderWay(reading, phase, isTold) ? 'progress' : null,
    status: !reading.status() && isPastInTurn(reading, here) ? 'done' : undefined,
  })
}

// "Things to look out for in the future:"
const thingsTo = /^(?:things|stuff|points|items) to \p{Ll}/iu
const ofFuture = /\bin (?:the )?future:?$/i

// Words that are only whole with the list below them
const isHalf = / (?:to|for|on|of|with|by):$|^For \S+(?: \S+){0,2}$/

// "Ada: approved"
const vote =
  /^(?:approved?|yes|no|aye|nay|abstain(?:s|ed)?|present|absent|agreed?|in favou?r|against)[.!]?$/i
// What a meeting resolved that somebody do: "Ada: Order rope"
const resolved = /^(?:resolved|resolutions?|decided|agreed)$/i

/** "Winch" in one word over what was done with it; beside it "bow lamps" over nothing but that. */
function isNameOverDeeds(row: Row, rows: readonly Row[]): boolean {
  if (isWordOverDeeds(row, rows)) return true
  const verb = row.reading.verb()
  const isName = (verb === null || verb === 'gerund') && row.reading.words.split(' ').length <= 3
  const isOver = row.children.length > 0 && below(row, rows).every(isDeedOrLink)
  return isName && isOver && siblingsOf(rows, row).some((one) => isWordOverDeeds(one, rows))
}

function isWordOverDeeds(row: Row, rows: readonly Row[]): boolean {
  const { reading } = row
  return (
    !reading.words.includes(' ') &&
    reading.verb() === null &&
    below(row, rows).some((one) => one.verb() === 'past')
  )
}

function below({ children }: Row, rows: readonly Row[]): LineReading[] {
  return children.flatMap((at) => rows[at]?.reading ?? [])
}

function isDeedOrLink(reading: LineReading): boolean {
  return /^(?:past|gerund)$/.test(reading.verb() ?? '') || beginsWithLink.test(reading.raw)
}

// "[drawing of the winch](https://…) and its parts"
const beginsWithLink = /^\s*[-*+] \[(?:[^\s[\]]+ ){2,}[^\s[\]]+\]\(/

/** "Ada:" or "Done:" with nothing behind or below it. */
function isEmptyTurn({ reading, children }: Row, { people }: Folding): boolean {
  if (children.length > 0 || !/[:：]$/.test(reading.words)) return false
  const words = reading.words.slice(0, -1)
  const names = readNames(words)
  return names?.every((name) => people.knows(name)) === true || readLabel(words) !== undefined
}

/** "Monday" stands above what is to be done then. */
function isDay(words: string): boolean {
  return weekdaysByName.has(words.replace(/[:.]$/, '').toLowerCase())
}

/** Long text right under "Dev tools:" describes it. */
function isUnderArea(row: Row, { frames }: Folding): boolean {
  const top = frames.at(-1)
  return top?.form === 'entry' && top.role === 'area' && top.line === row.parent
}
