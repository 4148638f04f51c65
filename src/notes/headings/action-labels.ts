// "AI Ada to find out:" above a list: the entries are what is to be done, and it says by whom.

import { toDo } from '../lines/deeds.ts'
import type { Row } from '../lines/skeleton.ts'
import { readActionLead } from '../words/action-lead.ts'
import { means } from '../words/label-meaning.ts'
import { readLabel } from '../words/labels.ts'
import { readNames } from '../words/names.ts'
import { firstEntries } from './first-entries.ts'
import type { LabelRow } from './label-rows.ts'

/**
 * The label that a line is which calls itself an action; null where what stands below only tells of that action, undefined
 * for all other lines.
 */
export function labelOfAction(
  { at, next, reading, children }: Row,
  rows: readonly Row[],
): LabelRow | null | undefined {
  const { words, label } = reading
  const isEntry = reading.line.kind === 'entry'
  if (isEntry ? children.length === 0 : reading.line.kind !== 'text') return undefined
  const isOver = label?.form === 'bold' || /[:：]$/.test(words)
  const below = rows[next]
  if (!isOver || below?.reading.line.kind !== 'entry' || next > at + 2) return undefined
  const bare = words.replace(/\s?[:：]$/, '')
  const lead = readLabel(bare)?.rest === '' ? null : readActionLead(`${bare}:`)
  if (!lead) return undefined
  const told = lead.people || lead.rest.replace(/:$/, '')
  const isOnlyWho = lead.people === '' && readNames(told) !== null
  if (isEntry && !isOnlyWho) return undefined
  if (!isOnlyWho && !areWork(next, rows)) return null
  return {
    words: bare,
    rest: '',
    form: isEntry ? 'entry' : 'sentence',
    meaning: means('planned', null, true),
    opensList: true,
    told,
  }
}

/** Two of three entries have boxes or begin with verbs. */
function areWork(from: number, rows: readonly Row[]): boolean {
  const entries = firstEntries(rows, from)
  const work = entries.filter(({ reading }) => reading.line.box || toDo(reading))
  return work.length * 3 >= entries.length * 2
}
