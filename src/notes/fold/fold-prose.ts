// The promises of a line or paragraph, sentence by sentence.

import type { Place } from '../headings/frames.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { sentencesOf } from '../lines/sentences.ts'
import type { Row } from '../lines/skeleton.ts'
import { isFirstPromise } from '../words/commitments.ts'
import { foldCommitment, isDecision } from './fold-sentences.ts'
import { type Folding, keepItem } from './folding.ts'
import { whoGoesOn } from './pronouns.ts'
import { asSentence } from './told-off.ts'

/** The promises of a paragraph, each in the line where its sentence begins. */
export function foldSentences(fold: Folding, row: Row, here: Place): boolean {
  let found = false
  const parts = isDecision(row.reading.words) ? [] : sentencesOf(row, fold.rows)
  const goesOn = parts.map((_, index) => whoGoesOn(fold, parts, index))
  const promised = parts.filter(({ reading }) => promisedIn(reading, fold).length > 0)
  const isPromised = promised.length > 0 || goesOn.some((who) => (who?.length ?? 0) > 1)
  for (const [index, sentence] of parts.entries()) {
    const beside = promised.filter(({ at }) => at === sentence.at).map(({ reading }) => reading)
    const { reading } = sentence
    if (beside.includes(reading) && !whatCounts(beside).includes(reading)) continue
    // "Ada is looking at ropes. Ben to order one": what is done at the moment leads to it
    if (isPromised && isAtWork(reading)) continue
    if (fold.made.has(sentence.at)) addPromised(fold, sentence)
    else if (foldCommitment(fold, sentence, here)) found = true
    else {
      const who = goesOn[index]
      if (!who) continue
      keepItem(fold, sentence, here, {
        ...asSentence(sentence, here, who),
        why: `${who.join(', ')} says "he will …"`,
      })
      found = true
    }
  }
  return found || foldCommitment(fold, row, here)
}

/** What one promises and another does, as one text. */
export function together(said: string, more: string): string {
  return `${said}${/[.!?;,]$/.test(said) ? '' : ';'} ${more}`
}

/** Of promises in one line those that are still open; where none is, those that are done, else all. */
export function whatCounts(promised: readonly LineReading[]): readonly LineReading[] {
  const ways = [
    promised.filter(({ closing }) => closing === null || closing.status === 'open'),
    promised.filter(({ closing }) => closing?.status === 'done'),
  ]
  return ways.find(({ length }) => length > 0) ?? promised
}

/** "Ada presents the statutes. Ben will show the map." in one line are hers and his. */
export function addPromised(fold: Folding, { at, reading }: Row): void {
  const made = fold.made.get(at)
  const index = fold.items.findLastIndex(({ line }) => line === at)
  if (!made || index < 0 || made.item.found !== 'sentence') return
  const names = promisedIn(reading, fold)
  if (names.length === 0) return
  const { text } = made.item
  const item = {
    ...made.item,
    text: text.includes(reading.words) ? text : together(text, reading.words),
    owners: [...new Set([...made.item.owners, ...names])],
  }
  fold.items[index] = item
  fold.made.set(at, { ...made, item })
}

function isAtWork(reading: LineReading): boolean {
  return !/ will /.test(reading.core) && reading.commitments().some(({ how }) => how === 'progress')
}

/** Who promises something where the words begin. */
export function promisedIn(reading: LineReading, { people }: Folding): string[] {
  return reading
    .commitments()
    .filter(isFirstPromise)
    .flatMap((one) => one.names)
    .filter((name) => name.shape !== 'group' && people.knows(name))
    .map((name) => people.spelling(name.name))
}
