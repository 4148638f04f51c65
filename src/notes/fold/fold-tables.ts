import { isWork, type Place } from '../headings/frames.ts'
import { readLineAlone } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { isTableRow, type TaskTable } from '../lines/table-contents.ts'
import { isTaskKind, readTaskTable } from '../lines/tables.ts'
import { ownOwners } from '../people/item-owners.ts'
import type { Phase, Status } from '../vocabulary.ts'
import { type Name, readNames } from '../words/names.ts'
import { saysNothing } from '../words/nothing.ts'
import { isOffice } from '../words/offices.ts'
import { closingRemark, withoutRemark } from '../words/remarks.ts'
import { readPeople, saysWhoIsThere } from '../words/roles.ts'
import { stateOfCell } from '../words/state-of-cell.ts'
import { readStatusWords, statusOfBox } from '../words/status.ts'
import { foldActionInCell } from './action-in-cell.ts'
import { addRollCall, type Folding, keepItem } from './folding.ts'

/** The table that the fold is in: of tasks, or of anything else. */
export type OpenTable = {
  readonly columns: TaskTable | null
  readonly phase: Phase | null
  readonly from: number
}

/** Takes a row of a table; gives the table that is open after it, null where the row is in none. */
export function foldTableRow(
  fold: Folding,
  row: Row,
  here: Place,
  open: OpenTable | null,
): OpenTable | null {
  const { reading } = row
  const { kind } = reading.line
  const begins = fold.rows[row.at + 1]?.reading.line.kind === 'row-rule'
  const inTable =
    kind === 'row' || kind === 'row-rule' || (open !== null && reading.raw.includes('|'))
  if (!inTable && !begins) return null
  // "For all members:" above a table of tasks, and no table of who was there
  const isOfTasks =
    open?.columns ||
    (open === null && begins && forAll.test(here.path.at(-1) ?? '') && isTaskTable(row, fold))
  if (here.section === 'attendance' && !isOfTasks) {
    if (kind === 'row') addRollCall(fold, readPeople(reading.cells()[0] ?? ''))
    return { columns: null, phase: null, from: row.at }
  }
  if (!open && begins) addRollCallOf(fold, row)
  if (!open) {
    const read =
      here.section === 'info' ? undefined : readTaskTable(row, fold.skeleton, isWork(here.section))
    // Within an agenda a table is of topics, but where it has a column of actions
    const isOfTopics =
      here.section === 'agenda' && !/^actions?\b/i.test(reading.cells()[read?.task ?? -1] ?? '')
    const columns = isOfTopics ? undefined : read
    // Points of stories below the table of their tasks
    const isOfOthers =
      columns?.isEstimate &&
      fold.items.some(({ found, phase }) => found === 'table' && phase === 'planned')
    if (!columns || isOfOthers) return { columns: null, phase: null, from: row.at }
    return { columns, phase: phaseOf(fold, columns), from: columns.firstRow }
  }
  if (kind === 'row-rule') return open
  const { columns } = open
  if (!columns) foldActionInCell(fold, row, here)
  else if (row.at >= open.from) foldTask(fold, row, here, { ...open, columns })
  return open
}

/** "Attendees" over a column of people. */
function addRollCallOf(fold: Folding, head: Row): void {
  const column = head.reading.cells().findIndex((cell) => saysWhoIsThere(cell))
  if (column < 0) return
  const below = rowsBelow(fold, head).map(({ reading }) =>
    readPeople(reading.cells()[column] ?? ''),
  )
  if (below.every((people) => people.length === 1))
    for (const people of below) addRollCall(fold, people)
}

function rowsBelow({ rows }: Folding, head: Row): readonly Row[] {
  const below: Row[] = []
  for (let row = rows[head.at + 2]; row && isTableRow(row); row = rows[row.at + 1]) below.push(row)
  return below
}

const forAll = /^for (?:all|every|each)\b/i

function isTaskTable(row: Row, fold: Folding): boolean {
  return readTaskTable(row, fold.skeleton, false) !== undefined
}

/** A table most of whose rows are done tells of work; any other promises it. */
function phaseOf(fold: Folding, columns: TaskTable): Phase | null {
  if (columns.phase) return columns.phase
  if (columns.status === undefined) return null
  let done = 0
  let all = 0
  for (let at = columns.firstRow; isTableRow(fold.rows[at]); at++) {
    all++
    if (stateOfCell(fold.rows[at]?.reading.cells()[columns.status] ?? '') === 'done') done++
  }
  const many = columns.owner === undefined ? done > 0 : done * 2 > all
  return many ? 'reported' : null
}

// "| [x] | Order rope |"
function boxIn(cells: readonly string[]): Status | null {
  const box = cells
    .map((cell) => /^\[(.?)\]$/u.exec(cell.trim())?.[1])
    .find((one) => one !== undefined)
  return box === undefined ? null : statusOfBox(box || ' ')
}

function isSomething(cell: string): boolean {
  return (
    /\p{L}{2}/u.test(cell) && !saysNothing(cell) && !/^(?:task|example|item) \d?[.!]?$/i.test(cell)
  )
}

/** "| item | who | when |" below "| Item | Who | When |". */
function repeatsHead({ rows }: Folding, cells: readonly string[], from: number): boolean {
  const same = (head: readonly string[] | undefined) =>
    cells.every((cell, at) => cell.toLowerCase() === head?.[at]?.toLowerCase())
  return same(rows[from - 2]?.reading.cells()) || same(rows[from - 1]?.reading.cells())
}

// "| [Name] | [Task] | [DD/MM/YYYY] |": a row of the template
const leftOver = /^\[[^[\]]*\]$/

const withoutBrackets = (cell: string) => (leftOver.test(cell) ? cell.slice(1, -1).trim() : cell)

/**
 * The cells of a table that was filled in between the brackets of its template, without these: "| [Order rope] | [Ada] |",
 * where Ada is known. What is still called as its column is left out: "[Due date]".
 */
function filledIn(
  { rows, people }: Folding,
  { owner = -1, firstRow }: TaskTable,
  cells: readonly string[],
): readonly string[] {
  if (!cells.some((cell) => leftOver.test(cell))) return cells
  for (let at = firstRow; isTableRow(rows[at]) && at < firstRow + 30; at++) {
    const cell = rows[at]?.reading.cells()[owner] ?? ''
    const names = leftOver.test(cell) ? readNames(withoutBrackets(cell)) : null
    if (!names?.some((name) => people.knows(name))) continue
    const head = rows[firstRow - 2]?.reading.cells().map((one) => one.toLowerCase()) ?? []
    return cells.map(withoutBrackets).map((one) => (head.includes(one.toLowerCase()) ? '' : one))
  }
  return cells
}

function namesIn(cell: string): readonly Name[] {
  return readNames(cell) ?? (isOffice(cell) || isTeam(cell) ? [{ name: cell, shape: 'group' }] : [])
}

/** "Product & Design Team", as a whole. */
function isTeam(cell: string): boolean {
  return /^\p{L}[\p{L}&,/ -]{1,40} (?:team|group|committee|crew)$/iu.test(cell)
}

function foldTask(
  fold: Folding,
  row: Row,
  here: Place,
  { columns, phase }: { columns: TaskTable; phase: Phase | null },
): void {
  const cells = filledIn(fold, columns, row.reading.cells())
  const remark = closingRemark(cells[columns.task] ?? '')
  const text = [columns.task, columns.more ?? -1]
    .map((at) => withoutRemark(cells[at] ?? '').replace(/^- /, ''))
    .filter(isSomething)
    .join(' / ')
  if (text === '' || cells.every((cell) => cell === '' || leftOver.test(cell))) return
  if (repeatsHead(fold, cells, columns.firstRow)) return
  if (columns.kind !== undefined && !isTaskKind(cells[columns.kind] ?? '')) return
  const own =
    columns.owner === undefined ? ownOwners(readLineAlone(text), fold.people, 'action') : null
  const names = columns.owner === undefined ? [] : namesIn(cells[columns.owner] ?? '')
  const box = boxIn(cells)
  const status = box
    ? box
    : columns.status === undefined
      ? (remark?.status ??
        (readStatusWords(text)?.mark ? readStatusWords(text)?.status : undefined))
      : stateOfCell(cells[columns.status] ?? '')
  // Who has told of nothing yet only plans
  const isPlan = columns.more !== undefined && !isSomething(cells[columns.task] ?? '')
  // As in a list: below "Last week" or "Done" a row that says nothing else is done
  const isTold =
    phase === 'reported' || (here.section === 'reported' && !here.strong) || here.status !== null
  const due = columns.due === undefined ? undefined : cells[columns.due]
  // "Completed" in place of a day
  // "Completed", and not "To be done by Monday"
  const said = due && !/\d|^(?:to |by )/i.test(due) ? readStatusWords(due) : undefined
  const ended = said?.status === 'done' ? said : undefined
  keepItem(fold, row, here, {
    found: 'table',
    why: 'row of a table of tasks',
    sure: true,
    owners: own?.owners ?? names.map((name) => fold.people.spelling(name.name)),
    text: own?.by === 'lead' ? own.text : text,
    phase: isPlan ? 'planned' : isWork(here.section) ? here.section : (phase ?? 'planned'),
    status:
      status ??
      ended?.status ??
      (isTold && columns.status === undefined && !isPlan ? undefined : 'open'),
    due: due && !ended && /[\p{L}\d]/u.test(due) ? due : undefined,
  })
}
