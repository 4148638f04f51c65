// The line below an item that gives its state: `Status: in progress`.

import type { NoteText } from '../text/text.ts'
import { otherState } from './state-at-end.ts'
import type { Told } from './ways.ts'

// `- Status: half of it`  `**Status:**`
export const statusField = /^\s*(?:[-*+•]\s+)?[*_]*(?:status|state|stand|estado|statut)\b[*_]*\s*:/i

// "** in progress "
const aroundState = /^([*_]*\s*)(\S.*?)(\s*)$/

/** "Status: in progress" as "Status: done"; none where it says anything but a state. */
export function fieldWays(done: boolean, words: string, remark: string): readonly Told[] {
  const label = statusField.exec(words)?.[0] ?? ''
  const [, before = '', state = '', after = ''] = aroundState.exec(words.slice(label.length)) ?? []
  const other = state === '' ? undefined : otherState(done, state, remark)
  return other === undefined ? [] : [{ words: label + before + other + after }]
}

/** Whether this team fills such fields: one of the note's others says something, and none is empty. */
export function hasState(text: NoteText, line: number): boolean {
  let isFilled = false
  for (let number = 1; number <= text.lines; number++) {
    const words = text.line(number).text
    const label = number === line ? undefined : statusField.exec(words)?.[0]
    if (label === undefined) continue
    if (!aroundState.test(words.slice(label.length))) return false
    isFilled = true
  }
  return isFilled
}
