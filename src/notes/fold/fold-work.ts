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
import type { Phase } from '../vocabulary.ts'
import { readLabel } from '../words/labels.ts'
import { readNames } from '../words/names.ts'
import { tellsOfOpinion, tellsOfTalk } from '../words/speech.ts'
import { isRemarkOnAbove } from './around-item.ts'
import { toCome } from './fold-updates.ts'
import { type Folding, frameOf, keepItem } from './folding.ts'
import { isOnePerson, isPastInTurn, userStory } from './in-turns.ts'
import { isNewsOf } from './initiatives.ts'
import { ownersInList } from './owners-in-list.ts'
import { isSaidInTurns } from './said-in-turns.ts'
import { siblingsOf } from './siblings.ts'
import { openTurn } from './turns-left-open.ts'
import { isClosed, isUnderWay } from './under-way.ts'
import { areWork, isAmongAreas } from './work-below.ts'

/** An entry at the top of a list of work. */
export function foldTopEntry(fold: Folding, row: Row, here: Place, phase: Phase): void {
  const { rows } = fold
  const { reading } = row
  // "The first map of the bay with all depths: https://…" below "Done" is what was made
  const isMade = phase === 'reported' && reading.words.split(' ').length > 6
  if (isReference(reading) && !isMade) return
  // "Ada: not quite a roadmap yet", "Ben: any work on the ropes?": talk below "Roadmap"
  if (phase === 'backlog' && isSaidInTurns(fold, row)) return
  if (isRemarkOnAbove(fold, row) || isMeetingAhead(row, rows)) return
  if (isEmptyTurn(row, fold)) {
    openTurn(fold, row)
    return
  }
  const isPlan = phase === 'planned'
  const isTitle = reading.isLink && reading.words.split(' ').length <= 4
  // "[Deck lamps](…/issues/3)" in somebody's list is his work
  const isHis =
    here.strong ||
    (here.person !== null && (leadsToTicket(reading) || (isPlan && reading.words.includes(' '))))
  // "[Action items](…)" leads to their list
  const isElsewhere = readLabel(reading.words) !== undefined && !leadsToTicket(reading)
  if (isTitle && (!isHis || isElsewhere) && reading.verb() === null) return
  if (isDay(reading.words)) {
    const { words } = reading
    if (row.children.length > 0)
      pushFrame(fold.frames, frameOf(row, { form: 'entry', words, section: null }))
    return
  }
  // "Ada" in a list: somebody, and no work
  if (row.children.length === 0 && isOnePerson(reading, fold)) return
  const own = ownersInList(fold, reading, here)
  if (!own && !here.person && isNewsOf(fold, row)) return
  if (!own && isPlan && (tellsOfTalk(reading.words) || isRecord(row, rows))) return
  if ((!own && isAsked(reading)) || (here.person && tellsOfOpinion(reading.words))) return
  // "Ada - not here"
  const told = own?.by === 'lead' ? readLineAlone(own.text) : null
  if (
    told &&
    (vote.test(told.words) || isPersonal(told) || (told.words.startsWith('(') && isNoWork(told)))
  )
    return
  // "Much of the week goes to:", "For the mill"
  const mayBeHalf = row.children.length > 0 && !own && reading.verb() !== 'base'
  if (mayBeHalf && isHalf.test(reading.words)) {
    pushFrame(fold.frames, frameOf(row, { form: 'entry', words: reading.words, section: null }))
    return
  }
  // "Deck:" or "**Deck**" above nested work
  const isLabel =
    (/[:：]$/.test(reading.words) || (reading.label?.form === 'bold' && row.children.length > 0)) &&
    (reading.words.split(' ').length <= 5 || thingsTo.test(reading.words))
  // "The new chapters:" above nothing but their tickets is the work itself
  const isOverLinks = isOverTickets(row, rows)
  const mayHead = isLabel && row.last > row.at && !own && !isOverLinks && !hasFields(row, rows)
  if (mayHead && reading.verb() === null) {
    const said = reading.status()
    pushFrame(
      fold.frames,
      frameOf(row, {
        form: 'entry',
        words: reading.words.replace(/[:：]$/, ''),
        section: isPlan && ofFuture.test(reading.words) ? 'backlog' : null,
        status: said?.status === 'done' ? null : (said?.status ?? null),
      }),
    )
    return
  }
  const verb = reading.verb()
  const isOverDeeds = !own && phase === 'reported' && isNameOverDeeds(row, rows)
  const mayBeArea = !own && verb === null && row.children.length > 0
  if (isOverDeeds || (mayBeArea && (isAmongAreas(fold, row) || areWork(fold, row.children)))) {
    pushFrame(fold.frames, frameOf(row, { form: 'entry', words: reading.words, section: null }))
    return
  }
  // "Maps:" above addresses, and neither "@ada: draw the maps"
  if (
    !own &&
    row.children.length > 0 &&
    !((isHis || here.person) && (reading.verb() ?? reading.status())) &&
    row.children.every((at) => rows[at] && isReference(rows[at].reading))
  )
    return
  const long = row.wrapped.length > 0 ? 200 : 100
  const isLong = reading.words.length > long && !userStory.test(reading.words)
  if (!own && isLong && isUnderArea(row, fold)) return
  // "Away all week" below "@ada"
  const isInTurn =
    here.person !== null || phase === 'reported' || fold.frames.at(-1)?.form === 'entry'
  if (isInTurn && isPersonal(reading)) return
  // Right below "@ada" under initiatives, and not below her "Done:"
  const isTold = phase === 'reported' && here.person !== null && fold.frames.at(-1) === here.person
  const isResolved =
    own?.by === 'lead' &&
    resolved.test(here.path.at(-1) ?? '') &&
    readLineAlone(own.text).verb() === 'base'
  // "Ada is drawing the map" below "Roadmap"
  const isNow = phase === 'backlog' && isUnderWay(reading, 'planned', false)
  keepItem(fold, row, isResolved ? { ...here, section: 'planned', status: null } : here, {
    found: 'label',
    why: `entry under "${here.path.at(-1) ?? 'the title'}"`,
    sure: true,
    owners: own?.owners ?? here.person?.owners ?? [],
    text: own && own.by !== 'sentence' ? own.text : reading.words,
    phase:
      isResolved || isNow || (isTold && toCome.test(reading.words))
        ? 'planned'
        : isClosed(row, fold, phase)
          ? 'reported'
          : phase,
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
