import type { Item, Meeting } from '../vocabulary.ts'
import { isOpen } from '../words/is-open.ts'
import type { SeriesLinks } from './carry.ts'
import { historyOf } from './history.ts'
import type { SeriesMeeting } from './meetings.ts'

/** A piece of work as a meeting had it. */
export type EarlierWork = {
  readonly text: string
  readonly owners: readonly string[]
  /** Of that meeting, YYYY-MM-DD. */
  readonly date: string | null
}

/** What is told of an item's earlier weeks. */
export type Past = {
  readonly ageWeeks: number
  readonly firstDate: string | null
  readonly timesCarried: number
  /** Where its words or owners were others, the newest first. */
  readonly changes: readonly EarlierWork[]
  /** Work of an earlier meeting that may be the same; the user is asked. */
  readonly maybe: EarlierWork | null
  readonly odd: OddPast | null
}

/**
 * What a merge of two people's notes leaves, and nothing shows as a conflict: work that is open here and was done in the
 * meeting that it comes from, or that a second meeting of the same day has too. It is told, and never changed by itself.
 */
type OddPast = { readonly kind: 'done-before' | 'twice'; readonly date: string | null }

/** Names an item for as long as its meeting and its words stay: readings come and go with each key. */
export function pastKey({ date }: Pick<Meeting, 'date'>, { text }: Pick<Item, 'text'>): string {
  return `${date} ${text}`
}

/** Null where the item is new and nothing is likely to be the same. */
export function pastOf(links: SeriesLinks, at: SeriesMeeting, item: Item): Past | null {
  const { ageWeeks, firstDate, timesCarried, earlier } = historyOf(links, at, item)
  const doubtful = links.linksInto(at).find(({ later, sure }) => later === item && !sure)
  if (timesCarried === 0 && !doubtful) return null
  const changes = earlier.filter(({ item: one }, index) => {
    const next = index === 0 ? item : (earlier[index - 1]?.item ?? item)
    return one.text !== next.text || one.owners.join() !== next.owners.join()
  })
  return {
    ageWeeks,
    firstDate,
    timesCarried,
    changes: changes.map((one) => workOf(one.item, one.at)),
    maybe: doubtful ? workOf(doubtful.earlier, doubtful.from) : null,
    odd: oddPast(at, item, earlier[0]),
  }
}

function oddPast(
  at: SeriesMeeting,
  item: Item,
  before: { readonly item: Item; readonly at: SeriesMeeting } | undefined,
): OddPast | null {
  if (!before || !isOpen(item) || before.at.meeting === at.meeting) return null
  const { date } = before.at
  if (date !== null && date === at.date) return { kind: 'twice', date }
  return before.item.status === 'done' ? { kind: 'done-before', date } : null
}

export function isSamePast(a: Past | undefined, b: Past | undefined): boolean {
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.ageWeeks === b.ageWeeks &&
      a.timesCarried === b.timesCarried &&
      a.firstDate === b.firstDate &&
      a.maybe?.text === b.maybe?.text &&
      a.maybe?.date === b.maybe?.date &&
      a.odd?.kind === b.odd?.kind &&
      a.odd?.date === b.odd?.date &&
      a.changes.length === b.changes.length &&
      a.changes.every(({ text, owners }, at) => {
        const other = b.changes[at]
        return text === other?.text && owners.join() === other.owners.join()
      }))
  )
}

function workOf({ text, owners }: Item, { date }: SeriesMeeting): EarlierWork {
  return { text, owners, date }
}
