import { expect, test } from 'vitest'
import { menuTemplate } from '../../../src/main/desktop/menu-template.ts'
import { isOurPage, isPermitted, mayNavigate } from '../../../src/main/desktop/navigation.ts'
import { windowOptions } from '../../../src/main/desktop/window-options.ts'

const options = windowOptions({
  preload: '/app/index.cjs',
  bounds: { width: 900, height: 600 },
  dark: false,
})

test('the page runs in a sandbox, in a world of its own, without Node', () => {
  expect(options.webPreferences).toMatchObject({
    preload: '/app/index.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  })
  expect(options.webPreferences).not.toHaveProperty('enableBlinkFeatures')
})

test.each([
  ['app://carryover/index.html', true],
  ['app://carryover/index.html#note', true],
  ['app://carryover/other.html', false],
  ['app://elsewhere/index.html', false],
  ['https://example.org/', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['about:blank', false],
  ['', false],
])('navigation to %s: %s', (address, allowed) => {
  expect(mayNavigate(address)).toBe(allowed)
})

// Electron's list of permissions; its default is to grant each of them.
const permissions = [
  ...[
    'clipboard-read',
    'clipboard-sanitized-write',
    'display-capture',
    'fullscreen',
    'geolocation',
    'hid',
  ],
  ...[
    'idle-detection',
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'notifications',
    'openExternal',
  ],
  ...[
    'pointerLock',
    'keyboardLock',
    'serial',
    'speaker-selection',
    'storage-access',
    'usb',
    'unknown',
  ],
  ...[
    'top-level-storage-access',
    'window-management',
    'fileSystem',
    'deprecated-sync-clipboard-read',
  ],
]

test('only writing to the clipboard is permitted, and only to our page', () => {
  expect(permissions.filter((name) => isPermitted(name, 'app://carryover/'))).toEqual([
    'clipboard-sanitized-write',
  ])
  expect(permissions.filter((name) => isPermitted(name, 'https://example.org'))).toEqual([])
})

test('messages are taken from the top frame of our page only', () => {
  const url = 'app://carryover/index.html'
  expect(isOurPage({ url, parent: null })).toBe(true)
  expect(isOurPage({ url, parent: {} })).toBe(false)
  expect(isOurPage({ url: 'https://example.org/', parent: null })).toBe(false)
  expect(isOurPage(null)).toBe(false)
  expect(isOurPage(undefined)).toBe(false)
})

test.each(['darwin', 'linux', 'win32'] as const)(
  'the menu on %s runs actions by their id',
  (platform) => {
    const chosen: string[] = []
    const items = menuTemplate({ platform, choose: (action) => chosen.push(action) }).flatMap(
      (menu) => (Array.isArray(menu.submenu) ? menu.submenu : []),
    )
    for (const item of items) (item.click as (() => void) | undefined)?.()
    expect(chosen).toContain('newWeek')
    expect(new Set(chosen).size).toBe(chosen.length)
    const keys = items.flatMap((item) => (item.accelerator ? [item.accelerator] : []))
    expect(new Set(keys).size).toBe(keys.length)
  },
)
