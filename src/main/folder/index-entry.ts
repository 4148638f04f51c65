import type { NotePath, UnreadableReason, Version } from '../../api/notes.ts'
import type { Listed } from './listing.ts'
import type { NoteReading } from './note-reading.ts'
import { keepName } from './summaries.ts'

/** What was loaded of a note: its text, or why there is none. */
export type Loaded =
  | { readonly text: string; readonly version: Version }
  | { readonly unreadable: UnreadableReason; readonly version: Version | null }

/** What the index knows of a note. */
export type Entry = {
  readonly listed: Listed
  /** Null until it is read, and where it can't be. */
  readonly version: Version | null
  readonly reading: NoteReading | null
  /** Of the text that the reading is of; null where that text would be read otherwise now. */
  readonly basis: Version | null
  /** When that text was loaded, in milliseconds since 1970. */
  readonly readAtMs: number
  readonly unreadable: UnreadableReason | null
  /** Read before its file or the context changed; it is read again in the background. */
  readonly isStale: boolean
}

const unread = {
  version: null,
  reading: null,
  basis: null,
  readAtMs: 0,
  unreadable: null,
  isStale: false,
} as const

/** Of a file of which only the name is known. */
export function namedEntry(path: NotePath): Entry {
  const listed = { path, stamp: '', size: 0, changedMs: 0, touchedMs: 0, isOutside: false }
  return { ...unread, listed, isStale: true }
}

/** Of a file that is new or has changed; a link that leads out of the folder is not read. */
export function staleEntry(listed: Listed, known: Entry | undefined): Entry {
  if (known) keepName(known.listed, listed)
  if (!listed.isOutside) return { ...(known ?? unread), listed, isStale: true }
  const version = known?.version ?? null
  return { ...unread, listed, version, unreadable: 'leadsOut' }
}

/** Of a note without a reading; `unreadable` says why where that is not a mistake of ours. */
export function unreadEntry(
  listed: Listed,
  { version, unreadable = null }: { version: Version | null; unreadable?: UnreadableReason | null },
): Entry {
  return { ...unread, listed, version, unreadable }
}

/** Whether the note is still to be read; one that can't be read is not. */
export function isAwaited(entry: Entry | undefined): boolean {
  return entry?.reading === null && entry.unreadable === null
}

/** Whether both say the same of which series the note belongs to. */
export function isSameGroup(
  one: NoteReading | null | undefined,
  other: NoteReading | null,
): boolean {
  return one?.title === other?.title && one?.dates.join() === other?.dates.join()
}

/** Whether the note's line in the list is the same by both. */
export function isSameInList(one: Entry | undefined, other: Entry): boolean {
  return (
    one !== undefined &&
    one.unreadable === other.unreadable &&
    one.reading?.meetings === other.reading?.meetings &&
    one.reading?.openWork === other.reading?.openWork &&
    one.reading?.doneItems === other.reading?.doneItems
  )
}
