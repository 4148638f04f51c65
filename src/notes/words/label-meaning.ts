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

/** The meaning of a label of nothing but known words; undefined where they mean no list. */
export function meaningOf(found: readonly Word[]): LabelMeaning | undefined {
  const has = (one: WordClass): boolean => found.some((word) => word.classes.includes(one))
  const said = (section: SectionKind, status: Status | null = null): LabelMeaning => ({
    section,
    status,
    strong: has('work'),
    rest: '',
  })
  if (has('chores')) return said('chores')
  // "Assigned: code cleanup" in a turn
  if (found.length === 1 && found[0]?.words === 'assigned') return said('planned')
  // "Goals of today's meeting", "Meeting goals": what is to be gone through
  if (has('goal') && !has('work') && !isAhead(found) && !has('last') && found.some(isOfMeeting))
    return said('agenda')
  if (has('attendance') && !has('work')) return said('attendance')
  // "Deferred to later discussion"
  if (has('dropped') && has('notes') && !has('work')) return said('notes')
  if (has('dropped')) return { ...said('planned', 'dropped'), stateOnly: true }
  const isTold = has('decision') || has('question') || has('agenda')
  // "Current topics", "Ongoing discussions" are talked of
  const isTalkedOf = isTold || has('notes') || has('news')
  if (has('idle') && !has('work') && !has('last') && !isTold)
    return { ...said('planned', 'open'), stateOnly: true }
  // "Carried forward from the last meeting" is still to be done
  const carried = found.find(({ words }) => carriedOn.test(words))?.words
  if (carried && !has('done') && !has('update'))
    return { ...said(carried.startsWith('l') ? 'reported' : 'planned', 'open'), stateOnly: true }
  const isLeft = has('work') && found.some(({ words }) => words === 'remaining')
  if (has('idle') && has('last')) return said(isLeft ? 'planned' : 'reported', 'open')
  // "Shipped releases", "Completed events"
  if (has('done') && has('news') && !has('work')) return said('news')
  // "When the meeting finished"
  if (found[0]?.words === 'when' && !has('work')) return said('info')
  // "Need to complete", "What needs to be finished"
  const isNeeded = found.some(({ words }) => /^(?:we )?(?:needs?|must|ha(?:ve|s) to)\b/.test(words))
  if (has('done') && isNeeded && !has('last')) return said('planned')
  if (has('done'))
    return said(
      isAhead(found) && has('work') && !has('last') ? 'planned' : 'reported',
      has('doing') ? null : 'done',
    )
  if (has('blocker') && !has('work')) return said('blocker')
  if (has('backlog') && !has('work') && (has('notes') || has('update') || has('agenda')))
    return said(has('update') ? 'update' : 'notes')
  if (found.length === 2 && found[0]?.words === 'sprint' && has('backlog')) return said('planned')
  // "Long-term objectives"
  if (has('backlog') && has('goal') && !has('work')) return said('goal')
  if (has('backlog') && (found.length <= 3 || found.some((word) => word.words === 'backlog')))
    return said('backlog')
  // "Current week's tasks" are those of the week, whatever their state
  const isOfNow = has('period') && found.some(({ words }) => words === 'current')
  // "Ideas, concerns, plans" are talked of
  const isTalk =
    (has('question') || /^discuss/.test(found.at(-1)?.words ?? '')) &&
    found.every(({ words, classes }) => !classes.includes('work') || /^plans?$/.test(words))
  if (isTalk && has('work')) return said('question')
  if (has('work')) {
    const isFrom = has('period') && !has('next') && found.some((word) => word.words === 'from')
    // "Review the current to-dos", and not "Next actions contributors"
    const isReview = has('update') && !has('next') && !found.some(isNextWork)
    // "Pendências anteriores", "Offene Punkte vom letzten Mal"
    const isOpen = found.some(({ words }) => /^(?:pend|offene |openstaande )/.test(words))
    if (has('last') || isFrom || (isReview && !has('doing')))
      return said('reported', isOpen ? 'open' : null)
    return said('planned', has('doing') && !has('next') && !isOfNow && !isReview ? 'partial' : null)
  }
  // "What are you working on until the next meeting?" asks for plans, and "We started this time with last week's work" doesn't
  const isAsked = found.some(({ words }) => /^(?:you|i'm|we're|we)$/.test(words))
  if (has('doing') && has('next') && !has('last') && isAsked) return said('planned')
  // "Current status" is told
  if (has('doing') && !isTalkedOf && !has('update') && !has('goal'))
    return { ...said('planned', 'partial'), stateOnly: true }
  if (isDueBy(found)) return said('planned')
  // "Last week retrospective", "Review of the goals" tell of what was done
  const isLookBack = found.some(({ words }) =>
    /^(?:retrospective|review|recap|revue|rückblick)$/.test(words),
  )
  if (isLookBack && ((has('last') && has('period')) || has('goal'))) return said('reported')
  for (const [word, section] of plainSections) {
    if (!has(word)) continue
    if (section === 'info' && has('next') && has('period')) return said('info')
    if (section === 'update' && has('last')) return said('reported')
    if (section === 'goal' && has('last')) return said('reported')
    if (section === 'goal' && has('next') && (has('period') || found.length <= 3))
      return said('planned')
    return said(section)
  }
  if (has('last') && (has('period') || found.length === 1)) return said('reported')
  const isOfYear = found.some(({ words }) => partOfYear.test(words))
  const isOfThings =
    found.some(({ words }) => /^(?:stuff|things|sachen|dinge|choses|cosas|coisas)$/.test(words)) &&
    !found.some(isOfMeeting)
  // "Did", "What we did", "Stuff we did in Q3"
  const isDid = found.some(({ words }) => words === 'did')
  if (isDid && (found.length <= 2 || isOfYear || isOfThings)) return said('reported', 'done')
  const isMeeting = found.some(({ words }) => /^(?:meeting|call|next time)$/.test(words))
  if (has('next') && has('period') && isMeeting) return said('info')
  if (has('next') && (has('period') || has('weak') || isLoneNext(found))) return said('planned')
  // "Q4 priorities"
  const isFocus = ({ words }: Word) =>
    /^(?:(?:top )?priorit(?:y|ies)|focus|schwerpunkte)$/.test(words)
  if (isOfYear && found.some(isFocus)) return said('planned')
  // "Priorities for the week", "Stuff for Q4", "For Q4"
  if (
    (has('weak') || isOfThings || (isOfYear && found.length <= 2)) &&
    has('period') &&
    found.some(({ words }) => /^(?:for|für|pour|para)$/.test(words))
  )
    return said('planned')
  return undefined
}

/** "next week", not "this week": "Tasks completed this week" are done. */
function isAhead(found: readonly Word[]): boolean {
  return found.some(
    ({ words, classes }) =>
      classes.includes('next') &&
      !/^(?:this|cette|diese[rns]?|esta|este|today(?:'s)?|now|heute)$/.test(words),
  )
}

function isOfMeeting({ words }: Word): boolean {
  return /^(?:meeting(?:'s)?|call|session)$/.test(words)
}

function isNextWork({ words }: Word): boolean {
  return words.startsWith('next ')
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
