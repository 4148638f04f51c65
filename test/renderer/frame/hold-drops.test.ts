import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdDrops } from '../../../src/renderer/frame/hold-drops.ts'

// The page's tree as far as a drop needs it.
class Words {
  readonly parentElement: Place | null
  constructor(parent: Place | null = null) {
    this.parentElement = parent
  }
}
class Place extends Words {
  readonly isWritten: boolean
  constructor(isWritten: boolean) {
    super()
    this.isWritten = isWritten
  }
  closest(): Place | null {
    return this.isWritten ? this : null
  }
}

beforeEach(() => {
  vi.stubGlobal('Node', Words)
  vi.stubGlobal('Element', Place)
})
afterEach(() => vi.unstubAllGlobals())

/** What becomes of a drop there: whether the page keeps it from the browser, and tells of it. */
function drop(types: readonly string[] | null, target: unknown) {
  const listeners = new Map<string, (event: unknown) => void>()
  const told = vi.fn()
  const page = {
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, listener),
  }
  holdDrops(page as unknown as Window, told)
  const held = ['dragover', 'drop'].map((name) => {
    const preventDefault = vi.fn()
    const dataTransfer = types && { types }
    listeners.get(name)?.({ target, dataTransfer, preventDefault, stopPropagation: vi.fn() })
    return preventDefault.mock.calls.length > 0
  })
  return { held, told: told.mock.calls.length }
}

const outside = new Place(false)
const editor = new Place(true)

test.each([
  ['an address', ['text/uri-list', 'text/html', 'text/plain']],
  ['text', ['text/plain']],
  ['a picture of a page', ['text/html']],
  ['what names no kind', []],
  ['what carries nothing', null],
])('%s that is dropped outside of where one writes goes nowhere', (_, types) => {
  for (const target of [outside, new Words(outside), null]) {
    expect(drop(types, target)).toEqual({ held: [true, true], told: 0 })
  }
})

test('text goes where one writes, and what has no text does not', () => {
  const types = ['text/uri-list', 'text/plain']
  for (const target of [editor, new Words(editor)]) {
    expect(drop(types, target)).toEqual({ held: [false, false], told: 0 })
    expect(drop(['text/html', 'text/uri-list'], target)).toEqual({ held: [true, true], told: 0 })
  }
})

test('files go nowhere wherever they are dropped, and are told of once', () => {
  for (const target of [outside, editor]) {
    expect(drop(['Files', 'text/plain'], target)).toEqual({ held: [true, true], told: 1 })
  }
})
