// What the cells below each other in a table are: names, dates, states or deeds.

import { findDate } from '../dates/dates.ts'
import { readDueWords } from '../dates/due.ts'
import type { Phase } from '../vocabulary.ts'
import { isGivenName } from '../words/given-names.ts'
import { readNames, startsWithFirstName } from '../words/names.ts'
import { readStatusWords } from '../words/status.ts'
import { leadingVerb } from '../words/verbs.ts'
import type { Row } from './skeleton.ts'

/** The columns of a table of tasks, by number; undefined where it has none. */
export type TaskTable = {
  readonly task: number
  readonly owner: number | undefined
  readonly due: number | undefined
  readonly status: number | undefined
  /** Tells tasks from decisions and the like; only rows that it calls tasks count. */
  readonly kind: number | undefined
  /** What the task column tells of, where its heading says so; else the place decides. */
  readonly phase?: Phase | undefined
  /** A second column of the same person's: told of after the first. */
  readonly more?: number | undefined
  /** It has stories and points alone: how much each may cost. */
  readonly isEstimate?: boolean
  /** The row of its first task. */
  readonly firstRow: number
}

/** A row of a table, with or without a bar in front: `| Ada | rope |`, `Ada | rope`. */
export function isTableRow(row: Row | undefined): boolean {
  if (!row || row.hidden) return false
  const { kind } = row.reading.line
  return kind === 'row' || ((kind === 'text' || kind === 'entry') && row.reading.raw.includes('|'))
}

/** The cells of a row. */
export type Cells = readonly string[]

// So many rows tell what a column is of
const most = 30

export type Content = 'names' | 'dates' | 'states' | 'deeds' | 'told' | null

// "Ada → order rope"  "Ben: ask the mill"
const toldOff = /^(.{2,50}?) ?(?:→|->|=>|⇒|:| [-–—]) ?\S.{3,}$/u

function isToldOff(cell: string): boolean {
  const names = readNames(toldOff.exec(cell)?.[1] ?? '')
  return names?.every(isGivenName) === true
}

/** In a list of names one of two vouches for the other. */
function areNames(cell: string): boolean {
  const names = readNames(cell) ?? []
  const sure = names.filter(
    ({ name, shape }) => shape === 'handle' || shape === 'group' || startsWithFirstName(name),
  )
  return sure.length > 0 && sure.length * 2 >= names.length
}

/** What the cells of each column have in common, two of three at least. */
export function contentsOf(body: readonly Cells[], columns: number): Content[] {
  const counts = Array.from({ length: columns }, () => ({
    all: 0,
    names: 0,
    dates: 0,
    states: 0,
    deeds: 0,
    told: 0,
  }))
  for (const cells of body.slice(0, most)) {
    cells.forEach((cell, column) => {
      const count = counts[column]
      if (!count || cell === '' || /^[-–—?]+$/.test(cell)) return
      count.all++
      if (isToldOff(cell)) count.told++
      else if (leadingVerb(cell) === 'base' && cell.includes(' ')) count.deeds++
      if (cell.length > 60) return
      if (areNames(cell)) count.names++
      else if (isDueCell(cell)) count.dates++
      else if (readStatusWords(` - ${cell}`)) count.states++
    })
  }
  return counts.map(({ all, names, dates, states, deeds, told }) => {
    const isMost = (count: number) => count > 0 && count * 3 >= all * 2
    return isMost(names)
      ? 'names'
      : isMost(dates)
        ? 'dates'
        : isMost(states)
          ? 'states'
          : isMost(deeds)
            ? 'deeds'
            : isMost(told)
              ? 'told'
              : null
  })
}

function isDueCell(cell: string): boolean {
  return cell.length < 30 && (findDate(cell) !== undefined || readDueWords(`by ${cell}`) !== null)
}

/** In a section of work: the longest column of these rows is the task, one of names the owner. */
export function byContent(
  body: readonly Cells[],
  headed: number | undefined,
  others: readonly (number | undefined)[],
): { readonly task: number; readonly owner: number } | undefined {
  const columns: { letters: number; names: number; all: number }[] = []
  for (const cells of body.slice(0, most)) {
    cells.forEach((cell, column) => {
      const one = columns[column] ?? { letters: 0, names: 0, all: 0 }
      columns[column] = one
      if (!/\p{L}{2}/u.test(cell)) return
      one.all++
      one.letters += cell.length
      if (readNames(cell)?.every(({ name }) => startsWithFirstName(name))) one.names++
    })
  }
  const owner = headed ?? columns.findIndex(({ names, all }) => all > 0 && names * 2 >= all)
  let task = -1
  columns.forEach(({ letters }, at) => {
    if (at !== owner && !others.includes(at) && letters > (columns[task]?.letters ?? 0)) task = at
  })
  return task < 0 || owner < 0 ? undefined : { task, owner }
}
