import { isInfinitive } from './commitments.ts'
import type { LineReading } from './line-reading.ts'
import { type Name, readNames, startsWithFirstName, subjectPattern } from './names.ts'
import type { OwnerTag } from './owners.ts'
import type { PeopleBook } from './people.ts'
import { behind } from './signs.ts'
import { verbForm } from './verbs.ts'

/** The owners that a line itself names, and its words without the tag. */
export type OwnOwners = {
  readonly owners: readonly string[]
  readonly by: OwnerTag['place'] | 'sentence'
  readonly text: string
  /** It may as well tell of somebody else: "Merged the map (Ben drew it)", "the form made by Ben", "moved from paper -> Chart". */
  readonly weak?: boolean
}

/**
 * Where the line stands. `action`: it calls itself an action or has a checkbox, so a plausible name is enough.
 * `list`: top of a list of work. `nested`, `prose`: the name must be a known person's.
 */
export type Setting = 'action' | 'list' | 'nested' | 'prose'

export function ownOwners(
  reading: LineReading,
  people: PeopleBook,
  setting: Setting,
): OwnOwners | null {
  const tags = reading.tags()
  const isLed =
    (setting === 'action' || setting === 'list') &&
    tags.some(
      (tag) =>
        tag.place === 'lead' &&
        tag.rest !== '' &&
        (setting === 'action'
          ? arePeople(tag, people, setting)
          : tag.names.every((name) => people.knows(name))),
    )
  for (const tag of tags) {
    // "Ada: ask for the key (Ben has had it)"
    if (isLed && (tag.loose || isOfNobody(tag, people, setting))) continue
    if (tag.rest === '' && tag.place !== 'assign') continue
    if (isAside(tag, reading) && setting === 'action' && leadingPerson(reading, people, setting))
      continue
    if (tag.place === 'comma' && setting !== 'action' && setting !== 'list') continue
    if (tag.place === 'lead' && setting !== 'action' && tellsOfOther(reading, tag)) continue
    if (tag.names.length === 0) return { owners: [], by: tag.place, text: tag.rest }
    // "Sign: Ada" tells who has the sign
    if (tag.place === 'lead' && isTopic(tag)) continue
    const all = tag.place === 'paren' ? listedBrackets(reading, tags) : null
    if (all?.every((one) => arePeople(one, people, setting)))
      return {
        owners: spelled(
          all.flatMap(({ names }) => names),
          people,
        ),
        by: 'paren',
        text: reading.core,
      }
    if (tag.place === 'dash' && tag.rest.split(' ').length < 2 && !isListed(tag, setting, people))
      continue
    if (arePeople(tag, people, setting))
      return {
        owners: spelled(tag.names, people),
        by: tag.place,
        text: tag.rest,
        weak: tag.loose || (tag.place === 'dash' && arrowAtEnd.test(reading.core)),
      }
  }
  const promised = reading
    .commitments()
    .find(
      ({ how, first, names }) =>
        !(how === 'progress' && !first) && names.some((name) => people.knows(name)),
    )
  const leading =
    setting === 'action' || setting === 'list' ? leadingPerson(reading, people, setting) : null
  const told = setting === 'action' || setting === 'list' ? afterTopic(reading, people) : null
  if (told && !leading && !promised) return { owners: told, by: 'sentence', text: reading.words }
  if (leading && !promised?.first) return { owners: leading, by: 'sentence', text: reading.words }
  if (promised)
    return { owners: spelled(promised.names, people), by: 'sentence', text: reading.words }
  const doer = setting === 'action' || setting === 'list' ? doneBy(reading, people) : null
  return doer && { owners: doer, by: 'sentence', text: reading.words, weak: true }
}

// "Ada: draw the map (ask the team)"
function isOfNobody({ place, names }: OwnerTag, people: PeopleBook, setting: Setting): boolean {
  return (
    setting === 'list' &&
    place === 'paren' &&
    names.length > 0 &&
    !names.some((name) => name.shape !== 'group' && people.knows(name))
  )
}

const arrowAtEnd = /(?:->|=>|→|⇒)[^→>]{2,60}$/u

// "The map of the pier - already drawn by Ada and Ben": its end, and what must stand before that
const byPerson = behind(
  / (?:by|von|par|por) /,
  new RegExp(` (?:up )?(?:by|von|par|por) (${subjectPattern})[.)!]*$`, 'u'),
)
const pastForm = /\p{L}{2}(?:ed|en|wn|ne|lt|nt|t|ée?s?|d[oa]s?)$/u

/** Who has done it, in a list of work. */
function doneBy(reading: LineReading, people: PeopleBook): string[] | null {
  const found = byPerson.exec(reading.core)
  if (!found?.[1] || !pastForm.test(reading.core.slice(0, found.index))) return null
  const names = readNames(found[1])
  return names?.every((name) => people.knows(name) && name.shape !== 'group')
    ? spelled(names, people)
    : null
}

function isTopic({ names, rest }: OwnerTag): boolean {
  if (names.some(({ name, shape }) => shape === 'handle' || startsWithFirstName(name))) return false
  return readNames(rest)?.every(({ name }) => startsWithFirstName(name)) === true
}

// "Order rope (Ada), paint the door (Ben)"  "The log in the book (Ada) and on the wall (Ben)"
const bracketList =
  /^[^()]{4,}\([^()]+\)(?:(?:[,;]|,? (?:and|und|et|y|e)) (?:and )?[^()]{4,}\([^()]+\))+\.?$/

/** The tags of a line that lists several deeds with their owners, in their order; null for every other line. */
function listedBrackets(reading: LineReading, tags: readonly OwnerTag[]): OwnerTag[] | null {
  if (!bracketList.test(reading.core)) return null
  const found = tags.filter(
    ({ place, loose, names }) => place === 'paren' && !loose && names.length > 0,
  )
  return found.length > 1 ? found.reverse() : null
}

// "Ada to ask the chair (Ben) for the key"
function isAside({ place, names }: OwnerTag, { words }: LineReading): boolean {
  const at = place === 'paren' ? words.indexOf(`(${names[0]?.name ?? ''}`) : -1
  return at >= 0 && /^[^)]*\) \p{Ll}/u.test(words.slice(at))
}

// "Rope - Ada" in a list of work; elsewhere "Ben - Ada" may be anything
function isListed({ names }: OwnerTag, setting: Setting, people: PeopleBook): boolean {
  const mayBe = (name: Name) => people.knows(name) || isPlausible(name)
  return setting === 'action' || (setting === 'list' && names.every(mayBe))
}

// "@ada merged the branch": told of a person, not asked of her
function tellsOfOther(reading: LineReading, tag: OwnerTag): boolean {
  if (!reading.core.startsWith('@') || /^\S+ ?:/.test(reading.core)) return false
  return verbForm(/^\p{L}+/u.exec(tag.rest)?.[0] ?? '') === 'past'
}

function spelled(names: readonly Name[], people: PeopleBook): string[] {
  return [...new Set(names.map((name) => people.spelling(name.name)))]
}

/** Whether the names of a tag are people: one known person vouches for the others beside it. */
export function arePeople(tag: OwnerTag, people: PeopleBook, setting: Setting): boolean {
  const { names, place } = tag
  const known = names.filter((name) => people.knows(name))
  if (known.length === 0) {
    if (
      setting === 'list' &&
      place === 'lead' &&
      verbForm(/^\p{L}+/u.exec(tag.rest)?.[0] ?? '') === 'base'
    )
      return names.every(
        (name) =>
          (name.shape === 'first' || name.shape === 'full') &&
          !people.isWord(name) &&
          !tag.rest.includes(name.name.toLowerCase()),
      )
    if (setting === 'action' && place === 'lead')
      return names.every((name) => name.shape !== 'lower' || names.length > 1)
    return (
      (setting === 'action' || setting === 'list') &&
      place !== 'lead' &&
      !tag.loose &&
      names.every(isPlausible)
    )
  }
  if (known.length === names.length) return true
  if (place === 'lead' && setting !== 'action')
    return names.every((name) => people.knows(name) || isPlausible(name))
  if (known.every((name) => name.shape === 'group'))
    return names.every((name) => name.shape === 'group' || isPlausible(name))
  return true
}

/** Looks like a name and like nothing else: "Nolan", "Ada Byron"; not "ABR" or "CamelCase". */
function isPlausible(name: Name): boolean {
  if (name.shape === 'group' || name.shape === 'handle') return true
  if (/\p{Ll}\p{Lu}/u.test(name.name) && !/^(?:Mc|Mac|De|Di|La|Le|O')\p{Lu}/u.test(name.name))
    return false
  return (name.shape === 'first' || name.shape === 'full') && startsWithFirstName(name.name)
}

// "Ada sends the list", "Ben und Ada gehen hin", "DI to get …", "client teams to try batches"
const leadingSubject = new RegExp(
  `^(${subjectPattern}|[a-z][a-z0-9_-]{1,24}(?: ?(?:[+,&/]| and ) ?[a-z][a-z0-9_-]{1,24}){0,3})(?: \\([^()]{0,40}\\)| ?\\?)?,? (?!(?:van|von|de|der|den|di|da|del|la|le|bin|and|or|und|et)\\b)(?=[\\p{Ll}])`,
  'u',
)
const anySubject =
  /^((?:\p{Lu}|\p{Ll})[\p{L}\d'’-]*(?:(?: |, ?|\/)[\p{L}\d&'’-]+){0,2}?) (?:to|will) (?=\p{Ll}{2,})/u
const isState = /^(?:is|are|was|were|has|have|had|can|could|would|may|might)\b/
const notSubjects =
  /^(?:need|plan|want|try|have|ability|able|go|going|get|continue|how|when|what|where|who|which|ask|add|move|talk|speak|write|remember|make|start|begin|reach|link|similar|due|according|up|back|next|in|on|by|for|to|and|or|the|a|an|access|response|reply|proposal|pr|agree|decide|attempt|aim|hope|look|listen|refer|respond|report|set|invite|send|bring|give|return|apply|submit|switch|migrate|convert|change|upload|push|publish|present|introduce|work|time|someone|anyone|nobody|we|i|you|they|it)\b/i

/** "tools to be used", "info to mailing list": a thing, and no one who does something. */
function isOfThing(subject: string, deed: string): boolean {
  if (/^be \p{L}+(?:ed|en|wn|de|lt|nt)\b/u.test(deed)) return true
  return /^\p{Ll}+$/u.test(subject) && verbForm(/^\p{Ll}+/u.exec(deed)?.[0] ?? '') !== 'base'
}

// "PTA bulletin board": letters before a noun are no initials of one who does something
function startsWithNoun(words: string): boolean {
  const word = /^\p{Ll}+/u.exec(words)?.[0] ?? ''
  return word.length > 4 && !word.endsWith('s') && !word.endsWith('t') && verbForm(word) === null
}

/** A known person who begins the line and does something in it. */
function leadingPerson(
  reading: LineReading,
  people: PeopleBook,
  setting: 'action' | 'list',
): string[] | null {
  const found = leadingSubject.exec(reading.core)
  const names = found?.[1] ? readNames(found[1]) : null
  // "The menu board has been finished" tells of a thing
  const after = reading.core.slice(found?.[0].length ?? 0)
  if (names?.every(({ shape }) => shape === 'group') && isState.test(after)) return null
  if (
    names?.some((name) => people.knows(name)) &&
    names.every((name) => people.knows(name) || name.shape !== 'lower') &&
    !(names.every(({ shape }) => shape === 'caps') && startsWithNoun(after))
  ) {
    return spelled(names, people)
  }
  const doing = setting === 'action' ? doingPerson(reading) : null
  if (doing) return doing
  const match = anySubject.exec(reading.core)
  const deed = reading.core.slice(match?.[0].length ?? 0)
  if (match && (!isInfinitive(deed) || isOfThing(match[1] ?? '', deed))) return null
  const any = match?.[1]?.replace(/ (?:needs?|ha(?:s|ve)|wants?|is|are)$/, '')
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
        ((name.shape === 'full' || name.shape === 'first') && !people.isWord(name)),
    )
      ? spelled(subject, people)
      : null
  return setting === 'action' ? [any] : null
}

/** "Rope: Lena orders it": in a list of work a topic, and then who does something about it. */
function afterTopic({ label }: LineReading, people: PeopleBook): string[] | null {
  if (label?.form !== 'colon' || label.rest === '') return null
  const found = leadingSubject.exec(label.rest)
  const names = found?.[1] ? readNames(found[1]) : null
  if (!names?.every((name) => people.knows(name) && name.shape !== 'group')) return null
  const verb = /^\p{Ll}+/u.exec(label.rest.slice(found?.[0].length ?? 0))?.[0] ?? ''
  const isDeed = verb.endsWith('s') || verbForm(verb) === 'base' || /^(?:to|will)$/.test(verb)
  return isDeed ? spelled(names, people) : null
}

// "Joris asked for the room", "Ketil tests it": in a line that is an action, the first word does what the second says.
function doingPerson(reading: LineReading): string[] | null {
  const found = /^(\p{Lu}[\p{L}'’-]+) (\p{Ll}+)\b/u.exec(reading.core)
  const name = found?.[1] ? readNames(found[1]) : null
  if (!found?.[2] || name?.[0]?.shape !== 'first') return null
  const verb = found[2]
  const present =
    verb.endsWith('s') &&
    (verbForm(verb.slice(0, -1)) === 'base' || verbForm(verb.slice(0, -2)) === 'base')
  return present || verbForm(verb) === 'past' ? name.map((one) => one.name) : null
}

// "Ada: I'll write that up", "Ada: will close", "Ada: yes, will do this week"
const promise =
  /(?<!\b[Ii]f [^.;!?]{0,60})(?:^|[.;,!?] |\b(?:and|so|but) )(?:(?:yes|ok|okay|sure|i think),? )?(?:I['’]ll|I will|I can (?:do|take|look|write|send|make|ask|check|help)|I['’]m going to|I am going to|let me|[Ww]ill) (?:also |then |just |try to )?(\p{Ll}+)/u
const noPromise =
  /^(?:be|no|longer|probably|keep|have|need|say|stop|note|add|go|leave|miss|not|never|see|let|admit|just|only|point|read|mention|repeat|summarize|we|you|they|it|he|she|there|this|that|people|the|a|an|know)$/

/** Who speaks where a line is "Name: … I'll …"; null where nothing is promised. */
export function speakerOf(reading: LineReading, people: PeopleBook): string[] | null {
  const tag = reading.tags().find((one) => one.place === 'lead')
  if (
    tag &&
    tag.names.length === 1 &&
    tag.names.every((name) => people.knows(name) || name.shape === 'caps')
  ) {
    const found = promise.exec(tag.rest)
    if (found?.[1] && !noPromise.test(found[1])) return spelled(tag.names, people)
  }
  return subjectOfLater(reading, people)
}

// What is said of a person after "would" and promises nothing
const noDeed =
  /^(?:be|have|need|not|never|see|miss|like|love|prefer|rather|hope|expect|agree|support)$/

// "Tristan a listé le matériel, et il va écrire un mail", "Ada has the card and will start the ledger"
const later =
  /(?:,? and|,? that|,? which|,? et|,? und|,? y|,? e|,|;|–|-) (?:(?:he|she|they|il|elle|er|sie|él|ella|ele|ela)(?: |(?='))(?:['’]ll|will|is going to|['’]s going to|va|wird|vai)|(?:will|va(?: a)?|wird|vai)) (?:also |then |try to )?(\p{Ll}+)/u
// "Polar said he would speak to Yvonne"
const reported =
  /^ (?:also )?(?:said|says|added|agreed|offered|mentioned|confirmed|noted|suggested|replied|volunteered|promised|stated|advised|reported|announced|explained|indicated|answered|committed|proposed)(?: that)? (?:he|she|they)(?: would|['’]d| will| is going to| can)(?: also| then| now)? (\p{Ll}+)/u
const sentenceStart = new RegExp(`(?:^|[.;:!?,] )(${subjectPattern})(?= [\\p{Ll}])`, 'gu')

function subjectOfLater(reading: LineReading, people: PeopleBook): string[] | null {
  const text = reading.core.slice(0, 1200)
  if (!/\b(?:will|would|going to|va|wird|vai)\b|['’](?:ll|d)\b/.test(text)) return null
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
