import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { followItems, looksSame, noRows, type RowList } from '../../../src/renderer/panel/rows.ts'
import { itemOf } from './items.ts'

const three = () => ['Write the runbook', 'Ask the vendor', 'Cut the release'].map((t) => itemOf(t))

function textsAndIds({ rows }: RowList): string[] {
  return rows.map(({ id, item }) => `${id} ${item.text}`)
}

describe('the rows of the panel', () => {
  test('are the same list after typing in prose, though the items are new objects lines further down', () => {
    const before = followItems(noRows, three())
    const moved = three().map((item) => ({ ...item, line: item.line + 4 }))
    expect(followItems(before, moved)).toBe(before)
  })

  test('keep all objects but one when one item is typed in, and the key of that one', () => {
    const before = followItems(noRows, three())
    const items = three()
    items[1] = itemOf('Ask the vendors')
    const after = followItems(before, items)
    expect(textsAndIds(after)).toEqual([
      '1 Write the runbook',
      '2 Ask the vendors',
      '3 Cut the release',
    ])
    expect(after.rows.map((row, at) => row === before.rows[at])).toEqual([true, false, true])
  })

  test('keep their keys around an item that is added, and around one that goes', () => {
    const before = followItems(noRows, three())
    const [first, second, third] = three()
    if (!first || !second || !third) throw new Error('three items')
    const added = followItems(before, [first, itemOf('Order cake'), second, third])
    expect(textsAndIds(added)).toEqual([
      '1 Write the runbook',
      '4 Order cake',
      '2 Ask the vendor',
      '3 Cut the release',
    ])
    const removed = followItems(added, [first, second, third])
    expect(textsAndIds(removed)).toEqual([
      '1 Write the runbook',
      '2 Ask the vendor',
      '3 Cut the release',
    ])
  })

  test('show the items of the moment, in order, with keys of their own, whatever happened before', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (history) => {
        let list = noRows
        for (const state of history) {
          const items = state.map((text) => itemOf(text))
          list = followItems(list, items)
          expect(list.rows.map((row) => row.item.text)).toEqual(state)
          expect(list.rows.map((row) => row.index)).toEqual(state.map((_, at) => at))
          expect(list.rows.every((row, at) => looksSame(row.item, items[at] ?? row.item))).toBe(
            true,
          )
          expect(new Set(list.rows.map((row) => row.id)).size).toBe(state.length)
        }
      }),
    )
  })
})
