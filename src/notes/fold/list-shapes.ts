// What the entries of one list have in common tells what the list is, whatever stands above it.

import { isNeed, tellsPast, toDo, wasDone } from '../lines/deeds.ts'
import { beginsWithState, endsWithState } from '../lines/entry-states.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { areOnThings } from '../people/on-things.ts'
import type { PeopleBook } from '../people/people.ts'
import {
  areParts,
  areTold,
  eachOnesTurn,
  isConversation,
  isSaid,
  isToldRound,
  knownLead,
} from '../people/person-lists.ts'
import { isRollCall } from '../people/roll-call-boxes.ts'
import { isSharedOut } from '../people/shared-parts.ts'
import { readActionLead } from '../words/action-lead.ts'
import { nameKey, readNames } from '../words/names.ts'
import { tellsOfSpeech } from '../words/speech.ts'
import { leadingVerb } from '../words/verbs.ts'
import { areDatedDeeds } from './dated-deeds.ts'
import type { Folding } from './folding.ts'
import { areHandedOut, isOfPromises } from './promised-lists.ts'
import { siblingsOf } from './siblings.ts'
import { isTagged } from './tagged-lists.ts'

/**
 * `tagged`: most entries are told off to known people and begin with a verb. `marked`: most end with a state ("- DONE").
 * `round`: each entry begins with a person and goes on with work; `told round`: with what he or she did. `roll-call`: boxes before names. `talk`: nested, and
 * several entries have a speaker and his words. `deeds`: two of three begin with a verb to do. `told`: most tell of what
 * was done. `stated`: most begin with a state, and those are work. `needed`: most say what "we need to" do. Null for all
 * others. `speech`: most tell of what somebody said. `shared`: several end with a colon and who has it, and at least one is a
 * deed. `on things`: most tell who is on what. `promised`: most are promises of people. `dated`: most are deeds, several with their day. `parts`: each has a person in front of a deed or a thing, and none talks. `turns`: each has another person in front;
 * `said in turns` where they are nested and long. `people-told`: most tell what known people did.
 */
export type ListShape =
  | 'tagged'
  | 'marked'
  | 'round'
  | 'told round'
  | 'roll-call'
  | 'talk'
  | 'speech'
  | 'deeds'
  | 'told'
  | 'stated'
  | 'needed'
  | 'shared'
  | 'on things'
  | 'promised'
  | 'dated'
  | 'handed out'
  | 'parts'
  | 'turns'
  | 'said in turns'
  | 'people-told'
  | null

/** Nested entries that are somebody's words. */
export function isSpoken(shape: ListShape): boolean {
  return shape === 'talk' || shape === 'said in turns'
}

/** Whether paragraphs are a round: "**Ada:** I finished the map. Today I will …", each person once. */
export function isRoundOfParagraphs(fold: Folding, row: Row): boolean {
  const known = fold.groups.get(row.at)
  if (known !== undefined) return known === 'round'
  const group: Row[] = []
  for (let at = row.at; at < fold.rows.length; at++) {
    const one = fold.rows[at]
    if (!one || one.level > 0 || one.reading.line.kind === 'rule') break
    if (one.hidden || one.wraps >= 0 || one.reading.words === '') continue
    if (one.reading.line.kind !== 'text') break
    group.push(one)
  }
  const isRound = isStandup(group, fold.people)
  for (const one of group) fold.groups.set(one.at, isRound ? 'round' : null)
  return isRound
}

/** Each person has one turn and tells what he did or will do. */
function isStandup(group: readonly Row[], people: PeopleBook): boolean {
  const turns = group.flatMap(({ reading }) => {
    const tag = reading.tags().find(({ place, names }) => place === 'lead' && names.length === 1)
    return tag?.names.some((name) => people.knows(name)) ? [tag] : []
  })
  const who = new Set(turns.map(({ names }) => nameKey(names[0]?.name ?? '')))
  if (turns.some(({ rest }) => answers.test(rest))) return false
  const told = turns.filter(({ rest }) => ownDeed.test(rest) || leadingVerb(rest) === 'past')
  return (
    who.size >= 3 &&
    who.size === turns.length &&
    turns.length * 3 >= group.length * 2 &&
    told.length * 3 >= turns.length * 2
  )
}

// "Yes, we did": people talk with each other
const answers = /^(?:yes|no|but|maybe|ja|nein|oui|non|sí|sim)\b(?!.{0,3}$)|\?$/iu

// "I finished", "Since last standup, I have built", "Today I'm going to", "worked on"
const ownDeed =
  /\b(?:I|we)(?:['’]ve| have| had)? (?:also |just |mostly |fully |\p{L}+ly )?(?:\p{L}{2,}ed|began|built|made|wrote|did|got|ran|set|met|found|fixed)\b|\b(?:I|we)(?:['’]m| am|['’]ll| will| plan)\b|^(?:yesterday|today|last week|this week|since)\b/iu

/** The shape of the list that the entry stands in: the entries beside it down to the next heading or rule. */
export function listShape(fold: Folding, row: Row): ListShape {
  const known = fold.groups.get(row.at)
  if (known !== undefined) return known
  const group = siblingsOf(fold.rows, row)
  const shape = shapeOf(fold, row, group)
  for (const one of group) fold.groups.set(one.at, shape)
  return shape
}

function shapeOf(fold: Folding, row: Row, group: readonly Row[]): ListShape {
  const { people } = fold
  if (isRollCall(group, people)) return 'roll-call'
  if (tellOfSpeech(group)) return 'speech'
  if (isTagged(fold, row, group)) return 'tagged'
  const begun = group.filter(beginsWithState)
  if (begun.length >= 2 && begun.length * 2 >= group.length) return 'stated'
  const unnamed = group.filter(({ reading }) => readActionLead(reading.core) === null)
  const marked = unnamed.filter(endsWithState)
  if (marked.length >= 3 && marked.length * 2 >= unnamed.length) return 'marked'
  if (isRound(group, people) || isStandup(group, people) || areTurns(group, people))
    return isToldRound(group, people) ? 'told round' : 'round'
  if (isToldOff(group, people)) return 'tagged'
  if (isSharedOut(group, people)) return 'shared'
  if (areOnThings(group, people)) return 'on things'
  if (areParts(group, people)) return 'parts'
  const isTurn = eachOnesTurn(group, people, fold.participants)
  if (row.parent >= 0 && isConversation(group, people)) return isTurn ? 'said in turns' : 'talk'
  if (isTurn) return 'turns'
  if (areTold(group, people)) return 'people-told'
  if (isOfPromises(group, people)) return 'promised'
  if (areDatedDeeds(group)) return 'dated'
  if (areHandedOut(group, people)) return 'handed out'
  const count = (has: (reading: LineReading) => boolean) =>
    group.filter(({ reading }) => has(reading)).length
  if (count(isNeed) >= 2 && count(isNeed) * 2 > group.length) return 'needed'
  if (group.length >= 2 && count(toDo) * 3 >= group.length * 2) return 'deeds'
  if (group.length === 1) return row.reading.verb() === 'past' ? 'told' : null
  return count(wasDone) * 2 > group.length ? 'told' : null
}

// "The team decided to let members choose"
const ofGroup = /^(?:the )?(?:team|group|committee|board|council) (?:decided|agreed)\b/i

/** "Ada noted that the rope is old", "Ben asked for its length" and so on. */
function tellOfSpeech(group: readonly Row[]): boolean {
  if (group.length < 3) return false
  const told = group.filter(
    ({ reading: { line, words } }) =>
      line.box === null && (tellsOfSpeech(words) || ofGroup.test(words)),
  )
  return told.length >= 3 && told.length * 2 > group.length
}

/** "Ada: Made the map", "Caio — Finalizou a página": each tells what he or she has done. */
function areTurns(group: readonly Row[], people: PeopleBook): boolean {
  const led = group.map((one) => knownLead(one, people)).filter((tag) => tag !== undefined)
  const told = led.filter(({ rest }) => tellsPast(rest))
  return led.length >= 2 && led.length * 3 >= group.length * 2 && told.length * 2 > led.length
}

/** Beside "Ada: export the plots" stand "Combine them" and "Ben: mend the axes": all of it is to be done. */
function isToldOff(group: readonly Row[], people: PeopleBook): boolean {
  let told = 0
  let deeds = 0
  for (const one of group) {
    const lead = knownLead(one, people)
    const isAsked = lead?.rest.endsWith('?') === true
    const verb = isAsked ? null : lead ? leadingVerb(lead.rest) : one.reading.verb()
    if (verb === 'base' || (verb === 'gerund' && !lead)) deeds++
    if (verb === 'base' || lead?.names.every(({ shape }) => shape === 'caps')) told += lead ? 1 : 0
    else if (lead) return false
  }
  const named = group.filter((one) => knownLead(one, people) !== undefined)
  return told >= 2 && deeds * 2 >= group.length && (named.length + deeds) * 5 >= group.length * 4
}

/** "Ada - testing the form", "Ben - the rest of the maps": each one's part, and no speech. */
function isRound(group: readonly Row[], people: PeopleBook): boolean {
  if (isRoundOfInitials(group, people)) return true
  if (group.length < 3) return false
  const who = new Set<string>()
  let parts = 0
  let work = 0
  let said = 0
  for (const { reading } of group) {
    const part = dashed.exec(reading.words)
    const names = part?.[1] ? readNames(part[1]) : null
    if (!part || !names?.every((name) => people.knows(name))) continue
    parts++
    for (const name of names) who.add(nameKey(name.name))
    if (isSaid(part[2] ?? '')) said++
    else if (isWorkLike(part[2] ?? '')) work++
  }
  return who.size >= 3 && parts * 5 >= group.length * 4 && work * 2 >= parts && said * 2 <= parts
}

/** "SL, widget work", "TR, slides": each line is somebody's. */
function isRoundOfInitials(group: readonly Row[], people: PeopleBook): boolean {
  const leads = group.map(({ reading }) =>
    reading
      .tags()
      .find(({ place, names }) => place === 'lead' && names.every(({ shape }) => shape === 'caps')),
  )
  const ofPeople = leads.filter(
    (tag) => tag?.rest && !/\?$/.test(tag.rest) && tag.names.every((name) => people.knows(name)),
  )
  return (
    ofPeople.length >= 2 &&
    ofPeople.length * 3 >= group.length * 2 &&
    group.some(({ reading }) => /^\p{Lu}{2,3}, (?!\p{Lu}{2,3}\b)/u.test(reading.words))
  )
}

const dashed = /^([^:–—]{2,60}?) +[-–—]+ +(\S.*)$/su

function isWorkLike(words: string): boolean {
  return (
    /^(?:\p{L}+ ){0,2}\p{L}{3,}(?:ing|ed)\b/iu.test(words) ||
    /\b(?:done|will|to|finish|fix)\b/i.test(words)
  )
}
