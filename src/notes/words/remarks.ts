// What a tick says where there is no box (decision 4): a remark at the end of the line, in the language of the meeting.

import type { NoteText } from '../text/text.ts'
import type { PlacedItem } from '../vocabulary.ts'
import { languageOf, type MeetingLanguage } from './meeting-language.ts'

type Remarks = {
  readonly done: string
  readonly notDone: string
  readonly dropped: string
}

const remarks: Readonly<Record<MeetingLanguage, Remarks>> = {
  en: { done: ' - done', notDone: ' - not done', dropped: ' - dropped' },
  de: { done: ' - erledigt', notDone: ' - nicht erledigt', dropped: ' - gestrichen' },
  fr: { done: ' - fait', notDone: ' - pas fait', dropped: ' - abandonné' },
  es: { done: ' - hecho', notDone: ' - no hecho', dropped: ' - cancelado' },
  pt: { done: ' - feito', notDone: ' - não feito', dropped: ' - cancelado' },
}

/** The remarks in the language that the item's meeting is written in. */
export function remarksFor(text: NoteText, { line, item, meeting }: PlacedItem): Remarks {
  return remarks[languageOf(text, { firstLine: line - item.line, meeting })]
}

/** The remark that says so, and the one whose place it takes. */
export function inTurn(
  { done, notDone }: Remarks,
  isDone: boolean,
): readonly [remark: string, opposite: string] {
  return isDone ? [done, notDone] : [notDone, done]
}

// "Order rope (Ben) - done": it decides, whatever else the line says, and is no part of the words.
const remark =
  ' - (?:(not done|nicht erledigt|pas fait|no hecho|não feito)|(dropped|gestrichen|abandonné|cancelado)|done|erledigt|fait|hecho|feito)'
const closing = new RegExp(`(?<=\\S)${remark}$`)
// "Ada to order rope - done; Ben to ring the mill": of one promise of several
const closingFirst = new RegExp(`(?<=\\S)${remark}[.;,] +(?=["“(]?[\\p{Lu}@])`, 'gu')

export type ClosingRemark = {
  readonly index: number
  readonly status: 'open' | 'done' | 'dropped'
}

/** The remark at the end of a line: where it begins, and what it says of the work; null for none. */
export function closingRemark(words: string): ClosingRemark | null {
  if (
    !/(?:done|erledigt|fait|hecho|feito|dropped|gestrichen|abandonné|cancelado)$/.test(
      words.slice(-10),
    )
  )
    return null
  const found = closing.exec(words)
  return found && { index: found.index, status: found[1] ? 'open' : found[2] ? 'dropped' : 'done' }
}

/** Where the words behind a remark on one promise of several begin. */
export function behindRemarks(words: string): number[] {
  if (!words.includes(' - ')) return []
  return [...words.matchAll(closingFirst)].map((found) => found.index + found[0].length)
}

/** The words without the remark of a tick at their end. */
export function withoutRemark(words: string): string {
  const remark = closingRemark(words)
  return remark ? words.slice(0, remark.index) : words
}
