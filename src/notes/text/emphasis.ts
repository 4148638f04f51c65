// Bold, italic and links on the words of one line. Offsets count from the start of the line.

import type { Span } from './lines.ts'
import { readLine } from './lines.ts'
import type { TextEdit } from './text.ts'

export type Emphasis = 'bold' | 'italic' | 'link'

/** Edits of the line, and what is selected in it afterwards. */
type Emphasised = { readonly edits: readonly TextEdit[]; readonly selection: Span }

const address = /^(?:https?:\/\/|mailto:)\S+$/i

/** Puts the signs around the span, or around the word that it stands in; takes them away where they are. */
export function toggleEmphasis(line: string, span: Span, kind: Emphasis): Emphasised {
  const around = kind === 'link' ? linkAround(line, span) : signsAround(line, span, kind)
  if (around) return withoutSigns(span, around)
  const words = wordsIn(line, span)
  if (kind === 'link') return asLink(line, words)
  const sign = kind === 'bold' ? '**' : '*'
  const selected = span.from === span.to ? span : words
  return {
    edits:
      words.from === words.to
        ? [{ ...words, insert: sign + sign }]
        : [words.from, words.to].map((at) => ({ from: at, to: at, insert: sign })),
    selection: { from: selected.from + sign.length, to: selected.to + sign.length },
  }
}

/** Whether the whole span has the emphasis. */
export function hasEmphasis(line: string, span: Span, kind: 'bold' | 'italic'): boolean {
  return signsAround(line, span, kind) !== null
}

/** `[words](address)` for an address that is put over words; null where the one or the other is not that. */
export function linkOver(words: string, pasted: string): string | null {
  const url = pasted.trim()
  if (!address.test(url) || words.trim() === '' || /[\n[\]]/.test(words)) return null
  if (address.test(words.trim())) return null
  return `[${words}](${withoutBrackets(url)})`
}

function withoutBrackets(url: string): string {
  return url.replace(/[()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Two signs with the words between them. */
type Signs = { readonly open: Span; readonly close: Span }

function withoutSigns(span: Span, { open, close }: Signs): Emphasised {
  const at = (offset: number) =>
    Math.min(Math.max(offset, open.to), close.from) - (open.to - open.from)
  return {
    edits: [open, close].map(({ from, to }) => ({ from, to, insert: '' })),
    selection: { from: at(span.from), to: at(span.to) },
  }
}

function signsAround(line: string, span: Span, kind: 'bold' | 'italic'): Signs | null {
  const { from, to } = trimmed(line, span)
  const signs = emphasisIn(line, kind)
  return signs.find(({ open, close }) => open.from <= from && to <= close.to) ?? null
}

const bold = /(\*\*|__)(?=\S)(.*?\S)\1/g
const italic =
  /(?<![*\p{L}\p{N}])(\*)(?=[^\s*])(.*?[^\s*]|[^\s*])\*(?!\*)|(?<![_\p{L}\p{N}])(_)(?=[^\s_])(.*?[^\s_]|[^\s_])_(?![_\p{L}\p{N}])/gu

function emphasisIn(line: string, kind: 'bold' | 'italic'): Signs[] {
  const { from: start } = readLine(line)
  // The double signs are no italic ones; signs of their length keep the offsets.
  const words = kind === 'bold' ? line : line.replace(bold, (all) => `\0\0${all.slice(2, -2)}\0\0`)
  const found = words.slice(start).matchAll(kind === 'bold' ? bold : italic)
  return [...found].map(({ index, 0: all, 1: first, 3: other }) => {
    const size = (first ?? other ?? '').length
    const from = start + index
    const to = from + all.length
    return { open: { from, to: from + size }, close: { from: to - size, to } }
  })
}

function linkAround(line: string, { from, to }: Span): Signs | null {
  for (const { index, 0: all, 1: words = '' } of line.matchAll(/\[([^[\]]*)\]\([^()\s]*\)/g)) {
    const end = index + all.length
    if (line[index - 1] === '!' || from < index || to > end) continue
    const close = index + 1 + words.length
    return { open: { from: index, to: index + 1 }, close: { from: close, to: end } }
  }
  return null
}

function asLink(line: string, { from, to }: Span): Emphasised {
  const words = line.slice(from, to)
  if (address.test(words)) {
    return {
      edits: [{ from, to, insert: `[](${withoutBrackets(words)})` }],
      selection: { from: from + 1, to: from + 1 },
    }
  }
  const inside = words === '' ? from + 1 : to + 3
  return {
    edits: [
      { from, to: from, insert: '[' },
      { from: to, to, insert: ']()' },
    ],
    selection: { from: inside, to: inside },
  }
}

/** The span without blanks at its ends, or the word that it stands in. */
function wordsIn(line: string, span: Span): Span {
  const own = trimmed(line, span)
  if (own.from < own.to) return own
  const isWord = (char: string | undefined) =>
    char !== undefined && /[\p{L}\p{M}\p{N}_'’-]/u.test(char)
  const least = readLine(line).from
  let { from, to } = span
  while (from > least && isWord(line[from - 1])) from--
  while (to < line.length && isWord(line[to])) to++
  return { from, to }
}

function trimmed(line: string, { from, to }: Span): Span {
  while (from < to && /\s/.test(line[from] ?? '')) from++
  while (to > from && /\s/.test(line[to - 1] ?? '')) to--
  return { from, to }
}
