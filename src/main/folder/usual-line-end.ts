import { basename } from 'node:path'
import type { NotePath } from '../../api/notes.ts'
import { compareNaturally } from '../../notes/series/file-names.ts'
import { lineEndOf } from './note-file.ts'
import { type Ground, loadBytes } from './note-files.ts'
import { isNoteName, pathsBeside, realPlace } from './paths.ts'

/**
 * What a new note ends its lines with: what the note of its folder does that comes right before it by name, or else the
 * first one, so that a team whose notes have CRLF gets its new week with it. LF where no note tells.
 */
export async function lineEndBeside(ground: Ground, path: NotePath): Promise<string> {
  const { disk, root } = ground
  try {
    const others = await pathsBeside(disk, root, path)
    const beside = noteBeside(
      others.filter((other) => isNoteName(basename(other))),
      path,
    )
    if (beside === undefined) return '\n'
    const present = await loadBytes(ground, await realPlace(disk, root, beside))
    return present ? lineEndOf(present.bytes) : '\n'
  } catch {
    // What can't be read bars no new note.
    return '\n'
  }
}

/** The last of the notes before the path, else the first after it; a folder may have too many to sort. */
function noteBeside(notes: readonly NotePath[], path: NotePath): NotePath | undefined {
  let before: NotePath | undefined
  let after: NotePath | undefined
  for (const note of notes) {
    if (compareNaturally(note, path) < 0) {
      if (before === undefined || compareNaturally(note, before) > 0) before = note
    } else if (after === undefined || compareNaturally(note, after) < 0) after = note
  }
  return before ?? after
}
