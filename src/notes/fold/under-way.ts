// Work of which a list of plans tells that it has begun or is done.

import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { namesToldOf } from '../people/told-of.ts'
import type { Phase } from '../vocabulary.ts'
import { hasBegun } from '../words/at-work.ts'
import { atWork } from './fold-updates.ts'
import type { Folding } from './folding.ts'

/** "Ada is drawing the map" in a plan, and not "Ada getting started"; "Still drawing it" among what was done. */
export function isUnderWay(reading: LineReading, phase: Phase, isTold: boolean): boolean {
  if (isTold && reading.verb() === 'gerund') return true
  if (phase !== 'planned') return atWork.test(reading.words.replace(/^\[@\S+ /, ''))
  if (hasBegun(reading.core) || !/ (?:is|are) /.test(reading.words)) return hasBegun(reading.core)
  return reading.commitments().some(({ how, first }) => first && how === 'progress')
}

/** "Ada sent the new list (closed)" in a list of open work. */
export function isClosed({ reading }: Row, { people }: Folding, phase: Phase): boolean {
  const isDone =
    phase === 'planned' && reading.line.box === null && reading.status()?.status === 'done'
  return isDone && namesToldOf(reading, people) !== null
}
