import type { NotePath, NoteSummary } from '../../api/notes.ts'
import { formatDate } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { partsOfPath } from '../../notes/series/file-names.ts'
import { foldLetters } from '../../notes/text/fold-letters.ts'

export type NoteRow = {
  readonly kind: 'note'
  readonly key: string
  readonly note: NoteSummary
  readonly label: string
  /**
   * Behind the label: the file, where two notes of a group have the same label; how many meetings are in it, where that
   * is more than one; else null.
   */
  readonly hint: string | null
  /** The same in whole words, where there is no room for them. */
  readonly fullHint: string | null
  readonly position: number
  readonly groupSize: number
}

export type GroupRow = {
  readonly kind: 'group'
  readonly key: string
  readonly title: string
  readonly count: number
  readonly isOpen: boolean
  readonly position: number
  readonly groups: number
}

export type ListRow = GroupRow | NoteRow

// One for all comparisons: made anew for each, it would cost more than the sorting.
const byName = new Intl.Collator(undefined, { numeric: true })

/** By the key of a series; of the notes in none, by null. */
type Group = {
  readonly key: string | null
  readonly title: string
  /** As the list has them. */
  readonly notes: readonly NoteSummary[]
  /** Newest first. */
  readonly sorted: readonly NoteSummary[]
  rows: readonly NoteRow[] | null
}

/**
 * The list of notes as rows: series with the newest meeting first, then notes of no series. With a query only notes that
 * have all its words in title, file or date; a closed group is opened by a query, so that what was found can be seen.
 */
export function listRows(
  notes: readonly NoteSummary[],
  query: string,
  closed: ReadonlySet<string>,
): readonly ListRow[] {
  return rowMaker()(notes, query, closed)
}

/** The same again and again: a group with the same notes as the last time keeps its rows. In one language only. */
export function rowMaker(): typeof listRows {
  let before: ReadonlyMap<string | null, Group> = new Map()
  return (notes, query, closed) => {
    const words = foldLetters(query).split(/\s+/).filter(Boolean)
    const found = words.length === 0 ? notes : notes.filter((note) => hasWords(note, words))
    const now = groupNotes(found, before)
    before = now
    const groups = [...now.values()].sort(bySeries)
    const rows: ListRow[] = []
    for (const [at, group] of groups.entries()) {
      const key = groupKey(group.key)
      const isOpen = words.length > 0 || !closed.has(key)
      rows.push({
        kind: 'group',
        key: `group ${key}`,
        title: group.title,
        count: group.notes.length,
        isOpen,
        position: at + 1,
        groups: groups.length,
      })
      if (!isOpen) continue
      group.rows ??= noteRows(group.sorted)
      for (const row of group.rows) rows.push(row)
    }
    return rows
  }
}

/** The first note of the list, as rows show it: what opens when a folder is opened. */
export function firstNote(notes: readonly NoteSummary[]): NotePath | null {
  let first: NoteSummary | undefined
  for (const note of notes) {
    if (note.unreadable !== null) continue
    if (!first || comesBefore(note, first)) first = note
  }
  return (first ?? notes[0])?.path ?? null
}

/** The group that begins with the newest note is the first one, and all series come before what is in none. */
function comesBefore(note: NoteSummary, first: NoteSummary): boolean {
  if ((note.series === null) !== (first.series === null)) return note.series !== null
  return newestFirst(note, first) < 0
}

/** In pixels, as sidebar.css has it: the first series stands close to the field above it. */
export function heightOf(row: ListRow): number {
  if (row.kind === 'note') return 29
  return row.position === 1 ? 26 : 40
}

function groupNotes(
  notes: readonly NoteSummary[],
  before: ReadonlyMap<string | null, Group>,
): ReadonlyMap<string | null, Group> {
  const members = new Map<string | null, NoteSummary[]>()
  for (const note of notes) {
    const key = note.series?.key ?? null
    const some = members.get(key)
    if (some) some.push(note)
    else members.set(key, [note])
  }
  const groups = new Map<string | null, Group>()
  for (const [key, some] of members) {
    const known = before.get(key)
    const isSame =
      known?.notes.length === some.length && some.every((note, at) => note === known.notes[at])
    groups.set(key, known && isSame ? known : groupOf(key, some))
  }
  return groups
}

function groupOf(key: string | null, notes: readonly NoteSummary[]): Group {
  const title = notes[0]?.series?.title ?? texts().files.list.others
  return { key, title, notes, sorted: notes.toSorted(newestFirst), rows: null }
}

/** What the set of closed groups names the group of a series by; of the notes in none, for null. */
export function groupKey(series: string | null): string {
  return series === null ? 'other' : `series ${series}`
}

function bySeries(a: Group, b: Group): number {
  if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1
  const [noteA, noteB] = [a.sorted[0], b.sorted[0]]
  return noteA && noteB ? newestFirst(noteA, noteB) : byName.compare(a.title, b.title)
}

function newestFirst(a: NoteSummary, b: NoteSummary): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? '']
  if (dateA !== dateB) return dateA < dateB ? 1 : -1
  // Until they are read, "crew-3" is taken for a week after "crew-2".
  if (dateA === '' && a.series && a.series.key === b.series?.key)
    return byName.compare(b.path, a.path)
  return byName.compare(a.title, b.title) || byName.compare(a.path, b.path)
}

function noteRows(notes: readonly NoteSummary[]): readonly NoteRow[] {
  const labels = notes.map(noteLabel)
  const uses = new Map<string, number>()
  for (const label of labels) uses.set(label, (uses.get(label) ?? 0) + 1)
  return notes.map((note, at) => {
    const label = labels[at] ?? note.title
    const isShared = (uses.get(label) ?? 0) > 1
    return {
      kind: 'note',
      key: `note ${note.path}`,
      note,
      label,
      ...hintsOf(note, isShared),
      position: at + 1,
      groupSize: notes.length,
    }
  })
}

function hintsOf(
  { path, copyOf, series, meetings }: NoteSummary,
  isShared: boolean,
): Pick<NoteRow, 'hint' | 'fullHint'> {
  const same = (hint: string | null) => ({ hint, fullHint: hint })
  if (copyOf !== null) return same(texts().safety.copies.inList(partsOfPath(copyOf).stem))
  if (isShared) return same(partsOfPath(path).stem)
  if (series === null || meetings < 2) return same(null)
  return { hint: texts().files.list.meetings(meetings), fullHint: texts().count.meetings(meetings) }
}

/** A meeting of a series goes by its date; every other note by its title. */
function noteLabel(note: NoteSummary): string {
  if (note.series && note.date) return formatDate(note.date)
  return note.title || partsOfPath(note.path).stem
}

function hasWords(note: NoteSummary, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const date = note.date ? `${note.date} ${formatDate(note.date)}` : ''
  const text = foldLetters(`${note.title} ${note.path} ${note.series?.title ?? ''} ${date}`)
  return words.every((word) => text.includes(word))
}
