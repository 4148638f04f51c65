// Which lines a second look is for: those of which no rule has said anything, neither that they are work nor that they are
// none.

import { isSpeech } from '../lines/is-speech.ts'
import { isNoWork, isStateAlone } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { isPersonal } from '../lines/personal.ts'
import { isReference } from '../lines/references.ts'
import type { Row } from '../lines/skeleton.ts'
import { isOnlySaid } from '../people/told-of.ts'
import type { OutlineLine, SectionKind } from '../vocabulary.ts'
import { tellsView } from '../words/speech.ts'
import { isTalk } from '../words/talk.ts'
import type { Look } from './work-signs.ts'

/** Whether nothing has decided of a line that may be work, below that heading or label. */
export function isUndecided(row: Row, head: OutlineLine | null, look: Look): boolean {
  if (look.itemAt(row.at) || isBelowWork(row, look)) return false
  return !(head?.section && decided.has(head.section)) && !isNever(row.reading)
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

const asked = new WeakMap<LineReading, boolean>()

function isNever(reading: LineReading): boolean {
  const known = asked.get(reading)
  if (known !== undefined) return known
  const answer = saysNoWork(reading)
  asked.set(reading, answer)
  return answer
}

/** It is never an item: a question, a link, a state, talk, what somebody told. */
function saysNoWork(reading: LineReading): boolean {
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
