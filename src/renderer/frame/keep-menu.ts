import type { NotesApi } from '../../api/contract.ts'
import type { MenuAction } from '../../api/menu.ts'
import { isOffered, labelOf, shownShortcut, whyNotNow } from '../actions/action.ts'
import { actions } from '../actions/actions.ts'
import { accelerator } from '../actions/shortcut.ts'
import type { AppState, AppStore } from '../store/store.ts'

/** A menu is looked at long after a key: what changes while one types is told once it rests. */
const pauseMs = 150

/** Tells a host with a native menu of every action: its label, its keys, and whether it can be done now. */
export function keepMenu(store: AppStore, api: Pick<NotesApi, 'showMenu'>): void {
  let told = ''
  let isWaiting = false
  const tell = () => {
    isWaiting = false
    const menu = menuOf(store.getState())
    const now = JSON.stringify(menu)
    if (now === told) return
    told = now
    // A host that is away is told when it is there again, since its hello makes another state.
    api.showMenu(menu).catch(() => {
      told = ''
    })
  }
  store.subscribe(({ hello, connection }) => {
    if (connection !== 'joined' || !hello?.capabilities.includes('nativeMenu')) return
    if (isWaiting) return
    isWaiting = true
    setTimeout(tell, pauseMs)
  })
}

/** All actions that this host offers, as its menu shows them. */
export function menuOf(state: AppState): readonly MenuAction[] {
  return actions
    .filter((action) => isOffered(action, state))
    .map((action) => {
      const shortcut = shownShortcut(action, state)
      return {
        id: action.id,
        menu: action.menu,
        label: labelOf(action),
        keys: shortcut && accelerator(shortcut),
        isEnabled: whyNotNow(action, state) === null,
        isOn: action.isOn?.(state) ?? null,
      }
    })
}
