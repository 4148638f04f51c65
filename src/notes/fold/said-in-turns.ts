import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { isConversation } from '../people/person-lists.ts'
import { nameKey, readNames } from '../words/names.ts'
import { type Folding, onceAFold } from './folding.ts'
import { siblingsOf } from './siblings.ts'

/** Somebody speaks in most entries in which somebody that we know is named in front. */
export function isSaidInTurns(fold: Folding, row: Row): boolean {
  if (row.reading.line.box) return false
  const known = conversations(fold)
  const before = known.get(row.at)
  if (before !== undefined) return before
  const group = siblingsOf(fold.rows, row)
  const isSaid = isConversation(group, fold.people)
  for (const one of group) known.set(one.at, isSaid)
  return isSaid
}

const conversations = onceAFold(() => new Map<number, boolean>())

const needs = /^(?:so |then )?(?:we |I )?(?:still )?need to /i

/** "We need to write more": an opinion below somebody who speaks again after others ("@ada", "@ben", "@ada"). */
export function isOpinionInTalk(fold: Folding, { reading }: Row, { person }: Place): boolean {
  return person?.form === 'entry' && needs.test(reading.core) && spokenAgain(fold).has(person.line)
}

/** The lines of the names in such talks. */
const spokenAgain = onceAFold(({ rows, labels, people }) => {
  const found = new Set<number>()
  let turns: { readonly at: number; readonly key: string }[] = []
  const endTalk = () => {
    const last = new Map<string, number>()
    const isAgain = turns.some(({ key }, nth) => {
      const before = last.get(key)
      last.set(key, nth)
      return before !== undefined && before < nth - 1
    })
    if (isAgain) for (const { at } of turns) found.add(at)
    turns = []
  }
  for (const { at, level, parent } of rows) {
    if (level > 0) endTalk()
    const label = labels[at]
    if (level > 0 || parent >= 0 || label?.form !== 'entry' || label.rest !== '') continue
    const [name, other] = readNames(label.words) ?? []
    if (name && !other && people.knows(name)) turns.push({ at, key: nameKey(name.name) })
    else endTalk()
  }
  endTalk()
  return found
})
