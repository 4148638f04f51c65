import { beforeAll, describe, expect, test, vi } from 'vitest'
import { isInItself, pageOrigin } from '../../../src/main/desktop/navigation.ts'
import { sheetOptions } from '../../../src/main/desktop/sheet-options.ts'
import type { fakeElectron } from './fake-electron.ts'

// A document is printed from HTML that the page sends: a page that was taken over sends what it likes.

const electron = vi.hoisted(() => ({
  fake: undefined as ReturnType<typeof fakeElectron> | undefined,
}))
vi.mock('electron', async () => {
  const { fakeElectron } = await import('./fake-electron.ts')
  electron.fake ??= fakeElectron()
  return electron.fake.module
})

const document = `data:text/html;charset=utf-8;base64,${btoa('<h1>Deck crew</h1>')}`
const elsewhere = [
  'https://example.org/pixel.png',
  'http://127.0.0.1:8080/',
  'wss://example.org/',
  'file:///etc/passwd',
  `${pageOrigin}/index.html`,
  'blob:null/3f2c',
  'javascript:alert(1)',
  'about:blank',
  'chrome://settings',
  'data',
  '',
]

test('a printed document has itself, and asks for nothing', () => {
  expect(isInItself(document)).toBe(true)
  expect(elsewhere.filter(isInItself)).toEqual([])
})

test('nothing runs where a document is printed', () => {
  const session = {} as never
  expect(sheetOptions(session)).toEqual({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      spellcheck: false,
    },
  })
})

describe('the session of what is printed', () => {
  let said: Map<string, unknown>
  beforeAll(async () => {
    await import('electron')
    if (!electron.fake) throw new Error('Electron is not replaced.')
    const { sealSession } = await import('../../../src/main/desktop/fences.ts')
    await sealSession(electron.fake.session() as never)
    said = electron.fake.said
  })
  const isCancelled = (url: string) => {
    let answer: unknown
    const filter = said.get('requests') as (details: object, answer: (to: object) => void) => void
    filter({ url }, (to) => {
      answer = to
    })
    return answer
  }

  test('cancels every request but the one for the document itself', () => {
    expect(isCancelled(document)).toEqual({ cancel: false })
    for (const url of elsewhere) expect([url, isCancelled(url)]).toEqual([url, { cancel: true }])
  })

  test('makes no connection ahead of a request, to this machine neither', () => {
    expect(said.get('proxy')).toEqual({
      proxyRules: '127.0.0.1:9',
      proxyBypassRules: '<-loopback>',
    })
  })

  test('fetches no dictionary', () => {
    expect([said.get('dictionaries'), said.get('spelling'), said.get('languages')]).toEqual([
      'http://127.0.0.1:9/',
      false,
      [],
    ])
  })

  test('permits nothing, not what our page may do either', () => {
    const check = said.get('checks') as (...args: unknown[]) => unknown
    for (const origin of [pageOrigin, 'null', '']) {
      expect(check({}, 'clipboard-sanitized-write', origin, {})).toBe(false)
    }
  })
})

test('a session that could not be sealed is sealed for the next document, and then kept', async () => {
  await import('electron')
  const { sheetSession } = await import('../../../src/main/desktop/sheet-session.ts')
  electron.fake?.failProxy(new Error('no proxy'))
  await expect(sheetSession()).rejects.toThrow('no proxy')
  const sealed = await sheetSession()
  electron.fake?.failProxy(new Error('sealed again'))
  expect(await sheetSession()).toBe(sealed)
})
