// Which lines a second look is for: those of which no rule has said anything, neither that they are work nor that they are
// none.

import { isSpeech } from '../lines/is-speech.ts'
import { isNoWork, isStateAlone } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { isPersonal } from '../lines/personal.ts'
import { isReference } from '../lines/references.ts'
import type { Row } from '../lines/skeleton.ts'
import { isOnlySaid } from '../people/told-of.ts'
import type { Item, OutlineLine, SectionKind } from '../vocabulary.ts'
import { tellsView } from '../words/speech.ts'
import { isTalk } from '../words/talk.ts'

/** A meeting as far as its rules read it. */
export type Look = {
  readonly rows: readonly Row[]
  readonly itemAt: (line: number) => Pick<Item, 'phase'> | undefined
  /** In a list of work the rules have decided of each entry. */
  readonly isRuled: (line: number) => boolean
  readonly items: number
  /** Headings and labels in text order. */
  readonly outline: readonly OutlineLine[]
  /** The words of names that are known to be people's here, in lower case. */
  readonly names: ReadonlySet<string>
}

/** Whether nothing has decided of a line that may be work, below that heading or label. */
export function isUndecided(row: Row, head: OutlineLine | null, look: Look): boolean {
  if (head?.section && decided.has(head.section)) return false
  return !look.itemAt(row.at) && !look.isRuled(row.at) && !isBelowWork(row, look)
}

/** Whether the line may be work as far as its kind goes. */
export function mayBeWork({ reading, hidden, level, wraps }: Row): boolean {
  const { kind } = reading.line
  return (
    !hidden &&
    level === 0 &&
    wraps < 0 &&
    (kind === 'entry' || kind === 'text') &&
    reading.words !== ''
  )
}

/** The rules of what is nested below work have decided of it. */
function isBelowWork({ parent }: Row, { rows, itemAt }: Look): boolean {
  for (let at = parent; at >= 0; at = rows[at]?.parent ?? -1) if (itemAt(at)) return true
  return false
}

// What stands there is work by the rules, or listed for another reason
const decided = new Set<SectionKind>([
  'planned',
  'reported',
  'backlog',
  'attendance',
  'agenda',
  'question',
  'goal',
  'info',
  'chores',
])

/** It is never an item: a question, a link, a state, talk, what somebody told. */
export function isNever(reading: LineReading): boolean {
  const { words, label, core } = reading
  return (
    words.endsWith('?') ||
    hour.test(words) ||
    isNoWork(reading) ||
    isPersonal(reading) ||
    isReference(reading) ||
    isStateAlone(reading) ||
    tellsView(words) ||
    isOnlySaid(reading) ||
    isTalk(core) ||
    (label !== null && label.rest !== '' && (label.words.endsWith('?') || isTurn(label.rest)))
  )
}

// "11:20 looked at the slip": how the meeting went
const hour = /^\d{1,2}[:.h]\d\d\b/

/** "Ada: the rope is old", where somebody speaks. */
function isTurn(said: string): boolean {
  return isTalk(said) || isSpeech(said)
}
