import { expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { itemsByRules } from '../support/items-by-rules.ts'

// Areas with a dot in their name, links alone in a plan, and "more of" a thing; with look-alikes.

/** The words of the items below a label in Ada's list. */
function wordsIn(label: string, list: string): string[] {
  const text = `# Deck crew 2026-11-09\n\n## Round\n\n@ada\n- ${label}\n${list}`
  return itemsByRules(readNote(text)).map(({ item }) => item.text)
}

test('what is nested below a site is work, and below a sentence it is not', () => {
  const below = (head: string) => wordsIn('Next:', `  - ${head}\n    - Aims of the page\n`)
  expect(below('lamps.example.org')).toContain('Aims of the page')
  expect(below('New lamps. Soon')).toEqual(['New lamps. Soon'])
})

test('a link of several words in a plan is work, one of a word leads elsewhere', () => {
  const plan = (title: string) => wordsIn('Next:', `  - [${title}](https://example.org/board)\n`)
  expect(plan('Rota of keepers')).toEqual(['Rota of keepers'])
  expect(plan('Slides')).toEqual([])
})

test('more of a thing is work, and more that is needed is told of', () => {
  const below = (words: string) => wordsIn('Next:', `  - Deck\n    - ${words}\n`)
  expect(below('More words on wicks')).toContain('More words on wicks')
  expect(below('more photos needed')).not.toContain('more photos needed')
})

test('what is told of with its state is work, also over a link alone', () => {
  const over = (words: string) =>
    wordsIn('Done:', `  - ${words}\n    - draft: https://example.org/x\n`)
  expect(over('The plan isn’t quite done')).toHaveLength(1)
  expect(over('The stairs')).toEqual([])
})
