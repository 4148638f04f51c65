// Lines that say themselves what they are.

import { isWork, type Place } from '../headings/frames.ts'
import { toDo } from '../lines/deeds.ts'
import { isNoWork } from '../lines/item-rules.ts'
import { type LineReading, placedReading, readLineAlone } from '../lines/line-reading.ts'
import { isPersonal } from '../lines/personal.ts'
import { isTicketAlone, leadsToTicket } from '../lines/references.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import type { PeopleBook } from '../people/people.ts'
import { spelled } from '../people/spelled.ts'
import { subjectOf } from '../people/told-of.ts'
import type { Phase } from '../vocabulary.ts'
import { readActionLead } from '../words/action-lead.ts'
import { isAheadLabel } from '../words/ahead-labels.ts'
import { readNames } from '../words/names.ts'
import { withOthers } from './also-promised.ts'
import { namesOnly } from './around-item.ts'
import { isPlanOf, ownersIn } from './fold-labels.ts'
import { type Folding, inheritedOwners, keepItem } from './folding.ts'
import { isOfNowTold } from './labels-beside.ts'

/** "Action: Ada to write", "#todo x", "Next: a, b": a line that says itself what it is. True where it does. */
export function foldActionLine(fold: Folding, row: Row, here: Place): boolean {
  const { people } = fold
  const lead = readActionLead(row.reading.core)
  // "Tasks: who works on what" is a topic of an agenda, "Action: Ada to write" is none.
  const isTopic = lead && here.section === 'agenda' && severalActions.test(row.reading.core)
  if (isTopic && !isPromise(readLineAlone(lead.rest), people)) return false
  if (lead) {
    const rest = withPlace(row.reading, lead.rest)
    // "TODO https://harbour.example/issues/3"
    // "Next steps: who rings the mill?"
    const isAsked = asks.test(rest.words) && /^\W*next/i.test(row.reading.core)
    if (isAsked || (isNoWork(rest) && !isTicketAlone(rest)) || isPersonal(rest)) return true
    const named = lead.people === '' ? null : readNames(lead.people)
    // "Action: Ada" below what she is to do
    const alone = named ? null : namesOnly(rest, people)
    const own = named || alone ? null : ownOwners(rest, people, 'action')
    keepItem(fold, { ...row, reading: rest }, here, {
      found: 'label',
      why: 'line that calls itself an action',
      sure: true,
      owners:
        (named ?? alone)?.map((name) => people.spelling(name.name)) ??
        (own && withOthers(own.owners, lead.rest, people)) ??
        inheritedOwners(fold, row, here),
      text: own && own.by !== 'sentence' ? own.text : lead.rest,
      phase:
        isWork(here.section) && (here.section !== 'reported' || (here.strong && !isToCome(rest)))
          ? here.section
          : 'planned',
    })
    return true
  }
  return foldInlineLabel(fold, row, here)
}

/** "Action: Ada to order rope", also where old actions are gone through; "… - ordered it on Monday" answers it. */
function isToCome(reading: LineReading): boolean {
  if (/ [-–—] |[.;] \S/.test(reading.words)) return false
  return reading.commitments().some(({ how, first }) => first && how === 'infinitive')
}

/** "Actions: Ada to order rope". */
function isPromise(reading: LineReading, people: PeopleBook): boolean {
  return reading.commitments().some(({ how, first, names }) => {
    const isSaid = how === 'infinitive' || how === 'modal'
    return first && isSaid && names.some((name) => name.shape !== 'group' && people.knows(name))
  })
}

const severalActions = /^\W*(?:tasks|actions|action items|to-?dos|next steps|follow[- ]?ups?)\b/i

const asks =
  /^(?:who|what|when|where|why|how|which|do|does|is|are|(?:can|should|could) we)\b[^:]*\?$/i

function foldInlineLabel(fold: Folding, row: Row, here: Place): boolean {
  const label = fold.labels[row.at]
  if (!label || label.rest === '' || !label.meaning) return false
  const { section: said, strong, status, rest: other } = label.meaning
  // "Progress: drew the map" is a person's report, beside "Next: the pier"
  const isGoal = isPlanOf(label, fold.people)
  const isTold =
    (said === 'update' && here.person && isOneOfSeveral(fold, row)) ||
    isOfNowTold(fold, row, label, here)
  const section = isTold ? 'reported' : isGoal ? 'planned' : said
  const isAsked = label.words.endsWith('?')
  if (!isWork(section) || other.split(' ').length > 2) return false
  if (label.words.split(' ').length > 5 && !isAsked) return false
  // "Plan the next steps: who, when" is a point of the agenda
  if (here.section === 'agenda' && / /.test(label.words) && row.reading.verb() === 'base')
    return false
  if (!strong && (isWork(here.section) || /^(?:agenda|info|chores)$/.test(here.section ?? '')))
    return false
  if (!strong && (isAsked ? asksBack : /\?$|^\d{1,2}[:.h]\d{2}\b/).test(label.rest)) return false
  if (purpose.test(label.words) || isOfWork.test(label.words)) return false
  // "Set up the workshop tasks: done by Ada" is a deed
  if (other !== '' && row.reading.verb() === 'base') return false
  // "Today: they write letters" beside "Ideas: a form" tells how it is
  if (!strong && isOfDay.test(label.words) && !here.person && !toDo(readLineAlone(label.rest)))
    return false
  // "Old actions: [where they are](…)"
  if (onlyLink.test(row.reading.raw) && !leadsToTicket(row.reading)) return true
  const rest = withPlace(row.reading, label.rest)
  const onlyNames = readNames(label.rest)
  if (isNoWork(rest) || isPersonal(rest) || onlyNames?.every((name) => fold.people.knows(name)))
    return true
  const own = ownOwners(rest, fold.people, strong ? 'action' : 'list')
  const phase: Phase = isWork(here.section) && section === 'planned' ? here.section : section
  keepItem(fold, { ...row, reading: rest }, here, {
    found: 'label',
    why: `"${label.words}:" at the start of the line`,
    sure: strong,
    owners:
      (isGoal ? ownersIn(label, fold.people) : null) ??
      (own && withOthers(own.owners, label.rest, fold.people)) ??
      ownersAbove(fold, row, here),
    text: own && own.by !== 'sentence' ? own.text : label.rest,
    phase,
    // "Next action: …" among what is in progress
    status:
      status ?? (isNextWork.test(label.words) ? (rest.status()?.status ?? 'open') : undefined),
  })
  return true
}

// "What will you do today? What is left?", and not "Draw the map?", of which somebody isn't sure
const asksBack =
  /^(?:who|what|when|where|why|how|which|is|are|do|does|did|can|could|should)\b.*\?$/i
const onlyLink = /:\*{0,2} ?\[[^[\]]*\]\([^()]*\)\s*$/
const isOfDay =
  /^(?:today|tomorrow|(?:the )?future|long(?:er)?[- ]term|heute|aujourd['’]hui|hoy|hoje)$/i
// "For some tasks: not clear", "Tasks are small: two hours", "Priority of the task: high"
const isOfWork =
  /^(?:for|some|most|(?:priority|status|purpose|importance) of) |(?: is| are)$| (?:is|are) /i
const isNextWork = /^next (?:actions?|steps?)$/i
// "To open the gate: turn the key twice" tells how
const purpose = /^to (?!do\b|be\b)\p{L}+ \p{L}/iu

/** Those of the item or person above, or of whom the entry above tells: "Ada presented the map" over "left to do: the pier". */
function ownersAbove(fold: Folding, row: Row, here: Place): readonly string[] {
  const owners = inheritedOwners(fold, row, here)
  const parent = fold.rows[row.parent]
  if (owners.length > 0 || !parent) return owners
  const names = subjectOf(parent.reading, fold.people)
  return names ? spelled(names, fold.people) : owners
}

/** Beside it stands what comes next or what blocks, in the same form. */
function isOneOfSeveral({ labels, rows }: Folding, row: Row): boolean {
  for (const at of [row.next, row.next >= 0 ? (rows[row.next]?.next ?? -1) : -1]) {
    const section = at < 0 ? undefined : labels[at]?.meaning?.section
    if (section !== undefined && (section === 'blocker' || isWork(section))) return true
    if (isAheadLabel(rows[at]?.reading.label?.words ?? '')) return true
  }
  return false
}

/** The reading of a part of a line, with marks, state and date of the whole. */
export function withPlace(reading: LineReading, words: string): LineReading {
  const { line, raw, struck } = reading
  const part = readLineAlone(words.trimStart())
  return placedReading(part, { line, raw, struck, status: reading, due: reading })
}
