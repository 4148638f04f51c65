import { behindRemarks } from '../words/remarks.ts'
import { withRemarkAtEnd } from './clauses.ts'
import { placedReading, readLineAlone } from './line-reading.ts'
import type { Row } from './skeleton.ts'

/** A sentence of a paragraph, as a row of its own: that of the line in which it begins. */
type Sentence = Row

// After a full stop; what stands in parentheses after it ("… was sent. (SD)") belongs to the sentence before.
const ends = /[.!?]["”)]?(?: \([\p{Lu}/, ]{2,20}\)\.?)? +(?=["“(]?[\p{Lu}\d])/gu
const noEnd =
  /(?:^|[ (])(?:\p{Lu}|[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof|[Ss]t|e\.g|i\.e|z\.B|bzw|ca|vs|[Nn]o|[Nn]r|approx|\d{1,2})\.$/u

/**
 * The sentences of a paragraph or an entry that holds several; empty for all others. The state of an entry is that of all of
 * it, unless a sentence in it has its own.
 */
export function sentencesOf(row: Row, rows: readonly Row[]): Sentence[] {
  const { words, line, raw } = row.reading
  const starts = startsOfSentences(words)
  if (starts.length < 2) return []
  const lines = [row, ...row.wrapped.map((at) => rows[at])].filter((one) => one !== undefined)
  const lengths = lines.map((one, index) =>
    index === 0 ? firstLength(row, lines) : one.reading.words.length,
  )
  const last = starts.length - 1
  const hasOwn = behindRemarks(words).length > 0 || withRemarkAtEnd(words) !== words
  const isOfAll = line.kind === 'entry' && (row.reading.closing !== null || !hasOwn)
  return starts.map((from, index) => {
    const said = words.slice(from, starts[index + 1]).trim()
    const reading = readLineAlone(withRemarkAtEnd(said))
    const home = lines[lineAt(lengths, from)] ?? row
    // A remark at the end of a paragraph is one on its last sentence
    const isEnd = row.reading.closing !== null && index === last
    return {
      ...home,
      reading: placedReading(reading, {
        line: home.reading.line,
        raw,
        ...((isOfAll || isEnd) && { status: row.reading }),
      }),
      wraps: -1,
    }
  })
}

/** Where each sentence begins, and what goes on behind a remark on what stands before. */
export function startsOfSentences(words: string): number[] {
  if (words.length > 6000 || !/[.!?;,]/.test(words)) return [0]
  const starts = new Set([0, ...behindRemarks(words)])
  for (const end of words.matchAll(ends)) {
    const before = words.slice(Math.max(0, end.index - 12), end.index + 1)
    if (!noEnd.test(before)) starts.add(end.index + end[0].length)
  }
  return [...starts].sort((a, b) => a - b)
}

/** The words of the first line alone: all words without those of the lines that go on with it. */
function firstLength(row: Row, lines: readonly Row[]): number {
  const rest = lines.slice(1).reduce((sum, one) => sum + one.reading.words.length + 1, 0)
  return Math.max(0, row.reading.words.length - rest)
}

function lineAt(lengths: readonly number[], offset: number): number {
  let sum = 0
  for (let at = 0; at < lengths.length; at++) {
    sum += (lengths[at] ?? 0) + 1
    if (offset < sum) return at
  }
  return lengths.length - 1
}
