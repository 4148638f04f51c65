// Work in paragraphs, each of another person: "Ada - order rope." and on its next line "Ring the mill." is all hers.

import type { Row } from '../lines/skeleton.ts'
import { knownLead } from '../people/person-lists.ts'
import { spelled } from '../people/spelled.ts'
import { nameKey } from '../words/names.ts'
import { type Folding, onceAFold } from './folding.ts'

/** Whose paragraph the line goes on with, where below one heading each paragraph begins with another person, two at least. */
export function ownersOfParagraph(fold: Folding, row: Row): readonly string[] | undefined {
  return paragraphs(fold).get(row.at)
}

const paragraphs = onceAFold(({ rows, people }) => {
  const owners = new Map<number, readonly string[]>()
  // The paragraphs below one heading so far, and whose they are
  let below = new Map<number, readonly string[]>()
  let who = new Set<string>()
  let now: readonly string[] | undefined
  let areAll = true
  const end = () => {
    if (areAll && who.size >= 2) for (const [at, names] of below) owners.set(at, names)
    below = new Map()
    who = new Set()
    areAll = true
    now = undefined
  }
  for (const row of rows) {
    if (row.level > 0) end()
    if (row.level > 0 || row.hidden || row.wraps >= 0 || row.reading.words === '') continue
    const isText = row.reading.line.kind === 'text' && row.parent < 0
    const lead = isText ? knownLead(row, people) : undefined
    const begins = row.blankBefore || now === undefined
    if (!isText || (begins ? !lead : lead)) areAll = false
    if (begins) now = lead && spelled(lead.names, people)
    else if (now) below.set(row.at, now)
    if (begins && lead) who.add(nameKey(lead.names[0]?.name ?? ''))
  }
  end()
  return owners
})
