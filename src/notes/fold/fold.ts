// A meeting is read from top to bottom. Headings and labels are put in force as frames on a stack; every other line
// asks what is in force where it stands, and becomes an item, a participant or nothing. The order in which a line is
// asked: title, role line, heading, table, label, action of its own, checkbox, list of work, assignee, sentence.

import {
  endAttendance,
  endData,
  endLists,
  isWork,
  type Place,
  placeOf,
  popEntries,
  pushFrame,
} from '../headings/frames.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { endsRollCall } from '../people/after-roll-call.ts'
import type { Item, OutlineLine, Phase, Roles } from '../vocabulary.ts'
import { isOfAbsent } from '../words/absent.ts'
import { type RoleLine, readRoleLine } from '../words/roles.ts'
import { foldActionLine } from './fold-actions.ts'
import { foldEntry } from './fold-entries.ts'
import { foldHeading } from './fold-headings.ts'
import { foldLabel } from './fold-labels.ts'
import { foldParagraph } from './fold-paragraphs.ts'
import { foldTableRow, type OpenTable } from './fold-tables.ts'
import { addPeople, type FoldInput, type Folding, frameOf, outlineLine } from './folding.ts'
import { isPlanOfSprint } from './label-place.ts'
import { foldLeftOver } from './left-over-turns.ts'
import { foldRoundOfBullets } from './round-of-reports.ts'
import { lookAgain } from './second-look.ts'
import { foldTaskOverPeople } from './tasks-over-people.ts'
import { endTurn } from './turns-left-open.ts'

/** What one meeting says, besides its title and date. */
type Folded = {
  readonly items: readonly Item[]
  readonly outline: readonly OutlineLine[]
  readonly roles: Roles
  readonly participants: readonly string[]
}

type RoleLists = { moderator: string[]; notetaker: string[]; lead: string[] }

/** Reads the items, roles and outline of a meeting. */
export function foldMeeting(input: FoldInput): Folded {
  const { rows } = input.skeleton
  const fold: Folding = {
    ...input,
    rows,
    frames: [],
    outline: [],
    items: [],
    made: new Map(),
    participants: new Set(),
    absent: new Set(),
    groups: new Map(),
    blocks: new Map(),
    plain: new Map(),
    points: new Set(),
    topics: new Map(),
  }
  const roles: RoleLists = { moderator: [], notetaker: [], lead: [] }
  const fallback = planOf(input)
  let table: OpenTable | null = null
  const left = new Map<number, Place>()
  for (const row of rows) {
    const { reading } = row
    const { kind } = reading.line
    if (row.wraps >= 0) continue
    if (row.hidden || kind === 'blank') {
      if (kind === 'blank') table = null
      continue
    }
    if (row.at === input.title) {
      fold.outline.push(
        outlineLine(row, 'title', { words: reading.words, section: null, people: [] }),
      )
      // A roll call above the title ends there
      if (row.level === 1) fold.frames.length = 0
      if (isOnlyTitle(row, input)) continue
    }
    if (kind === 'underline' || kind === 'rule') {
      if ((rows[row.at - 1]?.level ?? 0) === 0) endLists(fold.frames)
      continue
    }
    endTurn(fold, row)
    if (kind === 'entry')
      popEntries(fold.frames, reading.line.indent, reading.line.mark?.text ?? null)
    const label = input.labels[row.at] ?? null
    if (foldLeftOver(fold, row, label)) continue
    let here = placeOf(fold.frames, fallback)
    if (here.section === 'attendance' && endsRollCall(row)) {
      endAttendance(fold.frames)
      here = placeOf(fold.frames, fallback)
    }
    if (foldRole(fold, row, here, roles)) continue
    if (label && row.level > 0) {
      table = null
      endData(fold.frames, row.level)
      foldHeading(fold, row, label, here)
      continue
    }
    table = foldTableRow(fold, row, here, table)
    if (table && !table.columns && kind === 'row') addRolesOf(fold, roleOfCells(reading), roles)
    if (table) continue
    if (foldRoundOfBullets(fold, row) || foldTaskOverPeople(fold, row, here)) continue
    if (label && foldLabel(fold, row, label, here)) {
      // "- Next steps: mend the oars" above what else there is to do
      if (label.form === 'entry' && label.rest !== '') foldActionLine(fold, row, here)
      continue
    }
    if (kind === 'text' && row.parent < 0) foldParagraph(fold, row, here)
    else if (kind === 'text' || kind === 'entry') foldEntry(fold, row, here)
    left.set(row.at, here)
  }
  if (!input.isPreface) lookAgain(fold, left)
  const participants = [...fold.participants].filter((one) => !fold.absent.has(one))
  return { items: fold.items, outline: fold.outline, roles, participants }
}

/** The first line of a note is often its title and no more; but it may be "Action items" or "@ada" as well. */
function isOnlyTitle(row: Row, { labels }: FoldInput): boolean {
  const meaning = labels[row.at]?.meaning
  if (row.level > 0 && isOfNotes(row, labels)) return true
  if (row.level === 1) return meaning === undefined || !isWork(meaning.section)
  if (row.level > 1)
    return row.reading.date() !== undefined && (meaning === undefined || !isWork(meaning.section))
  return false
}

const ofNotes = /\b(?:notes|minutes),? (?:and|&|\+) (?:actions?|next steps|to-?dos?|tasks)\b/i

/** "Call 3, notes and action steps", where its work has a heading below. */
function isOfNotes({ at, reading }: Row, labels: FoldInput['labels']): boolean {
  const isOfWork = (label: (typeof labels)[number], line: number) =>
    line !== at && label?.opensList === true && isWork(label.meaning?.section ?? null)
  return ofNotes.test(reading.words) && labels.some(isOfWork)
}

function addRolesOf(fold: Folding, role: RoleLine | null, roles: RoleLists): void {
  for (const one of role?.roles ?? []) {
    const people = role?.people ?? []
    if (one === 'other') continue
    if (one === 'participants') addPeople(fold, people)
    else for (const person of people) if (!roles[one].includes(person)) roles[one].push(person)
  }
}

/** "| Chair | Ada |", "| Attendees | Ada, Ben |" */
function roleOfCells(reading: LineReading): RoleLine | null {
  const [label = '', people, ...more] = reading.cells()
  return people === undefined || more.length > 0 ? null : readRoleLine(`${label}: ${people}`)
}

function foldRole(fold: Folding, row: Row, here: Place, roles: RoleLists): boolean {
  const { reading } = row
  const role = reading.role()
  if (!role) return false
  // "Author: Ada" below a table of tasks is no task of hers
  const isSignature = reading.line.kind === 'text' && role.people.length > 0
  if (isWork(here.section) && (reading.line.box || row.level === 0) && here.strong && !isSignature)
    return false
  if (isWork(here.section) && row.level === 0 && role.roles.includes('other') && !isSignature)
    return false
  addRolesOf(fold, role, roles)
  fold.outline.push(
    outlineLine(row, 'role', { words: reading.words, section: null, people: role.people }),
  )
  const isRollCall = role.roles.includes('participants') || isOfAbsent(reading.words)
  if (isRollCall && role.people.length === 0) {
    const form = row.level > 0 ? 'heading' : reading.line.kind === 'entry' ? 'entry' : 'colon'
    pushFrame(fold.frames, frameOf(row, { form, words: reading.words, section: 'attendance' }))
  } else if (row.level > 0) {
    pushFrame(fold.frames, frameOf(row, { form: 'heading', words: reading.words, section: null }))
  }
  return true
}

const planTitle =
  /\b(?:planning|plan|to-?dos?|todo list|tasks?|task list|action items?|next steps|work ?plan|aufgaben|planung|tareas|tarefas|tâches)\b/i
const ofNext = /\b(?:next|this|coming|nächste[nrs]?|prochaine?|próxim[oa]|siguiente)\b/iu
const lastingTitle = /\b(?:backlog|roadmap)\b/i
const talk = new Set(['agenda', 'notes', 'attendance', 'goal', 'decision'])

/** A note whose title calls it a plan and that has neither agenda nor minutes: every list is the plan. */
function planOf({ skeleton, labels, title, date }: FoldInput): Phase | null {
  const row = skeleton.rows[title]
  const words = row?.reading.words ?? ''
  if (row && isOfNotes(row, labels)) return null
  const isOfSprint = row !== undefined && isPlanOfSprint(skeleton.rows, row, words)
  if (!planTitle.test(words) && !lastingTitle.test(words) && !isOfSprint) return null
  const talks = labels.some(
    (label, at) =>
      at !== title &&
      label?.opensList &&
      label.form !== 'entry' &&
      label.meaning &&
      talk.has(label.meaning.section),
  )
  if (talks) return null
  const isUndatedList =
    date === null && /\bto-?dos?\b|\btasks?\b|\blist\b/i.test(words) && !ofNext.test(words)
  return lastingTitle.test(words) || isUndatedList ? 'backlog' : 'planned'
}
