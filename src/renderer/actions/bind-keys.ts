import type { AppState } from '../store/store.ts'
import {
  type Action,
  type ActionContext,
  isOffered,
  labelOf,
  ownShortcut,
  shortcutsOf,
  usualShortcuts,
} from './action.ts'
import { isPressed, type Shortcut } from './shortcut.ts'
import { whenSeriesIsRead } from './wait-for-series.ts'

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
  // Before the text hears of a key: it knows the keys that actions come with, not those that a person chose.
  const onOwnKey = (event: KeyboardEvent) => {
    const state = context.store.getState()
    if (Object.keys(state.settings.keys).length === 0 || state.dialog !== null) return
    const changed = actions.filter(
      (action) => isOffered(action, state) && ownShortcut(action, state) !== undefined,
    )
    const chosen = changed.find((action) => isFor(action, event, state))
    if (chosen) {
      event.preventDefault()
      event.stopPropagation()
      runAction(chosen, context)
    } else if (isTakenAway(changed, event, state)) {
      event.stopPropagation()
      const other = actions.find((each) => isOffered(each, state) && isFor(each, event, state))
      if (other) runAction(other, context)
      if (other || event.key !== 'Tab') event.preventDefault()
    }
  }
  window.addEventListener('keydown', onKeyDown)
  window.addEventListener('keydown', onOwnKey, { capture: true })
  return () => {
    window.removeEventListener('keydown', onKeyDown)
    window.removeEventListener('keydown', onOwnKey, { capture: true })
  }
}

/** Runs the action, or says why it can't be run now; what needs the series waits for its reading. */
export function runAction(action: Action, context: ActionContext): void {
  const { store } = context
  const state = store.getState()
  if (action.waitsForSeries?.(state)) {
    whenSeriesIsRead(store, labelOf(action), () => {
      // What came in front of the window meanwhile is meant now.
      if (store.getState().dialog === null) runAction(action, context)
    })
    return
  }
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

/** Whether the key ran one of these actions in the text until the person chose other keys for it. */
function isTakenAway(changed: readonly Action[], event: KeyboardEvent, state: AppState): boolean {
  const { target } = event
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return false
  const platform = state.hello?.platform ?? 'linux'
  return changed.some((action) =>
    usualShortcuts(action, state).some(
      (shortcut) => isPressed(shortcut, event, platform) && !isTyping(shortcut, target),
    ),
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
