// Several promises in one line, or in the lines of a cell, are one piece of work, theirs together: what is still open of
// them, as the reading tells it (decision 65). Each may have its own remark, at the end of its words.

import { startsOfClauses, withRemarkAtEnd } from '../lines/clauses.ts'
import { readLineAlone } from '../lines/line-reading.ts'
import { startsOfSentences } from '../lines/sentences.ts'
import { readLine } from '../text/lines.ts'
import { type Cell, partsOf, withPart } from '../text/table-cells.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedItem, Status } from '../vocabulary.ts'
import { isFirstPromise } from '../words/commitments.ts'
import { closingRemark, inTurn, remarksFor, withoutRemark } from '../words/remarks.ts'
import { remarkWays } from './remark-ways.ts'
import type { Way } from './status-cell.ts'

type PlacedPromise = Cell & {
  readonly status: Status
  /** In a cell the remark of a tick stands behind the full stop: nobody could tell how to write "- done." again. */
  readonly isForeign: boolean
}

/** All promises of the item's line done, or all that are done open again; none where there are not several. */
export function waysForAll(done: boolean, text: NoteText, placed: PlacedItem): Way[] {
  const promises = promisesOf(text, placed)
  const wanted = promises.filter(
    ({ status, isForeign }) => status === (done ? 'open' : 'done') && !isForeign,
  )
  const { line } = placed
  const words = wanted.reduceRight(
    (all, promise) => withPart(all, promise, turned(done, text, placed, promise)),
    text.line(line).text,
  )
  return wanted.length > 0 ? [{ line, words }] : []
}

/** All open promises of the item's line dropped. */
export function waysToDropAll(text: NoteText, placed: PlacedItem): Way[] {
  const promises = promisesOf(text, placed)
  const { line } = placed
  const { text: before } = text.line(line)
  const { dropped } = remarksFor(text, placed)
  const words = promises
    .filter(({ status }) => status === 'open')
    .reduceRight(
      (all, at) => withPart(all, at, withoutRemark(before.slice(at.from, at.to)) + dropped),
      before,
    )
  // What another had done is what is left of it
  const reads = promises.some(({ status }) => status === 'done') ? 'done' : 'dropped'
  return words === before ? [] : [{ line, words, reads }]
}

/** The one promise of several that stands at this column, done or open again; null where none does, or all of the line is meant. */
export function waysForOne(
  text: NoteText,
  placed: PlacedItem,
  column: number,
): { readonly ways: readonly Way[]; readonly words: string; readonly done: boolean } | null {
  const { line } = placed
  const { text: before } = text.line(line)
  if (column >= before.trimEnd().length) return null
  const promises = promisesOf(text, placed)
  const at = promises.findIndex(({ from, to }) => column >= from && column <= to)
  const promise = promises[at]
  if (!promise) return null
  const done = promise.status === 'open'
  const words = withPart(before, promise, turned(done, text, placed, promise))
  const isLeft = promises.some(({ status }, index) => index !== at && status === 'open')
  const said = withoutRemark(before.slice(promise.from, promise.to))
  return {
    ways:
      promise.isForeign || promise.status === 'dropped'
        ? []
        : [{ line, words, reads: done && !isLeft ? 'done' : 'open' }],
    words: said,
    done,
  }
}

function turned(done: boolean, text: NoteText, placed: PlacedItem, { from, to }: Cell): string {
  const words = text.line(placed.line).text.slice(from, to)
  return remarkWays(inTurn(remarksFor(text, placed), done), words)[0]?.words ?? words
}

/** Where the words of each promise stand in the item's line; empty where it has no two. */
function promisesOf(text: NoteText, { item, line }: PlacedItem): readonly PlacedPromise[] {
  if (item.found !== 'sentence') return []
  const { text: words } = text.line(line)
  const { kind, from, to } = readLine(words)
  const isRow = kind === 'row'
  const parts = isRow ? partsOf(words) : [{ from, to }]
  const promises = parts
    .flatMap((part) => {
      const said = words.slice(part.from, part.to)
      const starts = isRow ? startsOfClauses(said) : startsOfSentences(said)
      return starts.map((at, index) => {
        const clause = said.slice(at, starts[index + 1]).trimEnd()
        const bare = isRow ? withRemarkAtEnd(clause) : clause.replace(/[.!?;,]$/, '')
        const isForeign = isRow && bare !== clause
        return { from: part.from + at, to: part.from + at + bare.length, isForeign }
      })
    })
    .map((place) => ({ ...place, reading: readLineAlone(words.slice(place.from, place.to)) }))
    .filter(({ reading }) => reading.commitments().some(isFirstPromise))
  if (promises.length < 2) return []
  return promises.map(({ reading, ...place }) => ({
    ...place,
    status: closingRemark(words.slice(place.from, place.to))?.status ?? 'open',
  }))
}
