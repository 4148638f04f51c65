// A heading such as "Feb 11" takes its year from the meetings beside it, else from the title or the path of the note.
// Where none of them tells a year the folder lends it, to the newest meeting; each other one is near the one beside it.

import type { FoundDate } from '../dates/dates.ts'
import { daysOnward } from '../dates/near-days.ts'
import { monthDayOf, resolveDate } from '../dates/read-date.ts'
import type { DateOrder, ReadingContext } from '../vocabulary.ts'

type Titled = { readonly ownDate: FoundDate | undefined; readonly lines: readonly string[] }

/** For each chunk a date that is near its own, YYYY-MM-DD. */
export type LentYears = {
  /** As the note tells it; null where it does not. */
  readonly byNote: readonly (string | null)[]
  /** As the folder does, where the note tells no year at all. */
  readonly byFolder: readonly string[] | undefined
}

/** What lends their years to dates that have none; undefined where all have theirs. */
export function lentYears(
  chunks: readonly Titled[],
  order: DateOrder | null,
  { path, near }: ReadingContext,
): LentYears | undefined {
  const byNote = lentByNote(chunks, order, path)
  if (!byNote) return undefined
  const isTold = near === undefined || byNote.some((date) => date !== null)
  return { byNote, byFolder: isTold ? undefined : lentByFolder(chunks, order, near) }
}

function lentByFolder(
  chunks: readonly Titled[],
  order: DateOrder | null,
  near: string,
): readonly string[] {
  const days = chunks.flatMap(({ ownDate }) => (ownDate && monthDayOf(ownDate, order)) ?? [])
  const isNewestFirst = daysOnward(days) < 0
  let last = near
  const lent = (isNewestFirst ? chunks : chunks.toReversed()).map(({ ownDate }) => {
    const beside = last
    if (ownDate) last = resolveDate(ownDate, order, last) ?? last
    return beside
  })
  return isNewestFirst ? lent : lent.reverse()
}

function lentByNote(
  chunks: readonly Titled[],
  order: DateOrder | null,
  path: string | undefined,
): readonly (string | null)[] | undefined {
  if (!chunks.some(({ ownDate }) => ownDate?.year === null)) return undefined
  const near: (string | null)[] = []
  const own: (string | null)[] = []
  let last = yearAround(chunks[0]?.lines[0] ?? '', path)
  for (const { ownDate } of chunks) {
    near.push(last)
    const date = ownDate ? resolveDate(ownDate, order, last) : null
    own.push(date)
    last = date ?? last
  }
  let next: string | null = null
  for (let at = chunks.length - 1; at >= 0; at--) {
    const date = chunks[at]?.ownDate
    if (near[at] === null) near[at] = next
    if (date && own[at] === null) own[at] = resolveDate(date, order, next)
    next = own[at] ?? next
  }
  return near
}

// "# Meetings 2026"  `notes/2026/standup.md`
const year = /(?<![\d.])(20[0-4]\d)(?![\d.]\d|\d)/

/** The middle of the year that title or path name: every day of that year is nearer to it than to another. */
function yearAround(title: string, path: string | undefined): string | null {
  const found = year.exec(title.slice(0, 200)) ?? year.exec(path ?? '')
  return found?.[1] ? `${found[1]}-07-02` : null
}

/** Whether the two have the same dates in their titles, so that others can lend the same years from them. */
export function lendAlike(one: readonly Titled[], other: readonly Titled[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ ownDate }, at) => {
      const same = other[at]?.ownDate
      return (
        ownDate?.year === same?.year && ownDate?.month === same?.month && ownDate?.day === same?.day
      )
    })
  )
}
