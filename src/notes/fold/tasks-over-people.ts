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
const tasksOverPeople = onceAFold((fold): TasksOverPeople => {
  const found = new Map<number, readonly Name[] | null>()
  const all: Name[] = []
  let titles = 0
  for (const row of fold.rows) {
    const below = isTitle(row) ? namesBelow(fold, row) : new Map<number, readonly Name[]>()
    if (below.size === 0) continue
    titles++
    const names = [...below.values()].flat()
    all.push(...names)
    found.set(row.at, names)
    for (const at of below.keys()) found.set(at, null)
  }
  const known = all.filter(fold.people.knows).length
  return titles >= 2 && known * 2 > all.length ? found : new Map()
})

function isTitle({ reading, level, hidden, wraps }: Row): boolean {
  const words = reading.words.replace(/:$/, '')
  if (hidden || level > 0 || wraps >= 0 || reading.line.kind !== 'text') return false
  if (words.length > 60 || readLabel(words) || reading.role()) return false
  return readName(words)?.shape !== 'group'
}

/** The bullets right below, down to the next title, where all of them are names. */
function namesBelow({ rows }: Folding, { next }: Row): Map<number, readonly Name[]> {
  const below = new Map<number, readonly Name[]>()
  for (let row = rows[next]; row?.reading.line.kind === 'entry'; row = rows[row.next]) {
    const names = row.reading.words.length < 40 ? readNames(row.reading.words) : null
    if (!names?.every(({ shape }) => shape !== 'lower')) return new Map()
    below.set(row.at, names)
  }
  return below
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
