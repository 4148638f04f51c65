import { describe, expect, test } from 'vitest'
import { confirmItem, setOwner } from '../../../src/notes/edits/set-owner.ts'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'

const context = { people: ['Ada', 'Ben', 'Cleo'] }

function given(text: string, line: number, owners: string[]): string | null {
  const note = readNote(text, context)
  const placed = itemsOf(note).find((one) => one.line === line)
  if (!placed) throw new Error(`No item on line ${line}`)
  const edits = setOwner(textOf(text), placed, owners, note)
  return edits ? applyEdits(text, edits) : null
}

const head = '# Deck 11/16/2026\n\n## This week\n- Oil the winch (Cleo)\n'

describe('setOwner', () => {
  test.each([
    [
      'takes the place of the names that stand there',
      '- Sand the rail (Ada)',
      ['Ben'],
      '- Sand the rail (Ben)',
    ],
    [
      'keeps how names are joined',
      '- Sand the rail (Ada + Ben)',
      ['Ben', 'Cleo'],
      '- Sand the rail (Ben + Cleo)',
    ],
    ['is put where the team writes it', '- Sand the rail', ['Ben'], '- Sand the rail (Ben)'],
    [
      'stands before a remark of ours',
      '- Sand the rail - done',
      ['Ben'],
      '- Sand the rail (Ben) - done',
    ],
    ['is taken away with its parentheses', '- Sand the rail (Ada)', [], '- Sand the rail'],
    [
      'changes the subject of a sentence',
      '- Ada to sand the rail',
      ['Ben'],
      '- Ben to sand the rail',
    ],
    [
      'stands behind the last words of work that is wrapped by hand',
      '- Ask the yard whether the mast can be had in time for the\n  second race of the year',
      ['Ben'],
      '- Ask the yard whether the mast can be had in time for the\n  second race of the year (Ben)',
    ],
  ])('%s', (_, before, owners, after) => {
    expect(given(`${head}${before}\n`, 5, owners)).toBe(`${head}${after}\n`)
  })

  test.each([
    ['- TODO Sand it [[Ada Byron]]', ['Ben', 'Cleo'], '- TODO Sand it [[Ben]], [[Cleo]]'],
    ['- [ ] Sand it [[people/Ada Byron|Ada]]', ['Cleo'], '- [ ] Sand it [[Cleo]]'],
    ['- [ ] Sand it - [[Ada Byron]], [[Ben]]', ['Cleo'], '- [ ] Sand it - [[Cleo]]'],
    ['- [ ] Sand it [[Ada]] 📅 2026-11-30', ['Ben'], '- [ ] Sand it [[Ben]] 📅 2026-11-30'],
    ['- [ ] Sand it [[Ada]]', [], '- [ ] Sand it'],
    ['- [ ] Sand it [owner:: Ada]', [], '- [ ] Sand it'],
    ['- [ ] Sand it #Ben', ['Cleo Dent'], '- [ ] Sand it #[[Cleo Dent]]'],
    ['- [ ] @Ada Byron sand it', ['Cleo Dent'], '- [ ] @Cleo Dent sand it'],
    ['- [ ] Sand it @Ada Byron', ['Ben Okafor'], '- [ ] Sand it @Ben Okafor'],
  ])('is written as the one before was: %s', (before, owners, after) => {
    expect(given(`${head}${before}\n`, 5, owners)?.trimEnd()).toBe(`${head}${after}`)
  })

  test('is a link where the team links its people, in front of the signs of a date', () => {
    const text = '# Deck 11/16/2026\n\n## This week\n- [ ] Oil it [[Ada]]\n- [ ] Tar it [[Ben]]\n'
    expect(given(`${text}- [ ] Sand it 📅 2026-11-30\n`, 6, ['Cleo'])).toBe(
      `${text}- [ ] Sand it [[Cleo]] 📅 2026-11-30\n`,
    )
  })

  test('goes again where what stands above names them', () => {
    const text =
      '# Deck 11/16/2026\n\n## This week\n\n### Ada\n- Oil the winch\n\n### Ben\n- Order rope\n'
    const bens = given(text, 6, ['Ben']) ?? ''
    expect(bens).toBe(text.replace('winch', 'winch (Ben)'))
    expect(given(bens, 6, ['Ada'])).toBe(text)
  })

  test('of two words stands in parentheses also in a team of handles', () => {
    const text =
      '# Deck 11/16/2026\n\n## This week\n- [ ] @cleo oil the winch\n- [ ] sand the rail\n'
    expect(given(text, 5, ['Ada Byron'])).toBe(text.replace('the rail', 'the rail (Ada Byron)'))
  })

  test('a sentence keeps its subject', () => {
    expect(given(`${head}- Ada to sand the rail\n`, 5, [])).toBeNull()
  })

  test.each([
    ['an empty cell', '| Oil the winch | | open |', ['Ben'], '| Oil the winch | Ben | open |'],
    ['a cell that says TBD', '| Oil it | TBD | |', ['Ben', 'Cleo'], '| Oil it | Ben, Cleo | |'],
    ['a cell with a dash', '| Oil it | - | - |', ['Ben'], '| Oil it | Ben | - |'],
  ])('fills %s of a table', (_, row, owners, after) => {
    const table = '# Deck 11/16/2026\n\n| Task | Owner | Status |\n|---|---|---|\n'
    expect(given(`${table}${row}\n`, 5, owners)).toBe(`${table}${after}\n`)
  })

  test('is a handle in a table of handles', () => {
    const table = '# Deck 11/16/2026\n\n| Task | Owner |\n|---|---|\n| Tar | @cleo |\n| Oil | |\n'
    expect(given(table, 6, ['ben'])).toBe(table.replace('Oil | |', 'Oil | @ben |'))
  })

  test('stands in the cell of the work where a table has no owners', () => {
    const table = '# Deck 11/16/2026\n\n| Action | Notes |\n|---|---|\n| Sweep the pier | soon |\n'
    expect(given(table, 5, ['Ben'])).toBe(table.replace('pier', 'pier (Ben)'))
  })

  test('stands behind what we promise, and goes again', () => {
    const text = '# Deck 11/16/2026\n\n### Ropes\n- We will mend the winch\n'
    const bens = given(text, 4, ['Ben']) ?? ''
    expect(bens).toBe(text.replace('winch', 'winch (Ben)'))
    expect(given(bens, 4, [])).toBe(text)
  })

  test('takes the place of those whom a heading was assigned to', () => {
    const text =
      '# Deck 11/16/2026\n\n## Action Items\n### 01: Order rope\n- assigned to everyone\n'
    expect(given(text, 4, ['Ben'])).toBe(text.replace('everyone', 'Ben'))
  })

  test('goes to the assignee line where there is one', () => {
    const text =
      '# Sprint Nov 16 2026\n\n### 1.1 Backups\n- Assignee: Ada, Ben\n- Status: partly done\n'
    expect(given(text, 3, ['Cleo'])).toBe(text.replace('Ada, Ben', 'Cleo'))
  })
})

test('a guess is confirmed by the box that the note uses', () => {
  const text =
    '# Deck 11/16/2026\n\n## This week\n- [ ] Oil the winch (Cleo)\n\n## Notes\n- Ada to write to the harbour\n'
  const note = readNote(text, context)
  const placed = itemsOf(note).find(({ line }) => line === 7)
  const edits = placed && confirmItem(textOf(text), placed, note)
  expect(edits && applyEdits(text, edits)).toBe(text.replace('- Ada', '- [ ] Ada'))
})

test('a guess is confirmed by no mark that the note does not use, and by no name that its words have', () => {
  const confirmed = (text: string, words: string) => {
    const note = readNote(text, context)
    const placed = itemsOf(note).find(({ item }) => item.text.startsWith(words))
    expect(placed?.item.sure).toBe(false)
    const edits = placed && confirmItem(textOf(text), placed, note)
    return edits && applyEdits(text, edits)
  }
  const told = '# Deck 11/16/2026\n\n## This week\n- Ada: Oil the winch\n\n## Notes\n'
  expect(confirmed(`${told}- Ada to write to the harbour\n`, 'Ada to write')).toBeUndefined()
  expect(
    confirmed('# Deck 11/16/2026\n\n## Notes\n- We will write to the harbour\n', 'We will'),
  ).toBeUndefined()
})

test('an owner whom the words name already is not written in front of them once more, nor does other work get other words', () => {
  const text =
    '# Deck 11/16/2026\n\n## Followup\n- **DONE** @cleo to oil the winch\n- **DONE** @ada to tar the hull\n- **NOT DONE** @ben and @ada to order rope\n\n## Action Items\n- [ ] @cleo to ring the mill\n'
  const note = readNote(text, context)
  const placed = itemsOf(note)[0]
  expect(placed?.item).toMatchObject({ owners: ['cleo'], status: 'done' })
  expect(placed && setOwner(textOf(text), placed, ['cleo'], note)).toBeUndefined()
})

test('an owner whom a heading names is written, also where the words have a name that begins like it', () => {
  const text = '# Deck 11/16/2026\n\n## This week\n\n### Ada\n- Ask Adam for tar\n'
  const note = readNote(text, { people: ['Ada', 'Adam', 'Ben'] })
  const placed = itemsOf(note)[0]
  expect(placed?.item.owners).toEqual(['Ada'])
  const given = (owners: string[]) => {
    const edits = placed && setOwner(textOf(text), placed, owners, note)
    return edits && applyEdits(text, edits)
  }
  expect(given(['Ada'])).toContain('- Ask Adam for tar (Ada)')
  expect(given(['Ben'])).toContain('- Ask Adam for tar (Ben)')
})

test('a guess that is done is confirmed by a ticked box as the note writes them', () => {
  const text =
    '# Deck 11/16/2026\n\n## This week\n- \\[ \\] Oil the winch (Cleo)\n\n## Notes\n- Ada to write to the harbour - done\n- Ben to order rope\n'
  const note = readNote(text, context)
  const confirmed = (line: number) => {
    const placed = itemsOf(note).find((one) => one.line === line)
    const edits = placed && confirmItem(textOf(text), placed, note)
    return edits && applyEdits(text, edits).split('\n')[line - 1]
  }
  expect(confirmed(7)).toBe('- \\[x\\] Ada to write to the harbour - done')
  expect(confirmed(8)).toBe('- \\[ \\] Ben to order rope')
})
