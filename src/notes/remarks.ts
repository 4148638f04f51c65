// What a tick says where there is no box (decision 4): a remark at the end of the line, in the language of the meeting.

import type { NoteText } from './text.ts'
import type { PlacedItem } from './vocabulary.ts'

export type Remarks = {
  readonly done: string
  readonly notDone: string
  readonly dropped: string
}

const english: Remarks = { done: ' - done', notDone: ' - not done', dropped: ' - dropped' }

/** Each language by words that hardly a line of it goes without, and that English has not. */
const others: readonly { readonly remarks: Remarks; readonly common: RegExp }[] = [
  {
    remarks: { done: ' - erledigt', notDone: ' - nicht erledigt', dropped: ' - gestrichen' },
    common:
      /(?<![\p{L}-])(?:und|der|das|dem|den|nicht|für|von|mit|zu|ist|wird|nächste[rn]?|Woche|Aufgaben?)(?![\p{L}-])/giu,
  },
  {
    remarks: { done: ' - fait', notDone: ' - pas fait', dropped: ' - abandonné' },
    common:
      /(?<![\p{L}-])(?:le|la|les|des|du|et|pour|avec|est|à|une|réunion|prochaine)(?![\p{L}-])/giu,
  },
  {
    remarks: { done: ' - hecho', notDone: ' - no hecho', dropped: ' - cancelado' },
    common: /(?<![\p{L}-])(?:el|los|las|del|y|para|con|una|reunión|próxima|tareas?)(?![\p{L}-])/giu,
  },
  {
    remarks: { done: ' - feito', notDone: ' - não feito', dropped: ' - cancelado' },
    common:
      /(?<![\p{L}-])(?:o|os|do|da|dos|das|e|para|com|uma|reunião|próxima|tarefas?)(?![\p{L}-])/giu,
  },
]

const englishCommon =
  /(?<![\p{L}-])(?:the|and|of|to|for|with|is|will|this|next|last|week|items?)(?![\p{L}-])/giu

/** Lines that are looked at to tell the language. */
const mostLines = 200

/** The remarks in the language that the item's meeting is written in. */
export function remarksFor(text: NoteText, { line, item, meeting }: PlacedItem): Remarks {
  const first = line - item.line
  const count = Math.min(meeting.lineCount, mostLines)
  const words = Array.from({ length: count }, (_, at) => text.line(first + at).text).join('\n')
  const timesIn = (common: RegExp) => words.match(common)?.length ?? 0
  let best = { remarks: english, times: timesIn(englishCommon) }
  for (const { remarks, common } of others) {
    const times = timesIn(common)
    if (times > best.times) best = { remarks, times }
  }
  return best.remarks
}

/** The remark that says so, and the one whose place it takes. */
export function inTurn(
  { done, notDone }: Remarks,
  isDone: boolean,
): readonly [remark: string, opposite: string] {
  return isDone ? [done, notDone] : [notDone, done]
}

// "Order rope (Ben) - done": it decides, whatever else the line says, and is no part of the words.
const closing =
  /(?<=\S) - (?:(not done|nicht erledigt|pas fait|no hecho|não feito)|done|erledigt|fait|hecho|feito)$/

/** The remark at the end of a line: where it begins, and whether it says that the work is done; null for none. */
export function closingRemark(
  words: string,
): { readonly index: number; readonly isDone: boolean } | null {
  if (!/(?:done|erledigt|fait|hecho|feito)$/.test(words.slice(-8))) return null
  const found = closing.exec(words)
  return found && { index: found.index, isDone: found[1] === undefined }
}

/** The words without the remark of a tick at their end. */
export function withoutRemark(words: string): string {
  const remark = closingRemark(words)
  return remark ? words.slice(0, remark.index) : words
}
