import { expect, test } from 'vitest'
import { readNote } from '../../../src/notes/meetings/note.ts'
import { openQuestions } from '../../../src/notes/view/open-questions.ts'

function questions(text: string): string[] {
  const note = readNote(`# Deck crew 2026-11-09\n\n${text}`)
  const placed = note.meetings[0]
  if (!placed) throw new Error('There is a meeting')
  return openQuestions(note, placed.meeting).map((one) => `${one.line}: ${one.text}`)
}

test('finds a line that asks and has nothing below it', () => {
  expect(questions('## Notes\n- Who orders the rope?\n- The mast is up.\n')).toEqual([
    '3: Who orders the rope?',
  ])
  expect(questions('Q: Do we sail on Friday?\n')).toEqual(['2: Do we sail on Friday?'])
  expect(questions('We talked about paint. Which colour do we take?\n')).toHaveLength(1)
})

const answered = [
  ['an answer behind it', '- Who orders the rope? Ben does.\n'],
  ['an answer nested under it', '- Who orders the rope?\n  - Ben\n'],
  ['a line that answers it', 'Q: Who orders the rope?\nA: Ben\n'],
  ['an arrow below it', '- Who orders the rope?\n-> Ben\n'],
  ['a paragraph that goes on', 'Who orders the rope?\nBen said that he will.\n'],
] as const

for (const [what, text] of answered) {
  test(`takes a question with ${what} for answered`, () => {
    expect(questions(text)).toEqual([])
  })
}

const none = [
  ['a title', '## What next?\n\nNothing.\n'],
  ['an item', '## Action items\n- [ ] Ask Oslo: is the quay free? (Ada)\n'],
  ['code', '```\nwhat is this?\n```\n'],
  ['an address', '- See https://example.org/search?\n'],
  ['a word with a mark', '- Rope?\n'],
  ['a quotation', '> Who wrote this line?\n'],
] as const

for (const [what, text] of none) {
  test(`takes ${what} for no question`, () => {
    expect(questions(text)).toEqual([])
  })
}

test('a meeting of another reading has none', () => {
  const note = readNote('# Deck crew 2026-11-09\n\nWho orders the rope?\n')
  const other = readNote('# Deck crew 2026-11-09\n\nWho orders the rope?\n').meetings[0]
  if (!other) throw new Error('There is a meeting')
  expect(openQuestions(note, other.meeting)).toEqual([])
})
