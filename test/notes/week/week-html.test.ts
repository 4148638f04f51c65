import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'
import { isOpen } from '../../../src/notes/words/is-open.ts'
import { runs } from '../../support/long.ts'

// Notes whose lists are written as HTML: the tags around an entry go on with it.

const context = { people: ['Ada', 'Ben'] }

function weekAfter(text: string): string {
  const path = 'crew.md'
  const week = newWeek({ notes: [{ path, text }], path, today: '2026-11-23', context })
  if (week.kind !== 'file') throw new Error(`No file of its own: ${week.kind}`)
  return week.text
}

const openIn = (text: string) =>
  itemsOf(readNote(text, context)).flatMap(({ item }) =>
    isOpen(item) ? [`${item.text} ${item.owners.join()}`] : [],
  )

test('what goes on stands in its list, and lists of which nothing goes on are gone', () => {
  const text =
    '# Crew 2026-11-16\n\n<h3>Action items</h3>\n\n<ul>\n<li>Order rope (Ada)</li>\n<li>Ben to ring the mill\n<ul>\n<li>before noon</li>\n</ul>\n</li>\n<li>Tar the hull - done</li>\n</ul>\n\n<h3>Talk</h3>\n\n<ul>\n<li>It rains</li>\n</ul>\n'
  expect(weekAfter(text)).toBe(
    '# Crew 2026-11-23\n\n<h3>Action items</h3>\n\n<ul>\n<li>Order rope (Ada)</li>\n<li>Ben to ring the mill\n<ul>\n<li>before noon</li>\n</ul>\n</li>\n</ul>\n',
  )
})

test('what moves to the report comes into its list, and the emptied plan has one to write in', () => {
  const text =
    '# Crew 2026-11-16\n\n<h3>Last week</h3>\n\n<ul>\n  <li>Sew the jib (Ada) - done</li>\n</ul>\n\n<h3>This week</h3>\n\n<ul>\n  <li>Ben to ring the mill\n    <ul>\n      <li>before noon</li>\n    </ul>\n  </li>\n</ul>\n'
  expect(weekAfter(text)).toBe(
    '# Crew 2026-11-23\n\n<h3>Last week</h3>\n\n<ul>\n  <li>Ben to ring the mill - not done\n    <ul>\n      <li>before noon</li>\n    </ul>\n  </li>\n</ul>\n\n<h3>This week</h3>\n\n<ul>\n  <li> \n</ul>\n',
  )
})

test('tags in code are no list', () => {
  const text =
    '# Crew 2026-11-16\n\n## Action items\n\n- Order rope (Ada)\n\n## Talk\n\n```\n<ul>\n<li>Tar</li>\n</ul>\n```\n'
  expect(weekAfter(text)).not.toContain('<ul>')
})

test('a list below a table that nobody closed keeps its tags', () => {
  const text =
    '# Crew 2026-11-16\n\n<table> of the tides\n\n<h3>Action items</h3>\n\n<ul>\n<li>Order rope (Ada)</li>\n</ul>\n'
  expect(weekAfter(text)).toBe(
    '# Crew 2026-11-23\n\n<table> of the tides\n\n<h3>Action items</h3>\n\n<ul>\n<li>Order rope (Ada)</li>\n</ul>\n',
  )
})

test('no list is left open, no open work is lost or doubled', () => {
  const entry = fc.record({
    done: fc.boolean(),
    boxed: fc.boolean(),
    below: fc.array(fc.boolean(), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '  '),
      (entries, indent) => {
        const words = (boxed: boolean, done: boolean, id: string) =>
          boxed
            ? `[${done ? 'x' : ' '}] Tar hull ${id}`
            : `Ada to tar hull ${id}${done ? ' - done' : ''}`
        const lines = entries.flatMap(({ done, boxed, below }, at) => {
          const own = `${indent}<li>${words(boxed, done, `n${at}`)}`
          if (below.length === 0) return [`${own}</li>`]
          const nested = below.map(
            (one, index) => `${indent.repeat(3)}<li>${words(true, one, `n${at}p${index}`)}</li>`,
          )
          return [
            own,
            `${indent.repeat(2)}<ul>`,
            ...nested,
            `${indent.repeat(2)}</ul>`,
            `${indent}</li>`,
          ]
        })
        const text = `# Crew 2026-11-16\n\n## Action items\n\n<ul>\n${lines.join('\n')}\n</ul>\n`
        const week = weekAfter(text)
        const count = (tag: string) => week.split(tag).length - 1
        expect(count('<ul>')).toBe(count('</ul>'))
        expect(openIn(week)).toEqual(openIn(text))
      },
    ),
    { numRuns: runs(60, 5_000) },
  )
})
