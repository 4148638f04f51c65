import type { NotePath, NoteSummary } from '../../api/contract.ts'
import { formatDate } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'

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

type Group = { readonly key: string; readonly title: string; readonly notes: NoteSummary[] }

const otherKey = 'other'

/**
 * The list of notes as rows: series with the newest meeting first, then notes of no series. With a query only notes that
 * have all its words in title, file or date; a closed group is opened by a query, so that what was found can be seen.
 */
export function listRows(
  notes: readonly NoteSummary[],
  query: string,
  closed: ReadonlySet<string>,
): readonly ListRow[] {
  const words = foldCase(query).split(/\s+/).filter(Boolean)
  const found = notes.filter((note) => hasWords(note, words))
  const groups = groupNotes(found)
  return groups.flatMap((group, at) => {
    const isOpen = words.length > 0 || !closed.has(group.key)
    const head: GroupRow = {
      kind: 'group',
      key: `group ${group.key}`,
      title: group.title,
      count: group.notes.length,
      isOpen,
      position: at + 1,
      groups: groups.length,
    }
    return isOpen ? [head, ...noteRows(group)] : [head]
  })
}

/** The first note of the list, as rows show it: what opens when a folder is opened. */
export function firstNote(notes: readonly NoteSummary[]): NotePath | null {
  const readable = notes.filter((note) => note.unreadable === null)
  return (groupNotes(readable)[0]?.notes[0] ?? notes[0])?.path ?? null
}

/** The file's name without folders and ending. */
export function fileStem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(md|markdown|txt)$/i, '')
}

function groupNotes(notes: readonly NoteSummary[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const note of notes) {
    const key = note.series ? `series ${note.series.key}` : otherKey
    const title = note.series?.title ?? texts().files.list.others
    const group = groups.get(key) ?? { key, title, notes: [] }
    group.notes.push(note)
    groups.set(key, group)
  }
  for (const group of groups.values()) group.notes.sort(newestFirst)
  return [...groups.values()].sort(bySeries)
}

function bySeries(a: Group, b: Group): number {
  if ((a.key === otherKey) !== (b.key === otherKey)) return a.key === otherKey ? 1 : -1
  const [noteA, noteB] = [a.notes[0], b.notes[0]]
  return noteA && noteB ? newestFirst(noteA, noteB) : byName.compare(a.title, b.title)
}

function newestFirst(a: NoteSummary, b: NoteSummary): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? '']
  if (dateA !== dateB) return dateA < dateB ? 1 : -1
  return byName.compare(a.title, b.title) || byName.compare(a.path, b.path)
}

function noteRows({ notes }: Group): readonly NoteRow[] {
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
      hint: hintOf(note, isShared),
      position: at + 1,
      groupSize: notes.length,
    }
  })
}

function hintOf(note: NoteSummary, isShared: boolean): string | null {
  if (note.copyOf !== null) return texts().safety.copies.inList(fileStem(note.copyOf))
  return isShared ? fileStem(note.path) : meetingsIn(note)
}

/** A meeting of a series goes by its date; every other note by its title. */
function noteLabel(note: NoteSummary): string {
  if (note.series && note.date) return formatDate(note.date)
  return note.title || fileStem(note.path)
}

function meetingsIn({ series, meetings }: NoteSummary): string | null {
  return series && meetings > 1 ? texts().count.meetings(meetings) : null
}

function hasWords(note: NoteSummary, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const date = note.date ? `${note.date} ${formatDate(note.date)}` : ''
  const text = foldCase(`${note.title} ${note.path} ${note.series?.title ?? ''} ${date}`)
  return words.every((word) => text.includes(word))
}

/** Without case and accents, so that `Muller` finds `Müller`. */
function foldCase(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
}
