import type { Place } from '../headings/frames.ts'
import { normalLabel } from '../words/labels.ts'

/**
 * "Long-term objectives", "Goals of 2026" are no work of these weeks, and "Scope" says what it is for; "Goals, 23 November
 * 2026" are.
 */
export function isNoGoalOfNow({ path }: Place): boolean {
  const label = normalLabel(path.at(-1) ?? '')
  return (
    /\b(?:long(?:er)? ?term|future|annual|yearly|20\d\d)\b/.test(label) || ofPurpose.test(label)
  )
}

// "Scope", "Objectives", "Sprint goal"
const ofPurpose = /(?:^| )(?:scope|purpose|aim|objectives?|sprint goals?)$/
