// "- Ada:" with nothing behind or below it, and then "- Order rope" on its own level: hers, down to the next turn.

import { pushFrame } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { knownLead } from '../people/person-lists.ts'
import { spelled } from '../people/spelled.ts'
import { readNames } from '../words/names.ts'
import { type Folding, frameOf } from './folding.ts'

/** Gives the entries beside an empty turn to its person, where the next one stands right below and is nobody else's. */
export function openTurn(fold: Folding, row: Row): void {
  const { frames, people, rows } = fold
  const below = rows[row.next]
  const words = row.reading.words.slice(0, -1)
  const names = readNames(words)?.filter((name) => people.knows(name))
  if (!names?.length || !below || below.parent !== row.parent || below.level > 0) return
  if (below.blankBefore || below.reading.line.kind !== 'entry' || isOther(fold, below)) return
  const owners = spelled(names, people)
  const frame = frameOf(row, { form: 'entry', words, section: null, owners })
  pushFrame(frames, frame)
  frames[frames.length - 1] = { ...frame, indent: frame.indent - 1 }
}

/** Ends such a turn at a blank line, where the list ends, and at another turn or label. */
export function endTurn(fold: Folding, row: Row): void {
  const { frames, rows } = fold
  if (frames.at(-1)?.form !== 'entry') return
  const at = frames.findLastIndex(({ line, form, role, indent }) => {
    const of = rows[line]
    const isTurn = form === 'entry' && role === 'person' && of?.parent === row.parent
    return isTurn && indent < (of?.reading.line.indent ?? 0)
  })
  const isOver = row.blankBefore || row.reading.line.kind !== 'entry' || isOther(fold, row)
  if (at >= 0 && isOver) frames.length = at
}

function isOther(fold: Folding, row: Row): boolean {
  return /[:：]$/.test(row.reading.words) || knownLead(row, fold.people) !== undefined
}
