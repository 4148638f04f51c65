import { ApiError, type ErrorCode } from '../../api/errors.ts'

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
    (name) => `The disk reports an error (${code}) for “${name}”. Nothing was changed.`,
  ]
  return new ApiError(kind, sentence(name))
}

type Meaning = readonly [ErrorCode, (name: string) => string]

const missing: Meaning = ['not-found', (name) => `“${name}” is not there any more.`]
const forbidden: Meaning = [
  'not-allowed',
  (name) => `The system does not allow that for “${name}”. Check its permissions.`,
]
const full: Meaning = [
  'disk-full',
  (name) => `The disk is full, so “${name}” was not saved. Make some room, then try again.`,
]
const busy: Meaning = [
  'not-allowed',
  (name) => `Another program holds “${name}”. Try again in a moment.`,
]

const meanings: Readonly<Record<string, Meaning>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: ['not-allowed', (name) => `The disk is read-only, so “${name}” can’t be changed.`],
  ELOOP: ['outside-folder', (name) => `“${name}” is a link that leads nowhere.`],
  ENOSPC: full,
  EDQUOT: full,
  EBUSY: busy,
  ETXTBSY: busy,
  EISDIR: ['unreadable', (name) => `“${name}” is a folder, not a note.`],
  ENAMETOOLONG: ['bad-request', (name) => `“${name}” is too long for a file name.`],
  EMFILE: ['not-allowed', () => 'The system has too many files open. Try again in a moment.'],
  ENFILE: ['not-allowed', () => 'The system has too many files open. Try again in a moment.'],
}
