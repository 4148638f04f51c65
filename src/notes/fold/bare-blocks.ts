// A stand-up without marks: the name of each person alone on a line, and below it what he or she did and will do.

import type { Frame } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { spelled } from '../people/spelled.ts'
import { readLabel } from '../words/labels.ts'
import { nameKey, readNames } from '../words/names.ts'
import { type Folding, frameOf, onceAFold } from './folding.ts'

/** A line of such a block, and whether all of its lines count or only those that tell of deeds. */
type BareLine = { readonly person: Frame; readonly isOpen: boolean }
/** The lines by their rows; null for the names themselves. */
type BareBlocks = ReadonlyMap<number, BareLine | null>

/** The lines of a stand-up in which three people at least have their block. */
export const bareBlocks = onceAFold((fold): BareBlocks => {
  const { rows, labels } = fold
  const lines = new Map<number, BareLine | null>()
  const who = new Set<string>()
  let isStandup = false
  for (const row of rows) {
    const label = lines.has(row.at) ? null : labels[row.at]
    if (label?.meaning && (row.level > 0 || label.rest === ''))
      isStandup = label.meaning.section === 'update'
    const owners = nameAlone(fold, row, isStandup)
    const below = owners ? blockBelow(fold, row, isStandup) : []
    if (!owners || below.length === 0) continue
    who.add(nameKey(owners[0] ?? ''))
    const form = { form: 'bare', words: row.reading.words, section: null, owners } as const
    const person = frameOf(row, form)
    lines.set(row.at, null)
    let isOpen = isStandup
    for (const one of below) {
      // "What links are needed?" above its answers
      if (one.reading.words.endsWith('?')) isOpen = false
      lines.set(one.at, { person, isOpen })
    }
  }
  return who.size >= 3 ? lines : new Map()
})

/**
 * The one person whose name is all that the line holds: known, or in a stand-up a word that is no other word of the note,
 * right above what somebody did ("Zora", "Drew the map").
 */
function nameAlone({ people, rows }: Folding, row: Row, isStandup: boolean): string[] | null {
  const { reading, level, parent, hidden } = row
  if (hidden || level > 0 || parent >= 0 || reading.line.kind !== 'text') return null
  if (reading.words.length > 40) return null
  const names = readNames(reading.words.replace(/ ?:$/, ''))
  const [one] = names ?? []
  if (!names || !one || names.length > 1 || one.shape === 'group') return null
  const below = rows[row.next]
  const isNew =
    isStandup &&
    one.shape === 'first' &&
    !people.isWord(one) &&
    below?.blankBefore === false &&
    /^(?:past|gerund)$/.test(below.reading.verb() ?? '')
  return isNew || people.knows(one) ? spelled(names, people) : null
}

/** "Status of the hall", "Discussion": the round is over. */
function topicAlone({ reading: { words } }: Row): boolean {
  const section = words.length < 40 ? readLabel(words)?.section : null
  return section === 'update' || section === 'notes'
}

/** The lines right below a name, or behind one blank line, down to the next blank line or name. */
function blockBelow(fold: Folding, { at, next }: Row, isStandup: boolean): Row[] {
  const below: Row[] = []
  if (next > at + 2) return below
  for (let line = next; line >= 0 && line < fold.rows.length; line++) {
    const one = fold.rows[line]
    if (!one || one.hidden || one.level > 0 || one.reading.line.kind !== 'text') break
    if ((line > next && one.blankBefore) || nameAlone(fold, one, isStandup)) break
    if ((fold.labels[line]?.meaning && fold.labels[line]?.opensList) || topicAlone(one)) break
    if (one.wraps < 0) below.push(one)
  }
  return below
}
