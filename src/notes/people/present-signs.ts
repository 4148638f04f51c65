// Who is named as present: roll calls, front matter and tables.

import type { Row, Skeleton } from '../lines/skeleton.ts'
import { isTableRow, type TaskTable } from '../lines/table-contents.ts'
import { readTaskTable } from '../lines/tables.ts'
import { readCommitments } from '../words/commitments.ts'
import { type Name, readName, readNames } from '../words/names.ts'
import { readRoleLine, readRollCall } from '../words/roles.ts'
import type { Add } from './names-in-place.ts'

export function addAttendee(row: Row, add: Add): void {
  const { reading } = row
  const words = reading.line.kind === 'row' ? (reading.cells()[0] ?? '') : reading.words
  if (words.length > 300 || /[.!?]$/.test(words)) return
  for (const person of readRollCall(words)) {
    add(person, 'certain', 3)
    addInitials(person, add)
  }
  addShortNames(words, add)
}

// "The chair welcomed those present: Ada Byron, Ben Ash, Cleo Dent."
const toldPresent =
  /\b(?:present|in attendance)(?: (?:were|was|are))?:? (\p{Lu}[^.;]{10,400})|\b(?:attended by|welcomed):? (\p{Lu}[^.;]{10,400})/u

/** The people of a roll call that is told in a sentence, of three or more. */
export function addToldPresent(words: string, add: Add): void {
  const found = toldPresent.exec(words.slice(0, 600))
  const list = found?.[1] ?? found?.[2]
  if (list === undefined || list.split(',').length < 3) return
  for (const person of readRollCall(list)) {
    add(person, 'certain', 3)
    addInitials(person, add)
  }
}

/** "Jen Weber (JW)", "Jen Weber (@jw)": the initials or the handle under which she speaks. */
export function addShortNames(words: string, add: Add): void {
  for (const [, short] of words.matchAll(/\(@?([\p{Lu}]{2,4}|[a-z][a-z\d_-]{2,24})\)/gu)) {
    const name = readName(short ?? '')
    if (name?.shape === 'caps' || (name && words.includes(`(@${short})`)))
      add(name.name, 'certain', 3)
  }
}

/** "Present: Jen Weber, Ada Byron": JW and AB are theirs. */
export function addInitials(person: string, add: Add): void {
  const parts = person.split(/[ -]/)
  const letters = parts.map((part) => part[0] ?? '').join('')
  if (parts.length > 1 && readName(letters)?.shape === 'caps') add(letters, 'certain', 2)
}

/** Front matter such as "Attendees: Ada, Ben". */
export function addMatter(row: Row, add: Add): void {
  const role = readRoleLine(row.reading.raw.replace(/["']/g, '').trim())
  if (!role || role.roles.every((one) => one === 'other')) return
  for (const person of role.people) add(person, 'certain', 3)
}

export function addTableOwners(row: Row, skeleton: Skeleton, add: Add): void {
  const table = readTaskTable(row, skeleton, true)
  if (!table) return
  if (table.owner === undefined) {
    addSubjects(table, skeleton, add)
    return
  }
  for (let at = row.at + 2; at < skeleton.rows.length; at++) {
    const one = skeleton.rows[at]
    if (!one || !isTableRow(one)) return
    for (const name of readNames(one.reading.cells()[table.owner] ?? '') ?? [])
      if (name.shape !== 'group') add(name.name, 'certain', 2)
  }
}

/** "Ada to order rope", "Ben will ring": who begins most cells of a column of tasks. */
function addSubjects({ task, firstRow }: TaskTable, { rows }: Skeleton, add: Add): void {
  const found: Name[] = []
  let at = firstRow
  for (; isTableRow(rows[at]); at++) {
    const cell = rows[at]?.reading.cells()[task] ?? ''
    const told = / (?:to|will) /.test(cell) ? readCommitments(cell) : []
    const first = told.find((one) => one.first && one.plain)
    found.push(...(first?.names.slice(0, 1) ?? []))
  }
  if (found.length < 2 || found.length * 2 < at - firstRow) return
  for (const { name, shape } of found)
    if (shape === 'first' || shape === 'full') add(name, 'listed', 2)
}

// "| Name | Present |", "| Attendees | Ada, Ben |"
const nameColumn =
  /^(?:name|nombre|nome|nom|attendees?|participants?|participantes?|member|membre|miembro|membro|person|teilnehmer)$/i
const presenceColumn =
  /^(?:present|presente|presença|présent|présence|anwesend|attended|attendance|asistencia|status|role|rol|rôle|rolle|função|affiliation|organi[sz]ation|company|e-?mail|matr[ií]cula|git(?:hub|lab)|(?:\p{L}+ )?handle|user ?name|initials|pronouns)$/iu

export function addPresent(row: Row, skeleton: Skeleton, add: Add): void {
  const cells = row.reading.cells()
  const role = cells.length === 2 ? readRoleLine(`${cells[0]}: ${cells[1]}`) : null
  if (role && !role.roles.every((one) => one === 'other'))
    for (const person of role.people) add(person, 'certain', 3)
  if (skeleton.rows[row.at + 1]?.reading.line.kind !== 'row-rule') return
  const column = cells.findIndex((cell) => nameColumn.test(cell))
  if (column < 0 || !cells.some((cell) => presenceColumn.test(cell))) return
  for (let at = row.at + 2; at < skeleton.rows.length; at++) {
    const one = skeleton.rows[at]
    if (!one || !isTableRow(one)) return
    const name = readName(one.reading.cells()[column] ?? '')
    if (name?.shape === 'full' || name?.shape === 'first') add(name.name, 'certain', 3)
  }
}
