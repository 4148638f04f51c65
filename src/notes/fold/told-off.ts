// Work that is told off to somebody outside lists of work: in front of it, behind an arrow, or at its end.

import { isWork, type Place } from '../headings/frames.ts'
import { type LineReading, readLineAlone } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { behind } from '../text/signs.ts'
import { subjectPattern } from '../words/name-patterns.ts'
import { type Name, readNames } from '../words/names.ts'
import { isPost } from '../words/offices.ts'
import { isTalk } from '../words/talk.ts'
import { endsInVerb, verbForm } from '../words/verbs.ts'
import { type Folding, keepItem } from './folding.ts'
import { isSpoken, listShape } from './list-shapes.ts'

/** What every item has that was found in a sentence. */
export function asSentence(row: Row, here: Place, owners: readonly string[]) {
  return {
    found: 'sentence' as const,
    sure: false,
    owners,
    text: row.reading.words,
    phase: isWork(here.section) ? here.section : ('planned' as const),
  }
}

function keepTold(
  fold: Folding,
  row: Row,
  here: Place,
  { names, text, why }: { names: readonly Name[]; text: string; why: string },
): true {
  const owners = names.map((name) => fold.people.spelling(name.name))
  keepItem(fold, row, here, { ...asSentence(row, here, owners), text, why })
  return true
}

// "Ada has not yet drawn the map"
const still = behind(
  / ha(?:s|ve)(?: not|n['’]t) /,
  new RegExp(
    `^(${subjectPattern}) ha(?:s|ve)(?: not|n['’]t)(?: yet)? (?!been\\b|seen\\b|heard\\b|had\\b|got\\b|received\\b|decided\\b|met\\b|used\\b|tried\\b)\\p{Ll}{2,}(?:ed|en|wn|ught|ent|lt|un|de|ut)\\b`,
    'u',
  ),
)

// "The map still needs to be drawn"
const stillDue =
  /^[^,;:?]{3,80} still (?:needs?|ha(?:s|ve)) to be \p{Ll}{2,}(?:ed|en|wn|ught|ent|lt|un|de|ut|ne)\b[^?]*$/u

/** What a known person has not done yet, and what still needs to be done. */
export function stillToDo(fold: Folding, row: Row, here: Place): boolean {
  if (here.section === 'agenda' || here.section === 'news' || row.reading.line.kind !== 'entry')
    return false
  if (/ still /.test(row.reading.core) && stillDue.test(row.reading.core))
    return keepTold(fold, row, here, {
      names: [],
      text: row.reading.words,
      why: 'what still needs to be done',
    })
  const found = still.exec(row.reading.core)
  const names = found?.[1] ? readNames(found[1]) : null
  if (!names?.every((name) => name.shape !== 'group' && fold.people.knows(name))) return false
  return keepTold(fold, row, here, {
    names,
    text: row.reading.words,
    why: 'what a person has not done yet',
  })
}

/** "(Ada) Move the wiki", "[Ada] Call the mill", "Ada: draw a sign": a known person and a verb, outside agendas. */
export function toldOff(fold: Folding, row: Row, here: Place): boolean {
  const { reading } = row
  if (here.section === 'agenda' || here.section === 'question' || reading.line.kind !== 'entry')
    return false
  if (row.parent >= 0 && isSpoken(listShape(fold, row))) return false
  const tag = reading
    .tags()
    .find(
      ({ place, rest }) =>
        rest !== '' &&
        (place === 'lead' || (/^[([]/.test(reading.core) && /^(?:paren|bracket)$/.test(place))),
    )
  if (
    !tag ||
    tag.names.length === 0 ||
    tag.loose ||
    !tag.names.every((name) => fold.people.knows(name))
  )
    return false
  const rest = readLineAlone(tag.rest.replace(aside, ''))
  if (
    rest.verb() !== 'base' ||
    !tag.rest.includes(' ') ||
    isTalk(tag.rest) ||
    isPost(tag.rest) ||
    // "Ada and Ben (soon) have more time"
    (tag.names.length > 1 && /^(?:\([^()]*\) )?have /.test(tag.rest)) ||
    /^["“„«]|\?(?= |$)/.test(tag.rest)
  )
    return false
  return keepTold(fold, row, here, {
    names: tag.names,
    text: tag.rest,
    why: 'a person and a verb at the start',
  })
}

// "Ada: (we missed the first half) Draw the map"
const aside = /^\([^()]{8,120}\) (?=\p{Lu})/u

// "Ada, set this up with Ben"  "Ben, do this."
const called =
  /^(\p{Lu}[\p{L}'’-]+(?:(?: and | & |\/)\p{Lu}[\p{L}'’-]+)?), (?:please )?((\p{Ll}{2,}) (?:(?:\p{Ll}+ ){0,2}?(?:this|that|it|these|those|the|an?|all|our)\b|(?<=help )\p{Ll}{2,} ).*)$/su

/** "Ada, set this up": a known person is asked by name. */
export function toldByName(fold: Folding, row: Row, here: Place): boolean {
  const { reading } = row
  if (here.section === 'agenda' || here.section === 'question' || reading.line.kind !== 'entry')
    return false
  const found = reading.core.includes(', ') ? called.exec(reading.core) : null
  if (!found?.[1] || !found[2] || verbForm(found[3] ?? '') !== 'base' || /\?$/.test(found[2]))
    return false
  const names = readNames(found[1])
  if (!names?.every((name) => fold.people.knows(name))) return false
  return keepTold(fold, row, here, { names, text: found[2], why: 'a person asked by name' })
}

/** "=> Ada asks the mill": what an arrow draws from the talk above, and a known person does. */
export function concluded(fold: Folding, row: Row, here: Place): boolean {
  const core = behindArrow(row.reading)
  if (core === null || /\?$/.test(core)) return false
  const found =
    /^(\p{Lu}[\p{L}'’-]+(?:(?: and | & |, ?|\/)\p{Lu}[\p{L}'’-]+){0,3}) (\p{Ll}{2,}?)(?:e?s)? (?=\S)/u.exec(
      core,
    )
  const names = found?.[1] ? readNames(found[1]) : null
  if (!names?.every((name) => fold.people.knows(name))) return false
  const verb = found?.[2] ?? ''
  if (verbForm(verb) !== 'base' && verbForm(`${verb}e`) !== 'base') return false
  if (isTalk(`${verb} `) && verb !== 'ask' && verb !== 'order') return false
  return keepTold(fold, row, here, {
    names,
    text: row.reading.words,
    why: 'a person and a verb behind an arrow',
  })
}

const arrow = /(?:^| )(?:->|=>|→|⇒|➡️?|➔) ?/gu

/** The words that an arrow leads to, be it the list mark, the first sign or in the middle of an entry; null where there is none. */
function behindArrow({ line, core }: LineReading): string | null {
  if (/^(?:->|=>|→|⇒)$/.test(line.mark?.text ?? '')) return core
  if (line.kind !== 'entry' || !/[>→⇒➡➔]/u.test(core)) return null
  const last = [...core.matchAll(arrow)].at(-1)
  return last ? core.slice(last.index + last[0].length) : null
}

/** "Prepare the invitation (SD)": a verb, or a whole sentence of prose, with initials or a person at its end. */
export function toldAtEnd(fold: Folding, row: Row, here: Place): boolean {
  const { reading } = row
  const { section } = here
  const pointed = /[>→⇒]/.test(reading.words) ? pointsTo.exec(reading.words) : null
  // "  - order one → Ada" below a point of the agenda
  const isInPoint = pointed !== null && row.parent >= 0 && reading.verb() === 'base'
  if (section === 'agenda' ? !isInPoint : section === 'news' || section === 'update') return false
  const tag = pointed ? pointedAt(pointed) : tagAtEnd(reading)
  if (!tag) return false
  if (!tag.names.every((name) => fold.people.knows(name) && name.shape !== 'lower')) return false
  // "Yard team: Ada, Ben"
  if (readNames(tag.rest)?.every(({ shape }) => shape === 'group')) return false
  const areInitials = tag.names.every((name) => name.shape === 'caps')
  if (!areInitials && tag.names.every((name) => name.shape === 'group')) return false
  // Below "What would you like to see?" people name wishes
  const isAsked = section === 'question' || /\?$/.test(here.path.at(-1) ?? '')
  if (isAsked && !areInitials) return false
  const isEntry = reading.line.kind === 'entry'
  const verb = readLineAlone(tag.rest).verb()
  const isWork =
    pointed !== null ||
    verb === 'base' ||
    endsInVerb(tag.rest) ||
    (areInitials && toBeDone.test(tag.rest))
  if (!isWork || isTalk(tag.rest) || (!isEntry && !areInitials && pointed === null)) return false
  return keepTold(fold, row, here, {
    names: tag.names,
    text: tag.rest,
    why: 'work with a person at its end',
  })
}

// "The barrow needs a tyre -> Ada"
const pointsTo = /^(.{4,}?) ?(?:->|=>|→|⇒) ?([@\p{Lu}][^→>]{1,60})$/u

type Told = { readonly names: readonly Name[]; readonly rest: string }

function pointedAt(found: RegExpExecArray): Told | null {
  const names = readNames(found[2] ?? '')
  return names && { names, rest: found[1] ?? '' }
}

/** Whose a sentence is that names nobody else: "We will mend the winch (Ada)", where people are known; nothing otherwise. */
export function ownedAtEnd({ people }: Folding, { reading }: Row) {
  const tag = tagAtEnd(reading)
  if (!tag?.names.every((name) => people.knows(name))) return {}
  return { owners: tag.names.map(({ name }) => people.spelling(name)), text: tag.rest }
}

/** "(SD)" at the end of a line, or " – Ada" at the end of an entry. */
function tagAtEnd(reading: LineReading): Told | undefined {
  const { words, line } = reading
  const found = reading
    .tags()
    .filter(({ loose, names, rest }) => !loose && names.length > 0 && rest !== '')
  if (/\)[.!]?$/.test(words)) {
    // "(AB) told of it (see the map)" is told off to nobody
    const last = words.slice(words.lastIndexOf('('))
    return found.find(
      ({ place, names }) => place === 'paren' && last.includes(names[0]?.name ?? ''),
    )
  }
  if (line.kind !== 'entry') return undefined
  const tag = found.find(({ place }) => place === 'dash')
  return tag && { names: tag.names, rest: tag.rest.replace(/:$/, '') }
}

const toBeDone =
  /\b(?:will|to be|should|must|wird|werden|soll(?:en)?|muss|müssen|kann|können|doit|doivent|debe|deve)\b/iu
