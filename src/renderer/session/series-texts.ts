import type { NotesApi } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import type { NotePath, SeriesText, Version } from '../../api/notes.ts'
import { itemLines } from '../../notes/edits/add-item.ts'
import { type Note, readNote } from '../../notes/meetings/note.ts'
import { type NoteText, textOf } from '../../notes/text/text.ts'
import type { PlacedItem, ReadingContext } from '../../notes/vocabulary.ts'
import { noteOf } from '../editor/note-field.ts'
import type { LastWeekItem } from '../store/note-slice.ts'
import type { Desk } from './desk.ts'
import { sameWork } from './same-work.ts'

// The texts of the series of the shown note, as they are on disk; of a note that is open the editor's reading is used,
// with what is not saved yet.

export type SeriesTexts = {
  /** Asks for the texts of the note's series; false where others were asked for meanwhile. Rejects with ApiError. */
  read(path: NotePath | null): Promise<boolean>
  has(path: string): boolean
  /** Whether these are the notes of the series. */
  areOf(paths: readonly string[]): boolean
  /** A note of the folder has another text; false where it is none of the series. */
  take(text: SeriesText): boolean
  /** A note that was just made is a week of that one's series, before the host says so. */
  join(path: string, of: string): void
  /** People, corrections or labels changed. */
  readAgain(): void
  /** The notes of the series but that one, in their order. */
  notesBeside(path: string): { readonly path: string; readonly note: Note }[]
  /** The lines of the work of an earlier week, nested ones included, as its note has them now. */
  linesOf(row: Pick<LastWeekItem, 'item' | 'at'>): readonly string[]
}

type Parts = {
  readonly api: Pick<NotesApi, 'readSeries'>
  readonly desk: Desk
  readonly contextOf: (path: string) => ReadingContext
}

/** Read when it is first asked for: a long note is dear. */
type Week = { readonly version: Version; readonly text: NoteText; readonly note: () => Note }

export function createSeriesTexts({ api, desk, contextOf }: Parts): SeriesTexts {
  let weeks: ReadonlyMap<string, Week> = new Map()
  let loads = 0

  function weekOf({ path, text, version }: SeriesText): Week {
    const known = weeks.get(path)
    if (known?.version === version) return known
    return weekAs(path, { version, text: textOf(text) })
  }

  function weekAs(path: string, { version, text }: Pick<Week, 'version' | 'text'>): Week {
    let note: Note | undefined
    return {
      version,
      text,
      note() {
        note ??= readNote(text, contextOf(path))
        return note
      },
    }
  }

  /** The note as it is now, opened or not; null where it is neither open nor of the series. */
  function weekNow(path: string): Pick<Week, 'text' | 'note'> | null {
    const open = desk.find(path as NotePath)
    if (!open) return weeks.get(path) ?? null
    const state = desk.stateOf(open)
    return { text: state.doc, note: () => noteOf(state) }
  }

  return {
    async read(path) {
      const load = ++loads
      if (path === null) return false
      try {
        const texts = await api.readSeries(path)
        if (load !== loads) return false
        weeks = new Map(texts.map((one) => [one.path, weekOf(one)]))
        return true
      } catch (error) {
        if (load !== loads && error instanceof ApiError) return false
        throw error
      }
    },
    has: (path) => weeks.has(path),
    areOf: (paths) => paths.length === weeks.size && paths.every((path) => weeks.has(path)),
    take(text) {
      if (!weeks.has(text.path)) return false
      weeks = new Map(weeks).set(text.path, weekOf(text))
      return true
    },
    join(path, of) {
      const week = weeks.get(of)
      // The note is open, and its text is the editor's.
      if (week && !weeks.has(path)) weeks = new Map(weeks).set(path, week)
    },
    readAgain() {
      weeks = new Map([...weeks].map(([path, week]) => [path, weekAs(path, week)]))
    },
    notesBeside: (path) =>
      [...weeks]
        .filter(([other]) => other !== path)
        .map(([other, week]) => ({ path: other, note: (weekNow(other) ?? week).note() })),
    linesOf({ item, at }) {
      const week = weekNow(at.path)
      const placed = week && placeOf(week.note(), { item, at })
      return placed ? itemLines(week.text, placed) : [`- ${item.text}`]
    },
  }
}

/** Where the work stands now, though its note may have been written in since it was shown. */
function placeOf(note: Note, { item, at }: Pick<LastWeekItem, 'item' | 'at'>): PlacedItem | null {
  const placed =
    note.meetings.find(({ meeting }) => meeting === at.meeting) ??
    note.meetings.find(({ meeting }) => meeting.date === at.meeting.date)
  const now = placed?.meeting.items.find((one) => one === item || sameWork(one, item))
  if (!placed || !now) return null
  return { item: now, meeting: placed.meeting, line: placed.firstLine + now.line }
}
