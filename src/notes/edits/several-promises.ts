// Several promises in one line, or in the lines of a cell, are one piece of work, theirs together: what is still open of
// them, as the reading tells it (decision 65). Each may have its own remark, at the end of its words.

import { startsOfClauses, withRemarkAtEnd } from '../lines/clauses.ts'
import { readLineAlone } from '../lines/line-reading.ts'
import { startsOfSentences } from '../lines/sentences.ts'
import type { Note } from '../meetings/note.ts'
import { readLine } from '../text/lines.ts'
import { type Cell, cellParts, withPart } from '../text/table-cells.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedItem, Status } from '../vocabulary.ts'
import { isFirstPromise } from '../words/commitments.ts'
import { closingRemark, inTurn, remarksFor, withoutRemark } from '../words/remarks.ts'
import { joined, type LinePart, partAt, partsOfWords } from './last-words.ts'
import { type RemarkPlace, remarksBefore, stopBehind } from './remark-places.ts'
import { remarkWays } from './remark-ways.ts'
import type { Way } from './ways.ts'

type PlacedPromise = Cell & {
  /** Without its remark. */
  readonly said: string
  readonly status: Status
  /** The part of a line at whose end its remark stands: where its words are wrapped by hand, a line below. */
  readonly end: RemarkPlace
  /** In a cell the remark of a tick stands behind the full stop: nobody could tell how to write "- done." again. */
  readonly isForeign: boolean
}

/** All promises of the item's line done, or all that are done open again; none where there are not several. */
export function waysForAll(done: boolean, text: NoteText, placed: PlacedItem, note: Note): Way[] {
  const wanted = promisesOf(text, placed, note).filter(
    ({ status, isForeign }) => status === (done ? 'open' : 'done') && !isForeign,
  )
  const remarks = inTurn(remarksFor(text, placed), done)
  return wayWithEnds(text, wanted, (words, stop) => turned(words, remarks, stop))
}

/** All open promises of the item's line dropped. */
export function waysToDropAll(text: NoteText, placed: PlacedItem, note: Note): Way[] {
  const promises = promisesOf(text, placed, note)
  const open = promises.filter(({ status, isForeign }) => status === 'open' && !isForeign)
  const { dropped } = remarksFor(text, placed)
  // What another had done is what is left of it
  const reads = promises.some(({ status }) => status === 'done') ? 'done' : 'dropped'
  const put = (words: string, stop: string) => withoutRemark(words) + dropped + stop
  return wayWithEnds(text, open, put).map((way) => ({ ...way, reads }))
}

/** The one promise of several that stands at this column, done or open again; null where none does, or all of the line is meant. */
export function waysForOne(
  text: NoteText,
  placed: PlacedItem,
  note: Note,
  column: number,
): { readonly ways: readonly Way[]; readonly words: string; readonly done: boolean } | null {
  if (column >= text.line(placed.line).text.trimEnd().length) return null
  const promises = promisesOf(text, placed, note)
  const promise = promises.find(({ from, to }) => column >= from && column <= to)
  if (!promise) return null
  const done = promise.status === 'open'
  const isLeft = promises.some((one) => one !== promise && one.status === 'open')
  const isFixed = promise.isForeign || promise.status === 'dropped'
  const remarks = inTurn(remarksFor(text, placed), done)
  const reads = done && !isLeft ? 'done' : 'open'
  const ways = wayWithEnds(text, isFixed ? [] : [promise], (words, stop) =>
    turned(words, remarks, stop),
  )
  return { ways: ways.map((way) => ({ ...way, reads })), words: promise.said, done }
}

/** How many promises that are still open begin in the item's line; 0 where it has no two at all. */
export function openPromises(text: NoteText, placed: PlacedItem, note: Note): number {
  return promisesOf(text, placed, note).filter(({ status }) => status === 'open').length
}

function turned(words: string, remarks: ReturnType<typeof inTurn>, stop: string): string {
  return remarkWays(remarksBefore(stop, remarks), words)[0]?.words ?? words
}

/** One way for the lines on which these promises end, told anew there; none where there is nothing to tell. */
function wayWithEnds(
  text: NoteText,
  promises: readonly PlacedPromise[],
  told: (words: string, stop: string) => string,
): Way[] {
  const lines = [...new Set(promises.map(({ end }) => end.line))]
  const [first, ...more] = lines.map((line) => ({
    line,
    words: promises
      .filter(({ end }) => end.line === line)
      .reduceRight(
        (all, { end }) => withPart(all, end, told(all.slice(end.from, end.to), end.stop)),
        text.line(line).text,
      ),
  }))
  return first ? [{ ...first, more }] : []
}

/** Where the words of each promise stand that begins in the item's line; empty where it has no two. */
function promisesOf(text: NoteText, placed: PlacedItem, note: Note): readonly PlacedPromise[] {
  const { item, line } = placed
  if (item.found !== 'sentence') return []
  const { text: words } = text.line(line)
  const promises =
    readLine(words).kind === 'row'
      ? cellParts(words).flatMap((part) => promisesInCell(words, { ...part, line }))
      : promisesInProse(text, partsOfWords(text, note, placed))
  return promises.length < 2 ? [] : promises
}

function promisesInCell(words: string, part: LinePart): PlacedPromise[] {
  const said = words.slice(part.from, part.to)
  const starts = startsOfClauses(said)
  return starts.flatMap((at, index) => {
    const clause = said.slice(at, starts[index + 1]).trimEnd()
    const bare = withRemarkAtEnd(clause)
    const from = part.from + at
    const place = { from, to: from + bare.length }
    const end = { ...place, line: part.line, stop: '' }
    return promiseIn(bare, { ...place, end, isForeign: bare !== clause })
  })
}

function promisesInProse(text: NoteText, parts: readonly LinePart[]): PlacedPromise[] {
  const [first] = parts
  const said = joined(text, parts)
  const starts = startsOfSentences(said)
  return starts.flatMap((at, index) => {
    if (!first || at > first.to - first.from) return []
    const sentence = said.slice(at, starts[index + 1]).trimEnd()
    const bare = sentence.replace(/[.!?;,]$/, '')
    const stop = stopBehind(withoutRemark(bare), said.slice(at + bare.length))
    const hasRemark = closingRemark(bare) !== null
    const own = hasRemark && stop !== '' && sentence.endsWith(stop) ? sentence : bare
    const from = first.from + at
    return promiseIn(bare, {
      from,
      to: Math.min(from + own.length, first.to),
      end: { ...(partAt(parts, at + own.length) ?? first), stop },
      isForeign: stop !== '' && !hasRemark && sentence.endsWith(stop),
    })
  })
}

function promiseIn(bare: string, place: Omit<PlacedPromise, 'said' | 'status'>): PlacedPromise[] {
  if (!readLineAlone(bare).commitments().some(isFirstPromise)) return []
  const status = closingRemark(bare)?.status ?? 'open'
  return [{ ...place, said: withoutRemark(bare), status }]
}
