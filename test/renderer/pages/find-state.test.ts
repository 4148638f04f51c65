import { expect, test } from 'vitest'
import { findState, workState } from '../../../src/renderer/pages/find-state.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'

const { find, work } = createAppStore().getState()
const begun = { ...find, typed: 'rope', next: 0, isBusy: true }
const piece = {} as NonNullable<typeof work.work>[number]

test('a search that has looked at no note yet says that it looks, and counts nothing', () => {
  expect(findState(begun)).toBe('Looking through the notes')
  expect(findState({ ...begun, isBusy: false })).toBe('')
  const told = findState({ ...begun, next: 40, searched: 40, total: 90 })
  expect(told).toMatch(/40 of 90/)
  expect(findState({ ...find, total: 90 })).not.toMatch(/Looking/)
})

test('open work that is not read yet is not said to be none', () => {
  const asked = { ...work, isBusy: true }
  expect(workState(asked, 0)).toBe('Looking through the notes')
  expect(workState({ ...asked, work: [], searched: 3, total: 9 }, 0)).toBe(
    '3 of 9 series looked through',
  )
  expect(workState({ ...work, work: [], total: 9, unread: 30 }, 0)).toBe(
    '30 notes are still being read',
  )
  expect(workState({ ...work, work: [], total: 9 }, 0)).toBe('0 open items')
  expect(workState({ ...work, work: [piece], total: 9, unread: 1 }, 1)).toBe(
    '1 open item · 1 note is still being read',
  )
})
