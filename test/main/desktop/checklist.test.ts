import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Message, type Port, portPair } from '../../../src/api/port.ts'
import { pageOrigin } from '../../../src/main/desktop/navigation.ts'
import { windowOptions } from '../../../src/main/desktop/window-options.ts'
import { contentSecurityPolicy } from '../../../src/main/page/page-headers.ts'
import { attackedHost } from '../attacked-host.ts'
import { tempFolder } from '../temp-folder.ts'
import type { fakeElectron } from './fake-electron.ts'

// The twenty points of Electron's security checklist, one test each, by its number there.

const electron = vi.hoisted(() => ({
  fake: undefined as ReturnType<typeof fakeElectron> | undefined,
}))
vi.mock('electron', async () => {
  const { fakeElectron } = await import('./fake-electron.ts')
  electron.fake ??= fakeElectron()
  return electron.fake.module
})

const root = resolve(import.meta.dirname, '../../..')
const index = readFileSync(join(root, 'src/main/index.ts'), 'utf8')
const options = windowOptions({
  preload: '/p.cjs',
  bounds: { width: 1, height: 1 },
  dark: false,
  isFullScreen: false,
})
const preferences = options.webPreferences
const page = `${pageOrigin}/index.html`

let fake: ReturnType<typeof fakeElectron>
beforeAll(async () => {
  await import('electron')
  if (!electron.fake) throw new Error('Electron is not replaced.')
  fake = electron.fake
  const { fenceAllPages, fencePermissions } = await import('../../../src/main/desktop/fences.ts')
  const { registerAppScheme, servePage } = await import('../../../src/main/desktop/app-scheme.ts')
  fenceAllPages()
  fencePermissions(fake.session() as never, pageOrigin)
  fake.happen('app', 'web-contents-created', {}, fake.contents())
  registerAppScheme()
  const files = new Map([['/index.html', { type: 'text/html', bytes: Buffer.from('<head>') }]])
  servePage(files, async () => ({ language: null }))
})

test('1: only content of our own is loaded', () => {
  expect(pageOrigin).toBe('app://carryover')
  expect(contentSecurityPolicy()).not.toMatch(/https?:|\*/)
})

test('2: pages have no Node, in workers and frames neither', () => {
  expect(preferences).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
  })
})

test('3: the preload lives in a world of its own', () => {
  expect(preferences?.contextIsolation).toBe(true)
})

test('4: every process of a page is in the sandbox', () => {
  expect(preferences?.sandbox).toBe(true)
  expect(index).toMatch(/^app\.enableSandbox\(\)$/m)
})

// Every permission that Electron's documentation names, those for asking and those for checking.
const permissions = [
  ...['accessibility-events', 'background-fetch', 'background-sync', 'clipboard-read'],
  ...[
    'clipboard-sanitized-write',
    'deprecated-sync-clipboard-read',
    'display-capture',
    'fileSystem',
  ],
  ...[
    'fullscreen',
    'geolocation',
    'hid',
    'idle-detection',
    'keyboardLock',
    'media',
    'mediaKeySystem',
  ],
  ...[
    'midi',
    'midiSysex',
    'nfc',
    'notifications',
    'openExternal',
    'payment-handler',
    'periodic-sync',
  ],
  ...['persistent-storage', 'pointerLock', 'push', 'screen-wake-lock', 'sensors', 'serial'],
  ...[
    'speaker-selection',
    'storage-access',
    'system-wake-lock',
    'top-level-storage-access',
    'unknown',
  ],
  ...['usb', 'window-management', 'local-network-access', 'something-new', '', '__proto__'],
]

describe('5: of all permissions a page gets', () => {
  const asked = (permission: string, url: string) => {
    let answer: unknown
    const handler = fake.said.get('asks') as (...args: unknown[]) => void
    handler({}, permission, (given: unknown) => (answer = given), { requestingUrl: url })
    return answer
  }
  const checked = (permission: string, origin: string) =>
    (fake.said.get('checks') as (...args: unknown[]) => unknown)({}, permission, origin, {})

  test('writing to the clipboard alone, when it asks and when it is checked', () => {
    expect(permissions.filter((one) => asked(one, page))).toEqual(['clipboard-sanitized-write'])
    expect(permissions.filter((one) => checked(one, `${pageOrigin}/`))).toEqual([
      'clipboard-sanitized-write',
    ])
  })

  test.each(['https://example.org/', 'app://elsewhere/', 'file:///', 'null', '', 'about:blank'])(
    'nothing from %s',
    (url) => {
      expect(permissions.filter((one) => asked(one, url) !== false)).toEqual([])
      expect(permissions.filter((one) => checked(one, url) !== false)).toEqual([])
    },
  )

  test('no device, and no download', () => {
    expect((fake.said.get('devices') as () => unknown)()).toBe(false)
    expect(isPrevented('session', 'will-download')).toBe(true)
  })
})

test('6: the rules of the web stay on', () => {
  expect(preferences?.webSecurity).toBe(true)
})

test('7: the policy forbids all that is not ours, scripts from text included', async () => {
  expect(contentSecurityPolicy('n').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-n'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
  const answer = await served(page)
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'self'/,
  )
})

test('8: insecure content is not allowed', () => {
  expect(preferences?.allowRunningInsecureContent).toBe(false)
})

test('9: experiments are off', () => {
  expect(preferences?.experimentalFeatures).toBe(false)
})

test('10: no feature of Blink is turned on', () => {
  expect(preferences).not.toHaveProperty('enableBlinkFeatures')
})

test('11: there is no webview', () => {
  expect(preferences?.webviewTag).toBe(false)
})

test('12: none could be attached', () => {
  expect(isPrevented('contents', 'will-attach-webview')).toBe(true)
})

test('13: no page goes anywhere, by whatever way', () => {
  for (const way of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect([way, isPrevented('contents', way)]).toEqual([way, true])
  }
  expect(preferences?.navigateOnDragDrop).toBe(false)
})

test('14: no page opens a window', () => {
  const handler = fake.said.get('opens windows') as (details: unknown) => unknown
  expect(handler({ url: page })).toEqual({ action: 'deny' })
})

test('15: the system opens web and mail addresses alone', async () => {
  // Which addresses, is in test/api/link-guard.test.ts; that there is one place, in test/sources.test.ts.
  const [ours, theirs] = portPair()
  const { send, handedOut } = await attackedHost({
    root: (await tempFolder()).path,
    ends: [ours, theirs],
  })
  for (const url of ['file:///etc/passwd', 'app://carryover/index.html', 'javascript:alert(1)']) {
    expect(await send('openLink', [url])).toMatchObject({ error: { code: 'not-allowed' } })
  }
  await send('openLink', ['https://example.org/'])
  await send('openLink', ['mailto:ada@example.org'])
  expect(handedOut).toEqual(['https://example.org/', 'mailto:ada@example.org'])
})

test('16: Electron is pinned to a line that gets fixes', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Number(devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(43)
})

describe('17: a message counts only from', () => {
  test.each<[string, (contents: object) => unknown, boolean]>([
    ['the top frame of our page', (sender) => ({ sender, senderFrame: frame(page) }), true],
    ['no frame that is gone', (sender) => ({ sender, senderFrame: null }), false],
    ['no frame that is not known', (sender) => ({ sender }), false],
    [
      'no frame in our page',
      (sender) => ({ sender, senderFrame: { url: page, parent: {} } }),
      false,
    ],
    [
      'no page of another host',
      (s) => ({ sender: s, senderFrame: frame('app://evil/index.html') }),
      false,
    ],
    [
      'no other page of ours',
      (s) => ({ sender: s, senderFrame: frame(`${pageOrigin}/x.html`) }),
      false,
    ],
    [
      'no page of the web',
      (s) => ({ sender: s, senderFrame: frame('https://example.org/') }),
      false,
    ],
    ['no file', (s) => ({ sender: s, senderFrame: frame('file:///index.html') }), false],
    ['no blank page', (s) => ({ sender: s, senderFrame: frame('about:blank') }), false],
    ['no other window', () => ({ sender: {}, senderFrame: frame(page) }), false],
  ])('%s', async (_, event, isHeard) => {
    const { ipcPort } = await import('../../../src/main/desktop/ipc-port.ts')
    const contents = { send: vi.fn() }
    const window = { webContents: contents, once: vi.fn(), isDestroyed: () => false }
    const port = ipcPort(window as never, pageOrigin)
    const heard: unknown[] = []
    port.onMessage((message) => heard.push(message))
    fake.happen('ipcMain', 'carryover', event(contents), { id: 1 })
    expect(heard).toEqual(isHeard ? [{ id: 1 }] : [])
    port.close()
    fake.happen('ipcMain', 'carryover', event(contents), { id: 2 })
    expect(heard).toHaveLength(isHeard ? 1 : 0)
  })
})

test('18: the page comes by a scheme of our own, which knows its own files alone', async () => {
  expect(fake.said.get('schemes')).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
  expect((await served(page)).status).toBe(200)
  for (const url of [
    ...[
      'app://carryover/',
      'app://carryover/../index.html/..',
      'app://carryover/%2e%2e/etc/passwd',
    ],
    ...[
      'app://elsewhere/index.html',
      'app://carryover/etc/passwd',
      'app://carryover:80/index.html',
    ],
    ...[
      'app://carryover@evil/index.html',
      'app:index.html',
      'app:///index.html',
      'file:///index.html',
    ],
  ]) {
    expect([url, (await served(url)).status]).toEqual([url, 404])
  }
  expect((await served(page, 'POST')).status).toBe(404)
})

test('19: the packaged program has its fuses set', () => {
  const { electronFuses } = JSON.parse(readFileSync(join(root, 'electron-builder.json'), 'utf8'))
  expect(electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  })
})

test('20: the bridge is one port for messages, and no event of Electron crosses it', async () => {
  vi.stubGlobal('window', new EventTarget())
  await import('../../../src/preload/index.ts')
  vi.unstubAllGlobals()
  const bridge = fake.said.get('exposes carryover') as Port
  expect(Object.keys(bridge).sort()).toEqual(['onClose', 'onMessage', 'send'])
  const heard: unknown[][] = []
  bridge.onMessage((...args: unknown[]) => heard.push(args))
  const message: Message = { event: 'folderFound', value: {} }
  fake.happen('ipcRenderer', 'carryover', { sender: 'must not cross' }, message)
  expect(heard).toEqual([[message]])
  expect(new Set(fake.listensTo('ipcRenderer'))).toEqual(new Set(['carryover']))
})

function served(url: string, method = 'GET'): Promise<Response> {
  const handler = fake.said.get('serves app') as (request: object) => Response
  return Promise.resolve(handler({ url, method }))
}

function isPrevented(emitter: string, event: string): boolean {
  let prevented = false
  fake.happen(emitter, event, { preventDefault: () => (prevented = true) })
  return prevented
}

function frame(url: string) {
  return { url, parent: null }
}
