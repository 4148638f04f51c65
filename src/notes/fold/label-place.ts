// What a heading or label means by its place: by the agenda above it, by what came before, or by what stands below it.

import { isWork, type Place } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import { isNumberedPoint, pointOf } from '../headings/points.ts'
import { toDo } from '../lines/deeds.ts'
import { isNoWork } from '../lines/item-rules.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import type { SectionKind } from '../vocabulary.ts'
import { normalLabel } from '../words/labels.ts'
import { type Folding, onceAFold } from './folding.ts'

/** A point of the agenda again, above what was said of it: a topic even below "Action items". Null for all others. */
export function topicOf(fold: Folding, row: Row, { words, meaning }: LabelRow): SectionKind | null {
  if (isNumberedPoint(words)) return 'notes'
  if (roadMap.test(words) && isBesideTopics(fold, row)) return 'notes'
  if (withTalk.test(words) && isAboveTopics(fold, row)) return 'notes'
  if (ofThisMeeting.test(words) && sectionAbove(fold, row) === 'agenda') return 'agenda'
  const isOnlyPlan = /^(?:plans?|planning)$/i.test(words)
  if ((meaning?.strong && !isOnlyPlan) || (meaning && !isWork(meaning.section))) return null
  if (isPoint(fold, words)) return 'notes'
  // "### Previous meeting" below "## Agenda": what is to be gone through
  if (meaning && isBelowAgenda(fold, row)) return 'agenda'
  return meaning === undefined && isAmongTopics(fold, row) ? 'notes' : null
}

const roadMap = /^(?:the |our )?(?:q[1-4] |h[12] )?road ?map$/i

/** "### Roadmap" in the minutes, beside "### Website": what was said of it. */
function isBesideTopics(fold: Folding, { level }: Row): boolean {
  const above = fold.frames.findLast((one) => one.form === 'heading' && one.level < level)
  return above?.section === 'notes' && overTopics(fold).has(above.line)
}

/** The headings that have one right below them whose words mean nothing that we know: a topic. */
const overTopics = onceAFold(({ rows, labels }) => {
  const found = new Set<number>()
  const open: Row[] = []
  for (const row of rows) {
    if (row.level === 0) continue
    while ((open.at(-1)?.level ?? 0) >= row.level) open.pop()
    const above = open.at(-1)
    if (above && labels[row.at] && !labels[row.at]?.meaning) found.add(above.at)
    open.push(row)
  }
  return found
})

// "For today's meeting"  "Current meeting"
const ofThisMeeting =
  /^(?:for )?(?:the )?(?:today|this|current)(?:['’]s)? (?:meeting|call|session)$/i

function sectionAbove({ frames }: Folding, { level }: Row): SectionKind | null {
  return frames.findLast((one) => one.form === 'heading' && one.level < level)?.section ?? null
}

/** Nothing below it has a box or an owner, and no more than half a verb to do. */
function isBelowAgenda(fold: Folding, row: Row): boolean {
  if (sectionAbove(fold, row) !== 'agenda') return false
  const { rows, people } = fold
  let deeds = 0
  let entries = 0
  for (let at = row.at + 1; at < rows.length && (rows[at]?.level ?? 1) === 0; at++) {
    const reading = rows[at]?.reading
    if (reading?.line.kind !== 'entry' || isNoWork(reading)) continue
    if (reading.line.box || ownOwners(reading, people, 'list')?.owners.length) return false
    entries++
    if (toDo(reading)) deeds++
  }
  return deeds * 2 <= entries
}

// "Notes and actions"  "Discussion / next steps"  "Agenda points & actions"
const withTalk =
  /^(?:meeting )?(?:notes|minutes|agenda(?: (?:items|points|topics))?|discussions?|protokoll|notas|notizen)(?: ?[/&,+] ?| (?:and|und|et|y|e) )(?:actions?|tasks?|next steps|to-?dos?|aufgaben|tareas|tarefas)\b/i

/** The next heading stands below it, and is no label of work: in that part of the minutes there is all of them. */
function isAboveTopics({ rows, labels }: Folding, { at, level }: Row): boolean {
  let next = at + 1
  while (rows[next]?.level === 0) next++
  const below = rows[next]
  const section = below ? (labels[below.at]?.meaning?.section ?? null) : null
  return below !== undefined && below.level > level && !isWork(section)
}

/** "**2. Lamp oil**" where the agenda has that point, too: what was said of it. */
export function isBoldPoint(fold: Folding, { form, words, meaning }: LabelRow): boolean {
  const isList = meaning?.strong === true && isWork(meaning.section)
  return form === 'bold' && /^\d{1,2}[.)] /.test(words) && !isList && isPoint(fold, words)
}

function isPoint({ points }: Folding, words: string): boolean {
  const point = pointOf(words)
  return point.includes(' ') && points.has(point)
}

/** Below "Review of the actions" a heading beside it is a point of the agenda: so all of them are topics. */
function isAmongTopics(fold: Folding, row: Row): boolean {
  const above = fold.frames.findLast(({ form, level }) => form === 'heading' && level < row.level)
  if (!above || !isWork(above.section) || fold.points.size === 0) return false
  const known = fold.topics.get(above.line)
  if (known !== undefined) return known
  let found = false
  for (let at = above.line + 1; at < fold.rows.length && !found; at++) {
    const one = fold.rows[at]
    if (!one || (one.level > 0 && one.level <= above.level)) break
    if (one.level === row.level) found = isPoint(fold, one.reading.words)
  }
  fold.topics.set(above.line, found)
  return found
}

const day = '[0-3]?\\d[./](?:0?[1-9]|1[0-2])(?:[./]\\d{2,4})?'
// "10/02-19/02"  "28.2. bis 6.3."
const days = new RegExp(
  `^(?:du |from |von )?${day}\\.? ?(?:[-–—]|au|to|bis|al?|até) ?(?:${day}|\\?+)[.:]?$`,
)

/** Below a meeting's heading one of nothing but some days, above what was done in them; a plan of them says what to do. */
export function ofDaysBetween(
  { rows, title }: Folding,
  row: Row,
  words: string,
): SectionKind | null {
  if (row.level <= (rows[title]?.level ?? 9) || !days.test(words)) return null
  return shareToDo(rows, row) < 0.5 ? 'reported' : null
}

/** How many of the entries right below a heading are to be done: from 0 to 1, and 1 where there are none. */
function shareToDo(rows: readonly Row[], { at: from }: Row): number {
  let toCome = 0
  let entries = 0
  for (let at = from + 1; at < rows.length && (rows[at]?.level ?? 1) === 0; at++) {
    const reading = rows[at]?.reading
    if (reading?.line.kind !== 'entry' || rows[at]?.parent !== -1) continue
    entries++
    if (toDo(reading) || reading.line.box) toCome++
  }
  return entries === 0 ? 1 : toCome / entries
}

const span = '(?:\\p{L}{3,9}\\.? )?\\d{1,2}(?:[./]\\d{1,2})?'
// "Sprint 3 (Nov 11 - Nov 18)"  "Week 4: 3/2 – 10/2"
const sprintOfDays = new RegExp(
  `^(?:sprints?|weeks?|iterations?) ?#?\\d{1,2}\\s?[(:,–-] ?${span} ?[-–—] ?${span}\\)?:?$`,
  'iu',
)

/** A heading that is a sprint with its days stands over its plan, where half of the entries below are deeds to do. */
export function isPlanOfSprint(rows: readonly Row[], row: Row, words: string): boolean {
  return sprintOfDays.test(words.trim()) && shareToDo(rows, row) >= 0.5
}

/** "Fender sprint" in a backlog: what goes into it is planned. */
export function isPlanInBacklog({ section }: Place, { form, words }: LabelRow): boolean {
  return section === 'backlog' && form !== 'entry' && namedSprint.test(words)
}

const namedSprint = /^(?:the )?\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)? (?:sprint|iteration)$/iu

/** In what somebody tells of his work. */
export function isReport({ person, section }: Place): boolean {
  return person !== null && (section === 'update' || section === 'reported')
}

/** "- Tasks", "- Roadmap" among the points of the minutes. */
export function isTopicOfMinutes({ section, person }: Place, { words }: LabelRow): boolean {
  return section === 'notes' && !person && (/^tasks?$/i.test(words) || roadMap.test(words))
}

const followUp = /^(?:review (?:of )?)?follow[- ]?ups?(?: discussions?)?$/i
const fromLast =
  /^follow[- ]?ups? (?:from|of|on|to) (?:the )?(?:last|previous|prior) \p{L}+(?: ?\/ ?discussions?)?$/iu

/** "Follow-up from the last meeting": old topics. */
export function isFromLast(words: string): boolean {
  return fromLast.test(words.trim())
}

/**
 * "Follow-up" within an agenda or before anything was discussed, and "Follow-up from the last meeting", list old topics,
 * among which only what names its owner or has a box is work. Null for every other heading.
 */
export function oldBusiness(fold: Folding, words: string, here: Place): SectionKind | null {
  if (isFromLast(words)) return 'update'
  if (!followUp.test(words.trim())) return null
  if (here.section === 'agenda') return 'agenda'
  const isLate = fold.outline.some(
    ({ section, kind, level }) =>
      section === 'notes' ||
      section === 'agenda' ||
      (kind === 'heading' && section === null && level > 1),
  )
  return isLate ? null : 'update'
}

/** A list headed "TODO" in a note without a date is about no certain week, but where it stands below a sprint or week. */
export function backlogIfUndated(
  section: SectionKind | null,
  words: string,
  { date, frames }: Folding,
): SectionKind | null {
  if (section !== 'planned' || date !== null) return section
  const isList =
    /^to-do'?s?$/i.test(words) ||
    /^(?:todo'?s?|to ?do list|tasks|task list)$/i.test(normalLabel(words))
  return isList && !frames.some((frame) => ofPeriod.test(frame.words)) ? 'backlog' : section
}

const ofPeriod = /\b(?:sprint|week|iteration|woche|semaine|semana|\d{1,2}[/.]\d{1,2})\b/i

/** "#### Report" below "### Tasks", beside "#### Coding": a field of the work, and no report. */
export function isPartOfTask({ frames }: Folding, { level }: Row, { words }: LabelRow): boolean {
  if (!/^(?:the )?(?:reports?|presentations?|reviews?)$/i.test(words)) return false
  const above = frames.findLast((frame) => frame.form === 'heading' && frame.level < level)
  return above?.section === 'planned' && above.strong
}
