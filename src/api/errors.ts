/** What went wrong, for programs; the message beside it is for people. Codes are part of the contract. */
export type ErrorCode =
  | 'bad-request'
  | 'not-found'
  | 'outside-folder'
  | 'not-allowed'
  | 'unreadable'
  | 'disk-full'
  | 'folder-gone'
  | 'closed'
  | 'internal'

/** A refusal or failure outside of us, with a sentence that says what happened and what to do. */
export class ApiError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.name = 'ApiError'
    this.code = code
  }
}
