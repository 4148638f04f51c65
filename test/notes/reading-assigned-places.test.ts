import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'

test('work that is a heading stands below the headings that it is a part of, not below its neighbour', () => {
  const note =
    '# Sprint 2031-11-17\n\n## 1 Harbour\n\n### 1.1 Move the buoys\n- Assignee: Ada\n- Status: in progress\n\n**By hand**\n\n### 1.2 Lamp checks\n- Assignee: Ben\n- Status: open\n\n## [ ] 2 Order rope\n'
  expect(itemsOf(readNote(note)).map(({ item }) => [item.text, item.section])).toEqual([
    ['Move the buoys', ['1 Harbour']],
    ['Lamp checks', ['1 Harbour']],
    ['2 Order rope', []],
  ])
})
