import { expect, test } from 'vitest'
import type { FoundHit, FoundNote } from '../../../src/api/finding.ts'
import type { NotePath } from '../../../src/api/notes.ts'
import { countLines, findRows } from '../../../src/renderer/pages/find-rows.ts'

const hit = (line: number, date: string | null): FoundHit => ({
  line,
  date,
  text: 'rope',
  passages: [],
  above: null,
  below: null,
})

const log: FoundNote = {
  path: 'sync.md' as NotePath,
  title: 'Sync',
  hits: [hit(6, '2026-11-17'), hit(7, '2026-11-17'), hit(12, '2026-10-06')],
  more: 2,
}

test('the lines of a log stand below the meetings that they are of', () => {
  const rows = findRows([log]).map((row) =>
    row.kind === 'meeting' ? `${row.title} ${row.hit.date}: ${row.lines}` : `- ${row.hit.line}`,
  )
  expect(rows).toEqual(['Sync 2026-11-17: 2', '- 6', '- 7', 'Sync 2026-10-06: 3', '- 12'])
  expect(countLines([log])).toBe(5)
})

test('each row has a key of its own', () => {
  const keys = findRows([log]).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
