import { linesGoingOn } from '../lines/lines-going-on.ts'
import { startsOfSentences } from '../lines/sentences.ts'
import { boxSignsOf } from '../text/box-signs-of.ts'
import { readLine } from '../text/lines.ts'
import { isOfTable, tableHeadAt } from '../text/table-head.ts'
import type { Item } from '../vocabulary.ts'
import type { Block } from './week-lines.ts'
import { isFence, type Section } from './week-sections.ts'

/** Lines that go on together. */
export type Piece = {
  /** The line of last week at which it began. */
  readonly at: number
  readonly texts: readonly string[]
  /** The lines of last week that its first texts are; none where it is put into words anew. */
  readonly lines?: readonly number[]
  readonly blanksBefore: number
  /** Of a row, the head of its table and the blank lines above that. */
  readonly tableHead?: { readonly texts: readonly string[]; readonly blanksBefore: number }
  /** Work in it, and on which of its lines that begins. */
  readonly starts: readonly { readonly item: Item; readonly offset: number }[]
}

/** The block as it was written; `nested` are lines of the same work elsewhere that go on with it. */
export function blockPiece(
  block: Block,
  lines: readonly string[],
  { section, nested }: { section: Section | undefined; nested: readonly string[] },
): Piece {
  const at = block.lines[0] ?? block.item.line
  const own = block.lines.map((line) => lines[line] ?? '')
  const head = isOfTable(lines[at]) ? tableHeadAt(lines, at) : []
  const [top] = head
  return {
    ...(top === undefined
      ? {}
      : {
          tableHead: {
            texts: head.map((line) => lines[line] ?? ''),
            blanksBefore: blanksAbove(lines, top, 0),
          },
        }),
    at,
    lines: block.lines,
    texts: [...own, ...nested.filter((line) => !own.includes(line))],
    blanksBefore: blanksAbove(lines, at, section?.first ?? 0),
    starts: block.items.map((item) => ({
      item,
      offset: Math.max(0, block.lines.indexOf(item.line)),
    })),
  }
}

/** The sentence that promises the work, as an entry of the section. */
export function sentencePiece({ item }: Block, lines: readonly string[], to: Section): Piece {
  const goesOn = linesGoingOn(lines)
  const own = goesOn[item.line] ?? -1
  const head = own < 0 ? item.line : own
  const words = lines
    .filter((_, at) => at === item.line || (at > item.line && goesOn[at] === head))
    .map((text) => {
      const { from, to: end } = readLine(text)
      return text.slice(from, end)
    })
    .join(' ')
  const sentence = promisedWords(words, item)
  return {
    at: item.line,
    texts: [(entryPrefix(to, lines) ?? '- ') + sentence],
    blanksBefore: 0,
    starts: [{ item, offset: 0 }],
  }
}

/** The sentences in which the item is promised, from the one on that names whose it is; all words where that can't be told. */
function promisedWords(words: string, { text, owners }: Item): string {
  const starts = startsOfSentences(words)
  const sentences = starts.map((at, index) => words.slice(at, starts[index + 1]).trim())
  const names = (one: string) => owners.some((name) => one.includes(name))
  const isPromised = (one: string) => text !== words && text.includes(one)
  const first = sentences.findIndex(isPromised)
  if (first >= 0) {
    // "Tim is glad about the chart. He will draw a second one."
    const from = sentences.slice(0, first + 1).findLastIndex(names)
    const said = from < 0 ? first : from
    return sentences.filter((one, at) => (at >= said && at <= first) || isPromised(one)).join(' ')
  }
  const told = sentences.find(names)
  // "Ivo: 64. Will send text.": what names the person need not be what is promised.
  return told !== undefined && told.split(/\s+/).length > 3 ? told : words
}

/** The piece as it comes into the section: work on a line without a list mark gets that of the section's list, or it would go on with the entry above. */
export function listedIn(section: Section, piece: Piece, lines: readonly string[]): Piece {
  const [first = '', ...rest] = piece.texts
  const { kind, box, from } = readLine(first)
  const isPlain = kind === 'text' && !box && !/^\s*>/.test(first)
  const prefix = isPlain ? entryPrefix(section, lines) : null
  if (prefix === null) return piece
  const deeper = ' '.repeat(/^\s*\S+\s+/.exec(prefix)?.[0].length ?? 0)
  const lead = /^\s*/.exec(first)?.[0] ?? ''
  const below = rest.map((text) => {
    if (text.trim() === '') return text
    return deeper + (text.startsWith(lead) ? text.slice(lead.length) : text.trimStart())
  })
  return { ...piece, texts: [prefix + first.slice(from), ...below] }
}

/** What the section's first entry has before its words, with an empty box where it has a box; null: no entry. */
export function entryPrefix(section: Section, lines: readonly string[]): string | null {
  for (let line = section.first; line <= section.last; line++) {
    const text = lines[line] ?? ''
    const { kind, mark, box, from } = readLine(text)
    if (kind !== 'entry' || mark === null) continue
    const prefix = text.slice(0, box ? box.from : from)
    return (
      (/\s$/.test(prefix) ? prefix : `${prefix} `) +
      (box ? `${boxSignsOf(text.slice(box.from, box.to)).open} ` : '')
    )
  }
  return null
}

export function blanksAbove(lines: readonly string[], line: number, first: number): number {
  let count = 0
  while (line - 1 - count >= first && (lines[line - 1 - count] ?? '').trim() === '') count++
  return count
}

/** How many blank lines stand between the head and the first line of the section. */
export function leadOf({ first, last }: Section, lines: readonly string[]): number {
  let count = 0
  while (first + count <= last && (lines[first + count] ?? '').trim() === '') count++
  return first + count > last ? 0 : count
}

/** The blank lines and rules that part the section from the next one, and the end of the fence that it stands in. */
export function tailOf(section: Section, lines: readonly string[]): string[] {
  const { first, last } = section
  const tail: string[] = []
  for (let line = last; line >= first; line--) {
    const ends = closesFence(section, lines, line)
    if (!ends && !isSpacer(lines, line)) break
    tail.unshift(lines[line] ?? '')
    if (ends) break
  }
  return tail
}

/** Whether the line is the end of the fence in which the section's list stands. */
export function closesFence(
  { headLines }: Section,
  lines: readonly string[],
  line: number,
): boolean {
  return isFence(lines[headLines.at(-1) ?? -1]) && isFence(lines[line])
}

export function isSpacer(lines: readonly string[], line: number): boolean {
  const { kind } = readLine(lines[line] ?? '')
  if (kind === 'blank' || kind === 'rule') return true
  return kind === 'underline' && (lines[line - 1] ?? '').trim() === ''
}
