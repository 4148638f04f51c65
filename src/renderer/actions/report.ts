import { ApiError } from '../../api/errors.ts'
import { texts } from '../../language/language.ts'
import type { AppStore } from '../store/store.ts'

/** Waits for what was asked of the host; a refusal or failure becomes a message for the person. */
export function report(store: AppStore, asked: Promise<unknown>): void {
  asked.catch((error: unknown) => {
    store.getState().addToast({ kind: 'problem', text: sentenceOf(error) })
  })
}

/** What an error says to people: its own sentence where it is meant for them. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ApiError) return error.message
  console.error(error)
  return texts().safety.ours
}
