import { createContext, useCallback, useContext } from 'react'
import type { AppState } from '../store/store.ts'
import { useApp } from '../store/use-app.ts'
import {
  type Action,
  type ActionContext,
  isOffered,
  labelOf,
  shownShortcut,
  whyNotNow,
} from './action.ts'
import { runAction } from './bind-keys.ts'
import { ariaShortcut, type Platform, type Shortcut, shortcutText } from './shortcut.ts'

export const ActionsContext = createContext<ActionContext | null>(null)

export function useActionContext(): ActionContext {
  const context = useContext(ActionsContext)
  if (context === null) throw new Error('No actions above this component')
  return context
}

export type ActionControl = {
  readonly label: string
  /** The keys as text for people, and as assistive tools want them; null where there are none. */
  readonly keys: string | null
  readonly ariaKeys: string | undefined
  readonly whyNot: string | null
  /** Whether this host can do it at all. */
  readonly isOffered: boolean
  readonly run: () => void
}

/** What a button or menu entry for the action needs. */
export function useAction(action: Action): ActionControl {
  const context = useActionContext()
  const whyNot = useApp((state) => whyNotNow(action, state))
  const keys = useApp((state) => keysOf(action, state, shortcutText))
  const ariaKeys = useApp((state) => keysOf(action, state, ariaShortcut))
  const offered = useApp((state) => isOffered(action, state))
  const run = useCallback(() => runAction(action, context), [action, context])
  return {
    label: labelOf(action),
    keys,
    ariaKeys: ariaKeys ?? undefined,
    whyNot,
    isOffered: offered,
    run,
  }
}

function keysOf(
  action: Action,
  state: AppState,
  write: (shortcut: Shortcut, platform: Platform) => string,
): string | null {
  const shortcut = shownShortcut(action, state)
  return shortcut && write(shortcut, state.hello?.platform ?? 'linux')
}
