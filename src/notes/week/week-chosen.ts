import type { SeriesMeeting } from '../series/meetings.ts'
import type { Item } from '../vocabulary.ts'
import type { NewWeekAsk } from './week-ask.ts'
import type { WeekChoice } from './week-choices.ts'
import type { UnmentionedWork } from './week-unmentioned.ts'
import type { UnreadEntry } from './week-unread.ts'

/** What was chosen for this work of that meeting, for itself or with its section; else it is carried. */
export function choiceOf(
  { choices, sectionChoice }: NewWeekAsk,
  item: Item,
  at: SeriesMeeting,
): WeekChoice {
  const chosen = choices?.get(keyOf(item, at))
  if (chosen) return chosen
  return { kind: sectionChoice?.(item.section) ?? 'carry' }
}

/** Whether an entry that was not read as work comes along. */
export function takesAlong(
  { choices }: NewWeekAsk,
  entry: UnreadEntry,
  at: SeriesMeeting,
): boolean {
  return choices?.get(keyOf(entry, at))?.kind === 'carry'
}

/** Whether work that last week does not mention comes along. */
export function takesUp({ choices }: NewWeekAsk, { item, at }: UnmentionedWork): boolean {
  return choices?.get(keyOfUnmentioned(item, at))?.kind === 'carry'
}

/** What a choice knows work by that stands in an earlier note than last week's. */
export function keyOfUnmentioned(item: Item, at: SeriesMeeting): string {
  return `${at.path} ${keyOf(item, at)}`
}

/** What a choice knows the work by: where it stands in its note, and its words. */
export function keyOf(
  { line, text }: { line: number; text: string },
  { firstLine }: SeriesMeeting,
): string {
  return `${firstLine + line} ${text}`
}
