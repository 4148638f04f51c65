import type { NotePath } from '../../api/notes.ts'
import { compareNaturally, partsOfPath } from '../../notes/series/file-names.ts'
import { lineEndOf } from './note-file.ts'
import { type Ground, loadBytes } from './note-files.ts'
import { isNoteName, realPlace } from './paths.ts'

/**
 * What a new note ends its lines with: what the note of its folder does that comes right before it by name, or else the
 * first one, so that a team whose notes have CRLF gets its new week with it. LF where no note tells.
 */
export async function lineEndBeside(ground: Ground, path: NotePath): Promise<string> {
  const { disk, root } = ground
  const { folder } = partsOfPath(path)
  try {
    const entries = await disk.readdir(await realPlace(disk, root, folder as NotePath))
    const notes = entries
      .flatMap(({ name }) => (isNoteName(name) ? [folder === '' ? name : `${folder}/${name}`] : []))
      .sort(compareNaturally)
    const beside = notes.findLast((other) => compareNaturally(other, path) < 0) ?? notes[0]
    if (beside === undefined) return '\n'
    const present = await loadBytes(ground, await realPlace(disk, root, beside as NotePath))
    return present ? lineEndOf(present.bytes) : '\n'
  } catch {
    // What can't be read bars no new note.
    return '\n'
  }
}
