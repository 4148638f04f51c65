import type { AppState } from '../store/store.ts'
import { type Action, type ActionContext, isOffered, shortcutsOf } from './action.ts'
import { isPressed, type Shortcut } from './shortcut.ts'

/** Runs actions by their keys, wherever the focus is; gives back the function that stops it. */
export function bindKeys(actions: readonly Action[], context: ActionContext): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const state = context.store.getState()
    const action = actions.find((each) => isOffered(each, state) && isFor(each, event, state))
    if (!action) return
    // In front of a dialog only the dialog's own keys count.
    if (state.dialog !== null) return
    event.preventDefault()
    runAction(action, context)
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

/** Runs the action, or says why it can't be run now. */
export function runAction(action: Action, context: ActionContext): void {
  const state = context.store.getState()
  const reason = action.whyNot(state)
  if (reason === null) action.run(context)
  else state.addToast({ kind: 'info', text: reason })
}

function isFor(action: Action, event: KeyboardEvent, state: AppState): boolean {
  if (action.when?.(state) === false) return false
  if (action.notInFields && isField(event.target)) return false
  const platform = state.hello?.platform ?? 'linux'
  return shortcutsOf(action, state).some(
    (shortcut) => isPressed(shortcut, event, platform) && !isTyping(shortcut, event.target),
  )
}

/** Whether the key, without a modifier, is a character that is being typed somewhere. */
function isTyping({ mod, alt, key }: Shortcut, target: EventTarget | null): boolean {
  if (mod || alt || key.length > 1) return false
  return isField(target) || (target instanceof HTMLElement && target.isContentEditable)
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}
