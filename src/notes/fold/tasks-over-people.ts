// Titles of tasks over bullets that are nothing but names: "Unit tests" over "- Ada" and "- Ben", who are to write them.

import { isWork, type Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { spelled } from '../people/spelled.ts'
import { readLabel } from '../words/labels.ts'
import { type Name, readName, readNames } from '../words/names.ts'
import { type Folding, keepItem, onceAFold } from './folding.ts'

/** The names below each title, by its row; null for the rows of names. */
type TasksOverPeople = ReadonlyMap<number, readonly Name[] | null>

/** Such titles where two at least stand over names, most of them known. */
const tasksOverPeople = onceAFold(({ rows, people }): TasksOverPeople => {
  const found = new Map<number, readonly Name[] | null>()
  const all: Name[] = []
  let titles = 0
  for (const row of rows) {
    const below = isTitle(row) ? namesBelow(rows, row) : []
    if (below.length === 0) continue
    titles++
    const names = below.flatMap((one) => readNames(one.reading.words) ?? [])
    all.push(...names)
    found.set(row.at, names)
    for (const { at } of below) found.set(at, null)
  }
  const known = all.filter(people.knows).length
  return titles >= 2 && known * 2 > all.length ? found : new Map()
})

function isTitle({ reading: { line, words }, level, hidden, wraps }: Row): boolean {
  if (hidden || level > 0 || wraps >= 0 || line.kind !== 'text' || words.length > 60) return false
  return !readLabel(words) && readName(words)?.shape !== 'group'
}

/** The bullets right below, down to the next title, where all of them are names. */
function namesBelow(rows: readonly Row[], { next }: Row): Row[] {
  const below: Row[] = []
  for (let row = rows[next]; row?.reading.line.kind === 'entry'; row = rows[row.next])
    below.push(row)
  const areNames = below.every(({ reading }) =>
    readNames(reading.words)?.every(({ shape }) => shape !== 'lower'),
  )
  return areNames ? below : []
}

/** Takes the title as work of those below it; true for their names, too. */
export function foldTaskOverPeople(fold: Folding, row: Row, here: Place): boolean {
  if (!isWork(here.section)) return false
  const names = tasksOverPeople(fold).get(row.at)
  if (!names) return names === null
  keepItem(fold, row, here, {
    found: 'owner',
    why: 'title over the names of people',
    sure: false,
    owners: spelled(names, fold.people),
    text: row.reading.words.replace(/:$/, ''),
    phase: here.section,
  })
  return true
}
