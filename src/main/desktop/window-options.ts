import type { BrowserWindowConstructorOptions } from 'electron'

export type Bounds = {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
}

export const firstBounds: Bounds = { width: 1280, height: 820 }

/** The window's options; the page has no Node, its own world, and a sandbox. `preload` is an absolute path. */
export function windowOptions(given: {
  readonly preload: string
  readonly bounds: Bounds
  readonly dark: boolean
  readonly isFullScreen: boolean
}): BrowserWindowConstructorOptions {
  return {
    ...given.bounds,
    // Said as false it would take the button away on a Mac.
    ...(given.isFullScreen && { fullscreen: true }),
    minWidth: 560,
    minHeight: 400,
    show: false,
    title: 'Carryover',
    // The page's own ground, so that nothing flashes before it paints.
    backgroundColor: given.dark ? '#1b1a19' : '#fbfaf8',
    webPreferences: {
      preload: given.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: true,
    },
  }
}

type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The bounds if enough of them is on a screen to get hold of the window, else the size alone. */
export function visibleBounds(bounds: Bounds, screens: readonly Area[]): Bounds {
  const { x, y, width, height } = bounds
  if (x === undefined || y === undefined) return bounds
  const least = 80
  const isVisible = screens.some(
    (screen) =>
      x + width - least > screen.x &&
      x + least < screen.x + screen.width &&
      y >= screen.y &&
      y + least < screen.y + screen.height,
  )
  return isVisible ? bounds : { width, height }
}
