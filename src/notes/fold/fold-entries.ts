import { endWork, isWork, type Place, placeOf, pushFrame } from '../headings/frames.ts'
import { pointOf } from '../headings/points.ts'
import { isFieldBelow } from '../lines/fields.ts'
import { isNoWork } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { ownersAlone } from '../lines/owners-alone.ts'
import { isOfSomebody, isTicketAlone } from '../lines/references.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { spelled } from '../people/spelled.ts'
import { withoutUrls } from '../text/markdown-words.ts'
import type { Phase } from '../vocabulary.ts'
import { readActionLead } from '../words/action-lead.ts'
import { readLabel } from '../words/labels.ts'
import { readNames, startsWithFirstName } from '../words/names.ts'
import { readRollCall } from '../words/roles.ts'
import { tellsView } from '../words/speech.ts'
import { statusOfBox } from '../words/status.ts'
import { isAlsoAskedFor } from './also-asked-for.ts'
import { foldPartOfPeople } from './areas-of-people.ts'
import { namesOnly } from './around-item.ts'
import { isTurnOfChat } from './chat.ts'
import { foldActionLine, withPlace } from './fold-actions.ts'
import { foldAssignee, giveAbove } from './fold-assignee.ts'
import { foldWill } from './fold-below.ts'
import { foldShapedList } from './fold-lists.ts'
import { foldNestedEntry } from './fold-nested.ts'
import { isShut } from './fold-paragraphs.ts'
import { foldSentences } from './fold-prose.ts'
import { foldUpdate } from './fold-updates.ts'
import { foldTopEntry } from './fold-work.ts'
import {
  addRollCall,
  type Folding,
  frameOf,
  inheritedOwners,
  keepItem,
  nearestItem,
} from './folding.ts'
import { foldLabelInTurn, foldPromiseInTrouble } from './labels-in-turn.ts'
import { listShape } from './list-shapes.ts'
import { isBoxInPoint } from './minutes-in-place.ts'
import { foldOldBusiness } from './old-business.ts'
import { isReportAtTop } from './report-at-top.ts'
import { foldTurnOfAll } from './turns-of-all.ts'

// "- assigned to everyone"
const assigned = /^(?:assigned to|owned by) /i

/** Whose something else is, and nothing more. */
function isWhoseAlone({ reading, children }: Row): boolean {
  if (children.length > 0 || reading.line.box || !assigned.test(reading.words)) return false
  return ownersAlone(reading) !== undefined
}

/** Where a tick says no more than that it is so: boxes among news, "✅ Boats stay blue" among decisions. */
function mayTick({ section }: Place, { line, raw }: LineReading): boolean {
  return (
    section === 'news' || (section === 'decision' && raw.charCodeAt(line.box?.from ?? 0) > 0x7f)
  )
}

/** A bullet, or a line of prose that belongs to one. */
export function foldEntry(fold: Folding, row: Row, here: Place): void {
  const { reading } = row
  const { rows, frames } = fold
  if (here.section === 'attendance') {
    const isThere = reading.line.box === null || statusOfBox(reading.line.box.char) === 'done'
    if (isThere) addRollCall(fold, readRollCall(reading.words))
    const rollCall = frames.at(-1)
    if (rollCall) rollCall.entries++
    return
  }
  const top = frames.at(-1)
  // Also below "2. Discussions", a point of the agenda that is a label
  if (frames.some(({ section }) => section === 'agenda')) fold.points.add(pointOf(reading.words))
  if (here.section === 'agenda' && top && row.parent < 0) top.entries++
  // "https://harbour.example/issues/3" right below what Ada does next
  const isTicket = isTicketAlone(reading) && !isAlsoAskedFor(fold, row)
  if (isTicket && isWork(here.section) && here.person && isAtTop(row, fold)) {
    foldTopEntry(fold, row, here, here.section)
    return
  }
  if (foldPromiseInTrouble(fold, row, here)) return
  if (isNoWork(reading) || isWhoseAlone(row)) {
    if (top) top.entries++
    giveAbove(fold, row)
    // "https://harbour.example" above what was done there
    if (isWork(here.section) && row.children.length > 0 && withoutUrls(reading.words).trim() === '')
      pushFrame(frames, frameOf(row, { form: 'entry', words: reading.words, section: null }))
    return
  }
  if (reading.line.kind === 'text') {
    if (readActionLead(reading.core) && foldActionLine(fold, row, here)) return
    if (!isShut(here.section)) foldSentences(fold, row, here)
    return
  }
  if (isTurnOfChat(fold, reading)) {
    if (!isShut(here.section)) foldSentences(fold, row, here)
    return
  }
  // "[x] Boat 3.2 launched!" among the announcements of an agenda of boxes is told and ticked off
  const isTold = mayTick(here, reading) && statusOfBox(reading.line.box?.char ?? ' ') === 'done'
  const isPoint = here.section === 'agenda' && !isBoxInPoint(fold, row) && !isAboveState(fold, row)
  if (reading.line.box && !isPoint && here.section !== 'chores' && !isTold) {
    if (foldBoxAbove(fold, row)) return
    if (listShape(fold, row) === 'roll-call') addRollCall(fold, readRollCall(reading.words))
    else if (!isName(reading.words)) foldCheckbox(fold, row, here)
    return
  }
  if (fold.made.has(row.parent) && isFieldBelow(reading)) return
  if (foldLabelInTurn(fold, row, here) || foldActionLine(fold, row, here)) return
  const parentAt = nearestItem(row, rows, fold.made)
  // "Updates and next steps" above what people said
  if (isWork(here.section) && parentAt === null && listShape(fold, row) === 'speech') {
    endWork(frames)
    foldSentences(fold, row, placeOf(frames, null))
    return
  }
  // "There is a hole in it" below "Ada" in a plan
  if (here.section === 'planned' && top?.form === 'entry' && tellsView(reading.words)) {
    foldSentences(fold, row, here)
    return
  }
  if (isWork(here.section)) {
    const isTop = parentAt === null ? !isUnderOther(row, fold) : isListOfPerson(row, here)
    if (isTop) foldTopEntry(fold, row, here, here.section)
    else foldNestedEntry(fold, row, here, { phase: here.section, parentAt })
    return
  }
  if (foldTurnOfAll(fold, row, here) || foldPartOfPeople(fold, row, here)) return
  if (foldAssignee(fold, row, here) || isOfSomebody(reading)) return
  if (foldShapedList(fold, row, here, parentAt)) return
  if (isReportAtTop(fold, row, here)) {
    foldTopEntry(fold, row, here, 'reported')
    return
  }
  if (foldUpdate(fold, row, here) || foldOldBusiness(fold, row, here)) return
  // Data at the top are no promises; below the next meeting, after other work, one goes on typing
  const isAfterWork = here.section === 'info' && fold.items.length > 0
  const isOpen = !isShut(here.section) || (isAfterWork && !atMeeting.test(reading.core))
  if (!isOpen || foldSentences(fold, row, here)) return
  if (isShut(here.section)) return
  foldWill(fold, row, here)
}

/** Below "Ada:", where what is above that is work too: "Ben opened some tickets" with who takes which. */
function isListOfPerson({ parent }: Row, { person }: Place): boolean {
  return person?.role === 'person' && person.form === 'entry' && person.line === parent
}

/** "[ ] Deck lamps" above "Status:" is work, also in an agenda. */
function isAboveState({ labels }: Folding, { next }: Row): boolean {
  const label = labels[next]
  return label?.meaning?.section === 'update' && /^(?:status|progress|stand)\b/i.test(label.words)
}

// "Ada will host", "Ben to bring cake": data of the next meeting
const atMeeting =
  /\b(?:hosts?|chairs?|moderates?|facilitates?|leads?|presents?|brings?|attends?|joins?|scribes?|minutes|notes|meeting|call|agenda|snacks?)\b/i

/** A box before a name alone ticks who was there. */
function isName(words: string): boolean {
  const names = readNames(words)
  return (
    names?.every(
      ({ shape, name }) =>
        shape === 'handle' ||
        ((shape === 'first' || shape === 'full') && startsWithFirstName(name)),
    ) === true
  )
}

/** "- [ ] Ada" above "  - [ ] order rope": her list. */
function foldBoxAbove({ frames, people, rows }: Folding, row: Row): boolean {
  const hasBoxes = row.children.some((at) => rows[at]?.reading.line.box)
  const names = hasBoxes ? namesOnly(row.reading, people) : null
  if (!names) return false
  const { words } = row.reading
  const owners = spelled(names, people)
  pushFrame(frames, frameOf(row, { form: 'entry', words, section: null, owners }))
  return true
}

/** "TODO order rope" in a report is to come. */
function isLeftToDo({ raw, line }: LineReading): boolean {
  return line.box !== null && raw.startsWith('TODO', line.box.from)
}

function foldCheckbox(fold: Folding, row: Row, here: Place): void {
  // "- [ ] Action: Ada to order rope"
  const lead = readActionLead(row.reading.core)
  const named = lead && lead.people !== '' ? readNames(lead.people) : null
  const told = lead ? null : labelOfBox(row.reading)
  const reading = lead
    ? withPlace(row.reading, lead.rest)
    : told
      ? withPlace(row.reading, told.rest)
      : row.reading
  const own = named ? null : ownOwners(reading, fold.people, 'action')
  const phase: Phase = isWork(here.section)
    ? here.section
    : here.section === 'update' || told?.isReport
      ? 'reported'
      : 'planned'
  keepItem(fold, row, here, {
    found: 'checkbox',
    why: 'checkbox',
    sure: true,
    owners:
      named?.map((name) => fold.people.spelling(name.name)) ??
      own?.owners ??
      inheritedOwners(fold, row, here),
    // "@ada - order rope"
    text: own && own.by !== 'sentence' ? own.text.replace(/^[-–—] /, '') : reading.words,
    phase: phase === 'reported' && isLeftToDo(row.reading) ? 'planned' : phase,
  })
}

/** "✅ Progress: drew the map": a label is nobody's name. */
function labelOfBox({ label }: LineReading): { rest: string; isReport: boolean } | null {
  if (label?.form !== 'colon' || label.rest === '') return null
  const section = readLabel(label.words)?.section ?? null
  if (section !== 'update' && !isWork(section)) return null
  return { rest: label.rest, isReport: section === 'update' || section === 'reported' }
}

/** Nested under an entry that is neither an item nor the label of the list. */
/** Right below a label of work or a person, and below no item. */
function isAtTop(row: Row, fold: Folding): boolean {
  return nearestItem(row, fold.rows, fold.made) === null && !isUnderOther(row, fold)
}

function isUnderOther(row: Row, { rows, frames }: Folding): boolean {
  if (row.parent < 0) return false
  const top = frames.at(-1)
  if (top?.form === 'entry' && (top.line === row.parent || rows[top.line]?.parent === row.parent))
    return false
  const parent = rows[row.parent]
  return parent !== undefined && !/[:：]$/.test(parent.reading.words)
}
