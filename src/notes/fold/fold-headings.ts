// Headings: those that are put in force, and those that are work themselves.

import { isWork, type Place, placeOf, pushFrame } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import { type LineReading, readLineAlone } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { bracketedAction } from '../words/action-lead.ts'
import { leadingVerb } from '../words/verbs.ts'
import { foldAssigned, withoutNumber } from './assigned-points.ts'
import { ownersIn, personsOfLabel } from './fold-labels.ts'
import { type Folding, frameOf, keepItem, outlineLine } from './folding.ts'
import { ofInitiatives } from './initiatives.ts'
import {
  backlogIfUndated,
  isPartOfTask,
  isPlanOfSprint,
  ofDaysBetween,
  oldBusiness,
  topicOf,
} from './label-place.ts'
import { isWrittenInPlace } from './minutes-in-place.ts'
import { isRoundOfPeople, roundOfReports } from './round-of-reports.ts'
import { officeOf } from './teams.ts'
import { isWeekTold } from './this-week.ts'

/** Puts a heading in force; a heading that is work itself becomes an item. */
export function foldHeading(fold: Folding, row: Row, label: LabelRow, place: Place): void {
  const { people, frames, outline } = fold
  const above = frames.filter(({ form, level }) => form !== 'heading' || level < row.level)
  // Work that is a heading stands below those that it is a part of, and not below the one before it
  const beside = frames.findIndex(({ form, level }) => form === 'heading' && level >= row.level)
  const here = beside < 0 ? place : { ...place, path: place.path.slice(0, beside) }
  const persons = personsOfLabel(label, people) ?? officeOf(label, placeOf(above, null))
  const meaning = persons || isPartOfTask(fold, row, label) ? undefined : label.meaning
  // "### Assign the roles and tasks" is a deed, "### Tasks" and "### Agenda" are labels
  const isLabel =
    /^agenda$/i.test(label.words) ||
    (meaning && isWork(meaning.section) && leadingVerb(withoutNumber(row.reading.words)) !== 'base')
  if (!persons && !isLabel && foldAssigned(fold, row, label, here)) return
  const action = bracketedAction(row.reading.words)
  if (action !== undefined) {
    const own = ownOwners(readLineAlone(action), people, 'action')
    keepItem(fold, row, here, {
      found: 'label',
      why: 'heading that calls itself an action',
      sure: true,
      owners: own?.owners ?? [],
      text: own && own.by !== 'sentence' ? own.text : action,
      phase: 'planned',
    })
    return
  }
  const box = row.reading.line.box
  const isTask = box !== null && !isDecorated(fold, row)
  if (
    isTask &&
    !persons &&
    !meaning &&
    here.section !== 'agenda' &&
    here.section !== 'attendance'
  ) {
    pushFrame(frames, frameOf(row, { form: 'heading', words: label.words, section: null }))
    outline.push(outlineLine(row, 'heading', { words: label.words, section: null, people: [] }))
    const own = ownOwners(row.reading, people, 'action')
    keepItem(fold, row, here, {
      found: 'checkbox',
      why: 'heading with a checkbox',
      sure: true,
      owners: own?.owners ?? [],
      text: own && own.by !== 'sentence' ? own.text : row.reading.words,
      phase: isWork(here.section) ? here.section : 'planned',
    })
    return
  }
  const around = placeOf(above, null).section
  const section =
    topicOf(fold, row, label) ??
    (meaning?.section === 'agenda' && (isInMinutes(fold, label) || isWrittenInPlace(fold, row))
      ? 'notes'
      : null) ??
    oldBusiness(fold, label.words, here) ??
    (meaning
      ? isWeekTold(fold, label.words)
        ? 'reported'
        : null
      : (roundOfReports(fold, row, label) ??
        ofInitiatives(fold, row, label) ??
        (isPlanOfSprint(fold.rows, row, label.words)
          ? 'planned'
          : ofDaysBetween(fold, row, label.words)))) ??
    // "### By priority" below "## Next week"
    (meaning?.stateOnly && meaning.section === 'backlog' && isWork(around) ? around : null) ??
    backlogIfUndated(meaning?.section ?? null, label.words, fold)
  const isTurn = persons !== null && (around ?? 'notes') === 'notes' && isRoundOfPeople(fold)
  pushFrame(
    frames,
    frameOf(row, {
      form: 'heading',
      words: label.words,
      section: isTurn ? 'update' : section,
      status: meaning?.status ?? null,
      strong: meaning?.strong ?? false,
      owners: persons ?? (isPresented(fold, row) ? null : ownersIn(label, people)),
    }),
  )
  outline.push(outlineLine(row, 'heading', { words: label.words, section, people: persons ?? [] }))
  if (persons || meaning) return
  if (section === null) foldHeadingTask(fold, row)
}

/** "Other topics" after the minutes began, and not "Agenda for next week". */
function isInMinutes({ outline }: Folding, { words }: LabelRow): boolean {
  return !/agenda|next/i.test(words) && outline.some(({ section }) => section === 'notes')
}

// "## 3. Status of the dock (Ada)"
const presented = /^\d{1,2}[.)] .*\([^()]+\)$/

/** A numbered point with somebody in brackets, beside other such points that are topics: who speaks, and no owner. */
function isPresented({ rows, labels }: Folding, { at, level, reading }: Row): boolean {
  if (!presented.test(reading.words)) return false
  return rows.some(
    (one) =>
      one.level === level &&
      one.at !== at &&
      labels[one.at]?.meaning === undefined &&
      presented.test(one.reading.words),
  )
}

/** "## ✅ Key results": a sign before words that are no work, and no heading beside it has one. */
function isDecorated({ rows }: Folding, { at, level, reading }: Row): boolean {
  const box = reading.line.box
  if (!box || /[[\\]/.test(reading.raw[box.from] ?? '') || reading.verb() === 'base') return false
  return !rows.some(
    (one) => one.level === level && one.at !== at && one.reading.line.box && !one.hidden,
  )
}

/** "### Volunteer spreadsheet (Ada)" under "Previous action items": the text below tells of its state. */
function foldHeadingTask(fold: Folding, row: Row): void {
  const { frames, rows, people } = fold
  const above = frames.at(-2)
  if (
    above?.form !== 'heading' ||
    above.section === null ||
    !isWork(above.section) ||
    !above.strong
  )
    return
  const own = ownOwners(row.reading, people, 'action')
  const remarks: LineReading[] = []
  for (let at = row.at + 1; at < rows.length; at++) {
    const one = rows[at]
    if (!one || one.level > 0) break
    if (one.reading.words === '') continue
    if (one.reading.line.kind === 'entry') return
    remarks.push(one.reading)
  }
  if (own ? own.by === 'lead' : remarks.length === 0 || row.reading.verb() !== 'base') return
  const path = frames.slice(0, -1).map((frame) => frame.words)
  const place: Place = {
    section: above.section,
    status: above.status,
    strong: true,
    person: null,
    path,
  }
  keepItem(fold, row, place, {
    found: own ? 'owner' : 'label',
    why: own
      ? `heading with an owner under "${above.words}"`
      : `heading that begins with a verb, under "${above.words}"`,
    sure: own !== null,
    owners: own?.owners ?? [],
    text: own?.text ?? withoutNumber(row.reading.words),
    phase: above.section,
    remarks,
  })
  frames.push({
    ...frameOf(row, { form: 'heading', words: '', section: 'notes' }),
    level: row.level,
  })
}
