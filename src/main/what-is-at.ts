import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ApiError } from '../api/errors.ts'
import { texts } from '../language/language.ts'
import { diskError, errorCode } from './folder/disk-errors.ts'
import { isNoteName } from './folder/paths.ts'

/**
 * What a person asks to be opened: a folder, or a note. Rejects with an ApiError that says what to do where nothing stands
 * at the path, or a file that is no note.
 */
export async function whatIsAt(path: string): Promise<'folder' | 'note'> {
  const found = await stat(path).catch((error: unknown) => {
    const isNone = ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')
    throw isNone
      ? new ApiError('folder-gone', texts().host.noPathThere(path))
      : diskError(error, path)
  })
  if (found.isDirectory()) return 'folder'
  if (isNoteName(basename(path))) return 'note'
  throw new ApiError('bad-request', texts().host.noNote(path))
}
