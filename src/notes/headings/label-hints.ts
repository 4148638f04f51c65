// A label whose words are not all ours still tells something, and its list the rest: "Things for the open day, still to be
// sorted" over entries that begin with verbs is work, and over "The pier is long" it is not.

import { tellsPast, wasDone } from '../lines/deeds.ts'
import { isNoWork } from '../lines/item-rules.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { type LabelMeaning, means } from '../words/label-meaning.ts'
import { normalLabel } from '../words/labels.ts'
import { type Name, startsWithFirstName } from '../words/names.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { isOfMeeting } from '../words/talk.ts'
import { endsInVerb, leadingVerb } from '../words/verbs.ts'
import { firstEntries } from './first-entries.ts'

const ofPlans =
  /(?:^| )(?:actions?|actionables?|tasks?|to-?dos?|todos?|next|upcoming|coming up|on the horizon|open (?:items|points)|outcomes?|unresolved|feedback|following|plan(?:s|ned|ning)?|workplan|priorit(?:y|ies)|focus|assign(?:ed|ments?)|homework|steps|breakdown|to do|deliverables?|will|need(?:s|ed)?|remain(?:s|ing)?|pending|outstanding|left|must|deadlines?|aufgaben|nächste[nrs]?|offene|zu tun|tâches|prochaine?s?|à faire|tareas?|próxim[oa]s?|siguientes?|pendientes?|tarefas?|seguintes?)(?= |$)/u
const ofReports =
  /(?:^| )(?:done|did|completed?|finished|progress|achieve(?:d|ments?)|accomplish(?:ed|ments?)|last|previous|past|since|recent(?:ly)?|worked|reports?|updates?|outcomes?|erledigt|letzte[nrs]?|gemacht|fortschritte?|fait|dernière?s?|réalisée?s?|hecho|hicimos|pasad[oa]|avances?|feito|fizemos|passad[oa])(?= |$)/u
const ofTalk =
  /(?:^| )(?:agenda|topics?|discuss(?:ion|ions|ed)?|minutes|notes|rules?|how|why|process|procedure|workflow|questions?|ideas?|decisions?|options?|criteria|requirements?|guidelines?|instructions?|features?|problems?|challenges|learned|learnings?|events?|news|retro(?:spective)?|well|improve(?:ments?)?|dates?|costs?|budget|members?|participants?|roles?)(?= |$)/u

// "Feedback from the yard": what it wants changed is told in nouns, too
const ofFeedback = /^feedback /
// "New business" over what is to be done after the meeting
const ofBusiness = /(?:^| )business$/

/** Labels that mean something over a list of deeds also where they are bullets. */
export const ofDeeds = new RegExp(`${ofFeedback.source}|${ofBusiness.source}`)

// "Q3 milestones": with what became of each nested below it, a report
const stages = /(?:^| )(?:milestones|meilensteine|jalons|hitos|etappen)(?= |$)/u

// What came of a meeting, and "Unresolved from this meeting"
export const mayBeWork = /^(?:outcomes?$|unresolved\b)/i

/** What the label means over its list; undefined where label or list tell nothing of work. */
export function hintedMeaning(
  words: string,
  row: Row,
  rows: readonly Row[],
): LabelMeaning | undefined {
  if (words.length > 80 || words.endsWith('?')) return undefined
  const label = normalLabel(words)
  const isBusiness = ofBusiness.test(label)
  const isOfStages = stages.test(label)
  const isPlan = isBusiness || isOfStages || ofPlans.test(label)
  const isReport = ofReports.test(label)
  // "Task board review" over "Review what is done"
  const isReview = / review$/.test(label)
  const isOld = label === 'old business'
  const isLastWeek = isOld || ofLastWeek.test(label)
  if ((!isPlan && !isReport) || (ofTalk.test(label) && !isLastWeek)) return undefined
  // "Which rope?" between the label and its list
  const next = rows[row.next]
  const list = firstEntries(rows, next?.reading.words.endsWith('?') ? next.next : row.next)
  const entries = list.length
  let deeds = 0
  let told = 0
  let turns = 0
  let led = 0
  let talk = 0
  const named: Name[][] = []
  for (const { reading } of list) {
    const verb = verbOf(reading)
    if (isLastWeek && isLed(reading, isSomebody)) turns++
    if (isLed(reading, mayBePerson)) led++
    if (isSpeech(reading)) talk++
    if (verb === 'base' || verb === 'need')
      deeds += (isBusiness || isReview) && isOfMeeting(reading.words) ? 0 : 1
    if (verb === 'past' || (isOld && isToldAsDone(reading))) told++
    if (verb === null) named.push(namedAtEnd(reading))
  }
  // "Map of the pier [Mirko]" beside "Lamps [Anna]": one first name vouches for the others
  if (named.flat().some(isSomebody)) deeds += named.filter((names) => names.length > 0).length
  if (entries < 2) return undefined
  if (isOfStages && tellOutcomes(list, rows)) return means('reported')
  if (talk >= 2 && talk * 3 >= entries) return undefined
  // Three first names vouch for the others
  const areTurns = turns >= 3 && led * 3 >= entries * 2
  if (areTurns || ((isReport || isOld) && told * 3 >= entries * 2)) return means('reported')
  const few = deeds > 1 && (isBusiness || (ofFeedback.test(label) && deeds > 2)) ? 4 : 3
  if (isPlan && deeds * few >= entries * 2) return means('planned', null, true)
  return undefined
}

/** "Q3 milestones": what is nested below each tells what became of it. */
export function areStages(words: string): boolean {
  return stages.test(normalLabel(words))
}

/** Below half of the entries, without addresses, is told what was done or how far it is; below two at least. */
function tellOutcomes(list: readonly Row[], rows: readonly Row[]): boolean {
  const stages = list.filter(({ reading }) => !isNoWork(reading))
  const told = stages.filter(({ children }) =>
    children.some((at) => {
      const below = rows[at]?.reading
      return below !== undefined && (below.status() !== null || wasDone(below))
    }),
  )
  return told.length >= 2 && told.length * 2 >= stages.length
}

// "Rope ordered"
const endsDone = /^(?:[\p{L}\d'’-]+ ){1,5}(?!(?:need|feed|speed|shed|bed|seed)$)\p{L}{2,}ed$/u

/** "Ada ordered the rope", "Ada: the rope is ordered", "Rope ordered". */
function isToldAsDone(reading: LineReading): boolean {
  const lead = reading.tags().find(({ place, rest }) => place === 'lead' && rest !== '')
  const [first = ''] = reading.words.split(' ', 1)
  const words =
    lead?.rest ??
    (startsWithFirstName(first) ? reading.words.slice(first.length + 1) : reading.words)
  return wasDone(reading) || tellsPast(words) || endsDone.test(words)
}

// "Discussion from previous week": each one's turn
const ofLastWeek =
  /(?:^| )(?:previous|last|past|letzte[nrs]?|dernière|pasada|passada) (?:week|sprint|meeting|time|month|woche|semaine|semana)(?= |$)/u

// "Ada: We had one in spring"  "BO: Who will be there?"
const speech =
  /^(?:i|we|they|you|it|this|that|there|he|she|yes|no|ok(?:ay)?|but|so|and|what|who|when|where|why|how|maybe|in principle|let['’]s|ja|nein|wir|ich|oui|non|nous|sí|no|nós|eu)\b|\?$/iu

/** Somebody's words, and no work. */
function isSpeech(reading: LineReading): boolean {
  return reading.tags().some(({ place, rest }) => place === 'lead' && speech.test(rest))
}

/** "Ada - the map": somebody, and what he or she had to do. */
function isLed(reading: LineReading, isOne: (name: Name) => boolean): boolean {
  return reading
    .tags()
    .some(({ place, rest, names }) => place === 'lead' && rest !== '' && names.some(isOne))
}

function mayBePerson({ shape }: Name): boolean {
  return shape !== 'caps' && shape !== 'lower'
}

function isSomebody({ name, shape }: Name): boolean {
  return shape === 'handle' || shape === 'group' || startsWithFirstName(name)
}

const atEnd: ReadonlySet<OwnerTag['place']> = new Set(['bracket', 'paren', 'dash', 'link'])

/** The people, as far as words tell, to whom an entry is told off at its end. */
export function namedAtEnd(reading: LineReading): Name[] {
  const tag = reading
    .tags()
    .find(({ place, rest, loose }) => atEnd.has(place) && rest !== '' && !loose)
  const isNamed = tag?.names.every(mayBePerson)
  return tag && isNamed ? [...tag.names] : []
}

/** The verb that the entry, or what is told off to a person in it, begins with. */
function verbOf(reading: LineReading) {
  const own = reading.verb()
  if (own !== null) return own
  if (endsInVerb(reading.words)) return 'base'
  const tags = reading.tags().filter(({ rest, loose }) => rest !== '' && !loose)
  const lead = tags.find(({ place }) => place === 'lead')
  if (lead) return leadingVerb(lead.rest)
  const end = tags.find(({ place }) => atEnd.has(place))
  if (end && endsInVerb(end.rest)) return 'base'
  return reading.commitments().some(({ first, how }) => first && how !== 'progress') ? 'base' : null
}
