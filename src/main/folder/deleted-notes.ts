import { ApiError } from '../../api/errors.ts'
import type { NotePath, Version } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { createFile, moveFile } from './new-name.ts'
import { type Ground, loadBytes } from './note-files.ts'
import { findForRemoval, moveToTrash, putAtPath } from './note-names.ts'

// Notes go to a trash, and can be put back for as long as a person is offered that. From `.trash` the file itself comes
// back; the system's trash gives nothing back, so the bytes of what went there are kept.

export type DeletedNotes = {
  /**
   * Puts the note into the trash: with `only`, if it is that version. Gives the version by which it can be put back; null
   * where it can't.
   */
  remove(
    path: NotePath,
    only: Version | null,
  ): Promise<{ readonly version: Version | null } | 'changed' | 'gone'>
  /** Where the path is taken nothing is done. Rejects with ApiError where this version is not to be had any more. */
  putBack(path: NotePath, version: Version): Promise<{ readonly taken: NotePath } | undefined>
}

type Kept = {
  readonly path: NotePath
  readonly version: Version
  /** Makes the file; false where there is one already. */
  readonly back: (file: string) => Promise<boolean>
}

/** More than there are notices that offer it at a time. */
const mostKept = 5

/** `trash` puts a file into the system's trash; without it files go to `.trash` in the folder. */
export function createDeletedNotes(
  ground: Ground,
  trash: ((file: string) => Promise<void>) | undefined,
): DeletedNotes {
  const { disk } = ground
  let kept: readonly Kept[] = []

  return {
    async remove(path, only) {
      const found = await findForRemoval(ground, path, only)
      if (typeof found === 'string') return found
      const { file, bytes, version } = found
      const entry = await disk.lstat(file)
      const isLink = entry.isSymbolicLink()
      const keep = (back: Kept['back']) => {
        kept = [...kept, { path, version, back }].slice(-mostKept)
      }
      if (trash) {
        await trash(file)
        // Its bytes are no link.
        if (isLink) return { version: null }
        keep((to) => createFile(disk, to, bytes, Number(entry.mode & 0o777n)))
      } else {
        const place = await moveToTrash(ground, path, file)
        keep(async (to) => {
          const isSame = isLink || (await loadBytes(ground, place))?.version === version
          if (!isSame) throw notThere(path)
          return await moveFile(disk, place, to)
        })
      }
      return { version }
    },
    async putBack(path, version) {
      const found = kept.findLast((one) => one.path === path && one.version === version)
      if (!found) throw notThere(path)
      const taken = await putAtPath(ground, path, found.back)
      if (!taken) kept = kept.filter((other) => other !== found)
      return taken
    },
  }
}

function notThere(path: NotePath): ApiError {
  return new ApiError('not-found', texts().host.notInTrash(path))
}
