import { expect, test } from 'vitest'
import { itemNow } from '../../../src/renderer/panel/item-now.ts'
import { tickRow } from '../../../src/renderer/panel/tick-row.ts'
import type { AppState } from '../../../src/renderer/store/store.ts'
import { openSession } from '../session/open-session.ts'

const itemsIn = ({ note }: AppState) => note?.meetings.flatMap(({ meeting }) => meeting.items) ?? []

async function openWith(lines: string) {
  const opened = await openSession({ 'a.md': `# Deck crew 2026-11-16\n\n${lines}` })
  const [first, second] = itemsIn(opened.store.getState())
  if (!first || !second) throw new Error('Two items were to be read.')
  return {
    ...opened,
    first,
    second,
    at: (item: typeof first) => itemNow(opened.store.getState(), item)?.line,
  }
}

test('work of this week with the words of last week’s report is ticked itself', async () => {
  const { second, store, session, text } = await openWith(
    '## Last week\n- [x] Order rope (Ada)\n\n## This week\n- [ ] Order rope (Ada)\n',
  )
  const shown = itemNow(store.getState(), second)
  if (shown) tickRow({ session, store }, shown)
  expect(text().split('\n').slice(2)).toEqual([
    '## Last week',
    '- [x] Order rope (Ada)',
    '',
    '## This week',
    '- [x] Order rope (Ada)',
    '',
  ])
})

test('a row keeps to its person when the note was read anew', async () => {
  const { second, at, type } = await openWith(
    '## This week\n- [ ] Order rope (Ada)\n- [ ] Order rope (Ben)\n',
  )
  expect(at(second)).toBe(5)
  type('\n', 0)
  expect(at(second)).toBe(6)
})

test('what another key has ticked meanwhile is the same work still', async () => {
  const { first, at, session } = await openWith(
    '## This week\n- [ ] Order rope (Ada)\n- [ ] Tar the hull (Ben)\n',
  )
  expect(session.tickItem({ line: 4, text: 'Order rope', owners: ['Ada'] })).toBe(true)
  expect(at(first)).toBe(4)
})

test('of two that differ in nothing none is taken once the note was read anew', async () => {
  const { second, at, type } = await openWith('## This week\n- [ ] Order rope\n- [ ] Order rope\n')
  expect(at(second)).toBe(5)
  type('\n', 0)
  expect(at(second)).toBeUndefined()
})
