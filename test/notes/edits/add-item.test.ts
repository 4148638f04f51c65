import { describe, expect, test } from 'vitest'
import { addItem, itemLines } from '../../../src/notes/edits/add-item.ts'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'

const context = { people: ['Ada', 'Ben', 'Cleo'] }

/** This note with the work that stands on a line of the earlier note put into its last meeting. */
function added(earlier: string, line: number, text: string): string {
  const placed = itemsOf(readNote(earlier, context)).find((one) => one.line === line)
  if (!placed) throw new Error(`No item on line ${line}`)
  const note = readNote(text, context)
  const meeting = note.meetings[0]
  if (!meeting) throw new Error('No meeting')
  const lines = itemLines(textOf(earlier), placed)
  const { edits, line: at } = addItem(textOf(text), { note, meeting, item: placed.item, lines })
  const result = applyEdits(text, edits)
  const there = itemsOf(readNote(result, context)).find((one) => one.line === at)
  expect(there?.item.text).toBe(placed.item.text)
  expect(['open', 'partial']).toContain(there?.item.status)
  return result
}

const plan =
  '# Deck 11/16/2026\n\n## This week\n- [ ] Sand the rail (Ada)\n  - the port side only\n'

describe('addItem', () => {
  test('puts carried work behind the last entry of the report, with its nested lines', () => {
    const text = '# Deck 11/23/2026\n\n## Last week\n- [x] Paint (Ben)\n\n## This week\n- [ ] \n'
    expect(added(plan, 4, text)).toBe(
      text.replace('(Ben)\n', '(Ben)\n- [ ] Sand the rail (Ada)\n  - the port side only\n'),
    )
  })

  test('gives it the mark of its new siblings', () => {
    const text =
      '# Deck 11/23/2026\n\n### Last week\n* Paint (Ben)\n\n### This week\n* Oil (Cleo)\n'
    expect(added(plan, 4, text)).toBe(
      text.replace('(Ben)\n', '(Ben)\n* Sand the rail (Ada) - not done\n  - the port side only\n'),
    )
  })

  test('puts it where it stood in a team that has no such report', () => {
    const text = '# Deck 11/23/2026\n\n## Agenda\n- storm\n\n## This week\n\n## Notes\n'
    expect(added(plan, 4, text)).toBe(
      text.replace(
        '## This week\n',
        '## This week\n- [ ] Sand the rail (Ada)\n  - the port side only\n',
      ),
    )
  })

  test('chooses the report of the same area', () => {
    const areas = (date: string, one: string, two: string) =>
      `# Deck ${date}\n\n### Sails\n**Last Week**\n${one}**This Week**\n- Jib (Ben)\n\n### Hull\n**Last Week**\n${two}**This Week**\n- Keel (Ada)\n`
    const text = areas('11/23/2026', '- Mast (Cleo)\n', '- Rudder (Cleo)\n')
    expect(added(areas('11/16/2026', '', ''), 11, text)).toBe(
      text.replace('Rudder (Cleo)\n', 'Rudder (Cleo)\n- Keel (Ada) - not done\n'),
    )
  })

  const head = '| Task | Owner | Status |\n|---|---|---|\n'
  const register = `# Deck 11/16/2026\n\n## Actions\n\n${head}| Order rope | Ben | open |\n`

  test('puts a row behind the last row of the table', () => {
    const text = `# Deck 11/23/2026\n\n## Actions\n\n${head}| Oil | Ada | open |\n\n## Notes\n`
    expect(added(register, 7, text)).toBe(
      text.replace('| Oil | Ada | open |\n', '| Oil | Ada | open |\n| Order rope | Ben | open |\n'),
    )
  })

  test('counts the columns of a row that has a `|` of its own among its words', () => {
    const two = '| Task | Owner |\n|---|---|\n'
    const earlier = `# Deck 11/16/2026\n\n## Actions\n\n${two}| Fix a \\| b | Ada |\n`
    const text = `# Deck 11/23/2026\n\n## Actions\n\n${two}| Oil | Ben |\n`
    expect(added(earlier, 7, text)).toBe(`${text}| Fix a \\| b | Ada |\n`)
  })

  test('says a row in an entry where there is no table, or one of other columns', () => {
    const list = '# Deck 11/23/2026\n\n## Actions\n\n- [ ] Oil (Ada)\n'
    expect(added(register, 7, list)).toBe(`${list}- [ ] Order rope (Ben)\n`)
    const other = '# Deck 11/23/2026\n\n## Actions\n\n| Task | Owner |\n|---|---|\n| Oil | Ada |\n'
    expect(added(register, 7, other)).toContain('- [ ] Order rope (Ben)')
  })

  test('says in an entry of its own what was read in a sentence or under a name', () => {
    const text = '# Deck 11/23/2026\n\n## This week\n- [ ] Oil (Ada)\n'
    const told = '# Deck 11/16/2026\n\n## This week\n\n### Ben\n- [ ] Order rope\n'
    expect(added(told, 6, text)).toBe(`${text}- [ ] Order rope (Ben)\n`)
  })
})
