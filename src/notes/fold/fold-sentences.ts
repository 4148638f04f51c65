import { isWork, type Place } from '../headings/frames.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { promisedByLetters } from '../people/single-initials.ts'
import { speakerOf } from '../people/speaker-promises.ts'
import type { Commitment } from '../words/commitments.ts'
import { isGivenName } from '../words/given-names.ts'
import { isOfAll, type Name, startsWithFirstName } from '../words/names.ts'
import { isHardlyPerson } from '../words/no-person.ts'
import { alsoPromised } from './also-promised.ts'
import { foldAskedOfAll } from './asked-of-all.ts'
import { willOfThing } from './fold-below.ts'
import { type Folding, keepItem } from './folding.ts'
import { toBeDone } from './infinitives.ts'
import { foldOurs } from './our-deeds.ts'
import { whoThen, whoWill } from './pronouns.ts'
import { worksSomehow } from './refusals.ts'
import { leftToOthers, sharedInLine } from './shared-in-line.ts'
import { sought } from './sought.ts'
import { taggedAtEnd } from './tagged-paragraphs.ts'
import { asSentence, concluded, stillToDo, toldAtEnd, toldByName, toldOff } from './told-off.ts'

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
  if (foldAskedOfAll(fold, row, here)) return true
  for (const one of reading.commitments()) {
    const { names, how, first } = one
    const isFor = how === 'request' && asksTo.test(reading.words)
    if (isAsked && how !== 'infinitive' && !isFor && !(first && asksAfterwards.test(reading.words)))
      continue
    if (names.every(({ shape }) => shape === 'group') && hasAgreed.test(reading.words)) continue
    if (!names.some((name) => people.knows(name)) && !maySomebody(fold, row, here, one)) continue
    // "3. Ferry funding" is a point, and no ferry's work
    if (how === 'progress' && here.section === 'agenda' && !names.some(isGivenName)) continue
    // "Ben is moving to the lake" is told as news
    if (how === 'progress' && here.section === 'news') continue
    // "Ben is fixing his boat" below "Discussed what members do"
    const above = fold.rows[row.parent]?.reading.words ?? ''
    if (how === 'progress' && talkedOf.test(above)) continue
    // "Ada and Ben are working independently": how, and not on what
    if (how === 'progress' && worksSomehow.test(reading.words)) continue
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
      how: how === 'progress' && !ahead.test(reading.core) ? 'progress' : null,
      ...(how === 'progress' && hasBeen.test(reading.core) && { phase: 'reported' }),
    })
    return true
  }
  const letters = promisedByLetters(reading.core, fold.participants)
  if (letters) {
    keepItem(fold, row, here, { ...asSentence(row, here, letters), why: 'initials, to …' })
    return true
  }
  if (toldOff(fold, row, here) || toldByName(fold, row, here)) return true
  if (toldAtEnd(fold, row, here) || taggedAtEnd(fold, row, here)) return true
  if (sharedInLine(fold, row, here)) return true
  if (leftToOthers(fold, row, here)) return true
  if (concluded(fold, row, here) || sought(fold, row, here)) return true
  if (stillToDo(fold, row, here) || toBeDone(fold, row, here)) return true
  if (!isAsked && !decided && foldOurs(fold, row, here)) return true
  // "Ada: will it rain?"
  const speaks = !isAsked || / I(?:['’]| )/.test(reading.core)
  const speaker =
    (speaks ? speakerOf(reading, people) : null) ?? whoWill(fold, row) ?? whoThen(fold, row)
  if (!speaker) return false
  keepItem(fold, row, here, {
    ...asSentence(row, here, speaker),
    why: `${speaker.join(', ')} says "I will …"`,
  })
  return true
}

// "Ada is pairing with Ben tomorrow on the winch"
const ahead = / (?:is|are) \p{Ll}+ing [^.;]*\b(?:tomorrow|next (?:week|month|sprint))\b/u
// "Ada has been drawing the map"
const hasBeen = /^.{2,40} ha(?:s|ve) (?:\S+ )?(?:been|continued|started|made) /
const talkedOf = /^(?:discussed|mentioned|talked|spoke|asked|debated|chatted|besprochen)\b/iu
const ofCustom = /^(?:how|wie|comment|c[oó]mo)\b/iu

// "The working group will next meet on Friday", "The crew will keep the blue rope", and neither "… keep Ada informed" nor
// "… use the form to order rope"
const willMeet =
  /^(?:the |our )?(?:\p{L}+ ){0,3}?(?:will|is going to) (?:next |then |also |now )?(?:meet|reconvene|convene|gather|(?:give|provide|share) (?:an |a |their |his |her )?(?:short |brief |quick )?updates?|run (?:every|on|weekly|monthly)|(?:use|keep (?:the|using|to)|follow(?! up)|stick (?:to|with)|stay (?:with|at|in(?! touch)))\b(?!.*\b(?:informed|posted|updated|by|until|tomorrow|today|next|\p{L}+day)\b)(?!.* to (?!(?:an?|the|our|all|its|their)\b)\p{Ll}))\b/iu
// "Ada, can you ring the mill?", and neither "Ada, can you explain it?" nor "Ada: can you ring it?", which she asks
const asksTo =
  /, (?:can|could|would) you (?:please |also |just |maybe |quickly )?(?!(?:be|like|mind|have|want|agree|see|hear|say|tell|explain|elaborate|clarify|confirm|repeat|describe|talk|speak|think|use|expect|consider|remember|recall|give|understand|imagine|live|stay|join|do that|do it|share (?:your|a few|some))\b)/i
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
  // "Winches will allow two boats": told of a thing
  if (how === 'modal' && willOfThing.test(row.reading.core)) return false
  // "Ada will ring the mill" nested below a point of the agenda was said there
  if (here.section === 'agenda' && !inside && (row.parent < 0 || how !== 'modal')) return false
  if (row.reading.line.kind === 'text' && row.reading.words.length > 200 && !inside) return false
  return names.every(
    (name) =>
      (name.shape === 'first' || name.shape === 'full') &&
      !fold.people.isWord(name) &&
      (how === 'infinitive' || name.shape === 'first' || startsWithFirstName(name.name)) &&
      (inside || !isHardlyPerson(name)),
  )
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
