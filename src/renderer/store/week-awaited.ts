import type { AppState } from './store.ts'

/** False once the new week was called off, or something else came in front of the window in its place. */
export function isWeekAwaited({ dialog }: Pick<AppState, 'dialog'>): boolean {
  return dialog?.kind === 'week-awaited'
}

/** Whether it can still be called off: once it is being written, it is made. */
export function canCallOffWeek({ dialog }: Pick<AppState, 'dialog'>): boolean {
  return dialog?.kind === 'week-awaited' && dialog.isBeingWritten !== true
}
