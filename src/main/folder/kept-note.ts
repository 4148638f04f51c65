import type { NotePath, Version } from '../../api/notes.ts'
import type { DateOrder } from '../../notes/vocabulary.ts'
import type { NoteReading } from './note-reading.ts'

// The reading of a note for the file of the index: its parts in a fixed order as one string, with a character between them
// that no text has which is read, and its items, which are bytes already.

/** The reading of a note, with what tells whether the file is still the one that was read. */
export type KeptNote = {
  readonly path: NotePath
  /** As the listing has it. */
  readonly stamp: string
  /** Of the text that was read. */
  readonly version: Version
  /** When that was, in milliseconds since 1970. */
  readonly readAtMs: number
  readonly reading: NoteReading
}

const between = '\0'

type PackedNote = { readonly words: string; readonly items: Uint8Array }

/** Null for a note that could not be told from it. */
export function packNote({ path, stamp, version, readAtMs, reading }: KeptNote): PackedNote | null {
  const { title, date, dates, meetings, openWork, doneItems, work, teaching } = reading
  const parts = [
    ...[path, stamp, version, readAtMs, given(title), given(date), dates.join(' '), meetings],
    ...[openWork, doneItems, work, teaching.dateOrder ?? '', teaching.signs, reading.asked],
    reading.hasAmbiguousDate ? '1' : '',
    reading.monthDay ?? '',
  ]
  if (parts.some((part) => String(part).includes(between))) return null
  return { words: parts.join(between), items: reading.items }
}

/** The other way; undefined for what has no such string. */
export function unpackNote({ words, items }: PackedNote): KeptNote | undefined {
  const parts = words.split(between)
  if (parts.length !== 16) return undefined
  const [path = '', stamp = '', version = '', readAt, title, date, dates = '', meetings] = parts
  const [openWork = '', done, work = '', order = '', signs = '', asked = ''] = parts.slice(8)
  const [readAtMs, meetingCount, doneItems] = [Number(readAt), Number(meetings), Number(done)]
  if (![readAtMs, meetingCount, doneItems].every(Number.isFinite)) return undefined
  return {
    path: path as NotePath,
    stamp,
    version: version as Version,
    readAtMs,
    reading: {
      title: taken(title),
      date: taken(date),
      dates: dates === '' ? [] : dates.split(' '),
      meetings: meetingCount,
      openWork,
      doneItems,
      work,
      items,
      teaching: { dateOrder: order === '' ? null : (order as DateOrder), signs },
      asked,
      hasAmbiguousDate: parts[14] === '1',
      monthDay: parts[15] || null,
    },
  }
}

function given(words: string | null): string {
  return words === null ? '' : `+${words}`
}

function taken(part: string | undefined): string | null {
  return part?.startsWith('+') ? part.slice(1) : null
}
