import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../src/notes/text/text.ts'
import { namesOf, resolveLink } from '../../../src/notes/view/link-targets.ts'
import { noteLinksIn } from '../../../src/notes/view/note-links.ts'
import { renameEdits } from '../../../src/notes/view/renamed-links.ts'

const paths = [
  'road.md',
  'crew/2026-11-16.md',
  'crew/Rope list.md',
  'loft/2026-11-16.md',
  'old/road.txt',
]
const names = namesOf(paths)

function renamed(text: string, from: string, to: string, at = 'crew/2026-11-16.md'): string {
  const after = namesOf(paths.map((path) => (path === from ? to : path)))
  return applyEdits(text, renameEdits(text, { at, from, to, before: names, after }))
}

describe('a renamed note', () => {
  test('is followed by the links to it, each in its own manner, and nothing else changes', () => {
    const text =
      'See [[Rope list#Blue|ropes]], [[crew/Rope list]], [[Rope list.md]],\n[a](Rope%20list.md#Blue "x") [b](<./Rope list.md>) [[road]] `[[Rope list]]`\n```\n[[Rope list]]\n```\n'
    expect(renamed(text, 'crew/Rope list.md', 'crew/Rope (new).md')).toBe(
      'See [[Rope (new)#Blue|ropes]], [[crew/Rope (new)]], [[Rope (new).md]],\n[a](Rope%20%28new%29.md#Blue "x") [b](<./Rope (new).md>) [[road]] `[[Rope list]]`\n```\n[[Rope list]]\n```\n',
    )
  })

  test('is followed in a table, where the bar of a link keeps its backslash', () => {
    const row = String.raw`| [[road\|the road]] | [[road#Bends\|bends]] |`
    expect(renamed(row, 'road.md', 'lane.md')).toBe(
      String.raw`| [[lane\|the road]] | [[lane#Bends\|bends]] |`,
    )
  })

  test('is followed wherever a note is read, lists in fences too, but in no code', () => {
    const list = '- @ada\n```\n- walk the [[road]] again\n- order some rope\n```\n'
    const read = `---\nabout: "[[road]]"\n---\n\`\`\`[[road]]\`\`\` is long\n[[road]]\n${list}`
    const code = '> ```sh\n> [[road]]\n> ```\n```\n```sh\n[[road]]\n```\n'
    expect(renamed(read + code, 'road.md', 'lane.md')).toBe(
      read.replace(/(?<!`)\[\[road/g, '[[lane') + code,
    )
  })

  test('whose new name another note has too is named with its folder, from the folder of notes on', () => {
    expect(renamed('[[road]]', 'road.md', '2026-11-16.md')).toBe('[[/2026-11-16]]')
    expect(renamed('[[road.md]]', 'road.md', '2026-11-16.md')).toBe('[[/2026-11-16.md]]')
    expect(renamed('[[Rope list]]', 'crew/Rope list.md', 'crew/road.md', 'loft/a.md')).toBe(
      '[[crew/road]]',
    )
  })
})

const piece = fc.constantFrom(
  ...[
    '[[road]]',
    '[[Rope list]]',
    '[[road\\|r]]',
    '[x](../road.md)',
    '`',
    '```\n',
    ' and ',
    '\n',
    '[[',
    ']]',
    '[y](road.md)',
    '|a',
  ],
)

test('renaming there and back gives the text again', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const at = 'crew/2026-11-16.md'
      const [from, to] = ['road.md', 'lane.md']
      const after = namesOf(paths.map((path) => (path === from ? to : path)))
      const there = applyEdits(text, renameEdits(text, { at, from, to, before: names, after }))
      const back = renameEdits(there, { at, from: to, to: from, before: after, after: names })
      expect(applyEdits(there, back)).toBe(text)
      expect(there.split('\n').length).toBe(text.split('\n').length)
    }),
  )
})

const newName = fc.constantFrom('lane.md', '2026-11-16.md', 'loft/Rope list.md', 'a/crew/road.md')
const place = fc.constantFrom('crew/2026-11-16.md', 'loft/x.md', 'x.md')

test('after a renaming every link to the note leads to it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), newName, place, (pieces, to, at) => {
      const line = pieces.join('').replaceAll('\n', ' ').replaceAll('`', '')
      const from = 'road.md'
      const after = namesOf(paths.map((path) => (path === from ? to : path)))
      const there = applyEdits(line, renameEdits(line, { at, from, to, before: names, after }))
      const links = noteLinksIn(there)
      noteLinksIn(line).forEach((link, i) => {
        if (resolveLink(link, at, names) !== from) return
        expect(links[i] && resolveLink(links[i], at, after)).toBe(to)
      })
    }),
  )
})
