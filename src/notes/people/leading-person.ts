// Who begins a line and does something in it: "Ada sends the list", "Rope: Lena orders it".

import type { LineReading } from '../lines/line-reading.ts'
import { isInfinitive } from '../words/commitments.ts'
import { subjectPattern } from '../words/name-patterns.ts'
import { isOfAll, isVerbOverThing, type Name, readNames } from '../words/names.ts'
import { isHardlyPerson } from '../words/no-person.ts'
import { verbForm } from '../words/verbs.ts'
import type { PeopleBook } from './people.ts'
import { spelled } from './spelled.ts'

// "Ada sends the list", "Ben und Ada gehen hin", "DI to get …", "client teams to try batches"
const leadingSubject = new RegExp(
  `^(${subjectPattern}|[a-z][a-z0-9_-]{1,24}(?: ?(?:[+,&/]| and(?:/or)? ) ?[a-z][a-z0-9_-]{1,24}){0,3})(?: \\([^()]{0,40}\\)| ?\\?)?,? (?!(?:van|von|de|der|den|di|da|del|la|le|bin|and|or|und|et)\\b)(?=[\\p{Ll}])`,
  'u',
)
const anySubject =
  /^((?:\p{Lu}|\p{Ll})[\p{L}\d'’-]*(?:(?: |, ?|\/)[\p{L}\d&'’-]+){0,2}?) (?:to|will) (?=\p{Ll}{2,})/u
// "Ada needs to order rope", "Backend can help to tar it"
const beforeVerb = / (?:needs?|ha(?:s|ve)|wants?|is|are|(?:can|could|may|might|should) \p{Ll}+)$/u
const isDuty = /^(?:to|will|would|should|shall|must|can|needs?|plans?|agree[sd]?|has|have|is|are)\b/
const isState = /^(?:is|are|was|were|has|have|had|can|could|would|may|might)\b/
const notSubjects =
  /^(?:options?|need|plan|want|try|have|ability|able|go|going|get|continue|how|when|what|where|who|which|ask|add|move|talk|speak|write|remember|make|start|begin|reach|link|similar|due|according|up|back|next|in|on|by|for|to|and|or|the|a|an|access|response|reply|proposal|pr|agree|decide|attempt|aim|hope|look|listen|refer|respond|report|set|invite|send|bring|give|return|apply|submit|switch|migrate|convert|change|upload|push|publish|present|introduce|work|time|someone|anyone|nobody|we|i|you|they|it)\b/i

/** "tools to be used", "info to mailing list": a thing, and no one who does something. */
function isOfThing(subject: string, deed: string): boolean {
  if (/^be \p{L}+(?:ed|en|wn|de|lt|nt)\b/u.test(deed)) return true
  return /^\p{Ll}+$/u.test(subject) && verbForm(/^\p{Ll}+/u.exec(deed)?.[0] ?? '') !== 'base'
}

// "PTA bulletin board", "Frontend interface for the map": before a noun letters are no initials, and a group is a thing's
function startsWithNoun(words: string): boolean {
  const word = /^\p{Ll}+/u.exec(words)?.[0] ?? ''
  if (/[st]ions$/.test(word)) return true
  if (word.length < 5 || verbForm(word) !== null) return false
  return word.endsWith('s') ? verbForm(word.slice(0, -1)) === null : !/[^c]t$/.test(word)
}

/** A known person who begins the line and does something in it. */
export function leadingPerson(
  reading: LineReading,
  people: PeopleBook,
  setting: 'action' | 'list',
): string[] | null {
  const found = isVerbOverThing(reading.core) ? null : leadingSubject.exec(reading.core)
  const names = found?.[1] ? readNames(found[1]) : null
  // "The menu board has been finished" tells of a thing
  const after = reading.core.slice(found?.[0].length ?? 0)
  if (names?.every(({ shape }) => shape === 'group')) {
    // "All unit tests"
    const isAll =
      /^all$/i.test(names[0]?.name ?? '') && verbForm(/^\p{Ll}+/u.exec(after)?.[0] ?? '') !== 'base'
    if (isState.test(after) || (isAll && !isDuty.test(after))) return null
    // "Update team roles" is a deed, and no team's
    const isDeed = verbForm(/^\p{L}+/u.exec(reading.core)?.[0] ?? '') === 'base'
    if (isDeed && !isDuty.test(after)) return null
  }
  // "Group learning", "Team building": a thing
  if (names?.every(isOffice) && verbForm(/^\p{L}+/u.exec(after)?.[0] ?? '') === 'gerund')
    return null
  if (
    names?.some((name) => people.knows(name)) &&
    names.every((name) => people.knows(name) || name.shape !== 'lower') &&
    !(names.every((name) => name.shape === 'caps' || isOffice(name)) && startsWithNoun(after))
  ) {
    return spelled(names, people)
  }
  const doing = setting === 'action' ? doingPerson(reading) : null
  if (doing) return doing
  const match = anySubject.exec(reading.core)
  const deed = reading.core.slice(match?.[0].length ?? 0)
  if (match && (!isInfinitive(deed) || isOfThing(match[1] ?? '', deed))) return null
  const any = match?.[1]?.replace(beforeVerb, '')
  if (
    any === undefined ||
    notSubjects.test(any) ||
    reading.verb() === 'base' ||
    reading.verb() === 'need'
  )
    return null
  if (setting === 'list' && !/^\p{Lu}{2,4}$/u.test(any) && !/^\p{Lu}/u.test(any)) return null
  const subject = readNames(any)
  if (subject)
    return subject.every(
      (name) =>
        setting === 'action' ||
        name.shape === 'caps' ||
        people.knows(name) ||
        ((name.shape === 'full' || name.shape === 'first') &&
          !people.isWord(name) &&
          !(setting === 'list' && isHardlyPerson(name))),
    )
      ? spelled(subject, people)
      : null
  // "client teams to try it", and no "Keyboard access to energy objects"
  return setting === 'action' && /^(?:each|every) |[^s]s$|^\S+$/i.test(any) ? [any] : null
}

function isOffice(name: Name): boolean {
  return name.shape === 'group' && !isOfAll(name) && name.name.toLowerCase() !== 'both'
}

/** "Rope: Lena orders it": in a list of work a topic, and then who does something about it. */
export function afterTopic({ label }: LineReading, people: PeopleBook): string[] | null {
  if (label?.form !== 'colon' || label.rest === '') return null
  // "By next Friday: 12-8 Ada has drawn the map"
  const rest = label.rest.replace(/^\d{1,2}[-/.]\d{1,2}\.? /, '')
  const areKnown = (all: readonly Name[] | null) =>
    all?.every((name) => people.knows(name) && !isOffice(name)) === true
  // "Rope: Lena: two are left"
  const led = readNames(/^([^:]{2,40}): \S/.exec(rest)?.[1] ?? '')
  if (led && areKnown(led)) return spelled(led, people)
  const found = leadingSubject.exec(rest)
  const names = found?.[1] ? readNames(found[1]) : null
  if (!names || !areKnown(names)) return null
  const verb = /^\p{Ll}+/u.exec(rest.slice(found?.[0].length ?? 0))?.[0] ?? ''
  const isDeed = verb.endsWith('s') || verbForm(verb) === 'base' || /^(?:to|will)$/.test(verb)
  return isDeed ? spelled(names, people) : null
}

// "Joris asked for the room", "Ketil tests it": in a line that is an action, the first word does what the second says.
function doingPerson(reading: LineReading): string[] | null {
  const found = /^(\p{Lu}[\p{L}'’-]+) (\p{Ll}+)\b(?!.*\?$)/u.exec(reading.core)
  const name = found?.[1] ? readNames(found[1]) : null
  if (!found?.[2] || name?.[0]?.shape !== 'first') return null
  const verb = found[2]
  // "Lista dos barcos"
  const present =
    verb.length > 3 &&
    verb.endsWith('s') &&
    (verbForm(verb.slice(0, -1)) === 'base' || verbForm(verb.slice(0, -2)) === 'base')
  return present || verbForm(verb) === 'past' ? name.map((one) => one.name) : null
}
