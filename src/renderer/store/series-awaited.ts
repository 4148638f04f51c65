import type { AppState } from './store.ts'

/** Whether what the series says of the open note, or of the one that is being opened, is still on its way. */
export function isSeriesAwaited({ connection, path, opening, isSeriesRead }: AppState): boolean {
  if (connection !== 'joined') return false
  return opening !== null || (path !== null && !isSeriesRead)
}
