import { ApiError, type ErrorCode } from '../../api/errors.ts'
import type { UnreadableReason } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'

/** That a note is not read, and why: as a sentence for who asked, and as a code for the list. */
export class UnreadableNote extends ApiError {
  readonly why: UnreadableReason

  constructor(why: UnreadableReason, code: ErrorCode = 'unreadable') {
    super(code, texts().safety.notRead[why])
    this.why = why
  }
}

/** Why the list says that a note is not read which failed with this. */
export function whyUnreadable(problem: ApiError): UnreadableReason {
  if (problem instanceof UnreadableNote) return problem.why
  return problem.code === 'outside-folder' ? 'leadsOut' : 'failed'
}
