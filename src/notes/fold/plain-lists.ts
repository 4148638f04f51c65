// Lists whose entries are lines without any mark: "Landing page" and "New icons" below "Done".

import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { firstWordFits } from '../lines/wrapped-lines.ts'
import { withoutUrls } from '../text/markdown-words.ts'
import { readNames } from '../words/names.ts'
import type { Folding } from './folding.ts'

/**
 * Whether the line is an entry of such a list: the lines from the label down to the next blank line are short, none is a
 * sentence or a label, and there are two at least.
 */
export function isPlainEntry(fold: Folding, row: Row): boolean {
  const known = fold.plain.get(row.at)
  if (known !== undefined) return known
  const group = blockOf(fold.rows, row)
  const isList = group.length >= 2 && group.every(mayBeEntry) && !isOneSentence(group)
  for (const one of group) fold.plain.set(one.at, isList)
  return isList
}

function blockOf(rows: readonly Row[], row: Row): Row[] {
  const group: Row[] = []
  for (let at = row.at; at < rows.length; at++) {
    const one = rows[at]
    if (!one || one.level > 0 || (at > row.at && one.blankBefore)) break
    if (one.hidden || one.reading.line.kind !== 'text') break
    group.push(one)
  }
  return group
}

function mayBeEntry({ reading, wraps, wrapped, parent }: Row): boolean {
  const { words } = reading
  return (
    wraps < 0 &&
    wrapped.length === 0 &&
    parent < 0 &&
    withoutUrls(words).length <= 110 &&
    /\p{L}{2}/u.test(words.replace(/^[^:]{1,30}:/, '')) &&
    !isPart(reading) &&
    !/[.?!:;,…]$/.test(words)
  )
}

/** "Proof-reading: Ada" tells who has which part. */
function isPart({ label }: LineReading): boolean {
  return label !== null && label.rest !== '' && readNames(label.rest) !== null
}

/** Text that is wrapped by hand: lines that go on in lower case behind a full one, or all but the last of one length. */
function isOneSentence(group: readonly Row[]): boolean {
  const lines = group.map(({ reading }) => withoutUrls(reading.words))
  const width = lines.reduce((most, words) => Math.max(most, words.length), 0)
  const goesOn = lines
    .slice(1)
    .some(
      (words, at) => /^\p{Ll}/u.test(words) && !firstWordFits(words, lines[at]?.length ?? 0, width),
    )
  return (
    (goesOn && /^\p{Lu}/u.test(lines[0] ?? '')) ||
    lines.slice(0, -1).every((words) => words.length > 65)
  )
}
