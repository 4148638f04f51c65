import { narrowestPx, narrowPx } from '../actions/columns.ts'
import { useApp } from '../store/use-app.ts'
import type { Drawer } from '../store/view-slice.ts'
import { useMediaQuery } from '../ui/use-media-query.ts'

export type Column = {
  readonly id: Drawer
  readonly isShown: boolean
  /** It lies over the text, because the window is narrow. */
  readonly isDrawer: boolean
  readonly width: number
  readonly min: number
  readonly max: number
  readonly setWidth: (px: number) => void
}

/** The two columns beside the text: beside it in a wide window, over it and one at a time in a narrow one. */
export function useColumns() {
  const isNarrow = useMediaQuery(`(max-width: ${narrowPx}px)`)
  const isNarrowest = useMediaQuery(`(max-width: ${narrowestPx}px)`)
  const drawer = useApp((state) => state.drawer)
  const sidebarOpen = useApp((state) => state.sidebarOpen)
  const panelOpen = useApp((state) => state.panelOpen)
  const sidebarWidth = useApp((state) => state.settings.sidebarWidth)
  const panelWidth = useApp((state) => state.settings.panelWidth)
  const changeSettings = useApp((state) => state.changeSettings)
  const sidebar: Column = {
    id: 'sidebar',
    isShown: isNarrow ? drawer === 'sidebar' : sidebarOpen,
    isDrawer: isNarrow,
    width: sidebarWidth,
    min: 180,
    max: 420,
    setWidth: (px) => changeSettings({ sidebarWidth: px }),
  }
  const panel: Column = {
    id: 'panel',
    isShown: isNarrowest ? drawer === 'panel' : panelOpen,
    isDrawer: isNarrowest,
    width: panelWidth,
    min: 260,
    max: 560,
    setWidth: (px) => changeSettings({ panelWidth: px }),
  }
  return { sidebar, panel }
}
