import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { askAfterEnds } from './dialogs.ts'
import { createRenewal } from './page-end.ts'
import { offerContextMenu } from './show-context-menu.ts'
import { visibleBounds, windowOptions } from './window-options.ts'
import { besideOthers, type WindowState } from './window-state.ts'

/** Opens the window as it was, without its page; never quite over another one. */
export function openWindow(
  program: string,
  { isMaximized = false, isFullScreen = false, ...bounds }: WindowState,
): BrowserWindow {
  const others = BrowserWindow.getAllWindows().map((other) => other.getNormalBounds())
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea)
  const preload = join(program, 'out', 'preload', 'index.cjs')
  const window = new BrowserWindow({
    ...windowOptions({
      preload,
      bounds: visibleBounds(besideOthers(bounds, others), screens),
      dark: nativeTheme.shouldUseDarkColors,
      isFullScreen,
    }),
    icon: join(program, 'resources', 'icons', 'icon-256.png'),
  })
  window.once('ready-to-show', () => {
    if (isMaximized && !isFullScreen) window.maximize()
    window.show()
  })
  offerContextMenu(window)
  return window
}

/** Begins the window's page anew where it dies: it takes nothing along that the disk doesn't have. */
export function renewPage(
  window: BrowserWindow,
  parts: { forgetNote(): Promise<void>; report(error: unknown): void },
): void {
  const ended = createRenewal({
    ...parts,
    now: () => performance.now(),
    ask: () => askAfterEnds(window),
    reload: () => window.webContents.reload(),
    close: () => window.close(),
    isThere: () => !window.isDestroyed(),
  })
  window.webContents.on('render-process-gone', (_, { reason }) => void ended(reason))
}

/** Brings the window to the front. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}
