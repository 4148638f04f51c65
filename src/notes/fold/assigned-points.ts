// Headings and bold points with lines below that tell whose they are: "**2. Lamps**" over "**Assigned to**: Ada".

import { isWork, type Place, pushFrame } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import type { Row } from '../lines/skeleton.ts'
import type { Status } from '../vocabulary.ts'
import { type Folding, frameOf, keepItem, outlineLine } from './folding.ts'

/** Keeps the heading or point as work and puts it in force; false where no line below tells whose it is, or how far. */
export function foldAssigned(fold: Folding, row: Row, label: LabelRow, here: Place): boolean {
  const assigned = assigneeBelow(fold, row)
  if (!assigned) return false
  const { owners, status, last } = assigned
  const { words, form } = label
  const isTold = row.reading.verb() === 'past'
  const phase =
    form === 'heading' && isWork(here.section) ? here.section : isTold ? 'reported' : 'planned'
  pushFrame(fold.frames, { ...frameOf(row, { form, words, section: null }), owners })
  const kind = form === 'heading' ? form : 'label'
  fold.outline.push(outlineLine(row, kind, { words, section: null, people: [] }))
  keepItem(fold, { ...row, last }, here, {
    found: 'assignee',
    why: 'heading with an assignee or status line below',
    sure: true,
    owners,
    text: withoutNumber(row.reading.words),
    phase,
    status: phase === 'reported' && status === 'open' ? 'done' : status,
  })
  return true
}

/** Owners and state from the lines right below a heading or a bold point: "Assignee: …", "Status: …". */
function assigneeBelow(
  { rows, people }: Folding,
  row: Row,
): { owners: string[]; status: Status; last: number } | null {
  let owners: string[] | null = null
  let isTopic = false
  let status: Status = 'open'
  let last = row.at
  for (let at = row.at + 1, seen = 0; at < rows.length; at++) {
    const one = rows[at]
    if (!one || one.level > 0 || (row.level === 0 && isOver(one))) break
    if (one.hidden || one.reading.words === '') continue
    last = at
    const { words } = one.reading
    // The owner below it is the decision's
    if (owners === null && deedLabel.test(words)) return null
    if (
      ++seen <= 3 &&
      one.parent < 0 &&
      (seen === 1 || owners !== null || isTopic || one.reading.label?.rest !== undefined)
    ) {
      const tag = one.reading.tags().find((found) => found.place === 'assign')
      if (tag && tag.rest === '' && owners === null)
        owners = tag.names.map((name) => people.spelling(name.name))
      else if (assigneeLine.test(words)) owners ??= []
      if (/^status\b\s*:/i.test(words)) isTopic = true
    }
    if (assigneeLine.test(words)) continue
    const said = one.reading.status()
    if (doneOn.test(words)) status = 'done'
    if (said?.status === 'dropped') status = 'dropped'
    else if (said?.status === 'done' && said.mark && /^status\b/i.test(words)) status = 'done'
    else if (status === 'open' && (said?.status === 'partial' || partly.test(words)))
      status = 'partial'
  }
  const isAssigned = owners !== null && (row.level > 0 || owners.length > 0)
  return isAssigned || (isTopic && row.level > 0) ? { owners: owners ?? [], status, last } : null
}

/** A rule, or the next bold point. */
function isOver({ reading: { line, label } }: Row): boolean {
  return line.kind === 'rule' || (label?.form === 'bold' && label.rest === '')
}

const deedLabel =
  /^(?:d[eé]cisi[oó]n|decisão|action|task|beschluss|entscheidung|aufgabe|tâche|tarea|tarefa)s? ?:/iu
const assigneeLine = /^(?:assignee|assigned to|owner)s?\s?:/i
// "Done: 9/05/2026"
const doneOn = /^(?:done|completed|finished|closed)(?: on)?: .*\d/i
const partly = /\bmissing\b|\balready (?:has|have) a\b|\bwaiting (?:for|on)\b|\bpartly\b/i

export function withoutNumber(words: string): string {
  return words.replace(/^\d{1,2}(?:\.\d{1,2})*[.):]?\s+/, '')
}
