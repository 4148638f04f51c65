import { realpath } from 'node:fs/promises'
import { basename, dirname, relative, sep } from 'node:path'
import { ApiError } from '../api/errors.ts'
import { emptyMemory, type FolderMemory } from '../api/folder-memory.ts'
import type { NotePath, Version } from '../api/notes.ts'
import type { SnapshotReason } from '../api/snapshots.ts'
import { texts } from '../language/language.ts'
import { copiesIn } from '../notes/series/conflict-copies.ts'
import { groupSeries } from '../notes/series/series.ts'
import { applyEdits } from '../notes/text/text.ts'
import { newWeek } from '../notes/week/new-week.ts'
import { type NewWeek, notesOfWeek } from '../notes/week/week-ask.ts'
import { sectionKey } from '../notes/week/week-choices.ts'
import { confinedDisk } from './folder/confined-disk.ts'
import type { Disk } from './folder/disk.ts'
import { diskError, errorCode } from './folder/disk-errors.ts'
import { decodeNote } from './folder/note-file.ts'
import { type Ground, loadBytes, openNote, saveNote } from './folder/note-files.ts'
import { createNote } from './folder/note-names.ts'
import { readingOf } from './folder/note-reading.ts'
import { createOvertakenTexts } from './folder/overtaken.ts'
import { checkNewPath, checkPath, isNoteName, realPlace } from './folder/paths.ts'
import { severalAtOnce } from './folder/slices.ts'
import { learnFrom } from './learn-from.ts'

// The new week from the command line: the notes that stand in the file's folder are the folder.

type Text = { readonly path: string; readonly text: string; readonly version: Version }

/** The week, and the texts that it was made from. */
type MadeWeek = {
  readonly week: NewWeek
  readonly ground: Ground
  readonly notes: readonly Text[]
}

type Asked = {
  readonly today: string
  readonly date: string | undefined
  /** What the user told of a folder. */
  readonly memoryOf: (root: string) => Promise<FolderMemory>
  readonly keep: KeepVersion
  readonly disk?: Disk
}

/** Notes that are read at the same time. */
const readTogether = 16

/** Keeps a note's bytes among its versions; must not reject. */
export type KeepVersion = (
  note: { root: string; path: string },
  version: { bytes: Uint8Array; why: SnapshotReason },
) => Promise<void>

/** The new week of the series that the file belongs to. Rejects with ApiError where the file can't be read. */
export async function makeWeekOfFile(
  file: string,
  { today, date, memoryOf, keep, disk }: Asked,
): Promise<MadeWeek> {
  try {
    const root = await realpath(dirname(file))
    const overtaken = createOvertakenTexts((path, bytes) =>
      keep({ root, path }, { bytes, why: 'overtaken' }),
    )
    const ground: Ground = { disk: disk ?? confinedDisk(root), root, overtaken }
    const path = checkPath(basename(file))
    const opened = await openNote(ground, path)
    if (!opened) throw new ApiError('not-found', texts().cli.noFile(file))
    const loaded = await loadTexts(ground)
    if (opened.readOnly !== null && !loaded.some((one) => one.path === path)) {
      throw new ApiError('unreadable', texts().safety.onlyRead[opened.readOnly])
    }
    const { memory, prefix } = await memoryFor(root, memoryOf)
    const { aliases, judgements, labels } = memory
    const told = { aliases, judgements, labels }
    const context = { ...learnFrom(loaded, today), ...told }
    const inFolder = loaded.map((one) => {
      const { title, dates } = readingOf(one.path as NotePath, one.text, context)
      return { path: prefix + one.path, title, dates }
    })
    const copies = copiesIn(inFolder)
    const series = groupSeries(
      inFolder.filter((one) => !copies.has(one.path)),
      memory.series,
    ).find(({ paths }) => paths.includes(prefix + path))
    const paths = series?.paths ?? [prefix + path]
    const notes = loaded.filter((one) => paths.includes(prefix + one.path))
    const key = series?.key ?? prefix + path
    const sectionChoice = (section: readonly string[]) =>
      memory.weekChoices[sectionKey(key, section)]
    const asked = {
      notes,
      path,
      today,
      context,
      sectionChoice,
      ...(date === undefined ? {} : { date }),
    }
    return { week: newWeek(asked), ground, notes }
  } catch (error) {
    throw diskError(error, file)
  }
}

/**
 * Writes what was made, when `keep` has had the bytes of the notes that belong to it; gives the path of the note that
 * has it. Rejects with ApiError where the disk is in the way.
 */
export async function writeWeek(made: MadeWeek, keep: KeepVersion): Promise<string> {
  const { week, ground, notes } = made
  if (week.kind === 'file' || week.kind === 'section') {
    for (const path of notesOfWeek(week)) {
      const file = await realPlace(ground.disk, ground.root, checkPath(path))
      const present = await loadBytes(ground, file)
      if (present) await keep({ root: ground.root, path }, { bytes: present.bytes, why: 'week' })
    }
  }
  if (week.kind === 'file') {
    const created = await createNote(ground, checkNewPath(week.path), week.text)
    if ('taken' in created) {
      throw new ApiError('not-allowed', texts().carry.fileThere(created.taken))
    }
    return week.path
  }
  if (week.kind !== 'section') throw new Error(`Nothing to write: ${week.kind}`)
  const note = notes.find(({ path }) => path === week.path)
  if (!note) throw new Error(`Not one of the notes: ${week.path}`)
  const text = applyEdits(note.text, week.edits)
  const outcome = await saveNote(ground, checkPath(note.path), { text, base: note.version })
  if (outcome.kind === 'saved') return week.path
  throw new ApiError('not-allowed', texts().cli.changedElsewhere(week.path))
}

/**
 * What was told of the folder, or of the nearest one above it that the app was opened on; `prefix` leads from that one to
 * this.
 */
async function memoryFor(
  root: string,
  memoryOf: Asked['memoryOf'],
): Promise<{ readonly memory: FolderMemory; readonly prefix: string }> {
  for (let at = root; ; at = dirname(at)) {
    const memory = await memoryOf(at)
    if (JSON.stringify(memory) !== JSON.stringify(emptyMemory)) {
      const prefix = relative(at, root).split(sep).join('/')
      return { memory, prefix: prefix === '' ? '' : `${prefix}/` }
    }
    if (dirname(at) === at) return { memory: emptyMemory, prefix: '' }
  }
}

/** The texts of the folder's own notes; those that can't be read are left out. */
async function loadTexts(ground: Ground): Promise<Text[]> {
  const entries = await ground.disk.readdir(ground.root)
  const names = entries.map(({ name }) => name).filter(isNoteName)
  const load = (name: string) => loadText(ground, name as NotePath)
  return (await severalAtOnce(names, readTogether, load)).flat()
}

async function loadText(ground: Ground, path: NotePath): Promise<Text[]> {
  try {
    const present = await loadBytes(ground, await realPlace(ground.disk, ground.root, path))
    if (!present) return []
    const decoded = decodeNote(present.bytes)
    if (decoded.kind !== 'text') return []
    return [{ path, text: decoded.text, version: present.version }]
  } catch (error) {
    // That too many files are open says nothing of this one.
    const isOfNote = !['EMFILE', 'ENFILE'].includes(errorCode(error) ?? '')
    if (isOfNote && diskError(error, path) instanceof ApiError) return []
    throw error
  }
}
