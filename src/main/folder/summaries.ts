import type { NotePath, NoteSummary } from '../../api/notes.ts'
import { copiesInSteps } from '../../notes/series/conflict-copies.ts'
import { compareNaturally, dateInName, partsOfPath } from '../../notes/series/file-names.ts'
import {
  groupSeriesInSteps,
  noCorrections,
  type SeriesCorrections,
  type SeriesNote,
} from '../../notes/series/series.ts'
import { eachInSteps, perStep, type Steps, sortedInSteps } from '../../notes/text/steps.ts'
import type { Entry } from './index-entry.ts'
import type { Listed } from './listing.ts'
import type { NoteReading } from './note-reading.ts'
import type { OpenCount } from './open-counts.ts'

/** Which notes belong together, and the order of them all. */
export type Grouped = {
  readonly order: readonly NotePath[]
  readonly seriesOf: ReadonlyMap<string, SeriesOfNotes>
  /** Other versions of notes, made by sync programs, with what they are versions of. */
  readonly copyOf: ReadonlyMap<string, NotePath>
}

export type SeriesOfNotes = {
  readonly key: string
  readonly title: string
  /** Newest meeting first. */
  readonly paths: readonly NotePath[]
}

/** The notes by series, newest meeting first, then those in none by their paths. Templates and copies are in none. */
export function* groupNotes(
  entries: readonly Entry[],
  corrections: SeriesCorrections = noCorrections,
): Steps<Grouped> {
  const all: SeriesNote[] = []
  yield* eachInSteps(entries, (entry) => void all.push(seriesNoteOf(entry)))
  const copies = yield* copiesInSteps(all)
  const members = all.filter(({ path }) => !isTemplate(path) && !copies.has(path))
  yield
  const seriesOf = new Map<string, SeriesOfNotes>()
  const order: NotePath[] = []
  let atStep = 0
  for (const { key, title, paths } of yield* groupSeriesInSteps(members, corrections)) {
    const series = { key, title, paths: paths as readonly NotePath[] }
    yield* eachInSteps(series.paths, (path) => {
      seriesOf.set(path, series)
      order.push(path)
    })
    if (order.length - atStep < perStep) continue
    yield
    atStep = order.length
  }
  const others: NotePath[] = []
  yield* eachInSteps(entries, ({ listed: { path } }) => {
    if (!seriesOf.has(path)) others.push(path)
  })
  for (const path of yield* sortedInSteps(others, compareNaturally)) order.push(path)
  const copyOf = new Map([...copies].map(([path, original]) => [path, original.path as NotePath]))
  return { order, seriesOf, copyOf }
}

/** What the other notes make of it. */
type InFolder = {
  readonly series: SeriesOfNotes | null
  readonly copyOf: NotePath | null
  readonly count: OpenCount
}

/** The note's line in the list. */
export function summaryOf(entry: Entry, { series, copyOf, count }: InFolder): NoteSummary {
  const { listed, reading, unreadable } = entry
  return {
    path: listed.path,
    title: titleOf(entry),
    series: series && { key: series.key, title: series.title },
    date: dateOf(entry),
    meetings: reading?.meetings ?? 0,
    openItems: count.open,
    carriedOn: count.carriedOn,
    doneItems: copyOf ? 0 : (reading?.doneItems ?? 0),
    unreadable,
    copyOf,
  }
}

/** Whether the note stands in the folder's own `templates`. */
export function isTemplate(path: string): boolean {
  return path.startsWith('templates/')
}

const seriesNotes = new WeakMap<Listed | NoteReading, SeriesNote>()

/** The same object for as long as the reading, or before it the name, is the same: a folder is grouped again and again. */
function seriesNoteOf({ listed, reading, unreadable }: Entry): SeriesNote {
  const source = reading ?? listed
  const isUnread = reading === null && unreadable === null
  const known = seriesNotes.get(source)
  if (known?.path === listed.path && known.isUnread === isUnread) return known
  const dates = reading && reading.dates.length > 0 ? reading.dates : datesInName(listed.path)
  const made = { path: listed.path, title: reading?.title ?? null, dates, isUnread }
  seriesNotes.set(source, made)
  return made
}

/** The name of the note is read once, though its file is looked at again. */
export function keepName(before: Listed, now: Listed): void {
  const known = seriesNotes.get(before)
  if (known?.path === now.path) seriesNotes.set(now, known)
}

/** Until the text has been read, and where it has none, the date in the file's name. */
function datesInName(path: NotePath): readonly string[] {
  const inName = dateInName(partsOfPath(path).stem)?.date
  return inName === undefined ? [] : [inName]
}

function newestOf(dates: readonly string[]): string | null {
  return dates.reduce<string | null>((a, b) => (a !== null && a > b ? a : b), null)
}

/** The note's own title, else the name of its file. */
export function titleOf({ listed, reading }: Entry): string {
  return reading?.title ?? partsOfPath(listed.path).stem
}

/** Of its newest meeting, as in the list. */
export function dateOf(entry: Entry): string | null {
  return newestOf(seriesNoteOf(entry).dates)
}
