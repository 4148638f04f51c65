// What is told below an entry of a report and says that something of it is left.

import type { Status } from '../vocabulary.ts'
import type { LineReading } from './line-reading.ts'

// "Mostly working"  "Just needs to be accepted"  "Currently in review", and no "Currently in use"
const ofWhole =
  /^(?:(?:it|this)(?:['’]s| is)? )?(?:(?:mostly|largely|partly) (?:working|works|there|ready|in place|done|implemented|built|written)\b|(?:just|only) needs? (?:to|an?|some)\b|currently (?:in (?:stage|phase|alpha|beta|testing|review|draft|development|the process)\b|under \p{Ll}|being \p{Ll}|(?:testing|working|waiting|finishing|debugging)\b))/iu
// "The hinges work, but the lock is missing"
const butLeft =
  / but [^.;]{0,60}\b(?:(?:is|are) (?:still )?(?:missing|incomplete|unfinished)|(?:is|are) not (?:yet|done|there|finished|ready)|(?:has|have|is|are) (?:still )?yet to|still needs?)\b/u
const works =
  /\b(?:work|works|working|done|ready|in place|(?:has|have) been|(?:is|are) \p{Ll}+ed)\b/u
// "The lid has yet to be made"
const yetTo = /^[^,.;:@?]{3,60}? (?:has|have|is|are) (?:still )?yet to be \p{Ll}+/u
// "…, but the guide still needs updating"
const named = /(?:^|[,;] |\bbut )(?:the )?([\p{L}\d-]{3,30}) still (?:needs?|lacks?) /iu
// "(Ada)" at the end: a part that is somebody's
const ofSomebody = /\(\p{Lu}[\p{L}’'-]+(?:(?:, |\/| and )\p{Lu}[\p{L}’'-]+)*\)$/u

/** How far the work is of which a nested line tells that something is left; null where it only explains. */
export function restOf({ words, line }: LineReading, { words: work }: LineReading): Status | null {
  if (line.box || ofSomebody.test(words) || words.length > 300) return null
  const subject = named.exec(words)?.[1]
  if (subject && work.toLowerCase().includes(subject.toLowerCase())) return 'open'
  const but = butLeft.exec(words)
  if (but && works.test(words.slice(0, but.index))) return 'partial'
  return ofWhole.test(words) || yetTo.test(words) ? 'partial' : null
}
