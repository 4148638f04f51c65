// What is told of somebody's words: "Ada noted that the rope is old", "He described the yard as follows:".

import { behind } from '../text/signs.ts'
import { subjectPattern } from './name-patterns.ts'

const saying =
  'said|asked|noted|suggested|mentioned|explained|thought|felt|raised|proposed|reported|informed|reminded|stated|wondered|commented|pointed|remarked|relayed|replied|responded|added|described|outlined|presented|shared|discussed|stressed|emphasi[sz]ed|clarified|observed|recalled|expressed|argued|questioned|agreed|disagreed|inquired|summari[sz]ed|highlighted|recommended|cautioned|warned|spoke|talked|announced|introduced|elaborated|indicated|confirmed|reiterated|meint|sagt|fragt|findet|berichtet|erzählt'
const speech = behind(
  new RegExp(` (?:${saying})\\b`, 'u'),
  new RegExp(
    `^(?:${subjectPattern}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he group) (?:(?:also|then|further|again|\\p{Ll}+ly) )?(?:${saying})\\b`,
    'u',
  ),
)

const spoken = new RegExp(`^(?:${saying})$`, 'u')

/** Whether the verb, in the past, only tells of words: "noted", "suggested". */
export function isSaying(verb: string): boolean {
  return spoken.test(verb)
}

/** Whether the words begin with somebody who said, asked or showed something. */
export function tellsOfSpeech(words: string): boolean {
  return speech.exec(words) !== null
}

// "Ada thinks that the rope is old", "He did not have time for it"
const opinion =
  / (?:thinks?|believes?|feels?|proposed|says) (?:that|the|we|it|there|to)\b| (?:did not|didn['’]t) have (?:\p{Ll}+ ){0,2}time\b/u
const ofSomebody = new RegExp(`^(?:${subjectPattern}|[Hh]e|[Ss]he|[Tt]hey|I)$`, 'u')

/** What somebody thinks, proposed or had no time for: told in a turn, and no work. */
export function tellsOfOpinion(words: string): boolean {
  const found = opinion.exec(words)
  return found !== null && found.index < 40 && ofSomebody.test(words.slice(0, found.index))
}

// "There is a hole in the hull", and neither "… a hole to mend" nor "… somebody needed"; "Painting the deck is going well"
const view =
  /^(?:There (?:is|are|was|were) (?!.{0,30}\bneeded\b|.* to \p{Ll}+$|.* I(?: will|['’]ll) )|[^,.;:]{3,50} (?:is|are) going (?:well|fine|great)\b)/u

/** Whether the words tell how it is, or what somebody said or thinks. */
export function tellsView(words: string): boolean {
  return view.test(words) || tellsOfSpeech(words) || tellsOfOpinion(words)
}

// "Discussed the rope", "Asked if it holds", "Suggestion to take the blue one"
const saidThen =
  /^(?:(?:discussed|talked|asked|noted|mentioned|explained|decided|suggested) (?:about|an?|how|if|that|the|to|what|whether|why|with)\b(?!.*: )|suggestion (?:to|that|from|by)\b|(?:was|were)n['’]t sure\b)/i

/** Whether the words tell what was said in the meeting, whatever stands above them. */
export function tellsOfTalk(words: string): boolean {
  return saidThen.test(words)
}
