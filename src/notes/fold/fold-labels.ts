import { type Frame, isWork, type Place, pushFrame } from '../headings/frames.ts'
import type { LabelRow } from '../headings/label-rows.ts'
import { promisedBelow } from '../headings/opening-sentences.ts'
import { isTitleOverPeriods } from '../headings/over-periods.ts'
import { isOnOwnLevel } from '../headings/own-level.ts'
import { readLineAlone } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import { isPartOf, restAsWritten, withoutAddress } from '../people/label-names.ts'
import type { PeopleBook } from '../people/people.ts'
import { spelled } from '../people/spelled.ts'
import type { Phase } from '../vocabulary.ts'
import type { LabelMeaning } from '../words/label-meaning.ts'
import { deedToDo } from '../words/label-questions.ts'
import { normalLabel } from '../words/labels.ts'
import { saysThingsLeft } from '../words/left-labels.ts'
import { type Name, readNames, startsWithFirstName } from '../words/names.ts'
import { tellsOfSpeech } from '../words/speech.ts'
import { isAreaOfPeople } from './areas-of-people.ts'
import { foldAssigned } from './assigned-points.ts'
import { type Folding, frameOf, outlineLine } from './folding.ts'
import { titleOwners, topicOwners } from './handles-at-end.ts'
import { hasMarkedEntries, hasPromisesBelow, isTalkedOver } from './label-below.ts'
import { isBoldPoint, isFromLast, isTopicOfMinutes } from './label-place.ts'
import { meaningHere } from './meaning-here.ts'
import { isWrittenInPlace } from './minutes-in-place.ts'
import { isThingOf, officeOf, teamsAbove } from './teams.ts'
import { isPartOfThing, isToldOf } from './things-told-of.ts'
import { isWeekTold } from './this-week.ts'

/** Puts a label in force that stands above a list; false where the row is none after all. */
export function foldLabel(fold: Folding, row: Row, label: LabelRow, here: Place): boolean {
  const { people } = fold
  const { line } = row.reading
  // "- [ ] Last week's actions" above them
  const isBoxedReview = label.meaning?.strong === true && label.meaning.section === 'reported'
  if (!label.opensList || (line.box && line.mark !== null && !isBoxedReview)) return false
  const promised = promisedBelow(label.words)
  // "Videos to record:" is of things, "Wendo to record:" of nobody known
  const isOfThingsToDo = promised !== null && deedToDo(normalLabel(label.words)) !== undefined
  if (!isOfThingsToDo && promised?.every((name) => !people.knows(name))) return false
  const isPointAgain = isBoldPoint(fold, label)
  const topic = topicOwners(fold, row, label)
  const persons =
    topic ||
    isPartOfThing(fold, row, label) ||
    isThingOf(fold, row, label) ||
    isAreaOfPeople(fold, row, label.words)
      ? null
      : (personsOfLabel(label, people) ?? officeOf(label, here) ?? teamsAbove(fold, row, here))
  const meaning = persons || isPointAgain ? undefined : meaningHere(fold, row, label, here)
  // "**2. Lamps**" above "Assigned to: Ada"
  const isPoint = label.form === 'bold' && here.section !== 'agenda'
  if (isPoint && !persons && !meaning && foldAssigned(fold, row, label, here)) return true
  const isPara = line.kind === 'text' || line.mark === null
  if (persons && !isPara && row.children.length === 0) return false
  // "Harbour crew" alone over a list below "Action items"
  const mayBeArea =
    label.form !== 'bare' ||
    isTitleOverPeriods(row, fold.rows) ||
    (row.blankBefore && ((isWork(here.section) && here.strong) || here.person?.form === 'bare'))
  const isArea = isPara
    ? mayBeArea && label.words.length <= 120
    : ownersIn(label, people) !== null && isToldOf(fold, row, here)
  if (!persons && !meaning && !topic && !isArea) return false
  const isReview =
    meaning?.section === 'reported' &&
    !meaning.strong &&
    here.section === 'agenda' &&
    hasPromisesBelow(row, fold)
  if (
    meaning &&
    (here.section === 'agenda' || saysThingsLeft(label.words)) &&
    !isPara &&
    isWork(meaning.section) &&
    !hasMarkedEntries(row, fold, meaning.strong) &&
    !isReview
  )
    return false
  if (meaning && !isPara && isTopicOfMinutes(here, label)) return false
  // "By priority:" over the points to go through
  if (meaning?.stateOnly && meaning.section === 'backlog' && here.section === 'agenda') return false
  if (meaning && isTalkedOver(row, fold)) return false
  // "Ada shared the vision:" above "Priorities by 2030"
  if (meaning && !meaning.strong && isWork(meaning.section) && isShown(row, fold)) return false
  // "Issues:" in the turn of a person
  const isTrouble = !meaning && here.person !== null && /^(?:my )?issues?$/i.test(label.words)
  // "Q: Which rope do we take?:" above answers
  const isAsked = !meaning && /^Q: .*\?$/.test(label.words)
  const section = isTrouble
    ? 'blocker'
    : isAsked
      ? 'question'
      : topic || isPointAgain
        ? 'notes'
        : isPara && isFromLast(label.words) && here.section === 'agenda'
          ? 'update'
          : meaning?.section === 'agenda' && isWrittenInPlace(fold, row)
            ? 'notes'
            : isPlanOf(label, people)
              ? 'planned'
              : (meaning && phaseOf(fold, label, meaning)) || null
  const role: Frame['role'] = persons
    ? 'person'
    : meaning || isTrouble || isAsked
      ? 'section'
      : 'area'
  pushFrame(fold.frames, {
    ...frameOf(row, {
      form: label.form,
      words: label.words,
      section,
      status: meaning?.status ?? (isReview ? 'open' : null),
      strong: meaning?.strong ?? false,
      owners:
        persons ??
        topic ??
        ownersIn(label, people) ??
        (promised && !isOfThingsToDo ? spelled(promised, people) : null),
    }),
    role,
    // Its list may stand on its own level
    indent: line.indent - (label.form === 'entry' && isOnOwnLevel(row, fold.rows) ? 1 : 0),
  })
  // Headings of a table make no parts of the meeting
  if (!row.isCell)
    fold.outline.push(
      outlineLine(row, 'label', {
        words: label.words,
        section: meaning?.section ?? null,
        people: persons ?? [],
      }),
    )
  return true
}

function phaseOf(fold: Folding, { form, words }: LabelRow, meaning: LabelMeaning) {
  const { section, status, stateOnly } = meaning
  if (isWeekTold(fold, words)) return 'reported'
  if (status === 'partial' && form === 'entry' && isInTurnOfReports(fold)) return 'reported'
  return stateOnly ? (phaseAbove(fold, form) ?? section) : section
}

/** "In progress" in the turn of a person, where each one tells of progress. */
function isInTurnOfReports({ frames }: Folding): boolean {
  const person = frames.findLastIndex(({ role }) => role === 'person')
  const above = frames.slice(0, person).findLast(({ section }) => section !== null)
  return person >= 0 && above?.section === 'update'
}

/** The phase in force above the label and its siblings: "Doing" beside "Done" is no part of what was done. */
function phaseAbove({ frames }: Folding, form: LabelRow['form']): Phase | null {
  for (let at = frames.length - 1; at >= 0; at--) {
    const frame = frames[at]
    if (!frame || frame.section === null || (form !== 'entry' && frame.form === form)) continue
    return isWork(frame.section) ? frame.section : null
  }
  return null
}

/** Nested in what somebody described or showed. */
function isShown(row: Row, { rows }: Folding): boolean {
  const above = rows[row.parent]
  return above !== undefined && tellsOfSpeech(above.reading.words)
}

// "Organização e Atualizações", "Planung", "Communication"
const abstract =
  /^\p{Lu}\p{Ll}{3,}(?:tion|sion|ment|ung|ungen|keit|heit|ção|ções|ción|ciones|dade|dad|tions|ments)$/u

// "Ada / @ada_b" is one person
const writtenTwice = /^([^@,&/]+?) ?\/ ?@[\w-]+$/

/** The people whose list a label opens: "@ada", "Ada Byron:", "Ada & Ben". */
export function personsOfLabel(label: LabelRow, people: PeopleBook): readonly string[] | null {
  const words = withoutAddress(label.words)
    .replace(/ ?\([^()]*\)$/, '')
    .replace(/^[^\p{L}@[]+/u, '')
    .replace(/^\[([^[\]]+)\]$/, '$1')
    .replace(/['’]s$/, '')
    .trim()
  const twice = writtenTwice.exec(words)?.[1]
  if (twice && readNames(twice)?.length === 1) return [people.spelling(twice)]
  // "Ada & Ben - Sails" is theirs, and no label
  if (label.form === 'entry' && isPartOf(words)) return null
  const names = readNames(shouted(words))
  if (!names || names.every(({ name }) => abstract.test(name))) return null
  if (label.meaning && names.some((name) => name.shape !== 'handle')) return null
  const known = names.filter((name) => people.knows(name))
  if (known.length === 0) return null
  const onlyGroups = known.every((name) => name.shape === 'group')
  if (
    onlyGroups &&
    (label.form === 'heading' || label.form === 'bare') &&
    !/^(?:every|all\b)/i.test(words)
  )
    return null
  if (onlyGroups) return ownersIn(label, people) ?? names.map((name) => people.spelling(name.name))
  return names.map((name) => people.spelling(name.name))
}

/** "ADA" as a label is Ada where that is a first name. */
function shouted(words: string): string {
  if (words.length < 3 || words !== words.toUpperCase()) return words
  const spoken = words.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
  return startsWithFirstName(spoken) ? spoken : words
}

/** "Action items for Ada", "Backend (Ada, Ben)": a section with its people. */
export function ownersIn(label: LabelRow, people: PeopleBook): readonly string[] | null {
  if (label.told !== undefined) {
    const names = readNames(label.told)
    if (names) return spelled(names, people)
    return ownOwners(readLineAlone(label.told), people, 'action')?.owners ?? null
  }
  // "Action items for me", in a log of one's own
  const me = / for (me)$/i.exec(label.words)?.[1]
  if (me) return [me]
  const atEnd = titleOwners(label, people)
  if (atEnd) return atEnd
  // "Meeting 11 (Ada Byron)": who held or wrote it
  const inside = ofMeeting.test(label.words) ? undefined : inBrackets.exec(label.words)?.[1]
  for (const words of [inside, restAsWritten(label)]) {
    const names = words ? readNames(words.replace(/^(?:for|für|pour|para) /, '')) : null
    if (names?.every((name) => people.knows(name) && (name.shape !== 'group' || isAll(name))))
      return names.map((name) => people.spelling(name.name))
  }
  return null
}

/** "Ada's goals" are what she is to do; "Website goals" are none of anybody's. */
export function isPlanOf(label: LabelRow, people: PeopleBook): boolean {
  return (
    label.meaning?.section === 'goal' &&
    label.meaning.rest !== '' &&
    ownersIn(label, people) !== null
  )
}

// "Tasks for everyone"
function isAll({ name }: Name): boolean {
  return /^(?:every|all$|alle$|todos$|tous$)/i.test(name)
}

const ofMeeting = /^(?:\p{L}+ ){0,2}(?:meeting|minutes|call|sitzung|réunion|reunión|reunião)\b/iu
const inBrackets = /\(([^()]{2,80})\)(?=$|:)/
