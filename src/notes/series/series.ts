// Which notes are the weeks of one meeting. Two notes of one folder, or of folders that a part of a date names, belong together when their titles, or their file
// names, are the same once dates and counters are taken out. What is left of `weekly/2026-11-16.md` is nothing: such
// notes go by their title alone, so that two meetings may keep their weeks in one folder. A title that any meeting could have
// does not join notes whose files have a name that others have too: `board-11-16.md` and `crew-11-17.md` are two. While one of them is still to be
// read they stay together, so that half of a series is never taken for all of it.

import { atOnce, eachInSteps, perStep, type Steps, sortedInSteps } from '../text/steps.ts'
import { withoutDatedFolders } from './dated-folders.ts'
import { compareNaturally, partsOfPath } from './file-names.ts'
import { isPlainTitle } from './plain-titles.ts'
import { undatedName, withoutDate } from './undated-names.ts'

/** What is known of a note from the list: no text is needed. */
export type SeriesNote = {
  readonly path: string
  /** The title of its newest meeting, or of the note. */
  readonly title: string | null
  /** Dates of its meetings, YYYY-MM-DD, in any order. */
  readonly dates: readonly string[]
  /** Only its name is known yet; its title will be. */
  readonly isUnread?: boolean
}

/** The weeks of one meeting: the paths of its notes, newest meeting first. */
export type Series = {
  /** Stays the same while weeks come and go. */
  readonly key: string
  readonly title: string
  readonly paths: readonly string[]
}

/** What the user said of which notes belong together; it counts more than names and titles. */
export type SeriesCorrections = {
  /** By a note's path: the key of the series that it belongs to, or '' for none. */
  readonly notes: Readonly<Record<string, string>>
  /** By the key of a series: that of the series which it is a part of. */
  readonly joined: Readonly<Record<string, string>>
}

export const noCorrections: SeriesCorrections = { notes: {}, joined: {} }

/** The key of a series that the note is by itself, whatever its name and title say. */
export function ownSeries(path: string): string {
  return `own:${path}`
}

/** The series of a folder, by title. A note that has neither date nor counter belongs to none. */
export function groupSeries(
  notes: readonly SeriesNote[],
  corrections: SeriesCorrections = noCorrections,
): readonly Series[] {
  return atOnce(groupSeriesInSteps(notes, corrections))
}

/** The same, step by step. */
export function* groupSeriesInSteps(
  notes: readonly SeriesNote[],
  corrections: SeriesCorrections,
): Steps<readonly Series[]> {
  const names = joinedNames()
  const members: Member[] = []
  const unread = new Set<string>()
  const seen = new Set<string>()
  const severalFiles = new Set<string>()
  yield* eachInSteps(notes, (note) => {
    const member = correctedMember(note, corrections)
    if (!member) return
    members.push(member)
    names.join(member.names)
    const [own = ''] = member.names
    if (member.plainTitle !== null) (seen.has(own) ? severalFiles : seen).add(own)
    if (note.isUnread && member.folder !== null) unread.add(member.folder)
  })
  yield* eachInSteps(members, ({ names: [own = ''], plainTitle }) => {
    if (plainTitle !== null && !severalFiles.has(own)) names.join([own, plainTitle])
  })
  if (unread.size > 0) {
    yield* eachInSteps(members, ({ folder, names: own }) => {
      if (folder !== null && unread.has(folder)) names.join([...own, folder])
    })
  }
  const groups = new Map<string, Member[]>()
  yield* eachInSteps(members, (member) => {
    const id = names.groupOf(member.names[0] ?? '')
    const group = groups.get(id)
    if (group) group.push(member)
    else groups.set(id, [member])
  })
  const series: Series[] = []
  for (const group of groups.values()) {
    series.push(yield* seriesOf(group))
    if (series.length % perStep === 0) yield
  }
  return yield* sortedInSteps(series, (a, b) => compareNaturally(a.title, b.title))
}

/** Names of which some mean the same series, because a note has both. */
function joinedNames() {
  /** By name: another of its group, up to the one that stands for it. */
  const parent = new Map<string, string>()
  function groupOf(name: string): string {
    let at = name
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      const above = parent.get(up) ?? up
      // The way is shorter for whoever asks next.
      parent.set(at, above)
      at = above
    }
    return at
  }
  return {
    groupOf,
    join(names: readonly string[]): void {
      const first = names[0] ?? ''
      const id = groupOf(first)
      if (names.length === 1 && parent.has(first)) return
      parent.set(first, id)
      for (let at = 1; at < names.length; at++) parent.set(groupOf(names[at] ?? ''), id)
    },
  }
}

type Member = {
  readonly note: SeriesNote
  readonly names: readonly string[]
  /** The title that any meeting could have, of a note whose file has a name. */
  readonly plainTitle: string | null
  /** What it goes by while its title is not known; null where its file's name tells more than a date. */
  readonly folder: string | null
  readonly newest: string
}

function correctedMember(
  note: SeriesNote,
  { notes, joined }: SeriesCorrections,
): Member | undefined {
  const given = Object.hasOwn(notes, note.path) ? notes[note.path] : undefined
  if (given === '') return undefined
  const member = given === undefined ? memberOf(note) : memberBy([given], note)
  if (!member) return undefined
  const more = member.names.flatMap((name) => (Object.hasOwn(joined, name) ? joined[name] : []))
  if (more.length === 0) return member
  return { ...member, names: [...member.names, ...more.filter((name) => name !== undefined)] }
}

const members = new WeakMap<SeriesNote, { readonly member: Member | undefined }>()

/** What names and title say of the note; worked out once for each object. */
function memberOf(note: SeriesNote): Member | undefined {
  const known = members.get(note)
  if (known) return known.member
  const member = readMember(note)
  members.set(note, { member })
  return member
}

function readMember(note: SeriesNote): Member | undefined {
  const { folder: own, stem } = partsOfPath(note.path)
  const folder = withoutDatedFolders(own)
  const file = undatedName(stem)
  const title = withoutDate(note.title ?? '')
  if (note.dates.length === 0 && !file.dated && !title.dated) return undefined
  const byTitle = title.name === '' ? [] : [`${folder}/t:${title.name}`]
  const isPlain = file.name !== '' && isPlainTitle(title.name)
  const names = [
    ...(file.name === '' ? [] : [`${folder}/f:${file.name}`]),
    ...(isPlain ? [] : byTitle),
  ]
  const byFolder = `${folder}/`
  return {
    ...memberBy(names.length === 0 ? [byFolder] : names, note),
    plainTitle: isPlain ? (byTitle[0] ?? null) : null,
    folder: file.name === '' ? byFolder : null,
  }
}

function memberBy(names: readonly string[], note: SeriesNote): Member {
  const newest = note.dates.length === 1 ? (note.dates[0] ?? '') : newestOf(note.dates)
  return { note, names, plainTitle: null, folder: null, newest }
}

function newestOf(dates: readonly string[]): string {
  return dates.reduce((a, b) => (a > b ? a : b), '')
}

function* seriesOf(members: readonly Member[]): Steps<Series> {
  const sorted = yield* sortedInSteps(
    members,
    (a, b) =>
      (a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : 0) ||
      compareNaturally(b.note.path, a.note.path),
  )
  const newest = sorted[0]
  let key: string | undefined
  let isOneFile = true
  yield* eachInSteps(members, ({ names }) => {
    for (const name of names) if (key === undefined || name < key) key = name
    isOneFile &&= names[0] === newest?.names[0]
  })
  // Files with names of their own are joined by their title, plain as it is.
  const joining = isOneFile ? '' : withoutDate(newest?.note.title ?? '').words
  return {
    key: key ?? '',
    title: joining || (newest ? seriesTitle(newest.note) : ''),
    paths: sorted.map(({ note }) => note.path),
  }
}

/** The name of a series as one of its notes gives it: its title, file name or folder, without date and counter. */
export function seriesTitle(note: {
  readonly path: string
  readonly title: string | null
}): string {
  const { folder, stem } = partsOfPath(note.path)
  const title = withoutDate(note.title ?? '')
  const fromFile = undatedName(stem)
    .words.replace(/[-_\s]+/g, ' ')
    .trim()
  // "board-2026-11-16.md" with "Meeting notes" is the board's
  const isToldByFile = isPlainTitle(title.name) && fromFile.length > 2
  if (title.words !== '' && !isToldByFile) return title.words
  return fromFile || withoutDatedFolders(folder).split('/').at(-1) || stem
}
