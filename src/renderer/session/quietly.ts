import type { AppStore } from '../store/store.ts'

/** For what is asked and not waited for: a refusal or failure becomes a notice. */
export type Quietly = (asked: Promise<unknown>) => void

export function createQuietly(store: AppStore): Quietly {
  return (asked) => {
    asked.catch((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error)
      store.getState().addToast({ kind: 'problem', text })
    })
  }
}
