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

// "Rough draft to be finished by Friday"  "The lamps are still to be sent out"
const thingToBe =
  /^(?:the |an? |our )?(?:[\p{L}\d'’/-]+ ){1,6}(?:(?:is|are|still|now|also|all) )*to be (?:re)?(?:finished|completed|finali[sz]ed|done|written|drafted|drawn|designed|made|built|created|added|removed|replaced|fixed|mended|repaired|updated|reworked|refactored|implemented|installed|sent|ordered|bought|booked|printed|published|posted|submitted|uploaded|shared out|handed in|turned in|set up|put up|prepared|cleaned|moved|tested|recorded|collected|contacted|arranged|organi[sz]ed|distributed|circulated)(?: (?:up|out|on|in))?(?=[.!]?$|,| (?:by|before|until|till|for|to|on|in|at|with|and|this|next|today|tomorrow|asap)\b)/iu
// "If rope has to be ordered, …"  "The list that is to be sent"  "Ada wants it to be sent"  "… to be sent by the mill"  "… were late"
const noTask =
  /^(?:if|when|what|how|why|whether|which|there)\b| (?:that|which|who|not|need(?:s|ed)?|ha[sd]|have|used?|supposed|likely|going|able|lots?|much|work|tasks?|(?:expect|want|like|propose|allow|seem|appear|plan|hope|require|ask|prefer|intend|volunteer)s?|wish(?:es)?|would|\p{L}+ed|said) (?:.{0,40} )?to be | by (?:the|an?|all|us|our|them)\b| to be .* (?:is|are|was|were|has|had|got|gets)\b/iu

/** "Rough draft to be finished by Friday" among what was said: nobody's yet; without a day it is no more than a state. */
function isThingToBeDone({ reading }: Row): boolean {
  return (
    reading.words.length < 120 &&
    !reading.words.includes('?') &&
    thingToBe.test(reading.words) &&
    !noTask.test(reading.words) &&
    reading.tags().length === 0 &&
    reading.due() !== null
  )
}

/** "To send a letter" below "Harbour office": work, of whoever has the point. */
export function toBeDone(fold: Folding, row: Row, here: Place): boolean {
  const isOpen = here.section === null || here.section === 'notes' || here.section === 'decision'
  if (!isOpen || row.reading.line.kind !== 'entry') return false
  if (!isToBeDone(fold, row, here) && !isThingToBeDone(row)) return false
  keepItem(fold, row, here, {
    ...asSentence(row, here, here.person?.owners ?? []),
    ...ownedAtEnd(fold, row),
    why: 'what is to be done',
  })
  return true
}
