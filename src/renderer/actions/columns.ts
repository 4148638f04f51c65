import type { AppState } from '../store/store.ts'
import type { Drawer } from '../store/view-slice.ts'
import type { ActionContext } from './action.ts'
import { focusRegion, hasFocus } from './regions.ts'

/** Up to this width the list of notes lies over the text; up to the second, the panel too. */
export const narrowPx = 980
export const narrowestPx = 720

const regionOf = { sidebar: 'notes', panel: 'panel' } as const

/** Shows the column, or hides it; the focus goes along where it would be lost otherwise. */
export function toggleColumn({ store, session }: ActionContext, column: Drawer): void {
  const state = store.getState()
  if (isColumnShown(state, column)) {
    const hadFocus = hasFocus(regionOf[column])
    setColumn(state, column, false)
    if (!hadFocus) return
    if (state.page === null) session.focusEditor()
    else focusRegion('page')
  } else {
    setColumn(state, column, true)
    if (isDrawer(column)) requestAnimationFrame(() => focusRegion(regionOf[column]))
  }
}

export function showColumn(state: AppState, column: Drawer): void {
  setColumn(state, column, true)
}

/** Puts the column away where it lies over the text. */
export function closeDrawer(state: AppState, column: Drawer): void {
  if (isDrawer(column)) setColumn(state, column, false)
}

/** Whether the column can be seen now. */
export function isColumnShown(state: AppState, column: Drawer): boolean {
  if (isDrawer(column)) return state.drawer === column
  return column === 'sidebar' ? state.sidebarOpen : state.panelOpen
}

function setColumn(state: AppState, column: Drawer, isOpen: boolean): void {
  if (isDrawer(column)) state.setDrawer(isOpen ? column : null)
  else if (column === 'sidebar') state.setSidebarOpen(isOpen)
  else state.setPanelOpen(isOpen)
}

/** Whether the window is so narrow now that the column lies over the text. */
function isDrawer(column: Drawer): boolean {
  return globalThis.innerWidth <= (column === 'sidebar' ? narrowPx : narrowestPx)
}
