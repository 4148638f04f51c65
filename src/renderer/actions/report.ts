import { createQuietly } from '../session/quietly.ts'
import type { AppStore } from '../store/store.ts'

/** Waits for what was asked of the host; a refusal or failure becomes a message for the person. */
export function report(store: AppStore, asked: Promise<unknown>): void {
  createQuietly(store)(asked)
}
