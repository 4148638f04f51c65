// The line below an item that gives its state: `Status: in progress`.

import type { NoteText } from '../text/text.ts'
import { otherState } from './state-at-end.ts'
import type { WayOfPart } from './ways.ts'

// `- Status: half of it`  `**Status:**`
export const statusField = /^\s*(?:[-*+•]\s+)?[*_]*(?:status|state|stand|estado|statut)\b[*_]*\s*:/i

// "** in progress "
const aroundState = /^([*_]*\s*)(\S.*?)(\s*)$/

/** "Status: in progress" as "Status: done", or as others say it; none where it says anything but a state. */
export function fieldWays(
  done: boolean,
  words: string,
  said: { readonly remark: string; readonly others: readonly string[] },
): readonly WayOfPart[] {
  const label = statusField.exec(words)?.[0] ?? ''
  const [, before = '', state = '', after = ''] = aroundState.exec(words.slice(label.length)) ?? []
  // Where others are left empty until something is done, so is this one
  if (state === '' || (!done && said.others.includes(''))) return []
  const other = otherState(done, state, said)
  return other === undefined ? [] : [{ words: label + before + other + after }]
}

/** What the note's other fields of this kind say; '' for an empty one. */
export function otherFields(text: NoteText, line: number): readonly string[] {
  const found: string[] = []
  for (let number = 1; number <= text.lines; number++) {
    const words = text.line(number).text
    const label = number === line ? undefined : statusField.exec(words)?.[0]
    if (label !== undefined) found.push(aroundState.exec(words.slice(label.length))?.[2] ?? '')
  }
  return found
}
