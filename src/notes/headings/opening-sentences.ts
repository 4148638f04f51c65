// Sentences that open a list of work: "The following tasks were added to the sprint:".

import type { Row } from '../lines/skeleton.ts'
import { withoutUrls } from '../text/markdown-words.ts'
import { behind } from '../text/signs.ts'
import { type LabelMeaning, means } from '../words/label-meaning.ts'
import { subjectPattern } from '../words/name-patterns.ts'
import { type Name, readNames } from '../words/names.ts'
import { endsInVerb } from '../words/verbs.ts'
import { firstEntries } from './first-entries.ts'
import { namedAtEnd } from './label-hints.ts'

// "The following tasks were added to the backlog"  "Tasks added to the sprint are as follows"
const things =
  /\b(?:tasks?|actions?|items?|features?|work|issues?|things|following|tickets|stories|jobs|points|to-?dos|aufgaben|tâches|tareas|tarefas)\b/i
const toDo =
  /\b(?:add(?:ed)? to|assigned|delegated|distributed|handed out|agreed|to do|planned|plan to|remaining|outstanding|to be (?:done|completed|addressed|added)|created|committed|will (?:be )?(?:work|do|done|focus)|needs? to|next week|this week|next sprint|until the next|for the next|bis zur nächsten)\b/i
const left =
  /\b(?:remaining|outstanding|not (?:done|completed|finished)|incomplete|unfinished|left over|carried over)\b/i

// "The box should contain the following parts"  "The work was broken down into some areas"  "We agreed to use rope for"
const ofNoWork =
  /\b(?:agenda|areas|categories|roles|agreed to (?:use|have|keep|adopt)|includes?|consists?|contains?|elements|criteria|options|questions|reasons|topics|names|rules|strategies|guidelines|norms|values|policies|expectations|technologies|dates|leads|leaders|members|maintainers|people)\b/i

// "Such a lamp should let the crew do three things": what a thing is for, and nobody's work
const ofThing =
  /^(?:such|this|that|the|an?|it|its|each) (?!(?:\S+ ){0,4}(?:following|tasks?|actions?|items?|issues?|tickets|we|us)\b)[^,;]*?(?<!\bto )\b(?:enables?|allows?|lets?|makes? it possible)\b/i

// "Each of us was asked to comment on the plan": what people think stands below
const ofComments =
  /\b(?:asked|invited) (?:everyone |everybody |\p{L}+ )?to (?:comment|share|say|give)\b/iu

/** What a label that ends in a promise says of its list. */
export function openingPromise(words: string): LabelMeaning | undefined {
  return promisedBelow(words) ? means('planned', null, true) : undefined
}

/** A sentence that opens a list of work. */
export function openingOf(words: string): LabelMeaning | undefined {
  const promise = openingPromise(words)
  if (promise) return promise
  if (ofComments.test(words.slice(-300))) return means('question')
  const sentence =
    withoutUrls(words.slice(-300))
      .split(/[.!?] /)
      .at(-1) ?? words
  if (
    !things.test(sentence) ||
    !toDo.test(sentence) ||
    ofNoWork.test(sentence) ||
    ofThing.test(sentence)
  )
    return undefined
  if (/\bbacklog\b/i.test(/\badded\b/.test(sentence) ? words : sentence))
    return means('backlog', null, true)
  if (left.test(sentence) && /\b(?:were|was)\b/i.test(sentence))
    return means('reported', 'open', true)
  return means('planned', null, true)
}

const isTo = '(?:(?:(?:is|are|has|have|agreed?s?|needs?) )?to|will|shall|should|must)'
// "Ada and Ben to:"  "The board agreed by directing the secretary to:"  "AI Ada to find out:", and no "Things Ada will miss:"
const promised = behind(
  / (?:to|will|shall|should|must)(?= |$)/,
  new RegExp(
    `^(?:(?:AI|Action|Task)\\b[ :–-]*)?(${subjectPattern}) ${isTo} \\p{Ll}+(?: (?:out|into|up|on|at|about))?$|(?:^|[ (,;])(${subjectPattern}) ${isTo}$`,
    'u',
  ),
)

// "I am asking everyone with a locker to take a moment and:"
const askingAll =
  /^(?:I am|I['’]m|we are|we['’]re) asking (everyone|everybody|all of you)\b[^?]{0,200} to(?: \p{Ll}+ [^.;?]{0,40}and)?$/iu

/** Who is to do what the list below the words says; null where they do not end in a promise. */
export function promisedBelow(words: string): readonly Name[] | null {
  const found = askingAll.exec(words) ?? promised.exec(words.slice(-100))
  return readNames(found?.[1] ?? found?.[2] ?? '')
}

// "What is left for us"  "We still have to"  "Il nous reste donc différentes tâches"
const stillDue =
  /\b(?:tasks?|actions?|to-?dos?|next|left|remain(?:s|ing)?|have to|has to|need(?:s|ed)? to|must|will|plan(?:s|ned)?|tâches|reste(?:nt)?|il faut|doi(?:t|vent)|devons|aufgaben|vorbereitungen|müssen|soll(?:en)?|tareas|faltan?|hay que|debemos|tarefas|temos que|falta|devemos)\b/iu

// "The parts were divided as follows"  "Las partes se repartieron así"
const sharedOut =
  /\b(?:responsib|assign|divid|divided|split|shar(?:ed|ing) out|distribut|allocat|repart|encarg|asign|zuständig|verteil|aufgeteilt|répart|attribu|charg[ée]|obtuvo|takes?|took|will do|roles?|parts?)/iu

// "We are working on a plan, to include": what is planned may stand in gerunds
const ofPlan =
  /\b(?:plans?|planned|planning|remains?|remaining|left),? (?:to|for|include|that|on)\b/iu
const doing = /^(?:\p{L}+ly )?\p{L}[\p{L}-]+ing\b(?! (?:is|are|was|were|has)\b)/u

// "The process of lending a boat will be as follows": done each time
const ofCustom = /\b(?:agenda|rules?|process|procedure|workflow|how to)\b|^(?:\w+ )?roles$/i

/** A sentence of what is due, above a list in which most entries begin with a verb. */
export function openingOfDeeds(
  words: string,
  row: Row,
  rows: readonly Row[],
): LabelMeaning | undefined {
  const isShared = sharedOut.test(words.slice(-300))
  if (
    !(isShared || stillDue.test(words.slice(-300))) ||
    ofCustom.test(words) ||
    ofThing.test(words)
  )
    return undefined
  const isPlan = ofPlan.test(words.slice(-300))
  const entries = firstEntries(rows, (rows[row.wrapped.at(-1) ?? -1] ?? row).next)
  const deeds = entries.filter(
    ({ reading }) =>
      reading.verb() === 'base' ||
      endsInVerb(reading.words) ||
      (isShared && namedAtEnd(reading).length > 0) ||
      (isPlan && doing.test(reading.words)),
  )
  if (entries.length < 2 || deeds.length * 3 < entries.length * 2) return undefined
  return means('planned', null, true)
}
