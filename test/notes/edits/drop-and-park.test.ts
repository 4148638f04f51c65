import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parkItem } from '../../../src/notes/edits/park-item.ts'
import { setDropped } from '../../../src/notes/edits/tick.ts'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'
import { manners, seriesOf, someWork } from '../../support/weeks.ts'

const context = { people: ['Ada', 'Ben', 'Cleo'] }

function change(how: typeof setDropped, text: string, words: string): string | undefined {
  const note = readNote(text, context)
  const placed = itemsOf(note).find(({ item }) => item.text.startsWith(words))
  if (!placed) throw new Error(`No item ${words}`)
  const edits = how(textOf(text), placed, note)
  return edits && applyEdits(text, edits)
}

describe('setDropped', () => {
  test('puts a dash into the box, on its own line alone', () => {
    const text = '# Crew 2026-11-09\n\n- [ ] Order rope (Ben)\n- [ ] Oil the winch (Ada)\n'
    expect(change(setDropped, text, 'Order rope')).toBe(text.replace('[ ] Order', '[-] Order'))
  })

  test('adds a remark where there is no box', () => {
    const text = '# Crew 2026-11-09\n\n## This week\n- Order rope (Ben)\n- Oil the winch (Ada)\n'
    expect(change(setDropped, text, 'Order rope')).toBe(text.replace('(Ben)', '(Ben) - dropped'))
  })

  test('keeps the words, and writes no second remark', () => {
    const text =
      '# Crew 2026-11-09\n\n## This week\n- Order rope (Ben) - not done\n- Oil it (Ada)\n'
    const dropped = change(setDropped, text, 'Order rope') ?? ''
    expect(dropped).toBe(text.replace('not done', 'dropped'))
    expect(itemsOf(readNote(dropped))[0]?.item).toMatchObject({
      text: 'Order rope',
      owners: ['Ben'],
      status: 'dropped',
    })
  })

  test.each([
    ['| offen |', '| in Arbeit |', '| gestrichen |'],
    ['| Offen |', '| Erledigt |', '| Gestrichen |'],
    ['| open |', '| done |', '| dropped |'],
    ['| Pendiente |', '| Hecho |', '| Cancelado |'],
  ])('says it in the words of the status column: %s', (open, other, dropped) => {
    const text = `# Kreis 2026-11-24\n\n| Wer | Was | Status |\n|---|---|---|\n| Ada | Haushaltsplan durchsehen ${open}\n| Ben | Schilder holen ${other}\n`
    const after = change(setDropped, text, 'Haushaltsplan')
    expect(after).toBe(text.replace(open, dropped))
    expect(itemsOf(readNote(after ?? '', context))[0]?.item.status).toBe('dropped')
  })

  test('leaves done work as it is', () => {
    expect(
      change(setDropped, '# Crew 2026-11-09\n\n- [x] Order rope (Ben)\n', 'Order'),
    ).toBeUndefined()
  })
})

describe('parkItem', () => {
  test('moves the work with its lines to the backlog that is there', () => {
    const text =
      '# Crew 2026-11-09\n\n## This week\n- [ ] Order rope (Ben)\n  - the blue one\n- [ ] Oil the winch (Ada)\n\n## Backlog\n- [ ] Build a shed\n'
    expect(change(parkItem, text, 'Order rope')).toBe(
      '# Crew 2026-11-09\n\n## This week\n- [ ] Oil the winch (Ada)\n\n## Backlog\n- [ ] Build a shed\n- [ ] Order rope (Ben)\n  - the blue one\n',
    )
  })

  test.each([
    ['Parking lot', '- Which shed do we take?'],
    ['Themenspeicher', '- Which shed do we take?'],
    ['Parked', '- [ ] Build a shed'],
    ['Later', '- [ ] Build a shed'],
    ['Icebox', '- [ ] Build a shed'],
  ])('uses what the team has for it: %s', (words, entry) => {
    const aside = `## ${words}\n${entry}\n`
    const text = `# Crew 2026-11-09\n\n## This week\n- [ ] Order rope (Ben)\n- [ ] Oil the winch (Ada)\n\n${aside}`
    const parked = `# Crew 2026-11-09\n\n## This week\n- [ ] Oil the winch (Ada)\n\n${aside}- [ ] Order rope (Ben)\n`
    expect(change(parkItem, text, 'Order rope')).toBe(parked)
    expect(change(parkItem, parked, 'Order rope')).toBeUndefined()
  })

  test('puts work into no parking lot where there is a backlog, too', () => {
    const text =
      '# Crew 2026-11-09\n\n## This week\n- [ ] Order rope (Ben)\n\n## Parking lot\n- Which shed?\n\n## Backlog\n- [ ] Build a shed\n'
    expect(change(parkItem, text, 'Order rope')).toContain('shed\n- [ ] Order rope (Ben)\n')
  })

  test('makes no work a question, which an entry without a box would be there', () => {
    const text =
      '# Crew 2026-11-09\n\n## This week\n- Order rope\n- Oil the winch\n\n## Parking lot\n- Which shed do we take?\n'
    expect(change(parkItem, text, 'Order rope')).toBe(
      text.replace('- Order rope\n', '').concat('- [ ] Order rope\n'),
    )
  })

  test('makes a backlog at the end of the meeting, at the level of its sections', () => {
    const log =
      '# Crew\n\n## 2026-11-09\n\n### This week\n- Order rope (Ben)\n- Oil the winch (Ada)\n\n## 2026-11-02\n\n### This week\n- Sand the rail (Ada)\n'
    expect(change(parkItem, log, 'Order rope')).toBe(
      '# Crew\n\n## 2026-11-09\n\n### This week\n- Oil the winch (Ada)\n\n### Backlog\n- Order rope (Ben)\n\n## 2026-11-02\n\n### This week\n- Sand the rail (Ada)\n',
    )
  })

  test('makes it under the name that the team gave it in another week', () => {
    const log =
      '# Crew\n\n## 2026-11-09\n\n### This week\n- Order rope (Ben)\n- Oil the winch (Ada)\n\n## 2026-11-02\n\n### This week\n- Sand the rail (Ada)\n\n### Icebox\n- Build a shed\n'
    expect(change(parkItem, log, 'Order rope')).toContain(
      '- Oil the winch (Ada)\n\n### Icebox\n- Order rope (Ben)\n\n## 2026-11-02',
    )
    const weeks = [
      { path: '2026-11-02.md', text: '# Crew 2026-11-02\n\n## Icebox\n- [ ] Build a shed\n' },
      { path: '2026-11-09.md', text: '# Crew 2026-11-09\n\n## This week\n- [ ] Rope (Ben)\n' },
    ]
    const ask = { notes: weeks, path: '2026-11-09.md', today: '2026-11-12', context }
    const made = newWeek({ ...ask, sectionChoice: () => 'park' })
    expect(made.kind === 'file' && made.text).toContain('## Icebox\n- [ ] Rope (Ben)\n')
  })

  test('adds no line end to a note that ends without one, and none to one that has it', () => {
    const text = '# Crew 2026-11-09\n\n## This week\n- Oil the winch\n- Order rope'
    for (const end of ['', '\n', '\n\n']) {
      expect(change(parkItem, text + end, 'Order rope')).toBe(
        `# Crew 2026-11-09\n\n## This week\n- Oil the winch\n\n## Backlog\n- Order rope${end}`,
      )
    }
  })

  test('names the owner whom the heading named', () => {
    const text =
      '# Crew 2026-11-09\n\n## This week\n\n### Ada\n- Oil the winch\n- Sand the rail\n\n### Ben\n- Order rope\n\n## Backlog\n- Build a shed\n'
    expect(change(parkItem, text, 'Oil')).toBe(
      text.replace('- Oil the winch\n', '').replace('a shed\n', 'a shed\n- Oil the winch (Ada)\n'),
    )
  })

  test('leaves what is parked where it is', () => {
    const text = '# Crew 2026-11-09\n\n## Backlog\n- [ ] Build a shed\n'
    expect(change(parkItem, text, 'Build')).toBeUndefined()
  })
})

test('dropping and parking lose no work and touch no other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...manners), someWork, fc.nat(), (manner, work, which) => {
      const [note] = seriesOf(manner, [{ date: '2026-11-09', work }])
      const text = note?.text ?? ''
      const read = readNote(text, context)
      const items = itemsOf(read)
      const placed = items[which % Math.max(1, items.length)]
      if (!placed) return
      const dropped = setDropped(textOf(text), placed, read)
      if (dropped) {
        const after = itemsOf(readNote(applyEdits(text, dropped), context))
        expect(after.map(({ line }) => line)).toEqual(items.map(({ line }) => line))
        const gone = after.filter(({ item }, at) => item.status !== items[at]?.item.status)
        expect(gone.every(({ item }) => item.status === 'dropped')).toBe(true)
      }
      const parked = parkItem(textOf(text), placed, read)
      if (parked) {
        const after = itemsOf(readNote(applyEdits(text, parked), context))
        const words = (some: typeof after) => some.map(({ item }) => `${item.status} ${item.text}`)
        expect(words(after).sort()).toEqual(words(items).sort())
      }
    }),
    { numRuns: 60 },
  )
})

test('a backlog that is made has a head like the plan’s, or like the other sections where the plan has none', () => {
  expect(
    change(
      parkItem,
      '# Crew 2026-11-16\n\nPlan\n----\n- Order rope (Ben)\n- Tar it (Ben)\n',
      'Order',
    ),
  ).toBe(
    '# Crew 2026-11-16\n\nPlan\n----\n- Tar it (Ben)\n\nBacklog\n-------\n- Order rope (Ben)\n',
  )
  expect(
    change(parkItem, '# Crew 2026-11-16\n\n- [ ] Order rope (Ben)\n\n## Notes\n- calm\n', 'Order'),
  ).toBe('# Crew 2026-11-16\n\n\n## Notes\n- calm\n\n## Backlog\n- [ ] Order rope (Ben)\n')
})
