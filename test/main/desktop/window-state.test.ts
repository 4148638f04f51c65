import { expect, test } from 'vitest'
import {
  besideOthers,
  foldersKept,
  inFront,
  stateOf,
} from '../../../src/main/desktop/window-state.ts'

const bounds = { x: 10, y: 20, width: 900, height: 600 }

test('what is kept of a window is its place when nothing fills the screen, and what fills it', () => {
  const window = {
    getNormalBounds: () => bounds,
    isMaximized: () => true,
    isFullScreen: () => false,
  }
  expect(stateOf(window)).toEqual({ ...bounds, isMaximized: true, isFullScreen: false })
})

test('a window that would hide another comes a step beside it, and beside the next one', () => {
  const at = (x: number, y: number) => ({ ...bounds, x, y })
  expect(besideOthers(bounds, [])).toEqual(bounds)
  expect(besideOthers(bounds, [at(11, 20)])).toEqual(bounds)
  expect(besideOthers(bounds, [bounds])).toEqual(at(38, 48))
  expect(besideOthers({ ...bounds, isMaximized: true }, [at(38, 48), bounds])).toEqual({
    ...at(66, 76),
    isMaximized: true,
  })
  const anywhere = { width: 900, height: 600 }
  expect(besideOthers(anywhere, [anywhere])).toEqual(anywhere)
})

test('the windows that are open when the program ends come back, also the last that was closed', () => {
  expect(foldersKept(['/a', '/b', '/c'], '/b')).toEqual(['/a', '/c'])
  expect(foldersKept(['/a'], '/a')).toEqual(['/a'])
})

test('the window in front is the one that has the keys, else that which had them last, else the first', () => {
  const open = ['a', 'b', 'c']
  expect(inFront(open, { focused: 'b', last: 'c' })).toBe('b')
  expect(inFront(open, { focused: undefined, last: 'c' })).toBe('c')
  expect(inFront(open, { focused: undefined, last: 'closed' })).toBe('a')
  expect(inFront(open, { focused: undefined, last: undefined })).toBe('a')
  expect(inFront([], { focused: undefined, last: 'closed' })).toBeUndefined()
})
