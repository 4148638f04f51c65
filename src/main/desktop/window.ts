import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { offerContextMenu } from './show-context-menu.ts'
import { visibleBounds, windowOptions } from './window-options.ts'
import { besideOthers, type WindowState } from './window-state.ts'

/** Opens the window as it was, without its page; never quite over another one. */
export function openWindow(program: string, { isMaximized, isFullScreen, ...bounds }: WindowState) {
  const others = BrowserWindow.getAllWindows().map((other) => other.getNormalBounds())
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea)
  const preload = join(program, 'out', 'preload', 'index.cjs')
  const window = new BrowserWindow({
    ...windowOptions({
      preload,
      bounds: visibleBounds(besideOthers(bounds, others), screens),
      dark: nativeTheme.shouldUseDarkColors,
    }),
    icon: join(program, 'resources', 'icons', 'icon-256.png'),
    // Said as false it would take the button away on a Mac.
    ...(isFullScreen && { fullscreen: true }),
  })
  window.once('ready-to-show', () => {
    if (isMaximized && !isFullScreen) window.maximize()
    window.show()
  })
  offerContextMenu(window)
  // A page that dies takes nothing along that the disk doesn't have; it starts anew.
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload()
  })
  return window
}

/** Brings the window to the front. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}
