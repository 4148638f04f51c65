import { describe, expect, test } from 'vitest'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { linkKey } from '../../../src/notes/series/link-answers.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'
import type { FileWeek, NewWeekAsk, SectionWeek } from '../../../src/notes/week/week-ask.ts'
import { applied } from '../../support/weeks.ts'

const context = { people: ['Ada', 'Ben', 'Cleo'] }
const before = `# Deck crew 2026-11-09

## This week
- [ ] Order rope (Ben)
  - hemp, no nylon
- [ ] Sand the rail (Ada)
- [x] Fix the lamp (Ada)
`
const last = `# Deck crew 2026-11-16

## Last week
- [x] Sand the rail (Ada)

## This week
- [ ] Paint the hatch (Cleo)
`
const weekly = [
  { path: 'deck/2026-11-09.md', text: before },
  { path: 'deck/2026-11-16.md', text: last },
]

function made(notes: NewWeekAsk['notes'], ask: Partial<NewWeekAsk> = {}): FileWeek | SectionWeek {
  const path = notes.at(-1)?.path ?? ''
  const week = newWeek({ notes, path, today: '2026-11-21', context, ...ask })
  if (week.kind !== 'file' && week.kind !== 'section') throw new Error(JSON.stringify(week))
  return week
}

function takingAlong(notes: NewWeekAsk['notes']): FileWeek | SectionWeek {
  const unmentioned = made(notes).open.filter(({ kind }) => kind === 'unmentioned')
  return made(notes, { choices: new Map(unmentioned.map(({ key }) => [key, { kind: 'carry' }])) })
}

const textOf = (week: FileWeek | SectionWeek, notes: NewWeekAsk['notes']) =>
  applied(notes, week).find(({ path }) => path === week.path)?.text ?? ''

describe('work that was open before last week, and that last week does not mention', () => {
  test('is offered behind the rest, and stays behind', () => {
    const week = made(weekly)
    expect(week.open.map(({ kind, text, choice }) => [kind, text, choice.kind])).toEqual([
      ['item', 'Paint the hatch', 'carry'],
      ['unmentioned', 'Order rope', 'leave'],
    ])
    expect(textOf(week, weekly)).not.toContain('rope')
    expect(week.carried).toHaveLength(1)
  })

  test('comes along where that is chosen, with what is nested under it, and is open there', () => {
    const week = takingAlong(weekly)
    const text = textOf(week, weekly)
    expect(text).toContain('- [ ] Order rope (Ben)\n  - hemp, no nylon\n')
    const open = itemsOf(readNote(text, context)).map(({ item }) => `${item.text} ${item.status}`)
    expect(open).toEqual(['Paint the hatch open', 'Order rope open'])
    expect(week.carried.map((one) => one.text)).toEqual(['Paint the hatch', 'Order rope'])
    expect(week.open.at(-1)?.choice.kind).toBe('carry')
  })

  test('comes into the new week of a log, and no other line of the log changes', () => {
    const log = [{ path: 'log.md', text: `${last}\n${before}` }]
    const text = textOf(takingAlong(log), log)
    expect(text.endsWith(`\n${last}\n${before}`)).toBe(true)
    expect(text.slice(0, -last.length - before.length)).toContain('- [ ] Order rope (Ben)\n')
  })

  test('leaves the caret where one begins to write', () => {
    const at = (week: FileWeek | SectionWeek) => {
      const text = textOf(week, weekly)
      return text.slice(text.lastIndexOf('\n', week.cursor - 1) + 1, week.cursor)
    }
    expect(at(takingAlong(weekly))).toBe(at(made(weekly)))
  })

  test('is not offered once it is there in the same words, whoever has it', () => {
    const again = last.replace('Paint the hatch (Cleo)', 'Order rope (Cleo)')
    const notes = [...weekly.slice(0, 1), { path: 'deck/2026-11-16.md', text: again }]
    expect(made(notes).open.map(({ kind }) => kind)).toEqual(['item'])
  })

  test('is not offered where the person said that last week has it in other words', () => {
    const reworded = last.replace('Paint the hatch', 'Twine and cord from the chandler')
    const notes = [...weekly.slice(0, 1), { path: 'deck/2026-11-16.md', text: reworded }]
    const answers = {
      [linkKey({ text: 'Twine and cord from the chandler' }, { text: 'Order rope' })]: 'same',
    } as const
    expect(made(notes).open).toHaveLength(2)
    expect(made(notes, { answers }).open).toHaveLength(1)
  })
})
