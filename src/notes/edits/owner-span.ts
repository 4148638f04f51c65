// Where owners stand in a line, with the signs that make them handles, tags or links.

import type { Span } from '../text/lines.ts'

const partOfWord = /[\p{L}\p{M}\p{N}]/u
const goesOn = /^[-_]?[\p{L}\p{M}\p{N}]/u

/** Where the name stands last as words of its own, for "Ada" is not in "Adam"; -1 where it doesn't. */
export function lastOf(words: string, name: string): number {
  let from = words.lastIndexOf(name)
  while (
    from >= 0 &&
    (partOfWord.test(words[from - 1] ?? '') || goesOn.test(words.slice(from + name.length)))
  )
    from = from === 0 ? -1 : words.lastIndexOf(name, from - 1)
  return from
}

// "[[people/" and "[[Ada Byron|" in front of a name, "]]" and "|Ada]]" behind it
const linkBefore = /#?\[\[(?:[^[\]|]*[|/])?$/
const linkAfter = /^(?:\|[^[\]]*)?\]\]/

/** The name with the signs that make it a handle, a tag or a link. */
function wholeOf(words: string, name: string): Span | undefined {
  const from = lastOf(words, name)
  if (from < 0) return undefined
  const to = from + name.length
  const before = linkBefore.exec(words.slice(0, from))
  const after = before && linkAfter.exec(words.slice(to))
  if (before && after) return { from: before.index, to: to + after[0].length }
  return { from: /[@#]/.test(words[from - 1] ?? '') ? from - 1 : from, to }
}

/** Where all of the owners stand together; undefined where they don't. */
export function spanOfNames(words: string, owners: readonly string[]): Span | undefined {
  const found = owners
    .map((name) => wholeOf(words, name))
    .filter((span) => span !== undefined)
    .sort((one, other) => one.from - other.from)
  const [first] = found
  const last = found.at(-1)
  if (!first || !last || found.length < owners.length) return undefined
  // Names far from each other are not one tag.
  const areTogether = found.every(
    ({ from }, at) => at === 0 || joiner.test(words.slice(found[at - 1]?.to ?? 0, from)),
  )
  return areTogether ? { from: first.from, to: last.to } : undefined
}

const joiner = /^[\s@,;/&+.]*(?:(?:and|und|y|e|et)[\s@]*)*$/i

/** The name as those are written that it takes the place of. */
export function likeBefore(before: string, name: string): string {
  if (/^#?\[\[/.test(before)) return `${before.startsWith('#') ? '#' : ''}[[${name}]]`
  if (before.startsWith('#')) return /\s/.test(name) ? `#[[${name}]]` : `#${name}`
  const isFull = /^@\p{Lu}\p{Ll}+ \p{Lu}/u.test(before)
  return before.startsWith('@') && (isFull || !/\s/.test(name)) ? `@${name}` : name
}
