import { expect, test } from 'vitest'
import { afterFlush, unsavedQuestion } from '../../../src/main/desktop/closing.ts'
import {
  isOurPage,
  pageOrigin,
  pageOriginFor,
  pathOfRequest,
} from '../../../src/main/desktop/navigation.ts'
import { visibleBounds, windowOptions } from '../../../src/main/desktop/window-options.ts'

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
])('a message from a frame at %s counts: %s', (url, isHeard) => {
  expect(isOurPage({ url, parent: null })).toBe(isHeard)
})

test('a message from within our page, or from a frame that is gone, does not count', () => {
  expect(isOurPage({ url: 'app://carryover/index.html', parent: {} })).toBe(false)
  expect(isOurPage(null)).toBe(false)
  expect(isOurPage(undefined)).toBe(false)
})

test('in development the page may come from a server on this machine, and nowhere else', () => {
  const origin = (developmentUrl: string | undefined, isPackaged = false) =>
    pageOriginFor({ isPackaged, developmentUrl })
  expect(origin(undefined)).toBe(pageOrigin)
  expect(origin('http://localhost:5173/')).toBe('http://localhost:5173')
  expect(origin('http://localhost:5173/', true)).toBe(pageOrigin)
  expect(origin('http://evil.example/')).toBe(pageOrigin)
  expect(origin('nonsense')).toBe(pageOrigin)
  const url = 'http://localhost:5173/index.html'
  expect(isOurPage({ url, parent: null }, 'http://localhost:5173')).toBe(true)
  expect(isOurPage({ url, parent: null })).toBe(false)
})

test.each([
  ['GET', 'app://carryover/index.html', '/index.html'],
  ['GET', 'app://carryover/assets/a.js?x#y', '/assets/a.js'],
  ['POST', 'app://carryover/index.html', undefined],
  ['GET', 'app://local/etc/passwd', undefined],
  ['GET', 'file:///etc/passwd', undefined],
  ['GET', 'nonsense', undefined],
])('a request by %s for %s asks for %s', (method, url, path) => {
  expect(pathOfRequest({ method, url })).toBe(path)
})

test('a window comes back where it was, if that can be seen', () => {
  const screens = [
    { x: 0, y: 0, width: 1920, height: 1080 },
    { x: -1280, y: 0, width: 1280, height: 720 },
  ]
  const size = { width: 900, height: 600 }
  const seen = (x: number, y: number) => visibleBounds({ x, y, ...size }, screens)
  expect(seen(100, 50)).toEqual({ x: 100, y: 50, ...size })
  expect(seen(-1000, 100)).toEqual({ x: -1000, y: 100, ...size })
  expect(seen(1800, 500)).toEqual({ x: 1800, y: 500, ...size })
  for (const [x, y] of [
    [5000, 100],
    [1900, 100],
    [100, 2000],
    [100, -400],
    [-3000, 0],
  ] as const) {
    expect(seen(x, y), `${x},${y}`).toEqual(size)
  }
  expect(visibleBounds(size, screens)).toEqual(size)
})

test('a window that filled the screen does so again; of any other nothing is said, so that it may', () => {
  const options = (isFullScreen: boolean) =>
    windowOptions({
      preload: '/p.cjs',
      bounds: { width: 900, height: 600 },
      dark: false,
      isFullScreen,
    })
  expect(options(true)).toMatchObject({ fullscreen: true })
  expect(options(false)).not.toHaveProperty('fullscreen')
})

test('a window with unsaved notes closes only when the person says so', () => {
  expect(afterFlush([])).toBe('close')
  expect(afterFlush(null)).toBe('close')
  expect(afterFlush(['a.md'])).toBe('ask')
  const many = Array.from({ length: 7 }, (_, i) => `${i}.md`)
  expect(unsavedQuestion(many).detail).toMatch(/^0\.md\n1\.md\n2\.md\n3\.md\n4\.md\nand 2 more\n\n/)
  expect(unsavedQuestion(['a.md']).detail).toMatch(/^a\.md\n\n/)
})
