import { createContext, useCallback, useContext } from 'react'
import { useApp } from '../store/use-app.ts'
import { type Action, type ActionContext, isOffered, labelOf, shownShortcut } from './action.ts'
import { runAction } from './bind-keys.ts'
import { ariaShortcut, shortcutText } from './shortcut.ts'

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
  const whyNot = useApp(action.whyNot)
  const shortcut = useApp((state) => shownShortcut(action, state))
  const platform = useApp((state) => state.hello?.platform ?? 'linux')
  const offered = useApp((state) => isOffered(action, state))
  const run = useCallback(() => runAction(action, context), [action, context])
  return {
    label: labelOf(action),
    keys: shortcut && shortcutText(shortcut, platform),
    ariaKeys: shortcut ? ariaShortcut(shortcut, platform) : undefined,
    whyNot,
    isOffered: offered,
    run,
  }
}
