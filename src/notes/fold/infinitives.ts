// What is to be done below a point of the minutes: "To send a letter to the mill".

import type { Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { isTalk } from '../words/talk.ts'
import { verbForm } from '../words/verbs.ts'
import { type Folding, keepItem } from './folding.ts'
import { asSentence, ownedAtEnd } from './told-off.ts'

// "To send a letter"  "To be sent to Ada by Friday"
const infinitive = /^To (?:be (\p{Ll}{2,}(?:ed|en|wn|ne|nt|lt|de|ut))|(?!be\b)(\p{Ll}{2,})) (?=\S)/u
const ofAims =
  /\b(?:aims?|goals?|objectives?|purposes?|mission|vision|why|how|agenda|ideas?|benefits?|reasons?)\b/i

/** The only entry of its point that begins with "To", where nothing above it in the point is work that it explains. */
function isToBeDone({ rows, made }: Folding, row: Row, { path }: Place): boolean {
  const found = row.parent >= 0 ? infinitive.exec(row.reading.words) : null
  if (!found || made.has(row.parent)) return false
  const above = rows[row.parent]
  if (!above || ofAims.test(`${above.reading.words} ${path.at(-1) ?? ''}`)) return false
  const others = above.children.filter((at) => at !== row.at)
  if (others.some((at) => made.has(at) || infinitive.test(rows[at]?.reading.words ?? '')))
    return false
  const deed = row.reading.words.slice(3)
  return found[1] !== undefined || (verbForm(found[2] ?? '') === 'base' && !isTalk(deed))
}

/** "To send a letter" below "Harbour office": work, of whoever has the point. */
export function toBeDone(fold: Folding, row: Row, here: Place): boolean {
  const isOpen = here.section === null || here.section === 'notes' || here.section === 'decision'
  if (!isOpen || row.reading.line.kind !== 'entry' || !isToBeDone(fold, row, here)) return false
  keepItem(fold, row, here, {
    ...asSentence(row, here, here.person?.owners ?? []),
    ...ownedAtEnd(fold, row),
    why: 'what is to be done',
  })
  return true
}
