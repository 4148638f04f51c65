import type { Row } from '../lines/skeleton.ts'
import { readLabel } from '../words/labels.ts'

/**
 * Whether the line tells something, so that the roll call above it has ended without a heading: "Ben began the meeting by
 * asking how the slip is.", or a bullet as long as two lines. A list of names, with firms or in one paragraph, does not.
 */
export function endsRollCall({ reading, parent, blankBefore }: Row): boolean {
  const { words, line, label } = reading
  // "- Next week: draw the map"
  if (label?.form === 'colon' && isOfDeeds(label.words)) return true
  if (line.kind === 'entry' ? line.box !== null || words.length < 100 : !blankBefore) return false
  if (parent >= 0 || words.length < 50 || line.kind === 'row') return false
  const all = words.split(/\s+/)
  const small = all.filter((word) => /^\p{Ll}/u.test(word)).length
  const commas = words.match(/,/g)?.length ?? 0
  return small * 5 >= all.length * 3 && commas * 6 <= all.length
}

function isOfDeeds(label: string): boolean {
  const section = readLabel(label)?.section
  return section === 'planned' || section === 'reported'
}
