import { findDate } from '../dates/dates.ts'
import type { Phase } from '../vocabulary.ts'
import { type LabelMeaning, meaningOf, means } from './label-meaning.ts'
import { betweenTime, classify, type Word } from './label-phrases.ts'
import { askedFor, deedToDo, promiseOf } from './label-questions.ts'
import type { WordClass } from './label-words.ts'
import { leftToDo } from './left-labels.ts'
import { verbForm } from './verbs.ts'

// "at 9am EST"  "14:30"
const clockTime =
  /(?:\bat )?\b\d{1,2}(?:[:.h]\d{2}(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)(?: [a-z]{2,3}[tc]\b)?/g

/** The label's words in lower case, without time, numbering, emoji, date, closing colon and remark in parentheses. */
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
      /^\s*(?:(?:top |item |point )?\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-z]|\(\d{1,2}\))[.):]?(?:(?<=[.):])\s+)/,
      ' ',
    )
    .replace(clockTime, ' ')
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
    if (mine !== undefined) return means(mine, null, true)
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
  // "We discussed our plans for Friday": told, and no plan
  if (/^we (?:also )?(?:discussed|talked|spoke) /.test(label) && !/[.;] /.test(words))
    return means('notes')
  // "List of features added to the backlog"
  if (/ (?:added|moved|put|sent) (?:to|in|into|on) (?:the |our )?(?:\p{L}+ )?backlog$/u.test(label))
    return means('backlog')
  // "Needs:", "Needs before the next review:" over what is still to be done
  if (/^(?:still )?needs(?: (?:before|until|by) [^,;]{3,40})?$/.test(label)) return means('planned')
  // "Before the demo:", "Please finish by Friday:"
  if (dueBefore.test(label)) return means('planned')
  // "In order of priority:", "By priority", "Prioritised list"
  if (ranked.test(label))
    return { section: 'backlog', status: null, strong: false, rest: '', stateOnly: true }
  // "Agenda / Tasks": what the meeting is to go through
  if (/^agenda ?\/ /.test(label)) return readLabel('agenda')
  const left = leftToDo(label)
  if (left) return left
  const { found, unknown } = classify(label)
  if (unknown.length === 0) {
    // "What are you working on?" asks for what is to be done, "Working on" says how far it is
    const meaning = askedFor(label) ?? meaningOf(found)
    return (meaning?.section === 'update' && reportInBrackets(words)) || meaning
  }
  const ofTeam = betweenTime(found)
  if (ofTeam && unknown.length === 1) return meaningOf(ofTeam)
  return (
    askedFor(label) ??
    promiseOf(label) ??
    deedToDo(label) ??
    (asksOfThing.test(words) ? undefined : endingInWork(found, unknown)) ??
    remarkOf(label, unknown) ??
    progressOn(label) ??
    updateBy(label) ??
    workOfSomebody(words) ??
    workAndMore(label)
  )
}

const dueBefore =
  /^(?:(?:to do |still )?(?:before|until|by) (?:the |our )?(?:next |first |final )?(?:demo|presentation|submission)|please (?:do|finish|complete|read|prepare|send)(?: (?:this|these|all|them))? (?:before|by|until) \p{L}[^,;]{2,30})$/u

// "The release of the final assignments?": asked about, and no list of them
const asksOfThing = /^[“"']?(?:the|an?|does|did|how|why|when|where) .*\?[”"']?$/i

const ranked =
  /^(?:(?:(?:sorted|ordered|ranked|listed) )?(?:in |by )(?:the )?(?:order of )?(?:priority|importance|urgency)(?: (?:order|from|highest|with|most|\p{L}+ first)\b.*)?|(?:a |the |our )?priori[ts]i[sz]ed (?:list|backlog|features?|issues)|nach (?:priorität|dringlichkeit)(?: (?:sortiert|geordnet))?|par (?:ordre de )?priorité|(?:en|por) (?:orden de |ordem de )?(?:prioridad|prioridade))$/u

/** "Update (done, made progress)": what was done, and no talk. */
function reportInBrackets(words: string): LabelMeaning | undefined {
  const meaning = readLabel(/ \(([^(),/]+)/.exec(words)?.[1] ?? '')
  return meaning?.status === 'done' ? meaning : undefined
}

/** "Harbour to-dos/challenges": what is to be done, and more. */
function workAndMore(label: string): LabelMeaning | undefined {
  const [head = '', more = '', ...others] = label.split(/ ?\/ ?/)
  return others.length === 0 && readLabel(more) ? readLabel(head) : undefined
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

/** "Progress on the map": how far it is. */
function progressOn(label: string): LabelMeaning | undefined {
  if (!/^progress (?:on|with) /.test(label)) return undefined
  return { section: 'update', status: null, strong: false, rest: 'progress' }
}

/** "Update by Ada", "Report from the harbour crew": what is told by whom. */
function updateBy(label: string): LabelMeaning | undefined {
  const [, who] = /^(?:updates?|reports?) (?:by|from) ((?:\p{L}+ ){0,2}\p{L}+)$/u.exec(label) ?? []
  return who === undefined
    ? undefined
    : { section: 'update', status: null, strong: false, rest: who }
}

// Names of work that mean it beside words of a topic too; "Plans for the party" and "Follow-up of the talk" are topics.
const plainWork =
  /^(?:actions?(?: (?:items?|points?|steps?|list))?|to-? ?do'?s?|to do list|to be done|needs? to (?:be|get) done|todo'?s?|todo list|tasks|task list|next steps|follow up (?:actions|items)|aufgaben|maßnahmen|tâches|tareas|tarefas|ações|acciones|pendientes|encaminhamentos|responsibilities|assignments|nächste schritte|weitere schritte|zu erledigen|à faire|prochaines étapes|prochaines actions|próximos pasos|siguientes pasos|por hacer|próximos passos|a fazer|prossimi passi|acties|actiepunten)$/

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
  // "Design accomplishments"
  if (/^(?:accomplish|achieve)ments?$/.test(final?.words ?? ''))
    return { section: 'reported', status: 'done', strong: false, rest: unknown.join(' ') }
  // "Ada's goals", "Website goals"
  if (final?.words === 'goals' && found.length === unknown.length + 1)
    return { section: 'goal', status: null, strong: false, rest: unknown.join(' ') }
  if (final !== undefined && rollCall.test(final.words) && unknown.length <= 3)
    return { section: 'attendance', status: null, strong: false, rest: unknown.join(' ') }
  // "GitHub Actions" is a tool's name
  if (/^actions?$/.test(final?.words ?? '') && unknown.at(-1) === 'github') return undefined
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
