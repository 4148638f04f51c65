// Labels that are work where people stand below them: "Priorities", "Assign the tickets".

import { firstEntries } from '../headings/first-entries.ts'
import type { Row } from '../lines/skeleton.ts'
import { knownLead } from '../people/person-lists.ts'
import { type LabelMeaning, means } from '../words/label-meaning.ts'
import { nameKey } from '../words/names.ts'
import { namesOnly } from './around-item.ts'
import type { Folding } from './folding.ts'

// "Priorities"  "Assign the tickets:"
const ofEach =
  /^(?:priorit(?:y|ies)|focus|work)$|^(?:assign|share out|hand out|divide|split|distribute) /i

/** "Priorities" above "Ada: the map" and "Ben" with a list of his own: what each of them is to do. */
export function workOfEach(
  { rows, people }: Folding,
  row: Row,
  words: string,
): LabelMeaning | undefined {
  if (!ofEach.test(words)) return undefined
  const entries = firstEntries(rows, row.next)
  const led = entries.flatMap((one) => {
    const names = knownLead(one, people)?.names ?? namesOnly(one.reading, people)
    return names ? [nameKey(names[0]?.name ?? '')] : []
  })
  if (new Set(led).size < 2 || led.length * 5 < entries.length * 4) return undefined
  return means('planned', null, true)
}
