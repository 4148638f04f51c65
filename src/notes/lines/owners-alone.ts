import type { OwnerTag } from '../words/owner-tag.ts'
import type { LineReading } from './line-reading.ts'

/** The tag of a line that says whose something else is and nothing more: "Assignee: Ada", "assigned to everyone". */
export function ownersAlone(reading: LineReading | undefined): OwnerTag | undefined {
  return reading?.tags().find(({ place, rest }) => place === 'assign' && rest === '')
}
