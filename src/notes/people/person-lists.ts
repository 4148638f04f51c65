// Lists in which each entry is of another person.

import { tellsPast } from '../lines/deeds.ts'
import type { Row } from '../lines/skeleton.ts'
import { nameKey, readNames } from '../words/names.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { endsInVerb, leadingVerb } from '../words/verbs.ts'
import type { PeopleBook } from './people.ts'
import { namesDoing, namesToldOf, onlyShows } from './told-of.ts'

/** Who stands in front of the entry, all of them known. */
export function knownLead({ reading }: Row, people: PeopleBook): OwnerTag | undefined {
  return reading
    .tags()
    .find(
      ({ place, rest, names }) =>
        place === 'lead' && rest !== '' && names.every((name) => people.knows(name)),
    )
}

/**
 * Each entry has somebody in front, three people at least, and hardly anybody comes twice. A nick in lower case is one
 * where `there` has it; over a list of her own "ada:" is one too.
 */
export function eachOnesTurn(
  group: readonly Row[],
  people: PeopleBook,
  there: ReadonlySet<string> = new Set(),
): boolean {
  if (group.length < 3) return false
  const who = new Set<string>()
  let named = 0
  for (const row of group) {
    const alone = row.children.length > 0 && row.reading.label?.rest === ''
    const names = alone ? readNames(row.reading.label?.words ?? '') : knownLead(row, people)?.names
    const isSomebody = names?.some(
      ({ name, shape }) => shape !== 'group' && (shape !== 'lower' || there.has(name)),
    )
    if (!names || !isSomebody || !names.every((name) => people.knows(name))) return false
    for (const { name } of names) who.add(nameKey(name))
    named += names.length
  }
  return who.size >= 3 && who.size * 5 >= named * 4
}

/** "Ada, Ben: Charts, mend the login", "Carla: Implementierung der Suche": each one's part, of which a third are deeds. */
export function areParts(group: readonly Row[], people: PeopleBook): boolean {
  if (!eachOnesTurn(group, people)) return false
  const parts = group.map((row) => knownLead(row, people)?.rest ?? '')
  const said = parts.filter((words) => words.length > 200 || isSaidOfPart(words))
  if (said.length * 5 > parts.length) return false
  // "Ada and Ben - Charts": two who share something are hardly told who they are
  const pairs = group.filter((row) => (knownLead(row, people)?.names.length ?? 0) > 1)
  if (pairs.length * 3 >= group.length * 2) return true
  const deeds = parts.filter((words) => words.includes(' ') && tellsOrNamesDeed(words))
  return deeds.length * 3 >= parts.length
}

/** The words of somebody who speaks, or tells how he or she is. */
export function isSaid(words: string): boolean {
  return talks.test(words)
}

// "Charts of all the bays that we're sailing": part of a thing
const ofThing = / (?:that|which) (?:i|we|you|they)(?: \p{Ll}+|['’]\p{Ll}+){1,3}[.!]?$/iu

/** The same behind a name, where what "we" do may say which thing it is. */
export function isSaidOfPart(words: string): boolean {
  return isSaid(words.replace(ofThing, ''))
}

function tellsOrNamesDeed(words: string): boolean {
  return leadingVerb(words) !== null || endsInVerb(words) || deedAsNoun.test(words)
}

// "Implementierung einer Suche"  "Anlegen von Plätzen"
const deedAsNoun =
  /^\p{Lu}\p{Ll}+(?:ung|en) (?:und \p{Lu}\p{Ll}+ )?(?:von|vom|des|der|den|eines|einer|neuer)\b/u

// What people say, and how they are
const talks =
  /\?$|^(?:i|we|it|this|that|there|he|she|they|you|yes|no|ok(?:ay)?|but|so|and|not|what|who|how|when|why|maybe|fine|good|great|ich|wir|es|das|ja|nein|je|nous|oui|non|sí|nós)\b|\b(?:i|we|you|he|she|they|is|are|was|were|am|has|have|had|would|could|can|should|might|thinks?|feels?|likes?|ist|sind|war|waren|hat|haben|wird|werden|kann|könnte|sollte|wir|ich|est|sont|está|estão|foi)\b|[“"”]|[([]\d{1,3} ?m(?:in\p{L}*)?[)\]]/iu

/** Two of three entries tell what a known person did, and not only showed or said; or, of three people, what they are doing. */
export function areTold(group: readonly Row[], people: PeopleBook): boolean {
  const who = new Set<string>()
  let told = 0
  let doing = 0
  for (const { reading } of group) {
    const done = onlyShows(reading) ? null : namesToldOf(reading, people)
    const names = done ?? namesDoing(reading, people)
    if (!names) continue
    if (done) told++
    else doing++
    for (const { name } of names) who.add(nameKey(name))
  }
  const isTold = told >= 3 && told * 3 >= group.length * 2
  const isBoth = told > 0 && who.size >= 3 && (told + doing) * 3 >= group.length * 2
  return who.size >= 2 && (isTold || isBoth)
}

/** "Ada - drew the map", "Ben - Map - asked for its scale": a third begin with what was done, and none with what is to be done. */
export function isToldRound(group: readonly Row[], people: PeopleBook): boolean {
  const parts = group.map((one) => knownLead(one, people)?.rest ?? one.reading.words)
  const told = parts.filter(tellsPast)
  return told.length * 3 >= group.length && !parts.some((words) => leadingVerb(words) === 'base')
}

/** "Ada: the rope is old", "Ben: we had one in spring": most of those who are named only say something. */
export function isConversation(group: readonly Row[], people: PeopleBook): boolean {
  const said = group.flatMap(({ reading }) => {
    const tag = reading.tags().find(({ place }) => place === 'lead')
    return tag?.names.some((name) => people.knows(name)) ? [tag.rest] : []
  })
  const talk = said.filter(
    (words) =>
      (words.length > 50 || isSaid(words)) &&
      !/^(?:to|will)\b/i.test(words) &&
      leadingVerb(words) !== 'base',
  )
  return talk.length >= 2 && talk.length * 2 > said.length
}
