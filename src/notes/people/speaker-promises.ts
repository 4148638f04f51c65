// What speakers promise: "Ada: I'll write that up", "Ben said he would ring".

import type { LineReading } from '../lines/line-reading.ts'
import { subjectPattern } from '../words/name-patterns.ts'
import { readNames } from '../words/names.ts'
import { isDoneAtMeeting, isPresentDeed } from '../words/present.ts'
import type { PeopleBook } from './people.ts'
import { spelled } from './spelled.ts'

// "Ada: I'll write that up", "Ada: will close", "Ada: yes, will do this week"
const promise =
  /(?<!\b(?:[Ii]f|before|when|once) [^.;!?]{0,60})(?:^|[.;,!?] |\b(?:and|so|but) )(?:(?:yes|ok|okay|sure|i think),? )?(?:[Ii]['’]ll|I will|I can(?! (?:see|hear|imagine|think|agree|live|confirm|tell|say|understand|remember|feel|only|get|use|find|go|share)\b)|I['’]m going to|I am going to|I (?:plan|intend) to|I['’]m planning to|let me|[Ww]ill) (?:also |then |just |try to |be (?=\p{Ll}+ing (?:on|with|the|a|an|it|this) ))?(\p{Ll}+)/u
// A cheap look before the dear one
const mayPromise = /\b(?:[Ii]['’]ll|I will|I can|I['’]m|I am|I plan|I intend|let me|[Ww]ill) /u
// "(AB) happy to lead it"  "Ada: going to draw a few charts": without "I"
const willing = /^(?:(?:very |also )?(?:happy|glad|willing)|going) to (?:also )?(\p{Ll}+)/u
const noPromise =
  /^(?:be|no|longer|probably|keep|have|need|say|stop|note|add|go|leave|miss|not|never|see|let|admit|just|only|point|read|mention|repeat|summarize|we|you|they|it|he|she|there|this|that|people|the|a|an|know)$/

/** Who speaks where a line is "Name: … I'll …"; null where nothing is promised. */
export function speakerOf(reading: LineReading, people: PeopleBook): string[] | null {
  const isAhead = reading.words.startsWith('(')
  const tag = reading.tags().find(({ place }) => place === 'lead' || (isAhead && place === 'paren'))
  if (
    tag &&
    tag.names.length === 1 &&
    tag.names.every((name) => people.knows(name) || name.shape === 'caps')
  ) {
    const found =
      (mayPromise.test(tag.rest) ? promise.exec(tag.rest) : null) ?? willing.exec(tag.rest)
    if (found?.[1] && !noPromise.test(found[1])) return spelled(tag.names, people)
  }
  return subjectOfLater(reading, people)
}

// What is said of a person after "would" and promises nothing
const noDeed =
  /^(?:be|have|need|not|never|see|miss|like|love|prefer|want|rather|hope|expect|agree|support|attend|join|come|dial)$/

// "Ada showed the map and took an action to send it round", "Tristan a listé le matériel, et il va écrire un mail", "Ada has the card and is going to start the ledger"
const later =
  /(?:,? and|,? but|,? that|,? which|,? et|,? und|,? y|,? e|,|;|–|-) (?:(?:he|she|they|il|elle|er|sie|él|ella|ele|ela)(?: |(?='))(?:['’]ll|(?<!\b(?:er|sie) )will|is going to|['’]s going to|va|wird|vai)|(?:will|is (?:going|planning) to|(?:plans|intends|aims) to|(?:just|still|only) needs? to|va(?: a)?|wird|vai|(?:took|takes) (?:an|the) action(?: item| point)? to)) (?:also |then |try to )?(\p{Ll}+)/u
// "Polar said he would speak to Yvonne"
const reported =
  /^ (?:also )?(?:said|says|added|agreed|offered|mentioned|confirmed|noted|suggested|replied|volunteered|promised|stated|advised|reported|announced|explained|indicated|answered|committed|proposed)(?: that)? (?:he|she|they)(?: would|['’]d|['’]ll| will| is going to| can)(?: also| then| now)?(?: (?:like|love|be happy|be willing) to)? (\p{Ll}+)/u
const sentenceStart = new RegExp(
  `(?:^\\(?|[.;:!?,] \\(?|\\band )(${subjectPattern})(?= [\\p{Ll}])`,
  'gu',
)

function subjectOfLater(reading: LineReading, people: PeopleBook): string[] | null {
  const text = reading.core.slice(0, 1200)
  if (reading.line.kind === 'entry' && text.includes(' und ')) {
    const who = alsoDoes(text, people)
    if (who) return who
  }
  if (
    !/\b(?:will|would|going to|(?:plan(?:s|ning)|intends|aims) to|needs? to|va|wird|vai|action)\b|['’](?:ll|d)\b/.test(
      text,
    )
  )
    return null
  for (const found of text.matchAll(sentenceStart)) {
    const names = readNames(found[1] ?? '')
    if (!names?.every((name) => people.knows(name) && name.shape !== 'group')) continue
    const rest = text.slice(found.index + found[0].length)
    const told = reported.exec(rest)
    if (told?.[1] && !noDeed.test(told[1])) return spelled(names, people)
    // "… the owner, who is busy and will come back"
    const next = later.exec(`${rest.slice(0, 240).split(/[.!?] |,? who /)[0] ?? ''} `)
    if (next?.[1] && !noDeed.test(next[1])) return spelled(names, people)
  }
  return null
}

// "Ada ist am Freitag nicht da und bereitet die Karte vor": what comes second is still to do
const second = new RegExp(
  `^(${subjectPattern}) (?:hat|ist|war) [^.;:]{3,120}? und (\\p{Ll}{3,}t) (.*)`,
  'su',
)

function alsoDoes(text: string, people: PeopleBook): string[] | null {
  const found = second.exec(text)
  const names = found?.[1] ? readNames(found[1]) : null
  const verb = found?.[2] ?? ''
  if (!isPresentDeed(verb) || isDoneAtMeeting(verb, found?.[3] ?? '')) return null
  return names?.every((name) => people.knows(name) && name.shape !== 'group')
    ? spelled(names, people)
    : null
}
