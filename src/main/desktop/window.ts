import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { type Bounds, visibleBounds, windowOptions } from './window-options.ts'

/** Opens the window at the place where it was, without its page. */
export function openWindow(program: string, bounds: Bounds): BrowserWindow {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea)
  const preload = join(program, 'out', 'preload', 'index.cjs')
  const window = new BrowserWindow({
    ...windowOptions({
      preload,
      bounds: visibleBounds(bounds, screens),
      dark: nativeTheme.shouldUseDarkColors,
    }),
    icon: join(program, 'resources', 'icons', 'icon-256.png'),
  })
  window.once('ready-to-show', () => window.show())
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
