import { expect, test } from 'vitest'
import { newWeek } from '../../../src/notes/week/new-week.ts'

test('entries that are offered are each told with all the headings above them, outermost first', () => {
  const path = 'deck/2026-11-16.md'
  const text = '# Deck crew 2026-11-16\n\n## North\n\n### Paint\n- Blue\n- Red\n'
  const week = newWeek({ notes: [{ path, text }], path, today: '2026-11-21', context: {} })
  if (week.kind !== 'file') throw new Error(JSON.stringify(week))
  expect(week.open.map((entry) => [entry.text, entry.section])).toEqual([
    ['Blue', ['North', 'Paint']],
    ['Red', ['North', 'Paint']],
  ])
})
