import { isWork, type Place } from '../headings/frames.ts'
import { isNoWork, isPersonal } from '../lines/item-rules.ts'
import { type LineReading, placedReading, readLineAlone } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { ownOwners } from '../people/item-owners.ts'
import type { PeopleBook } from '../people/people.ts'
import { speakerOf } from '../people/speaker-promises.ts'
import { spelled } from '../people/spelled.ts'
import { subjectOf } from '../people/told-of.ts'
import type { Phase } from '../vocabulary.ts'
import { readActionLead } from '../words/action-lead.ts'
import type { Commitment } from '../words/commitments.ts'
import { isOfAll, type Name, readNames, startsWithFirstName } from '../words/names.ts'
import { isHardlyPerson } from '../words/no-person.ts'
import { alsoPromised, withOthers } from './also-promised.ts'
import { namesOnly } from './around-item.ts'
import { type Folding, inheritedOwners, keepItem } from './folding.ts'
import { foldOurs } from './our-deeds.ts'
import { whoWill } from './pronouns.ts'
import {
  asSentence,
  concluded,
  sought,
  stillToDo,
  toldAtEnd,
  toldByName,
  toldOff,
} from './told-off.ts'

/** "Action: Ada to write", "#todo x", "Next: a, b": a line that says itself what it is. True where it does. */
export function foldActionLine(fold: Folding, row: Row, here: Place): boolean {
  const { people } = fold
  const lead = readActionLead(row.reading.core)
  // "Tasks: who works on what" is a topic of an agenda, "Action: Ada to write" is none.
  const isTopic = lead && here.section === 'agenda' && severalActions.test(row.reading.core)
  if (isTopic && !isPromise(readLineAlone(lead.rest), people)) return false
  if (lead) {
    const rest = withPlace(row.reading, lead.rest)
    if (isNoWork(rest) || asked.test(lead.rest)) return true
    const named = lead.people === '' ? null : readNames(lead.people)
    // "Action: Ada" below what she is to do
    const alone = named ? null : namesOnly(rest, people)
    const own = named || alone ? null : ownOwners(rest, people, 'action')
    keepItem(fold, { ...row, reading: rest }, here, {
      found: 'label',
      why: 'line that calls itself an action',
      sure: true,
      owners:
        (named ?? alone)?.map((name) => people.spelling(name.name)) ??
        (own && withOthers(own.owners, lead.rest, people)) ??
        inheritedOwners(fold, row, here),
      text: own && own.by !== 'sentence' ? own.text : lead.rest,
      phase: isWork(here.section) ? here.section : 'planned',
    })
    return true
  }
  return foldInlineLabel(fold, row, here)
}

/** "Actions: Ada to order rope". */
function isPromise(reading: LineReading, people: PeopleBook): boolean {
  return reading.commitments().some(({ how, first, names }) => {
    const isSaid = how === 'infinitive' || how === 'modal'
    return first && isSaid && names.some((name) => name.shape !== 'group' && people.knows(name))
  })
}

// "Task leads: who are they?"
const asked = /^(?:[^:?]{2,30}: )?(?:what|who|which|how|why|when|where)\b[^.?]*\?/i
const severalActions = /^\W*(?:tasks|actions|action items|to-?dos|next steps|follow[- ]?ups?)\b/i

function foldInlineLabel(fold: Folding, row: Row, here: Place): boolean {
  const label = fold.labels[row.at]
  if (!label || label.rest === '' || !label.meaning) return false
  const { section: said, strong, status, rest: other } = label.meaning
  // "Progress: drew the map" is a person's report, beside "Next: the pier"
  const section = said === 'update' && here.person && isOneOfSeveral(fold, row) ? 'reported' : said
  if (!isWork(section) || other.split(' ').length > 2 || label.words.split(' ').length > 5)
    return false
  if (!strong && (here.section === 'agenda' || isWork(here.section) || here.section === 'info'))
    return false
  if (!strong && /\?$|^\d{1,2}[:.h]\d{2}\b/.test(label.rest)) return false
  if (purpose.test(label.words)) return false
  const rest = withPlace(row.reading, label.rest)
  const onlyNames = readNames(label.rest)
  if (isNoWork(rest) || isPersonal(rest) || onlyNames?.every((name) => fold.people.knows(name)))
    return true
  const own = ownOwners(rest, fold.people, strong ? 'action' : 'list')
  const phase: Phase = isWork(here.section) && section === 'planned' ? here.section : section
  keepItem(fold, { ...row, reading: rest }, here, {
    found: 'label',
    why: `"${label.words}:" at the start of the line`,
    sure: strong,
    owners:
      (own && withOthers(own.owners, label.rest, fold.people)) ?? ownersAbove(fold, row, here),
    text: own && own.by !== 'sentence' ? own.text : label.rest,
    phase,
    status: status ?? undefined,
  })
  return true
}

// "To open the gate: turn the key twice" tells how
const purpose = /^to (?!do\b|be\b)\p{L}+ \p{L}/iu

/** Those of the item or person above, or of whom the entry above tells: "Ada presented the map" over "left to do: the pier". */
function ownersAbove(fold: Folding, row: Row, here: Place): readonly string[] {
  const owners = inheritedOwners(fold, row, here)
  const parent = fold.rows[row.parent]
  if (owners.length > 0 || !parent) return owners
  const names = subjectOf(parent.reading, fold.people)
  return names ? spelled(names, fold.people) : owners
}

/** Beside it stands what comes next or what blocks, in the same form. */
function isOneOfSeveral({ labels, rows }: Folding, row: Row): boolean {
  for (const at of [row.next, row.next >= 0 ? (rows[row.next]?.next ?? -1) : -1]) {
    const section = at < 0 ? undefined : labels[at]?.meaning?.section
    if (section !== undefined && (section === 'blocker' || isWork(section))) return true
  }
  return false
}

/** The reading of a part of a line, with marks, state and date of the whole. */
export function withPlace(reading: LineReading, words: string): LineReading {
  const { line, raw, struck } = reading
  const part = readLineAlone(words.trimStart())
  return placedReading(part, { line, raw, struck, status: reading, due: reading })
}

/** A line that calls itself a decision. */
export function isDecision(words: string): boolean {
  return /^(?:decision|decided|resolved|agreed|beschluss)\b/i.test(words)
}

/** A sentence in which a known person promises something. True where there is one. */
export function foldCommitment(fold: Folding, row: Row, here: Place): boolean {
  const { people } = fold
  const { reading } = row
  const decided = here.section === 'decision' || isDecision(reading.words)
  const isAsked = /\?["”)]?$/.test(reading.words)
  for (const one of reading.commitments()) {
    const { names, how, first } = one
    if (isAsked && how !== 'infinitive' && !(first && asksAfterwards.test(reading.words))) continue
    if (names.every(({ shape }) => shape === 'group') && hasAgreed.test(reading.words)) continue
    if (!names.some((name) => people.knows(name)) && !maySomebody(fold, row, here, one)) continue
    // "3. Ferry funding" is a point, and no ferry's work
    if (how === 'progress' && here.section === 'agenda' && !names.some(isGivenName)) continue
    // "Ben is fixing his boat" below "Discussed what members do"
    const above = fold.rows[row.parent]?.reading.words ?? ''
    if (how === 'progress' && talkedOf.test(above)) continue
    // Minutes in the present tell so of what was said, too
    if (how === 'present' && row.reading.line.kind !== 'entry' && !isWork(here.section)) continue
    // "How a boat is lent": each time
    if (how === 'present' && ofCustom.test(here.path.at(-1) ?? '')) continue
    const onlyGroups = names.every((name) => name.shape === 'group')
    if (onlyGroups && (how === 'progress' || here.section === 'agenda')) continue
    if (onlyGroups && willMeet.test(reading.core)) continue
    const ofAll = names.some(isOfAll)
    if (onlyGroups && decided && !ofAll) continue
    const mayBeTheirs = how === 'duty' ? first && ofAll : isNamedGroup(reading, names)
    if (onlyGroups && !isWork(here.section) && !mayBeTheirs) continue
    // "… needs a SIM, Ada will buy one"
    const who = names.filter((name) => name.shape !== 'caps' || people.knows(name))
    const owners = [
      ...new Set(
        [...(who.length > 0 ? who : names), ...alsoPromised(reading, one, fold)].map((name) =>
          people.spelling(name.name),
        ),
      ),
    ]
    keepItem(fold, row, here, {
      ...asSentence(row, here, owners),
      why: `sentence: ${owners.join(', ')} ${said[how]}`,
      how: how === 'progress' ? 'progress' : null,
    })
    return true
  }
  if (toldOff(fold, row, here) || toldByName(fold, row, here)) return true
  if (toldAtEnd(fold, row, here)) return true
  if (concluded(fold, row, here) || sought(fold, row, here)) return true
  if (stillToDo(fold, row, here)) return true
  if (!isAsked && !decided && foldOurs(fold, row, here)) return true
  const speaker = speakerOf(reading, people) ?? whoWill(fold, row)
  if (!speaker) return false
  keepItem(fold, row, here, {
    ...asSentence(row, here, speaker),
    why: `${speaker.join(', ')} says "I will …"`,
  })
  return true
}

const talkedOf =
  /^(?:discuss(?:ed|ion)|mentioned|talked|spoke|asked|debated|chatted|besprochen)\b/iu
const ofCustom = /^(?:how|wie|comment|c[oó]mo)\b/iu

// "The working group will next meet on Friday"
const willMeet =
  /^(?:the |our )?(?:\p{L}+ ){0,3}?(?:will|is going to) (?:next |then |also |now )?(?:meet|reconvene|convene|gather|(?:give|provide|share) (?:an |a |their |his |her )?(?:short |brief |quick )?updates?|run (?:every|on|weekly|monthly))\b/iu
// "Ada will print the signs -- badges?"
const asksAfterwards = /(?: -{1,2} | [–—] |[.;] |\()[^-–—.;()]{1,30}\?\)?$/u
// "The committee agreed to keep the name": decided, and nobody's task
const hasAgreed = /^(?:the )?(?:\p{L}+ ){0,3}?(?:agree[sd]?|decided?s?|resolved) to\b/iu

/**
 * A name that the folder does not know, where it can hardly be anything else: "Mirko to ring the vendor" at the start,
 * "(Mirko to ring)" in parentheses, "Mirko: to ring". Words that the meeting also has in lower case are no names.
 */
function maySomebody(
  fold: Folding,
  row: Row,
  here: Place,
  { names, how, first, inside, plain }: Commitment,
): boolean {
  if ((how !== 'infinitive' && how !== 'modal') || !plain) return false
  if (!first && !(inside && how === 'infinitive')) return false
  if (here.section === 'agenda' && !inside) return false
  if (row.reading.line.kind === 'text' && row.reading.words.length > 200 && !inside) return false
  return names.every(
    (name) =>
      (name.shape === 'first' || name.shape === 'full') &&
      !fold.people.isWord(name) &&
      (how === 'infinitive' || name.shape === 'first' || startsWithFirstName(name.name)) &&
      (inside || !isHardlyPerson(name)),
  )
}

function isGivenName({ name, shape }: Name): boolean {
  return shape === 'handle' || startsWithFirstName(name)
}

/** "The treasurer", "Everyone", "Backend": neither "maintainers" nor "TSC" in the middle of a sentence. */
function isNamedGroup(reading: LineReading, names: readonly Name[]): boolean {
  return names.some(
    ({ name }) =>
      (/^\p{Lu}/u.test(name) &&
        (/\p{Ll}/u.test(name) || reading.core.replace(/^The /, '').startsWith(name))) ||
      (/^(?:every|all)/.test(name) && reading.core.startsWith(name)) ||
      reading.core.toLowerCase().includes(`the ${name}`),
  )
}

const said = {
  infinitive: 'to …',
  modal: 'will …',
  present: 'does …',
  duty: 'should …',
  progress: 'is …ing',
  request: 'is asked',
} as const
