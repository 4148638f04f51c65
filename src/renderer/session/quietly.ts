import { ApiError } from '../../api/errors.ts'
import { texts } from '../../language/language.ts'
import type { AppStore } from '../store/store.ts'
import { whyNotLoaded } from '../transport/load-part.ts'

/** For what is asked and not waited for: a refusal or failure becomes a notice. */
export type Quietly = (asked: Promise<unknown>) => void

export function createQuietly(store: AppStore): Quietly {
  return (asked) => {
    asked.catch((error: unknown) => {
      store.getState().addToast({ kind: 'problem', text: sentenceOf(error) })
    })
  }
}

/** What an error says to people: its own sentence where it is meant for them. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ApiError) return error.message
  console.error(error)
  return whyNotLoaded(error) ?? texts().safety.ours
}
