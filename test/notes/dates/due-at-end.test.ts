import { expect, test } from 'vitest'
import { dueAtEnd } from '../../../src/notes/dates/due.ts'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'

test.each([
  ['Order rope - 15 December', '2026-12-15'],
  ['Order rope (15 Dec)', '2026-12-15'],
  ['Order rope, 2026-11-24.', '2026-11-24'],
  ['Order rope 2026-12-15', '2026-12-15'],
  ['Order rope 2026-11-10', null],
  ['Order rope ✅ 2026-12-05', null],
  ['Order rope 🛫 2026-12-05', null],
  ['Order rope (added 2026-12-01)', null],
  ['Order rope - asked Ben 2 Dec', null],
  ['Ask about the letter dated 2026-12-15', null],
  ['Order rope, not before 2026-12-15', null],
  ['Release v2026-12-15', null],
  ['Look into issue 2-1-27', null],
  ['Read the minutes of 2026-12-15', null],
  ['Book the hall for 15 December', null],
  ['Order rope 2026-12-15 and tar', null],
  ['2026-12-15', null],
])('"%s" is due %s', (words, date) => {
  expect(dueAtEnd(words, '2026-11-24', null)?.date ?? null).toBe(date)
})

test('an owner stands before the date or behind it', () => {
  const due = (line: string) =>
    itemsOf(readNote(`# Yard 2026-11-24\n\n## Next week\n- ${line}\n`))[0]?.item.due?.date
  expect(due('Order rope (Ada) 2026-12-15')).toBe('2026-12-15')
  expect(due('Order rope 2026-12-15 (Ada)')).toBe('2026-12-15')
})

test('what was done has no day to be done by', () => {
  const dueOf = (heading: string) =>
    itemsOf(readNote(`# Yard 2026-11-24\n\n## ${heading}\n- Rope (Ada) 2026-12-15\n`))[0]?.item.due
  expect(dueOf('Next week')?.date).toBe('2026-12-15')
  expect(dueOf('Last week')).toBeNull()
})
