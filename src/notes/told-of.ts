// What a line tells that somebody has done, in the past or the perfect.

import type { LineReading } from './line-reading.ts'
import { type Name, readNames, subjectPattern } from './names.ts'
import type { PeopleBook } from './people.ts'
import { verbForm } from './verbs.ts'

// "Ada has drawn the map", "Ben is nearly finished with the logs", "Ada and Ben met the mill"
const toldOf = new RegExp(
  `^(${subjectPattern}) (?:(has|have|had|is|are) )?(?:(?:also|already|now|nearly|almost|just|mostly) )*(\\p{Ll}{3,})`,
  'u',
)

/** The known people of whom a line tells what they did; null for all others, and for what was only said. */
export function namesToldOf({ core }: LineReading, people: PeopleBook): readonly Name[] | null {
  const found = toldOf.exec(core)
  const names = found?.[1] ? readNames(found[1]) : null
  const verb = found?.[3] ?? ''
  const isDone = /^ha/.test(found?.[2] ?? '') && participle.test(verb)
  if ((!isDone && verbForm(verb) !== 'past') || saying.test(verb)) return null
  return names?.every((name) => name.shape !== 'group' && people.knows(name)) ? names : null
}

/** "Ada noted that the room is cold" */
export function tellsOfSpeech({ core }: LineReading): boolean {
  return saying.test(toldOf.exec(core)?.[3] ?? '')
}

/** "Has drawn the map", in the turn of a person. */
export function isPerfect(words: string): boolean {
  return perfect.test(words)
}

const participle = /(?!been|seen|gone)(?:ed|en|wn|ught|ent|lt|un|de|ut|at|et)$/
const perfect =
  /^(?:has|have|had) (?:also |already |now |just )?(?!been\b|seen\b|gone\b)\p{L}+(?:ed|en|wn|ught|ent|lt|un|de|ut|et)\b/iu

const saying =
  /^(?:said|asked|noted|suggested|mentioned|explained|thought|felt|wanted|joined|left|agreed|raised|liked|hoped|proposed|reported|informed|reminded|welcomed|thanked|stated|wondered|commented|pointed|missed|attended)$/
