import { addItem } from '../edits/add-item.ts'
import { readChanged, readText } from '../meetings/text-read.ts'
import { diffEdits } from '../text/line-edits.ts'
import { applyEdits, type TextEdit, textOf } from '../text/text.ts'
import type { Item, ReadingContext } from '../vocabulary.ts'

/**
 * "Bring in open items": puts work of the meeting before into a meeting that exists, each piece where this team writes
 * it. Give it what is not there yet (the rows of `fromLastWeek` without `here`); nothing to bring in gives no edit.
 */
export function bringIn(
  text: string,
  to: {
    /** The first line of the meeting, from 1. */
    readonly firstLine: number
    readonly context: ReadingContext
    /** The work and its lines as written in the meeting before (`itemLines`). */
    readonly work: readonly { readonly item: Item; readonly lines: readonly string[] }[]
  },
): TextEdit[] {
  if (to.work.length === 0) return []
  let current = readText(text, to.context)
  for (const { item, lines } of to.work) {
    const { text: now, note } = current
    const meeting = note.meetings.find(({ firstLine }) => firstLine === to.firstLine)
    if (!meeting) return []
    const { edits } = addItem(textOf(now), { note, meeting, item, lines })
    current = readChanged(current, applyEdits(now, edits))
  }
  return diffEdits(text, current.text)
}
