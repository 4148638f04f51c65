import { type Frame, type Place, placeOf } from '../headings/frames.ts'
import { toldOfPast } from '../lines/deeds.ts'
import { isSpeech } from '../lines/is-speech.ts'
import { isExplanation } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { isPersonal } from '../lines/personal.ts'
import { isReference } from '../lines/references.ts'
import type { Row } from '../lines/skeleton.ts'
import { tellsState } from '../lines/tells-state.ts'
import type { PeopleBook } from '../people/people.ts'
import { spelled } from '../people/spelled.ts'
import { isPerfect, namesToldOf } from '../people/told-of.ts'
import type { SectionKind } from '../vocabulary.ts'
import { readNames } from '../words/names.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { leadingVerb } from '../words/verbs.ts'
import { bareBlocks } from './bare-blocks.ts'
import { isBehaviour } from './behaviours.ts'
import { type Folding, keepItem, onceAFold } from './folding.ts'
import { isAreaOf, tellsPart } from './parts-of-turn.ts'
import { areBlocksOfWork, isBesidePeople, isPartOfTurn } from './person-blocks.ts'
import { isPersonalList, tellsDeed } from './personal-lists.ts'
import { worksSomehow } from './refusals.ts'

/** Under a person's name: work that is told of in a round of updates, or a list of each one's work. */
export function foldUpdate(fold: Folding, row: Row, here: Place): boolean {
  const { reading } = row
  const person = here.person ?? teamOf(fold, here)
  if (!person || isPersonal(reading) || isReference(reading) || tellsNone.test(reading.words))
    return false
  if (worksSomehow.test(reading.words) || isBehaviour(fold, reading)) return false
  // "Ben: we can do that with a rope" below "Ada"
  const [speaker] = readNames(reading.label?.words ?? '') ?? []
  if (speaker && fold.people.knows(speaker) && isSpeech(reading.label?.rest ?? '')) return false
  // "How do you feel? fine"
  if (reading.label?.words.endsWith('?') && reading.label.rest !== '') return false
  // "Progress on the winch:" only says of what is told below it
  const above = fold.rows[row.parent]
  const isPart = row.parent > person.line && tellsPart(fold, row, person)
  const isBelowArea = here.section === 'update' && isAreaOf(person, above)
  if (row.parent > person.line && !isBelowArea && !isPart) return false
  if (/[:：]$/.test(reading.words) || here.path.some((words) => introductions.test(words)))
    return false
  const isOfUpdate = here.section === 'update'
  const isBullet = !isOfUpdate && person.form === 'entry'
  const isList = isBullet
    ? (isOpen(here.section) || here.section === 'decision') && areBlocksOfWork(fold, person.line)
    : isOpen(here.section) &&
      (bareBlocks(fold).has(person.line) || isPersonalList(fold, person.line))
  if (!isOfUpdate && !isList) return false
  if (isBullet && !isPartOfTurn(fold, reading, person.line)) return false
  const told = isBullet ? namesToldOf(reading, fold.people) : null
  // "Needs one more look - Ben will arrange it" below "@ada"
  const other = reading
    .commitments()
    .find(({ how, first, names }) => how === 'modal' && !first && names.every(fold.people.knows))
  const verb = reading.verb()
  // "62 users" below "Statistics" is nobody's
  if (person !== here.person && verb === null && !tellsState(reading)) return false
  // Under headings of people there may be talk as well as work.
  if (
    here.section !== 'update' &&
    person.form === 'heading' &&
    verb === null &&
    !ofPlan.test(reading.words)
  )
    return false
  const isShort = reading.words.split(' ').length <= 3 && !/\?$/.test(reading.words)
  const isToCome = toCome.test(reading.words)
  // "The map: working on the east"
  const mayExplain =
    verb === null &&
    leadingVerb(reading.label?.rest ?? '') === null &&
    !toldOfPast.test(reading.words) &&
    !isBullet &&
    !isShort &&
    !isToCome &&
    reading.line.kind !== 'text'
  if (mayExplain && isExplanation(reading) && !tellsState(reading) && !atWork.test(reading.words))
    return false
  const given = told || other ? null : givenAtEnd(reading, fold.people)
  const names = told ?? other?.names ?? given?.names
  keepItem(fold, row, here, {
    found: 'label',
    why: `entry under ${person.words}`,
    sure: false,
    owners: names ? spelled(names, fold.people) : (person.owners ?? []),
    text: given?.rest ?? reading.words,
    phase:
      !isToCome &&
      !other &&
      !given &&
      ((here.section === 'update' && !areAllToDo(fold, person.line)) ||
        isPart ||
        (verb === null && reading.status()?.status === 'done') ||
        verb === 'past' ||
        told !== null ||
        isPerfect(reading.words) ||
        (verb !== 'base' && !ofPlan.test(reading.words) && isTold(fold)))
        ? 'reported'
        : 'planned',
    how: isAtWork(reading, isOfUpdate, person) ? 'progress' : null,
  })
  return true
}

/** "Mount the servo (Ben)", "Mount the servo @ben" below "Ada", not "Drew the servo with @ben". */
function givenAtEnd(reading: LineReading, people: PeopleBook): OwnerTag | null {
  if (reading.verb() !== 'base') return null
  const tag = reading.tags().find(({ place }) => place === 'paren' || place === 'mention')
  if (!tag || tag.loose || tag.names.length === 0 || !reading.core.startsWith(tag.rest)) return null
  if (/ (?:with|from|to|for|by|of|and|mit|von|für|avec|con|com)$/.test(tag.rest)) return null
  return tag.names.every((name) => people.knows(name)) ? tag : null
}

/** Below a name under "Hull updates" all begin with what is to be done, two at least: "Tar the hull". */
function areAllToDo(fold: Folding, line: number): boolean {
  const known = toDoBelow(fold)
  const answer = known.get(line) ?? onlyToDo(fold, line)
  known.set(line, answer)
  return answer
}

const toDoBelow = onceAFold(() => new Map<number, boolean>())

function onlyToDo({ rows }: Folding, line: number): boolean {
  const verbs = (rows[line]?.children ?? []).map((at) => rows[at]?.reading.verb())
  const deeds = verbs.filter((verb) => verb === 'base')
  const others = verbs.filter((verb) => verb === 'past' || verb === 'gerund')
  return deeds.length >= 2 && others.length === 0 && deeds.length * 4 >= verbs.length * 3
}

/** A line without a mark right below somebody's name, beside such lines below others': "Write up the guide". */
export function isTurnLine(
  { rows, people }: Folding,
  row: Row,
  { person, section }: Place,
): boolean {
  if (!person || person.form === 'entry' || person.form === 'heading' || !isOpen(section))
    return false
  const isBelow = rows[person.line]?.next === row.at || !row.blankBefore
  return isBelow && tellsDeed(row.reading, people)
}

// "Round of intros": what stands below somebody's name says who that is
const introductions = /\bintro(?:duction)?s?\b(?! (?:of|to) )/i

// "+1 for the new theme"  "Would love any help"  "Still on hold"  "Blocked on the yard"  "Targeting May"
const tellsNone =
  /^(?:[+-]1|(?:i |we )?would (?:be|like|love)|should (?:i|we)|(?:still )?on hold|blocked|targeting|hopefully it|heads up)\b/i

/** "Working on the map" under "Ada" is not done yet; "Planning on drawing it" is to come. */
function isAtWork(reading: LineReading, isOfUpdate: boolean, { form }: Frame): boolean {
  if (toCome.test(reading.words)) return false
  const verb = reading.verb() ?? leadingVerb(reading.label?.rest ?? '')
  if (isOfUpdate) return verb === 'gerund' || atWork.test(reading.words)
  return (
    form !== 'heading' &&
    (form === 'entry' ? /^Working / : /^\p{L}+ing /u).test(reading.words) &&
    !ofPlan.test(reading.words)
  )
}

// "Still drawing the map"  "Also planning the next one"  "Been drawing it"  "Some work on the map", "More progress on it"
export const atWork =
  /^(?:(?:i['’]?m )?(?:currently|still|now|also) \p{L}+ing|(?:i['’]ve )?been \p{L}+ing|(?:some|more|little) (?:work|progress)) /iu
// "Will work on the map", "Planning to draw it": in a turn that tells of yesterday, too, still to come
export const toCome =
  /^(?:and )?(?:hopefully,? )?(?:(?:today|tomorrow|next|then|also|soon|later|probably|maybe|finally|after that|afterwards|(?:this|next) week|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )?(?:(?:i|we)(?: will|['’]ll)|will|(?:i['’]?m )?(?:gonna|(?:going|planning|hoping|intending|aiming) (?:to|on):?|planning (?:an? |the )?(?:\p{Ll}+ )?(?:meeting|call|session)(?= ))|plans? to|try to|next up(?:,| is)|next is(?: to)?|(?:(?:i|we) )?(?:still |also )?need to) \p{L}|^(?:tomorrow|next week),? (?:i|we)(?:['’]m|['’]re| am| are) \p{L}+ing |^(?:\p{L}[^:]{1,30}: )?TODO\b|^[^.;:]{2,40} to be \p{L}+ (?:tomorrow|soon|later|next (?:week|sprint)|this week)\b/iu
const ofPlan =
  /^(?:i |we )?(?:will|['’]ll|going to|plan(?:s|ning)?|want|need|next|todo|to do|(?:is |are |am )?to \p{Ll})/iu

/** Whether the lists of the meeting tell of what was done rather than of what is to do. */
const isTold = onceAFold(({ rows }) => {
  let past = 0
  let base = 0
  for (const { hidden, reading } of rows) {
    if (hidden || reading.line.kind !== 'entry') continue
    const verb = reading.verb()
    if (verb === 'past') past++
    else if (verb === 'base') base++
  }
  return past >= 2 && past > base * 2
})

/** What an entry under "Updates" tells of a known person. */
export function foldTold(fold: Folding, row: Row): boolean {
  const names = namesToldOf(row.reading, fold.people)
  if (!names) return false
  keepItem(fold, row, placeOf(fold.frames, null), {
    found: 'sentence',
    why: 'told of a person under updates',
    sure: false,
    owners: spelled(names, fold.people),
    text: row.reading.words,
    phase: 'reported',
  })
  return true
}

function isOpen(section: SectionKind | null): boolean {
  return section === null || section === 'notes'
}

/** In a round of updates a bold label is a team's name. */
function teamOf(fold: Folding, here: Place): Frame | null {
  const { frames } = fold
  const top = frames.at(-1)
  if (
    here.section !== 'update' ||
    top?.role !== 'area' ||
    top.form === 'heading' ||
    top.words.split(' ').length > 2 ||
    isTopicOfRound(fold, top)
  )
    return null
  return { ...top, owners: [top.words] }
}

/** "Music" among bullets that are people */
function isTopicOfRound(fold: Folding, { line, form }: Frame): boolean {
  const row = form === 'entry' ? fold.rows[line] : undefined
  return row !== undefined && isBesidePeople(fold, row)
}
