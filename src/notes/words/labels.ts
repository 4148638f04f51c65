import { findDate } from '../dates/dates.ts'
import type { Phase, SectionKind, Status } from '../vocabulary.ts'
import { betweenTime, classify, type Word } from './label-phrases.ts'
import { askedFor, deedToDo, promiseOf } from './label-questions.ts'
import type { WordClass } from './label-words.ts'
import { verbForm } from './verbs.ts'

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

/** The label's words in lower case, without numbering, emoji, date, closing colon and remark in parentheses. */
export function normalLabel(words: string): string {
  let label = words.length > 200 ? words.slice(0, 200) : words
  const date = findDate(label)
  if (date) label = `${label.slice(0, date.from)} ${label.slice(date.to)}`
  return label
    .replace(/:[a-z_]{2,20}:|\s:[a-z_]{2,20}$/g, ' ')
    .replace(/^\s*\[([^[\]]{2,60})\]\s*:?\s*$/, '$1')
    .replace(/\{[#.][^{}]*\}/g, ' ')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(
      /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-z]|\(\d{1,2}\))[.):]?(?:(?<=[.):])\s+)/,
      ' ',
    )
    .replace(/[^\p{L}\p{N}'&/]+/gu, ' ')
    .trim()
    .replace(/^'(.+)'$/, '$1')
}

const cacheLimit = 5000
const cached = new Map<string, LabelMeaning | undefined>()

/** The meaning of a label; undefined where its words name a topic, an area or a person. */
export function readLabel(
  words: string,
  own?: Readonly<Record<string, Phase>>,
): LabelMeaning | undefined {
  if (own !== undefined) {
    const label = normalLabel(words)
    const mine = Object.hasOwn(own, label) ? own[label] : undefined
    if (mine !== undefined) return { section: mine, status: null, strong: true, rest: '' }
  }
  if (cached.has(words)) return cached.get(words)
  const meaning = readMeaning(words)
  if (cached.size >= cacheLimit) cached.clear()
  cached.set(words, meaning)
  return meaning
}

function readMeaning(words: string): LabelMeaning | undefined {
  const label = normalLabel(words)
  if (label === '' || label.length > 90) return undefined
  const { found, unknown } = classify(label)
  if (unknown.length === 0) return meaningOf(found) ?? askedFor(label)
  const ofTeam = betweenTime(found)
  if (ofTeam && unknown.length === 1) return meaningOf(ofTeam)
  return (
    askedFor(label) ??
    promiseOf(label) ??
    deedToDo(label) ??
    endingInWork(found, unknown) ??
    remarkOf(label, unknown) ??
    workOfSomebody(words)
  )
}

/** "Tasks - Ada", "Next steps – Harbour": work, and whose or of what; not "Action - Order rope", a task. */
function workOfSomebody(words: string): LabelMeaning | undefined {
  const [, head, rest] = /^(.{3,40}?)\s[-–—|]\s([^-–—|]{2,40})$/u.exec(words) ?? []
  const meaning = head && rest ? readLabel(head) : undefined
  if (verbForm(/^\p{L}+/u.exec(rest ?? '')?.[0] ?? '') === 'base') return undefined
  return meaning?.strong && meaning.rest === '' && plainWork.test(normalLabel(head ?? ''))
    ? { ...meaning, rest: normalLabel(rest ?? '') }
    : undefined
}

/** "Note on the winch", "Hinweis zum Steg": a remark, whatever list it stands in. */
function remarkOf(label: string, unknown: readonly string[]): LabelMeaning | undefined {
  if (!/^(?:note|nb|hinweis|anmerkung|remarque|nota) /.test(label)) return undefined
  return { section: 'notes', status: null, strong: false, rest: unknown.join(' ') }
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

function meaningOf(found: readonly Word[]): LabelMeaning | undefined {
  const has = (one: WordClass): boolean => found.some((word) => word.classes.includes(one))
  const said = (section: SectionKind, status: Status | null = null): LabelMeaning => ({
    section,
    status,
    strong: has('work'),
    rest: '',
  })
  if (has('chores')) return said('chores')
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
  if (found.some(({ words }) => carriedOn.test(words)) && !has('done') && !has('update'))
    return { ...said('reported', 'open'), stateOnly: true }
  const isLeft = has('work') && found.some(({ words }) => words === 'remaining')
  if (has('idle') && has('last')) return said(isLeft ? 'planned' : 'reported', 'open')
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
  // "What are you working on until the next meeting?" asks for plans
  const isAsked = found.some(({ words }) => /^(?:you|i'm|we're|we)$/.test(words))
  if (has('doing') && has('next') && isAsked) return said('planned')
  if (has('doing') && !isTalkedOf) return { ...said('planned', 'partial'), stateOnly: true }
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
  // "Did", "What we did"
  if (found.some(({ words }) => words === 'did') && found.length <= 2)
    return said('reported', 'done')
  const isMeeting = found.some(({ words }) => /^(?:meeting|call|next time)$/.test(words))
  if (has('next') && has('period') && isMeeting) return said('info')
  if (has('next') && (has('period') || has('weak') || isLoneNext(found))) return said('planned')
  return undefined
}

/** "next week", not "this week": "Tasks completed this week" are done. */
function isAhead(found: readonly Word[]): boolean {
  return found.some(
    ({ words, classes }) =>
      classes.includes('next') &&
      !/^(?:this|cette|diese[rns]?|esta|este|today|now|heute)$/.test(words),
  )
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

// Names of work that mean it beside words of a topic too; "Plans for the party" and "Follow-up of the talk" are topics.
const plainWork =
  /^(?:actions?(?: (?:items?|points?|steps?|list))?|to-? ?do'?s?|to do list|to be done|todo'?s?|todo list|tasks|task list|next steps|follow up (?:actions|items)|aufgaben|maßnahmen|tâches|tareas|tarefas|ações|acciones|pendientes|encaminhamentos|responsibilities|nächste schritte|weitere schritte|zu erledigen|à faire|prochaines étapes|prochaines actions|próximos pasos|siguientes pasos|por hacer|próximos passos|a fazer|prossimi passi|acties|actiepunten)$/

// "Voting member attendance"  "TSC members present"
const rollCall =
  /^(?:attendance|attendees?|participants?|in attendance|roll call|members present|apologies|regrets|absent|absentees|anwesend|anwesende|anwesenheit|teilnehmer|teilnehmende|présents|participants|asistentes|asistencia|presentes|participantes|presenças?)$/

const ofTime: ReadonlySet<WordClass> = new Set(['filler', 'next', 'last', 'period'])

/** "Backend tasks", "Documentation to-dos", "Action items for Anna": work with words of an area or a person. */
function endingInWork(
  found: readonly Word[],
  unknown: readonly string[],
): LabelMeaning | undefined {
  if (unknown.length > 3 || found.length > 7) return undefined
  const final = found.at(-1)
  if (
    final?.classes.includes('update') &&
    !final.classes.includes('work') &&
    (/^(?:updates?|standups?|status|progress|reports?|check-?ins?)$/.test(final.words) ||
      (/^(?:check in|stand up)s?$/.test(final.words) && unknown.at(-1)?.endsWith("'s")))
  )
    return { section: 'update', status: null, strong: false, rest: unknown.join(' ') }
  if (final !== undefined && rollCall.test(final.words) && unknown.length <= 3)
    return { section: 'attendance', status: null, strong: false, rest: unknown.join(' ') }
  const isStrong = (word: Word | undefined): boolean =>
    word !== undefined && plainWork.test(word.words)
  // "Small to-dos for next week": the time behind the work tells nothing of its kind
  const last = found.filter(({ classes }) => !classes.some((one) => ofTime.has(one))).at(-1)
  // "Initial tasks for the teams"
  const first = found.findIndex(({ classes }) => !classes.some((one) => ofTime.has(one)))
  const begins =
    isStrong(found[first]) &&
    /^(?:for|by|before|until|till|für|von|bis|vor|pour|avant|para|antes|de)$/.test(
      found[first + 1]?.words ?? '',
    )
  if (!isStrong(last) && !begins) return undefined
  const meaning = meaningOf(found.filter((word) => word.classes.length > 0))
  if (
    !meaning ||
    !(
      meaning.section === 'planned' ||
      meaning.section === 'reported' ||
      meaning.section === 'backlog'
    )
  )
    return undefined
  return { ...meaning, rest: unknown.join(' ') }
}
