import { isAskedFor } from '../../notes/finding/asked-for.ts'
import {
  asksForItems,
  asksForOpenNow,
  type FindQuery,
  isEmptyQuery,
} from '../../notes/finding/find-query.ts'
import type { LineRange } from '../../notes/text/text.ts'
import type { FindTask } from './find-in-files.ts'
import type { Entry } from './index-entry.ts'
import { type KeptItem, type KeptMeeting, unpackItems } from './packed-items.ts'
import { dateOf } from './summaries.ts'
import { takenUpIn } from './taken-up.ts'

/** What the folder adds to what its index has of a note. */
type InFolder = {
  /** The name of the note's series; null where it is in none. */
  readonly series: string | null
  readonly aliases: Readonly<Record<string, string>>
  /** Work, by its keys, that later notes of the series have in the same words. */
  readonly later: ReadonlySet<string>
}

/** What of the note is looked through for the query; undefined where the index tells that nothing of it is asked for. */
export function findTask(
  entry: Entry,
  query: FindQuery,
  { series, aliases, later }: InFolder,
): FindTask | undefined {
  const { listed, reading } = entry
  const { path } = listed
  if (listed.isOutside) return undefined
  // No line of it: it is read for the question that comes.
  if (isEmptyQuery(query)) return { path, ranges: [], items: null }
  if (query.series.length > 0 && !isOfSeries(series, query)) return undefined
  const isDated = query.after !== null || query.before !== null
  const wantsItems = asksForItems(query)
  if (!isDated && !wantsItems) return { path, ranges: wholeNote(query), items: null }
  const date = dateOf(entry)
  if (!reading) {
    return !wantsItems && isInTime(date, query)
      ? { path, ranges: wholeNote(query), items: null }
      : undefined
  }
  const meetings = unpackItems(reading.items)
  const only = meetings.length === 1 ? date : null
  const inTime = meetings.filter((meeting) => isInTime(meeting.date ?? only, query))
  if (inTime.length === 0) return undefined
  if (!wantsItems) return { path, ranges: inTime.map(rangeOf), items: null }
  const asked = (item: KeptItem) => isAskedFor(item, query, aliases)
  const taken = asksForOpenNow(query) ? takenUpIn(meetings, { asked, keysLater: later }) : null
  const items = inTime.flatMap((meeting) =>
    meeting.items
      .filter((item) => asked(item) && !taken?.has(item))
      .map(({ line, lastLine }) => ({ first: line, last: lastLine })),
  )
  return items.length === 0 ? undefined : { path, ranges: null, items }
}

/** A query by series alone finds the notes, each by its first line. */
function wholeNote({ terms }: FindQuery): readonly LineRange[] | null {
  return terms.length === 0 ? [{ first: 1, last: Number.MAX_SAFE_INTEGER }] : null
}

function rangeOf({ firstLine, lineCount }: KeptMeeting): LineRange {
  return { first: firstLine, last: firstLine + lineCount - 1 }
}

function isInTime(date: string | null, { after, before }: FindQuery): boolean {
  if (after === null && before === null) return true
  if (date === null) return false
  return (after === null || date >= after) && (before === null || date < before)
}

function isOfSeries(title: string | null, { series }: FindQuery): boolean {
  const name = title?.toLowerCase()
  return name !== undefined && series.some((asked) => name.includes(asked.toLowerCase()))
}
