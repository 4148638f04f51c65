// What everyone is asked to do, in so many words: "Everyone needs to sort their ropes", "I want everyone to send me a list".

import { isWork, type Place } from '../headings/frames.ts'
import type { Row } from '../lines/skeleton.ts'
import { behind } from '../text/signs.ts'
import { isOfMeeting, isTalk } from '../words/talk.ts'
import { verbForm } from '../words/verbs.ts'
import { type Folding, keepItem } from './folding.ts'
import { asSentence } from './told-off.ts'

const all = '(everyone|everybody|all of you|each of you)'
// "Everyone needs to sort their ropes"  "Lockers: everyone should label theirs"
const due = behind(
  /\bevery/i,
  new RegExp(
    `^(?:[^:.]{2,30}: )?${all} (?:needs? to|should|must|ha(?:s|ve) to|shall) (?:also |please )?(\\p{Ll}+ .*)$`,
    'iu',
  ),
)
// "I want everyone to send me a list"  "I'd like everyone on the late watch to write down their hours"
const wanted = behind(
  / (?:every|all of you|each of you)/i,
  new RegExp(
    `^(?:I|we)(?:['’]d| would)? (?:(?:am|are) asking|ask|want|need|like) ${all}\\b[^.;:?]{0,150}? to (?:please )?(\\p{Ll}+ .*)$`,
    'iu',
  ),
)
const noDeed = /^(?:be|feel|know|have|stay|remain|join|attend|come|enjoy|get|try) /

/** Whom the words ask for a deed that all are to do; nothing where it is one of the meeting itself. */
function askedOfAll(words: string): string | undefined {
  const [, who, deed = ''] = due.exec(words) ?? wanted.exec(words) ?? []
  if (words.endsWith('?') || noDeed.test(deed) || isOfMeeting(deed) || isTalk(deed))
    return undefined
  return verbForm(/^\p{L}+/u.exec(deed)?.[0] ?? '') === 'base' ? who : undefined
}

/** Keeps what everyone is asked to do, also in an agenda. True where the row is such. */
export function foldAskedOfAll(fold: Folding, row: Row, here: Place): boolean {
  const who =
    here.section === 'question' || isWork(here.section) ? null : askedOfAll(row.reading.core)
  if (!who) return false
  keepItem(fold, row, here, { ...asSentence(row, here, [who]), why: `sentence: ${who} is asked` })
  return true
}
