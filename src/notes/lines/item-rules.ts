import { withoutUrls } from '../text/markdown-words.ts'
import { tellsAbsence } from '../words/absences.ts'
import { readNames } from '../words/names.ts'
import { saysNothing } from '../words/nothing.ts'
import { isPost } from '../words/offices.ts'
import { asksForDeeds } from '../words/rounds.ts'
import { namesTicket } from '../words/tickets.ts'
import { leadingVerb } from '../words/verbs.ts'
import { isField } from './fields.ts'
import { holdsNothing, isDeedInWords } from './holds-nothing.ts'
import type { LineReading } from './line-reading.ts'
import { isMotion, isOfVote } from './motions.ts'
import type { Row } from './skeleton.ts'
import { isTimeAlone } from './times-alone.ts'

const goal =
  /^(?:big |main |overall |sprint |weekly )?(?:goals?(?: (?:for |of )?(?:this|the|next) (?:week|sprint|month))?(?=:| is\b)|goals?|objectives?|aim|theme|focus|emphasis|purpose|priority|ask|note|nb|n\.b\.|fyi|context|description|details|background|rationale|reason|why|result|outcome|significance|impact|example|e\.g\.|i\.e\.|see|ref(?:erence)?s?|links?|related|depends on|blocked(?: on| by)?|blockers?|blocks|ziel|hinweis|objectif|objetivo|nota|remarque)\b(?: is (?:on|to)\b|\s?[:：]|(?=\.))/i
// "Emphasized that the rope is old", "Realized we lack one": told, and no deed; "Thanks everyone for it"
const onlySaid =
  /^(?:(?:many )?(?:thanks|thank you|kudos),? (?:to )?(?:for |@|everyone|all\b)|(?:acknowledged|emphasi[sz]ed|TBD (?:whether|if|who|what|how|when|which))\b|reali[sz]ed (?:that|we|it|the need)\b)/i
// "What is the next thing you should do." in a template
const askedByTemplate = /^what (?:is|are|have|were|did|do|will) [^:?]*\byou\b[^:?]*[.?]?$/i
// "Answer (Ada): yes, it holds"
const answer =
  /^(?:question|answer|[qa]|frage|antwort|pregunta|respuesta|pergunta|resposta|réponse) ?\([^()]+\): (?!(?:i )?will\b|i['’]ll\b)/i

function isAnswer(reading: LineReading): boolean {
  const talk = answer.exec(reading.words)
  // "Question (Ada): ask the mill about the price"
  if (!talk || isDeedInWords(reading.words.slice(talk[0].length))) return false
  return reading.commitments().length === 0
}

// "Goal for next week: send the invitation"
const goalOfTime =
  /^(?:big |main |overall |sprint |weekly )?goals? (?:for |of )?(?:this|the|next) (?:week|sprint|month): ?/i

function isTaskOfTime(reading: LineReading): boolean {
  const goalHere = goalOfTime.exec(reading.words)
  return (
    goalHere !== null &&
    (isDeedInWords(reading.words.slice(goalHere[0].length)) || reading.tags().length > 0)
  )
}

// "Choose issues to work on": done in the meeting
const chosenHere =
  /^(?:select|choose|pick|agree on|decide(?: on)?) (?:\p{L}+ )?(?:issues|tasks|tickets|cards|stories|what) (?:we )?(?:to|will) work on[.!]?$/iu
const onlyHandles = /^@[\w.-]+(?:(?:,| and| &)? @[\w.-]+)*$/
// "See the points above", "Siehe Aufgaben"
const elsewhere =
  /^(?:see (?:also )?(?:above|below|the (?:list|table|notes|board|points|section)|points|items|section|todos?|objectives?)\b|siehe\b|véase\b|cf\. |voir (?:ci-|plus |les |la liste))/i
const blocked = /^(?:blocked|waiting) (?:on|by|for)\b/i
const template =
  /^(?:<[^>]+>|\[[^\]]{0,40}\]|\{[^}]+\}|\.{3}|…|add (?:your )?(?:items?|topics?|names?|updates?) here|your name|@?(?:name|username|handle)|(?:item|task|issue|ar|action|topic|point|goal|question|note) ?#?\d{1,2}|(?:action )?item|task|x{2,}|example (?:task|action|item)\b.*|please .*\b(?:ex|e\.g|example)\.?:)$/i

// "[Add your topic]", and no "[Clean the winch]"
const filledIn =
  /^\[(?!(?:add|insert|enter|describe|list|write|put|fill|replace|name|link|your)\b)[^\]]+ [^\]]+ [^\]]+\]$/i

/** "[Task 1] - Owner: [Name] - Date: [DD/MM/YYYY]": a template's line that nobody filled in. */
function isLeftOver(words: string): boolean {
  return /^\[[^[\]]{2,30} \d\]/.test(words) && /\[[^[\]]+\]$/.test(words)
}

/** True for entries that hold nothing to do: "None", "Goal: …", a bare link, a template's leftover. */
export function isNoWork(reading: LineReading): boolean {
  const { words } = reading
  if (words === '' || saysNothing(words) || isLeftOver(words) || isMotion(reading)) return true
  if (reading.isLink && (reading.line.kind === 'text' ? !isDeedIn(reading) : others.test(words)))
    return true
  if (template.test(words)) return !filledIn.test(words) || leadingVerb(words.slice(1)) !== 'base'
  // "References: @ada @ben"
  const isToldOff = onlyHandles.test(reading.label?.rest ?? '')
  const isGoal = goal.test(words) && !isToldOff && !isTaskOfTime(reading)
  if (isGoal || isOfVote(words) || elsewhere.test(words)) return true
  if (reading.line.box === null && tellsAbsence(words)) return true
  if (onlySaid.test(words) || askedByTemplate.test(words) || asksForDeeds(words)) return true
  if (
    /(?:[-–—:] |\) |:)(?:none|nothing(?: to report)?|n\/a|see (?:above|below)|no (?:report|update|updates|news))[.!]?$/i.test(
      words,
    )
  )
    return true
  if (holdsNothing(reading)) return true
  if (reading.line.box) return false
  if (chosenHere.test(words) || isAnswer(reading)) return true
  if (isRole(reading) || isTimeAlone(reading) || isField(reading) || measure.test(words))
    return true
  // "Old jetty (5 min)", and neither "Ada to show the map (5 min)"
  if (/\(\d{1,3} ?(?:min(?:ute)?s?|m)\)$/i.test(words) && !/^\p{Lu}\S+ to \p{Ll}/u.test(words))
    return true
  if (reading.due()) return false
  if (reading.label && /^[\d.,:/ %€$-]{1,12}$/.test(reading.label.rest)) return true
  if (
    reading.label &&
    /^[\d.,$€£+]+ \p{L}{3,}(?:(?: \p{L}+){0,2}(?:,| and) \d+ \p{L}{3,}(?: \p{L}+){0,2})*[.!]?$/u.test(
      reading.label.rest,
    ) &&
    !/hours?|days?|min/i.test(reading.label.rest)
  )
    return true
  if (/^(?:[$€£][\d.,]+|[\d.,]+ (?:\p{L}+ ?){1,2}[!.]?$)/u.test(words)) return true
  if (/^n\/a\b.{0,40}$/i.test(words)) return true
  const bare = withoutUrls(words).replace(/[\s:()[\]<>.,-]+$/, '')
  if (bare === '') return true
  return reading.words.length > 2 && !/\p{L}{2}/u.test(bare)
}

// "[Other open tickets](…)"
const others = /^(?:(?:all|other|more|full|weitere|alle|autres|otr[ao]s|outr[ao]s) |see )/i

/** "[Mend the winch](…/issues/3)"; "[Category:Minutes](…)" only leads elsewhere. */
function isDeedIn(reading: LineReading): boolean {
  return reading.verb() === 'base' || hasTicket(reading)
}

// "Total hours worked: 11", "Number of members: 40", "Last 7 days: €1.78 (-30%)"
const measure =
  /^(?:(?:total|number of|no\. of|anzahl|gesamt|nombre de|número de)\b[^:]{0,40}|(?:[a-zà-ÿ]+ ){0,2}(?:hours|stunden|heures|horas)(?: [a-zà-ÿ]+)?): ?[\d.,/ %€$£-]{1,12}(?:h|hrs|hours)?\.?$|^[^:]{2,40}: ?[~≈]?(?:[€$£] ?\d[\d.,]*|\d[\d.,]* ?(?:[€$£]|kwh|m³|kg|eur|usd|euros?))(?: ?\/ ?[a-zà-ÿ]+)?(?: ?\([^()]*\))?\.?$/i

// "Presenter: Ada", "Chat moderators: Ben, Carla", "Ada: Developer": who has which part in a meeting or a team
function isRole({ label }: LineReading): boolean {
  if (!label || label.rest === '') return false
  if (isPost(label.rest)) return readNames(label.words) !== null
  return (roleNoun.test(label.words) || isPost(label.words)) && readNames(label.rest) !== null
}

const roleNoun =
  /^(?:(?:backup|chat|co|deputy|vice|next|session|meeting|main) ?-?)?(?:presenters?|note ?-?takers?|moderators?|facilitators?|hosts?|chairs?|scribes?|speakers?|producers?|researchers?|organi[sz]ers?|timekeepers?|greeters?|banter(?:ers?)?|mcs?|minute ?-?takers?|interpreters?|judges?|mentors?|sponsors?|proposers?|movers?|seconde?r?s?)$/i

const explanation =
  /^(?:i\.e\.|e\.g\.|for (?:now|example|instance)|this|that|these|those|it|they|there|we|he|she|i|our|because|since|so|but|and|or|else|also|which|however|generally|maybe|probably|currently|already|some|most|more|no|not|yes|if|when|only|just|still|can|could|will be|should be|requires?|waiting|looking|hoping|thinking|considering|encounter|getting|had|has|have|havent|haven't|very|closer|working with|as|in|on|at|with|without|from|due to|next step|das|es|wir|ist|noch|ce|cela|nous|il|esto|es|hay|isso|é)\b/i
// "More docs on knots", and no "more tests needed"
const moreOf = /^(?:more|some|other) (?:[\p{L}\d/-]+ ?){1,7}(?<!ed)$/iu
const sentence =
  /(?:[.!?] \p{Lu})|\b(?:is|are|was|were|has been|have been|had|didn[’']t|doesn[’']t|don[’']t|can[’']t|seems?|ist|sind|wurde|est|sont|está|são|foi)\b/u
// "#204"
const number = /(?:^|[\s(])#\d{2,6}\b/

/** True where nested words only explain what is above them. */
export function isExplanation(reading: LineReading): boolean {
  const { words } = reading
  return (
    (explanation.test(words) && !moreOf.test(words)) ||
    blocked.test(words) ||
    sentence.test(words) ||
    words.length > 160 ||
    /[?]$/.test(words)
  )
}

export function hasTicket(reading: LineReading): boolean {
  const { words } = reading
  return (namesTicket(words) || number.test(words)) && withoutUrls(words).length > 8
}

/** An entry that only names an area whose nested entries are what is to be done: "Explorer enhancements:". */
export function isArea(row: Row, rows: readonly Row[], text: string): boolean {
  if (row.reading.line.box) return false
  const verb = row.reading.verb()
  // "Agree with the yard on:" above what they agree on, "Settle the plan:" above "Getting out more often"
  const doing = row.children.filter((at) => rows[at]?.reading.verb() === 'gerund')
  const isHalf =
    / (?:on|about|for|with|to):$/.test(row.reading.words) || doing.length * 2 > row.children.length
  if (/[:：]$/.test(row.reading.words) && !(verb === 'base' && isHalf)) return true
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word))
  if (/^\d+ /.test(text) && row.children.length > 1) return true
  const short = row.children.filter((at) => (rows[at]?.reading.words.split(' ').length ?? 99) <= 8)
  // "Make the class" above "name", "age": what it consists of
  const deeds = row.children.filter((at) => rows[at]?.reading.verb() !== null)
  const hasDeeds = verb !== 'base' || deeds.length * 2 > row.children.length
  if (row.children.length >= 4 && short.length === row.children.length && hasDeeds) return true
  if (
    /^(?:focus on|(?:start|begin|continue|keep) work(?:ing)? on|prepare (?:for|to)|prep for)\b/i.test(
      text,
    )
  )
    return true
  return verb === null && words.length <= 4 && !/[.,;!?](?: |$)/.test(text)
}

// "Clean the data. (which columns are there?)", "Find out what is broken": what follows the deed explains it
const clause = /[.(]| (?:what|which|who|whether|if|why|where|how) /

/** Whether an entry nested under an item is work of its own, when nothing but its words tells. */
export function isNestedWork(
  reading: LineReading,
  parent: { isArea: boolean; hasBox: boolean; isReport: boolean },
): boolean {
  if (parent.hasBox) return false
  // "Follow" below "Make the class" is a part of it
  if (!reading.words.includes(' ')) return parent.isArea && !parent.isReport
  if (
    hasTicket(reading) &&
    !(parent.isReport ? isExplanation(reading) : explanation.test(reading.words))
  )
    return true
  // "Merge or replace it?"
  if (reading.words.endsWith('?') && reading.words.includes(' or ')) return false
  const verb = reading.verb()
  const isDeed =
    verb === 'base' && !parent.isReport && !sentence.test(reading.words.split(clause)[0] ?? '')
  if (isDeed && reading.words.length <= 160 && !explanation.test(reading.words)) return true
  if (isExplanation(reading)) return false
  if (parent.isReport)
    return (
      parent.isArea &&
      /[:：]$/.test(reading.words) === false &&
      (verb === null || verb === 'past' || verb === 'base')
    )
  if (verb === 'base' || verb === 'need') return reading.words.length <= 140
  return parent.isArea && verb !== 'past' && reading.words.split(' ').length <= 16
}

// "done."  "not yet. Will do it after the meeting"  "This wasn't done"
const stateAlone =
  /^(?:all )?(?:done|not yet|(?:work )?in progress|ongoing|completed|finished|pending|still open|postponed|(?:bis auf weiteres )?(?:vertagt|verschoben)|erledigt|noch offen|fait|hecho|feito)(?:[.!]*$|[.,;!] |: https?:)|^(?:(?:this|it) )?(?:was|is|has|hasn['’]?t|wasn['’]?t|isn['’]?t) (?:not )?(?:been )?(?:done|completed|finished|started)\b/i

/** Whether the words begin with a state that can only be another entry's. */
export function isStateAlone({ words }: LineReading): boolean {
  return stateAlone.test(words)
}

/** In a list, an entry such as "Got started, but did not finish" that stands right below another. */
export function isSiblingRemark(row: Row, above: Row): boolean {
  if (row.reading.line.kind !== 'entry' || row.parent !== above.parent) return false
  if (isStateAlone(row.reading)) return true
  if (
    !/^(?:got|did not|didn[’']t|have not|haven[’']t|not (?:done|started|finished))\b/i.test(
      row.reading.words,
    )
  )
    return false
  return row.reading.status() !== null
}
