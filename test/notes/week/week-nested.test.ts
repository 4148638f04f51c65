import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'
import { runs } from '../../support/long.ts'

// What is nested under open work goes on with it, whatever it is, but for what was done or dropped there.

const context = { people: ['Ada', 'Ben'] }
const head = '# Deck crew 2026-11-16\n\n'

/** The text of the week after, and the words of what it offers. */
function weekAfter(text: string): { readonly text: string; readonly offered: string } {
  const path = 'crew.md'
  const week = newWeek({ notes: [{ path, text }], path, today: '2026-11-23', context })
  if (week.kind !== 'file') throw new Error(`No file of its own: ${week.kind}`)
  return { text: week.text, offered: week.open.map((one) => one.text).join('\n') }
}

test.each([
  '- [ ] Order rope (Ada)\n  ```\n  hemp, 40 m\n  ```',
  '- Order rope (Ada)\n  - as long as this:\n    ~~~\n    hemp, 40 m\n    ~~~\n- Tar the hull (Ben)',
  '1. Order rope (Ada)\n\n   ```\n   hemp, 40 m\n   ```\n\n2. Tar the hull (Ben)',
  '- Order rope (Ada)\n  <!-- hemp, 40 m -->',
])('code and comments below open work come along: %s', (work) => {
  expect(weekAfter(`${head}## Action items\n\n${work}\n\n## Notes\n\nIt rains.\n`).text).toContain(
    work,
  )
})

test('code at the margin, and what is below done work, stays behind', () => {
  const text = `${head}## Action items\n\n- [ ] Order rope (Ada)\n\n\`\`\`\nhemp\n\`\`\`\n\n- [x] Tar the hull\n  \`\`\`\n  warm tar\n  \`\`\`\n`
  expect(weekAfter(text).text).not.toMatch(/hemp|warm tar/)
})

type Kind =
  | 'work'
  | 'box'
  | 'other'
  | 'done'
  | 'ticked'
  | 'plain'
  | 'text'
  | 'quote'
  | 'code'
  | 'table'
type Entry = { readonly kind: Kind; readonly below: readonly Entry[] }
const lists: readonly Kind[] = ['work', 'box', 'other', 'done', 'ticked', 'plain']
const all: readonly Kind[] = [...lists, 'text', 'quote', 'code', 'table']

const written: Readonly<Record<Kind, (id: string) => readonly string[]>> = {
  work: (id) => [`- Order rope ${id} (Ada)`],
  box: (id) => [`- [ ] Tar the hull ${id}`],
  other: (id) => [`- Ben to ring the mill ${id}`],
  done: (id) => [`- Sew the jib ${id} - done`],
  ticked: (id) => [`- [x] Sew the jib ${id}`],
  plain: (id) => [`- the blue one ${id}`],
  text: (id) => ['', `Some words on it ${id}.`, ''],
  quote: (id) => [`> as they said ${id}`],
  code: (id) => ['```', `code ${id}`, '```'],
  table: (id) => [`| Part | ${id} |`, '|---|---|', '| bow | 3 |'],
}

type Line = { readonly text: string; readonly id: string; readonly above: Line | null }

function linesOf(entries: readonly Entry[], indent: string): readonly Line[] {
  const lines: Line[] = []
  const put = (some: readonly Entry[], depth: number, above: Line | null) => {
    for (const { kind, below } of some) {
      const id = `n${lines.length}x`
      const own = written[kind](id).map((text) => ({
        text: text === '' ? '' : indent.repeat(depth) + text,
        id: text.includes(id) ? id : '',
        above,
      }))
      lines.push(...own)
      if (lists.includes(kind)) put(below, depth + 1, own[0] ?? null)
    }
  }
  put(entries, 0, null)
  return lines
}

const level = (kinds: readonly Kind[], below: fc.Arbitrary<Entry[]>) =>
  fc.record({ kind: fc.constantFrom(...kinds), below })
const third = level(all, fc.constant([]))
const second = level(all, fc.array(third, { maxLength: 2 }))
const first = level(lists, fc.array(second, { maxLength: 3 }))

test('nothing below open work is lost: it goes on or is offered', () => {
  const sections = fc.constantFrom('## Action items', '**Next steps**', '## Discussion')
  const indents = fc.constantFrom('  ', '    ', '\t')
  fc.assert(
    fc.property(
      fc.array(first, { minLength: 1, maxLength: 3 }),
      sections,
      indents,
      (entries, section, indent) => {
        const lines = linesOf(entries, indent)
        const above = `${head}${section}\n\n`
        const text = `${above}${lines.map((one) => one.text).join('\n')}\n\n## Notes\n\nIt rains.\n`
        const items = new Map(itemsOf(readNote(text, context)).map((one) => [one.line, one.item]))
        const itemOf = (one: Line) => items.get(above.split('\n').length + lines.indexOf(one))
        const week = weekAfter(text)
        for (const line of lines) {
          let nearest: Line | null = line
          while (nearest && !itemOf(nearest)) nearest = nearest.above
          const status = nearest && itemOf(nearest)?.status
          if (line.id === '' || !status || status === 'done' || status === 'dropped') continue
          expect(`${week.text}${week.offered}`).toContain(line.id)
        }
      },
    ),
    { numRuns: runs(60, 5_000) },
  )
})
