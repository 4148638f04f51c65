import type { KeyboardEvent } from 'react'
import { expect, test } from 'vitest'
import { rowAfterKey } from '../../../src/renderer/ui/rows-keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

function pressed(key: string, list: { at: number; count: number; isRound: boolean }) {
  return rowAfterKey({ ...plain, key } as KeyboardEvent, { ...list, pageRows: 8 })
}

test('arrows go from row to row, and page keys over many, never out of the list', () => {
  const list = { at: 3, count: 20, isRound: false }
  const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']
  expect(keys.map((key) => pressed(key, list))).toEqual([4, 2, 11, 0])
  expect(keys.map((key) => pressed(key, { ...list, at: 19 }))).toEqual([19, 18, 19, 11])
})

test('in a list that goes round the arrows go from its end to its beginning and back, page keys don’t', () => {
  const last = { at: 19, count: 20, isRound: true }
  expect(['ArrowDown', 'PageDown'].map((key) => pressed(key, last))).toEqual([0, 19])
  expect(['ArrowUp', 'PageUp'].map((key) => pressed(key, { ...last, at: 0 }))).toEqual([19, 0])
})

test('other keys, keys with Ctrl, Cmd or Alt, and a list without rows leave the key to the field', () => {
  const list = { at: 0, count: 20, isRound: true, pageRows: 8 }
  const event = { ...plain, key: 'ArrowDown' } as KeyboardEvent
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) {
    expect(rowAfterKey({ ...event, [held]: true }, list)).toBeUndefined()
  }
  expect(pressed('a', list)).toBeUndefined()
  expect(pressed('ArrowDown', { ...list, count: 0 })).toBeUndefined()
})
