import type { SeriesMeeting } from '../series/meetings.ts'
import type { Item } from '../vocabulary.ts'
import type { NewWeekAsk, WeekWork } from './week-ask.ts'
import type { WeekChoice } from './week-choices.ts'
import { keyOf, keyOfUnmentioned, takesAlong, takesUp } from './week-chosen.ts'
import type { UnmentionedWork } from './week-unmentioned.ts'
import { asItem, type UnreadEntry } from './week-unread.ts'

type LeftOpen = {
  readonly ask: NewWeekAsk
  readonly last: SeriesMeeting
  readonly unread: readonly UnreadEntry[]
  readonly unmentioned: readonly UnmentionedWork[]
  /** Entries that were no items and are taken along all the same. */
  readonly extra: readonly Item[]
  readonly choiceFor: (item: Item) => WeekChoice
}

/** All that may be chosen for: open work of last week and unread entries of its plan in their order, then what it does not mention. */
export function weekWork(
  { last, unread, unmentioned, choiceFor, ask, extra }: LeftOpen,
  heads: readonly Item[],
  {
    placeIn,
    isUntold,
  }: {
    readonly placeIn: (item: Item) => readonly string[] | null
    readonly isUntold: (item: Item) => boolean
  },
): readonly WeekWork[] {
  const works = heads
    .filter((item) => !extra.includes(item))
    .map((item) => ({ line: item.line, work: workOf(item, choiceFor(item), 'item') }))
  const entries = unread.map((entry) => {
    const item = extra.find(({ line }) => line === entry.line) ?? asItem(entry)
    const kind = takesAlong(ask, entry, last) ? 'carry' : 'leave'
    return { line: entry.line, work: workOf(item, { kind }, 'entry') }
  })
  const ofBefore = unmentioned.map((one): WeekWork => {
    const choice = { kind: takesUp(ask, one) ? 'carry' : 'leave' } as const
    return { ...workOf(one.item, choice, 'unmentioned'), key: keyOfUnmentioned(one.item, one.at) }
  })
  const ofLast = [...works, ...entries].sort((a, b) => a.line - b.line).map(({ work }) => work)
  return [...ofLast, ...ofBefore]

  function workOf(item: Item, choice: WeekChoice, kind: WeekWork['kind']): WeekWork {
    const { text, owners, status, section } = item
    const key = keyOf(item, last)
    const to = placeIn(item)
    return { key, kind, text, owners, status, section, choice, to, isUntold: isUntold(item) }
  }
}
