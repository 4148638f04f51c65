// What a line tells that somebody has done, in the past or the perfect.

import type { LineReading } from '../lines/line-reading.ts'
import { subjectPattern } from '../words/name-patterns.ts'
import { type Name, readNames } from '../words/names.ts'
import { isPastDeed } from '../words/present.ts'
import { isSaying } from '../words/speech.ts'
import { verbForm } from '../words/verbs.ts'
import type { PeopleBook } from './people.ts'

// "Ada has drawn the map", "Ben is nearly finished with the logs", "Ada and Ben met the mill"
const toldOf = new RegExp(
  `^(${subjectPattern}) (?:(has|have|had|is|are) )?(?:(?:also|already|now|nearly|almost|just|mostly) )*(\\p{Ll}{3,})`,
  'u',
)

/** The known people of whom a line tells what they did; null for all others, and for what was only said. */
export function namesToldOf(reading: LineReading, people: PeopleBook): readonly Name[] | null {
  return namesBehind(reading, people, didIt)
}

/** The same of what they are doing: "Ada is drawing the map". */
export function namesDoing(reading: LineReading, people: PeopleBook): readonly Name[] | null {
  return namesBehind(reading, people, doesIt)
}

type Told = { readonly be: string; readonly verb: string; readonly rest: string }

function didIt({ be, verb, rest }: Told): boolean {
  const isDone = be.startsWith('ha') && participle.test(verb)
  return (isDone || tellsAbroad(rest) || verbForm(verb) === 'past') && !isOnlyHeard(verb)
}

function doesIt({ be, verb }: Told): boolean {
  return /^(?:is|are)$/.test(be) && verbForm(verb) === 'gerund' && !notAtWork.test(verb)
}

const notAtWork =
  /^(?:going|having|being|thinking|hoping|joining|attending|leaving|coming|missing|asking|saying)$/

function namesBehind(
  reading: LineReading,
  people: PeopleBook,
  tells: (told: Told) => boolean,
): readonly Name[] | null {
  // "Ada (me) and Ben painted the hall"
  const core = reading.core.replace(' (me)', '')
  const found = toldOf.exec(core)
  const names = found?.[1] ? readNames(found[1]) : null
  const [, who = '', be = '', verb = ''] = found ?? []
  if (!names || !tells({ be, verb, rest: core.slice(who.length) })) return null
  const mayBe = ({ shape }: Name) => shape === 'first' || shape === 'full'
  // "Ada and Mirko drew the map": the one that we know vouches for the other
  return names.some((name) => people.knows(name)) &&
    names.every((name) => name.shape !== 'group' && (mayBe(name) || people.knows(name)))
    ? names
    : null
}

// " ont travaillé sur", " a déjà fait"
const perfectOfFrench = /^ (?:ont|a) (?:\p{Ll}+ )?(\p{Ll}+(?:é|fait|mis|pris|écrit|fini))(?!\p{L})/u
// " haben sich mit der Karte beschäftigt"
const perfectOfGerman =
  /^ (?:hat|haben) (?:[^.;:]{2,160}? )?(\p{Ll}*ge\p{Ll}{3,}(?:t|en)|(?:be|er|ver|ent|zer)\p{Ll}{4,}(?:t|en)|\p{Ll}+iert)(?!\p{L})/u
const sayingAbroad =
  /^(?:propos|dit|demand|présent|expliqu|indiqu|rappel|soulign|inform|précis|annonc|évoqu|remerci|gesagt|berichte|gefragt|vorge|erklär|gemeint|erzähl|angemerkt|gezeigt|gewünsch|informiert|bericht|gemeldet|gegeben|diskutiert)/u

/** What follows the subject tells in French, German, Spanish or Portuguese what was done, and not only said. */
function tellsAbroad(words: string): boolean {
  const done = perfectOfFrench.exec(words) ?? perfectOfGerman.exec(words)
  if (done?.[1]) return !sayingAbroad.test(done[1])
  return isPastDeed(/^ (\p{Ll}+)/u.exec(words)?.[1] ?? '')
}

/** The known people with whom the sentence begins, whatever they did. */
export function subjectOf({ core }: LineReading, people: PeopleBook): readonly Name[] | null {
  const found = toldOf.exec(core)
  const names = found?.[1] ? readNames(found[1]) : null
  const isDoing = verbForm(found?.[3] ?? '') !== null
  return isDoing && names?.every((name) => people.knows(name)) ? names : null
}

/** "Ada noted that the room is cold" */
export function isOnlySaid({ core }: LineReading): boolean {
  return isOnlyHeard(toldOf.exec(core)?.[3] ?? '')
}

/** "Ada presented the map": what is done at the meeting itself. */
export function onlyShows({ core }: LineReading): boolean {
  const found = toldOf.exec(core)
  const verb = found?.[3] ?? ''
  // "Ada started the meeting", and no "Ada started working on the map"
  const isWork = /^ \p{Ll}{3,}ing /u.test(core.slice(found?.[0].length))
  // "Ada has updated the map"
  const isPerfect = found?.[2]?.startsWith('ha') && verb === 'updated'
  return isSaying(verb) || (atMeeting.test(verb) && !isWork && !isPerfect)
}

/** What nobody did but say it, want it, or be there. */
export function isOnlyHeard(verb: string): boolean {
  return isSaying(verb) || attending.test(verb)
}

const atMeeting =
  /^(?:supported|assisted|guided|taught|showed|shown|demoed|demonstrated|opened|closed|moved|seconded|called|led|chaired|arrived|adjourned|motioned|gave|given|provided|reviewed|walked|volunteered|offered|pledged|voted|abstained|took|taken|told|answered|requested|encouraged|invited|read|went|came|met|had|saw|heard|was|were|did|knew|kept|let|accepted|declined|nominated|elected|appointed|approved|resigned|returned|decided|updated)$/

/** "Has drawn the map", in the turn of a person. */
export function isPerfect(words: string): boolean {
  return perfect.test(words)
}

const participle = /(?!been|seen|gone)(?:ed|en|wn|ught|ent|lt|un|de|ut|at|et)$/
const perfect =
  /^(?:has|have|had) (?:also |already |now |just )?(?!been\b|seen\b|gone\b)\p{L}+(?:ed|en|wn|ught|ent|lt|un|de|ut|et)\b/iu

const attending =
  /^(?:wanted|preferred|leaned|favou?red|joined|left|liked|hoped|welcomed|thanked|missed|attended)$/
