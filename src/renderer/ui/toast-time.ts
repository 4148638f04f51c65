import type { ToastContent } from './Toasts.tsx'

const informsMs = 6_000
const withActionMs = 14_000
const problemMs = 30_000

/** How long a message is shown where nobody closes it; null for ever: a problem about which something can be done waits. */
export function shownForMs({ kind, action }: Pick<ToastContent, 'kind' | 'action'>): number | null {
  if (kind === 'problem') return action ? null : problemMs
  return action ? withActionMs : informsMs
}
