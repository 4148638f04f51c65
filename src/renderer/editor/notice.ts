import { StateEffect } from '@codemirror/state'
import type { Target } from './commands.ts'

/** What a command in the text has to say to the person, to be shown and announced; `read-only`: why nothing can change. */
type Notice = 'read-only' | { readonly words: string }

/** Told to the window by the transaction that carries it. */
export const notice = StateEffect.define<Notice>()

/** Tells why a key did nothing. */
export function tell({ state, dispatch }: Target, told: Notice): void {
  dispatch(state.update({ effects: notice.of(told) }))
}

/** Whether the text may not be changed; the person is told so. */
export function refusesChange(target: Target): boolean {
  if (target.state.readOnly) tell(target, 'read-only')
  return target.state.readOnly
}
