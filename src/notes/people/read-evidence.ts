import { isWork } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import { isLabelOfWork } from '../headings/over-periods.ts'
import { opensTurn } from '../headings/standup-letters.ts'
import type { Row, Skeleton } from '../lines/skeleton.ts'
import { isTableRow } from '../lines/table-contents.ts'
import { isAssignLabel } from '../words/assign-words.ts'
import { readLabel } from '../words/labels.ts'
import { isThingOfPerson, nameKey, readNames } from '../words/names.ts'
import { asksForDeeds, asksOneForDeeds, isCalledRound } from '../words/rounds.ts'
import { endsRollCall } from './after-roll-call.ts'
import {
  added,
  type Evidence,
  type EvidenceSum,
  type LineSign,
  type Sign,
  withoutSpareLines,
} from './evidence.ts'
import { isPartOf, restAsWritten, withoutAddress } from './label-names.ts'
import { lineMark } from './line-mark.ts'
import { addHandles, addTags } from './line-signs.ts'
import {
  type Add,
  addListed,
  addSibling,
  addSiblings,
  addToList,
  type SiblingNames,
  type WorkLists,
} from './names-in-place.ts'
import { addNicks } from './nicks.ts'
import {
  addAttendee,
  addInitials,
  addMatter,
  addPresent,
  addShortNames,
  addTableOwners,
  addToldPresent,
} from './present-signs.ts'

/** Signs of people in one meeting's lines alone. */
export function readEvidence(skeleton: Skeleton, labels: readonly (LabelRow | null)[]): Evidence {
  const signs: EvidenceSum = new Map()
  const addOf = (words: string | null): Add => addsTo(signs, words)
  const add = addOf(null)
  const groups: SiblingNames = new Map()
  const lists: WorkLists = new Map()
  let isOfWork = false
  let heading = -1
  let attendance: { indent: number; form: LabelRow['form'] } | null = null
  for (const row of skeleton.rows) {
    if (row.hidden && front(row, skeleton)) addMatter(row, add)
    if (row.hidden || row.wraps >= 0 || row.reading.words === '') continue
    const { reading } = row
    const { kind, indent } = reading.line
    const label = labels[row.at] ?? null
    addHandles(reading.raw, add)
    const role = reading.role()
    if (role && !role.roles.every((one) => one === 'other')) {
      for (const person of role.people) {
        add(person, 'certain', 3)
        addInitials(person, add)
      }
      addShortNames(reading.words, add)
      if (role.roles.includes('participants') && role.people.length === 0)
        attendance = { indent, form: 'entry' }
      continue
    }
    if (label?.opensList) {
      if (label.meaning?.section === 'attendance') {
        attendance = { indent, form: label.form }
        continue
      }
      const isPart = attendance?.form === 'heading' && !label.meaning && headsNames(row, skeleton)
      if (!isPart && (label.form !== 'bare' || label.meaning)) attendance = null
    }
    if (attendance) {
      if ((kind === 'entry' && indent < attendance.indent) || endsRollCall(row)) attendance = null
      else if (row.level === 0) addAttendee(row, add)
    }
    if (kind === 'text' && row.at < 40) addToldPresent(reading.words, add)
    if (isTableRow(row)) {
      if (!isRowOrRule(skeleton.rows[row.at - 1])) addTableOwners(row, skeleton, add)
      addPresent(row, skeleton, add)
    }
    if (label?.meaning?.section === 'update' && label.meaning.rest && label.form !== 'heading') {
      const names = readNames(restAsWritten(label))
      for (const one of names ?? []) addSibling(groups, `updates ${label.form}`, one)
    }
    // "Ada & Ben - Sails" says nothing of sails
    const isPart = label?.form === 'entry' && isPartOf(label.words)
    if (label?.opensList && label.meaning === undefined && !isPart) {
      const all = readNames(withoutAddress(label.words))
      // "The pier @ada", "Ada / @ada_b"
      const handles = all?.filter(({ shape }) => shape === 'handle')
      const names = handles?.length ? handles : all
      if (label.form === 'bare' && opensTurn(skeleton.rows[row.next]))
        for (const one of names ?? []) add(one.name, 'certain', 2)
      for (const one of names ?? []) {
        addSibling(
          groups,
          `label ${label.form} ${row.level} ${row.parent < 0 ? 'top' : isOfWork ? 'work' : row.parent}`,
          one,
        )
        const turn = opensAnswers(row, skeleton) ? 'turn by question' : turnBelow(row, skeleton)
        if (turn) addSibling(groups, `${turn} ${label.form} ${row.level}`, one)
        // "# Ada" and "# BOL", each right above "## Focus of the week"
        const below = skeleton.rows[row.next]
        if (row.level > 0 && below && (below.level > row.level || isLabelOfWork(below)))
          addSibling(groups, `label over ${below.reading.words}`, one)
      }
    }
    if (row.level > 0) heading = row.at
    if (label?.opensList) isOfWork = isWork(label.meaning?.section ?? null)
    if (isOfWork && kind === 'entry' && !label?.opensList) addToList(lists, heading, row)
    // "Ada" below "Responsible:"
    if (kind === 'entry' && isAssignLabel(skeleton.rows[row.parent]?.reading.label ?? null))
      for (const one of readNames(reading.words) ?? []) add(one.name, 'certain', 2)
    // A list of nothing but names: the known ones vouch for the others
    const mayBeNames = reading.words.length < 40 && !reading.words.includes(': @')
    if (kind === 'entry' && mayBeNames && !isThingOfPerson(reading.words))
      for (const one of readNames(reading.words) ?? [])
        addSibling(groups, `alone ${heading} ${row.parent}`, one)
    if (kind === 'entry' || kind === 'text')
      addTags(row, heading, { add: addOf(reading.core), groups })
  }
  const present = new Set(
    [...signs].flatMap(([key, one]) =>
      (one.get('certain') ?? one.get('listed') ?? 0) < 2 ? [] : [key],
    ),
  )
  const isRound = skeleton.rows.some(
    ({ hidden, level, reading }) =>
      !hidden && ((level > 0 && isCalledRound(reading.words)) || asksForDeeds(reading.words)),
  )
  addSiblings(groups, add, { isCertain: (key) => present.has(key), isRound })
  addListed(lists, add)
  addNicks(skeleton, addOf)
  addCommonWords(skeleton, signs)
  return withoutSpareLines(signs)
}

/** Adds signs; with the words of a line those that this line gives, which its copies do not give again. */
function addsTo(signs: EvidenceSum, words: string | null): Add {
  const given = new Map<string, number>()
  const addKey = (key: string, sign: Sign, points: number): void => {
    if (key.length < 2) return
    const known = signs.get(key) ?? new Map<Sign | LineSign, number>()
    signs.set(key, known)
    if (words === null || sign === 'certain' || sign === 'listed') {
      known.set(sign, added(known.get(sign), points))
      return
    }
    const line = lineMark(words)
    const before = given.get(`${key} ${sign}`) ?? 0
    const all = added(before, points)
    given.set(`${key} ${sign}`, all)
    known.delete(`${sign} ${before} ${line}`)
    known.set(`${sign} ${all} ${line}`, 1)
  }
  return (name, sign, points = 1) => {
    const key = nameKey(name)
    addKey(key, sign, points)
    const parts = key.split(' ')
    if (parts.length < 2) return
    for (const part of new Set([parts[0], parts.at(-1)])) {
      if (part !== undefined && part.length > 2) addKey(part, sign, points)
    }
  }
}

/** Where the line above is one, this row does not begin its table. */
function isRowOrRule(row: Row | undefined): boolean {
  const kind = row?.reading.line.kind
  return kind === 'row' || kind === 'row-rule'
}

// "Yesterday:" is somebody's, "Done" may be a thing's, too
const ofDay = /^(?:yesterday|today|gestern|heute|hier|aujourd['’]hui|ayer|hoy|ontem|hoje)\b/i

/** What the label right above lists of what was done and what is to come tells of its words. */
function turnBelow({ next }: Row, { rows }: Skeleton): 'turn by day' | 'turn' | null {
  const below = rows[next]
  if (!below) return null
  const words = below.reading.label?.words ?? below.reading.words
  if (ofDay.test(words)) return 'turn by day'
  const { section } = readLabel(words) ?? {}
  return section === 'reported' || section === 'planned' ? 'turn' : null
}

/** Over "What did I do yesterday?", also below a line of its own such as the day. */
function opensAnswers({ at }: Row, { rows }: Skeleton): boolean {
  const below = rows.slice(at + 1, at + 4)
  const end = below.findIndex(({ level }) => level > 0)
  return below
    .slice(0, end < 0 ? below.length : end)
    .some(({ reading }) => asksOneForDeeds(reading.words))
}

/** "##### Team" below "### Attendees", above one of them. */
function headsNames({ level, next }: Row, { rows }: Skeleton): boolean {
  const below = rows[next]
  if (level < 2 || !below || below.level > 0) return false
  return readNames(below.reading.words)?.every(({ shape }) => shape === 'full') === true
}

function front(row: Row, { rows }: Skeleton): boolean {
  return row.at < 40 && rows[0]?.hidden === true && rows.slice(0, row.at).every((one) => one.hidden)
}

const fewWords = 40

/** A word that the meeting also has in lower case is hardly a name. */
function addCommonWords(skeleton: Skeleton, signs: EvidenceSum): void {
  const open = new Set<string>()
  for (const [key, known] of signs)
    if (
      /^\p{L}+$/u.test(key) &&
      ![...known.keys()].some((kind) => /^(?:certain|nick|lead)/.test(kind))
    )
      open.add(key)
  for (const row of skeleton.rows) {
    if (open.size === 0) return
    if (row.hidden) continue
    const words = row.reading.words.slice(0, 1500)
    // Most lines have none of them in any form, which is asked cheaply where they are few.
    if (open.size <= fewWords && ![...open].some((word) => words.includes(word))) continue
    for (const { 0: word, index } of words.matchAll(
      /(?<![\p{L}\d@_./-])\p{Ll}{2,}(?![\p{L}\d_/-])/gu,
    )) {
      // "mirko to order rope": the same person without a capital
      if (isAtNamesPlace(words, index, word)) continue
      const known = open.delete(word) ? signs.get(word) : undefined
      known?.set('word', 1)
    }
  }
}

/** "mirko to order rope", "order rope (mirko)": where a person stands, and a thing does not. */
function isAtNamesPlace(words: string, index: number, word: string): boolean {
  const after = words.slice(index + word.length, index + word.length + 6)
  return (
    (index === 0 && /^ (?:to|will) |^:/.test(after)) ||
    (words[index - 1] === '(' && after.startsWith(')')) ||
    (words.slice(index - 2, index) === ') ' && /^ (?:to|will) /.test(after))
  )
}
