import { isExplanation } from './item-rules.ts'
import type { Row } from './skeleton.ts'

/** "Finished the frame", "Working on the lid" below "The chest": each tells how far it is with a part. */
export function areSteps({ children }: Row, rows: readonly Row[]): boolean {
  const verbs = new Set<string | null>()
  for (const at of children) {
    const reading = rows[at]?.reading
    if (reading) verbs.add(isExplanation(reading) ? null : reading.verb())
  }
  return verbs.size === 2 && verbs.has('past') && verbs.has('gerund')
}
