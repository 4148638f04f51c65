import type { NotePath, NoteSummary, UnreadableReason } from './notes.ts'

// The list of a folder as it crosses from host to page. Fifty thousand notes as objects of JSON are eleven megabytes, which
// hold both ends; and one tick changes one line of it. So a list crosses as what is new in it beside the list that was sent
// before, and that as one string.

/** `runs` are pairs: from which line of the list before, and how many; from -1, so many of `lines`. */
type PackedNotes = {
  /** False for a list that stands by itself. */
  readonly isChange: boolean
  readonly runs: readonly number[]
  /** The key and the title of each series that `lines` name. */
  readonly series: readonly (readonly [string, string])[]
  /** Seven parts a note. */
  readonly lines: string
}

type Series = NonNullable<NoteSummary['series']>

/** No name has it, and no text that is read. */
const between = '\0'
const partsOfLine = 7
const fresh = -1

/** Packs the lists of one connection. */
export function notesPacker() {
  let before: readonly NoteSummary[] | null = null
  const pack = (notes: readonly NoteSummary[], last: readonly NoteSummary[] | null) => {
    before = notes
    return packNotes(notes, last)
  }
  return {
    /** For a page that may have no list. */
    whole: (notes: readonly NoteSummary[]): PackedNotes => pack(notes, null),
    /** Beside the list that was packed before. */
    change: (notes: readonly NoteSummary[]): PackedNotes => pack(notes, before),
  }
}

/** The other end. Null where a list is a change of one that never came. */
export function notesReader(): (packed: PackedNotes) => readonly NoteSummary[] | null {
  let before: readonly NoteSummary[] | null = null
  return (packed) => {
    if (packed.isChange && before === null) return null
    before = unpackNotes(packed, before ?? [])
    return before
  }
}

/** Whether it is a list that was packed. */
export function isPackedNotes(value: unknown): value is PackedNotes {
  return typeof value === 'object' && value !== null && 'runs' in value && 'lines' in value
}

function packNotes(
  notes: readonly NoteSummary[],
  last: readonly NoteSummary[] | null,
): PackedNotes {
  const parts: string[] = []
  const series: [string, string][] = []
  const places = new Map<string, number>()
  const placeOf = ({ key, title }: Series): number => {
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, series.length)
    return series.push([key, title]) - 1
  }
  const runs: number[] = []
  const run = (from: number) => {
    const at = runs.length - 2
    const [start = 0, count = 0] = at < 0 ? [] : [runs[at], runs[at + 1]]
    const goesOn =
      at >= 0 && (from === fresh ? start === fresh : start >= 0 && start + count === from)
    if (goesOn) runs[at + 1] = count + 1
    else runs.push(from, 1)
  }
  const placeBefore = finderIn(last ?? [])
  for (const [at, note] of notes.entries()) {
    const from = placeBefore(note, at)
    run(from)
    if (from !== fresh) continue
    parts.push(
      note.path,
      note.title,
      note.series ? String(placeOf(note.series)) : '',
      note.date ?? '',
      `${note.meetings} ${note.openItems} ${note.carriedOn} ${note.doneItems}`,
      note.unreadable ?? '',
      note.copyOf ?? '',
    )
  }
  return { isChange: last !== null, runs, series, lines: parts.join(between) }
}

/** Where in the list before the same line stood; most stand where they did, or moved along with their neighbours. */
function finderIn(last: readonly NoteSummary[]): (note: NoteSummary, at: number) => number {
  let moved = 0
  let places: Map<string, number> | undefined
  return (note, at) => {
    const near = last[at + moved]
    if (near && isSame(near, note)) return at + moved
    // The same note with other facts: nothing has moved.
    if (near?.path === note.path || last.length === 0) return fresh
    places ??= new Map(last.map(({ path }, place) => [path, place]))
    const place = places.get(note.path)
    if (place === undefined) return fresh
    moved = place - at
    const there = last[place]
    return there && isSame(there, note) ? place : fresh
  }
}

function unpackNotes(packed: PackedNotes, before: readonly NoteSummary[]): readonly NoteSummary[] {
  const { runs, lines } = packed
  const series = packed.series.map(([key, title]): Series => ({ key, title }))
  const parts = lines === '' ? [] : lines.split(between)
  const notes: NoteSummary[] = []
  let next = 0
  for (let at = 0; at < runs.length; at += 2) {
    const [from = fresh, count = 0] = [runs[at], runs[at + 1]]
    for (let step = 0; step < count; step++) {
      if (from === fresh) {
        notes.push(unpackLine(parts, next, series))
        next += partsOfLine
        continue
      }
      const note = before[from + step]
      if (note) notes.push(note)
    }
  }
  return notes
}

function unpackLine(parts: readonly string[], at: number, series: readonly Series[]): NoteSummary {
  const part = (place: number): string => parts[at + place] ?? ''
  const [meetings = 0, openItems = 0, carriedOn = 0, doneItems = 0] = part(4).split(' ').map(Number)
  return {
    path: part(0) as NotePath,
    title: part(1),
    series: part(2) === '' ? null : (series[Number(part(2))] ?? null),
    date: part(3) === '' ? null : part(3),
    meetings,
    openItems,
    carriedOn,
    doneItems,
    unreadable: part(5) === '' ? null : (part(5) as UnreadableReason),
    copyOf: part(6) === '' ? null : (part(6) as NotePath),
  }
}

function isSame(one: NoteSummary, other: NoteSummary): boolean {
  return (
    one === other ||
    (one.path === other.path &&
      one.title === other.title &&
      one.series?.key === other.series?.key &&
      one.series?.title === other.series?.title &&
      one.date === other.date &&
      one.meetings === other.meetings &&
      one.openItems === other.openItems &&
      one.carriedOn === other.carriedOn &&
      one.doneItems === other.doneItems &&
      one.unreadable === other.unreadable &&
      one.copyOf === other.copyOf)
  )
}
