import { ApiError, type ErrorCode } from '../../api/errors.ts'
import { texts } from '../../language/language.ts'

/** The system's name of the error (ENOENT, …); undefined for an error of another kind. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/**
 * What a failed file call becomes for the renderer: a code and a sentence about `name`, which is relative to the folder
 * of notes. Errors that are not the disk's come back as they are.
 */
export function diskError(error: unknown, name: string): unknown {
  if (error instanceof ApiError) return error
  const code = errorCode(error)
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error
  const [kind, sentence] = meanings[code] ?? [
    'internal',
    (name) => texts().host.diskError(code, name),
  ]
  return new ApiError(kind, sentence(name))
}

type Meaning = readonly [ErrorCode, (name: string) => string]

const missing: Meaning = ['not-found', (name) => texts().host.gone(name)]
const forbidden: Meaning = ['not-allowed', (name) => texts().host.forbidden(name)]
const full: Meaning = ['disk-full', (name) => texts().host.full(name)]
const busy: Meaning = ['not-allowed', (name) => texts().host.busy(name)]

const meanings: Readonly<Record<string, Meaning>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: ['not-allowed', (name) => texts().host.diskReadOnly(name)],
  ELOOP: ['outside-folder', (name) => texts().host.linkToNowhere(name)],
  ENOSPC: full,
  EDQUOT: full,
  EBUSY: busy,
  ETXTBSY: busy,
  EISDIR: ['unreadable', (name) => texts().host.isFolder(name)],
  ENAMETOOLONG: ['bad-request', (name) => texts().host.longName(name)],
  EMFILE: ['not-allowed', () => texts().host.manyFiles],
  ENFILE: ['not-allowed', () => texts().host.manyFiles],
}
