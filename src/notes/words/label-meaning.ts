import type { SectionKind, Status } from '../vocabulary.ts'
import { partOfYear, type Word } from './label-phrases.ts'
import type { WordClass } from './label-words.ts'

/** What a heading or label says of the entries below it. */
export type LabelMeaning = {
  readonly section: SectionKind
  /** The state that it gives to entries without a word of their own ("Done", "Not started"). */
  readonly status: Status | null
  /** Its words are a name of work itself ("Action items"), not only a time or a state ("Next", "Done"). */
  readonly strong: boolean
  /** Words in front of the phrase that are none of ours: "Backend tasks" has "backend". */
  readonly rest: string
  /** It names a state alone ("Not started"): the list stays in the phase of what is above it. */
  readonly stateOnly?: boolean
}

/** A list of that kind, whose entries are in that state, named by work itself or not. */
export function means(
  section: SectionKind,
  status: Status | null = null,
  strong = false,
): LabelMeaning {
  return { section, status, strong, rest: '' }
}

/** The meaning of a label of nothing but known words; undefined where they mean no list. The first question with an answer decides. */
export function meaningOf(found: readonly Word[]): LabelMeaning | undefined {
  const has: Has = (...wanted) =>
    found.some(({ classes }) => wanted.some((one) => classes.includes(one)))
  const meaning =
    ofMeetingItself(found, has) ??
    ofWorkNotBegun(found, has) ??
    ofWorkDone(found, has) ??
    ofWorkForLater(found, has) ??
    ofNamedWork(found, has) ??
    ofWorkNow(found, has) ??
    ofPlainSection(found, has) ??
    ofTimeAlone(found, has)
  return meaning && { ...meaning, strong: has('work') }
}

/** Whether a word is of one of these classes. */
type Has = (...wanted: readonly WordClass[]) => boolean

function says(found: readonly Word[], pattern: RegExp): boolean {
  return found.some(({ words }) => pattern.test(words))
}

function stateAlone(status: Status, section: SectionKind = 'planned'): LabelMeaning {
  return { ...means(section, status), stateOnly: true }
}

/** "Attendees", "Chores", "Goals of today's meeting": what the meeting itself is, and is to go through. */
function ofMeetingItself(found: readonly Word[], has: Has): LabelMeaning | undefined {
  const isWork = has('work')
  if (has('chores')) return means('chores')
  // "Assigned: code cleanup" in a turn
  if (found.length === 1 && found[0]?.words === 'assigned') return means('planned')
  if (has('goal') && !isWork && !isAhead(found) && !has('last') && isOfMeeting(found))
    return means('agenda')
  if (has('attendance') && !isWork) return means('attendance')
  // "Deferred to later discussion"
  return has('dropped') && has('notes') && !isWork ? means('notes') : undefined
}

/** "Postponed", "Not started", "Carried forward from the last meeting": what nobody has begun yet. */
function ofWorkNotBegun(found: readonly Word[], has: Has): LabelMeaning | undefined {
  if (has('dropped')) return stateAlone('dropped')
  if (has('idle') && !has('work', 'last') && !isToldOf(has)) return stateAlone('open')
  const carried = found.find(({ words }) => carriedOn.test(words))?.words
  if (carried && !has('done', 'update'))
    return stateAlone('open', carried.startsWith('l') ? 'reported' : 'planned')
  const isLeft = has('work') && says(found, /^remaining$/)
  return has('idle') && has('last') ? means(isLeft ? 'planned' : 'reported', 'open') : undefined
}

/** "Done", "Completed tasks"; not "Completed events", "When the meeting finished" and "What needs to be finished". */
function ofWorkDone(found: readonly Word[], has: Has): LabelMeaning | undefined {
  const isDone = has('done')
  if (isDone && has('news') && !has('work')) return means('news')
  if (found[0]?.words === 'when' && !has('work')) return means('info')
  if (!isDone) return undefined
  if (says(found, /^(?:we )?(?:needs?|must|ha(?:ve|s) to)\b/) && !has('last'))
    return means('planned')
  const isToDo = isAhead(found) && has('work') && !has('last')
  return means(isToDo ? 'planned' : 'reported', has('doing') ? null : 'done')
}

/** "Blockers", "Backlog", "Long-term objectives": what waits for something, or for better days. */
function ofWorkForLater(found: readonly Word[], has: Has): LabelMeaning | undefined {
  if (has('blocker') && !has('work')) return means('blocker')
  if (!has('backlog')) return undefined
  if (!has('work') && has('notes', 'update', 'agenda'))
    return means(has('update') ? 'update' : 'notes')
  if (found.length === 2 && found[0]?.words === 'sprint') return means('planned')
  if (has('goal') && !has('work')) return means('goal')
  return found.length <= 3 || says(found, /^backlog$/) ? means('backlog') : undefined
}

/** "Action items", "Tasks from last week"; "Ideas, concerns, plans" are talked of. */
function ofNamedWork(found: readonly Word[], has: Has): LabelMeaning | undefined {
  if (!has('work')) return undefined
  const isTalk =
    (has('question') || /^discuss/.test(found.at(-1)?.words ?? '')) &&
    found.every(({ words, classes }) => !classes.includes('work') || /^plans?$/.test(words))
  if (isTalk) return means('question')
  const isFrom = has('period') && !has('next') && says(found, /^from$/)
  // "Review the current to-dos", and not "Next actions contributors"
  const isReview = has('update') && !has('next') && !says(found, /^next /)
  // "Pendências anteriores", "Offene Punkte vom letzten Mal"
  const isOpen = says(found, /^(?:pend|offene |openstaande )/)
  if (has('last') || isFrom || (isReview && !has('doing')))
    return means('reported', isOpen ? 'open' : null)
  // "Current week's tasks" are those of the week, whatever their state
  const isOfNow = has('period') && says(found, /^current$/)
  const isBegun = has('doing') && !has('next') && !isOfNow && !isReview
  return means('planned', isBegun ? 'partial' : null)
}

/** "In progress", "Due by Friday", "What are you working on until the next meeting?"; "Review of the goals" looks back. */
function ofWorkNow(found: readonly Word[], has: Has): LabelMeaning | undefined {
  // "We started this time with last week's work" asks for no plans
  const isAsked = says(found, /^(?:you|i'm|we're|we)$/)
  if (has('doing') && has('next') && !has('last') && isAsked) return means('planned')
  // "Current status", "Current topics", "Ongoing discussions" are talked of
  const isTalkedOf = isToldOf(has) || has('notes', 'news', 'update', 'goal')
  if (has('doing') && !isTalkedOf) return stateAlone('partial')
  if (isDueBy(found)) return means('planned')
  const isOfPast = (has('last') && has('period')) || has('goal')
  return isOfPast && says(found, /^(?:retrospective|review|recap|revue|rückblick)$/)
    ? means('reported')
    : undefined
}

/** In this order: the first class that is among the words decides. */
const plainSections: readonly [WordClass, SectionKind][] = [
  ['chores', 'chores'],
  ['attendance', 'attendance'],
  ['notes', 'notes'],
  ['agenda', 'agenda'],
  ['decision', 'decision'],
  ['question', 'question'],
  ['news', 'news'],
  ['goal', 'goal'],
  ['info', 'info'],
  ['update', 'update'],
]

/** "Notes", "Decisions"; "Updates" and "Goals" of last week are told, goals of the next are planned. */
function ofPlainSection(found: readonly Word[], has: Has): LabelMeaning | undefined {
  const section = plainSections.find(([word]) => has(word))?.[1]
  if (!section) return undefined
  if ((section === 'update' || section === 'goal') && has('last')) return means('reported')
  const isOfNext = has('next') && (has('period') || found.length <= 3)
  return means(section === 'goal' && isOfNext ? 'planned' : section)
}

/** "Last week", "What we did", "Next", "Q4 priorities", "Stuff for Q4"; "Next meeting" is a fact. */
function ofTimeAlone(found: readonly Word[], has: Has): LabelMeaning | undefined {
  const isOfPeriod = has('period')
  if (has('last') && (isOfPeriod || found.length === 1)) return means('reported')
  const isOfYear = says(found, partOfYear)
  const isOfThings =
    says(found, /^(?:stuff|things|sachen|dinge|choses|cosas|coisas)$/) && !isOfMeeting(found)
  // "Did", "Stuff we did in Q3"
  if (says(found, /^did$/) && (found.length <= 2 || isOfYear || isOfThings))
    return means('reported', 'done')
  if (has('next')) {
    if (isOfPeriod && says(found, /^(?:meeting|call|next time)$/)) return means('info')
    if (isOfPeriod || has('weak') || isLoneNext(found)) return means('planned')
  }
  if (isOfYear && says(found, /^(?:(?:top )?priorit(?:y|ies)|focus|schwerpunkte)$/))
    return means('planned')
  const isFor =
    (has('weak') || isOfThings || (isOfYear && found.length <= 2)) &&
    isOfPeriod &&
    says(found, /^(?:for|für|pour|para)$/)
  return isFor ? means('planned') : undefined
}

/** "Decisions", "Open questions", "Agenda": what is told or asked, and not done. */
function isToldOf(has: Has): boolean {
  return has('decision', 'question', 'agenda')
}

/** "next week", not "this week": "Tasks completed this week" are done. */
function isAhead(found: readonly Word[]): boolean {
  return found.some(
    ({ words, classes }) =>
      classes.includes('next') &&
      !/^(?:this|cette|diese[rns]?|esta|este|today(?:'s)?|now|heute)$/.test(words),
  )
}

function isOfMeeting(found: readonly Word[]): boolean {
  return says(found, /^(?:meeting(?:'s)?|call|session)$/)
}

const carriedOn = /^(?:carried (?:over|forward)|carry ?over|brought forward|left ?overs?)$/

const dueDay =
  /^(?:next meeting|next time|next|meeting|call|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei)tag|mittwoch)$/

// "Before the next meeting"  "Until next time"  "By Friday": what is due by then, and no data of it
function isDueBy(found: readonly Word[]): boolean {
  const isBy = /^(?:before|until|till|by|due|avant|bis|antes|hasta|até)$/
  return (
    isBy.test(found[0]?.words ?? '') &&
    found.some(({ words }) => dueDay.test(words)) &&
    found.every(
      ({ words, classes }) =>
        words === 'next meeting' || classes.some((one) => /^(?:next|period|filler)$/.test(one)),
    )
  )
}

// "Next"  "What's next"  "What I'm up to next"
function isLoneNext(found: readonly Word[]): boolean {
  const telling = found.filter((word) => !word.classes.includes('filler'))
  return (
    telling.length === 1 &&
    /^(?:next|next time|today|tomorrow|up next|next up|going forward|heute|hoy|hoje|nächste|pr[oó]xim[oa]|prochaine|siguiente|seguinte)$/.test(
      telling[0]?.words ?? '',
    )
  )
}
