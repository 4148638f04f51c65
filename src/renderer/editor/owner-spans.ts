import { letter } from '../../notes/text/letters.ts'
import type { Span } from '../../notes/text/lines.ts'

const joiner = '(?:\\s*(?:,|&|/|\\+|;|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b)\\s*)+'
const letterBefore = `(?<![${letter}\\d_])`
const letterAfter = `(?![${letter}\\d_])`

/** Where the line names these people: `(Ada, Ben)` as a whole, else each name by itself, with its `@`. */
export function ownerSpans(text: string, owners: readonly string[]): readonly Span[] {
  if (owners.length === 0) return []
  const { inBrackets, alone } = patternsOf(owners)
  const found = [...text.matchAll(inBrackets)].at(-1)
  if (found) return [{ from: found.index, to: found.index + found[0].length }]
  const spans: Span[] = []
  const named = new Set<string>()
  for (const { index, 0: words } of text.matchAll(alone)) {
    const name = words.replace(/^@/, '').toLocaleLowerCase()
    if (!named.has(name)) spans.push({ from: index, to: index + words.length })
    named.add(name)
  }
  return spans
}

type Patterns = { readonly inBrackets: RegExp; readonly alone: RegExp }

const kept = new Map<string, Patterns>()
const mostKept = 500

function patternsOf(owners: readonly string[]): Patterns {
  const key = owners.join('\n')
  const known = kept.get(key)
  if (known) return known
  const names = [...owners]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const name = `@?(?:${names.join('|')})`
  const list = `${name}(?:${joiner}${name})*`
  const patterns = {
    inBrackets: new RegExp(`\\(\\s*${list}\\s*\\)|\\[\\s*${list}\\s*\\](?!\\()`, 'gi'),
    alone: new RegExp(`${letterBefore}${name}${letterAfter}`, 'gi'),
  }
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, patterns)
  return patterns
}
