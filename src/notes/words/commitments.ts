import { behind } from '../text/signs.ts'
import { atWorkIn } from './at-work.ts'
import { modals } from './commitment-words.ts'
import { findAlternatives } from './first-words.ts'
import { isObjectOf } from './german-infinitives.ts'
import { assignedTo, handedOver } from './handed-over.ts'
import { subjectPattern } from './name-patterns.ts'
import { type Name, readNames, startsWithFirstName } from './names.ts'
import { doersIn, isDoneAtMeeting } from './present.ts'
import { verbForm } from './verbs.ts'

/** A promise in a sentence: who, and how it is said. */
export type Commitment = {
  readonly names: readonly Name[]
  /** `infinitive` "Doug to start", `modal` "Doug will start", `present` "Caio ajusta o menu", `duty` "Doug should start", `progress` "Doug is starting", `request` "@doug please". */
  readonly how: 'infinitive' | 'modal' | 'present' | 'duty' | 'progress' | 'request'
  /** Where the sentence of it starts is the start of the line. */
  readonly first: boolean
  /** Said with "to" or "will" and a verb that we know. */
  readonly plain: boolean
  /** It fills parentheses: "the second grant (Ada to lead it)". */
  readonly inside: boolean
}

/** Somebody says with it at the start of the words what will be done. */
export function isFirstPromise({ first, how }: Commitment): boolean {
  return first && (how === 'infinitive' || how === 'modal')
}

const adverb =
  '(?: ?(?:also|still|then|both|kindly|now|again|each|just|therefore|maybe|already|auch|noch|aussi|también|também))?'
const nick = '[a-z][a-z0-9_-]{2,24}'
const subject = new RegExp(
  `(^|[\\s("“'[])(${subjectPattern}|${nick}(?: (?:and|[+&]) ${nick})?)((?: (?:of|from|at) (?:the )?\\p{L}+(?: \\p{Lu}\\p{L}*){0,2})?(?: ?\\([^()]{0,40}\\))?[,:]?${adverb} ?)$`,
  'u',
)
const adverbAhead =
  /^(?:Instead|Meanwhile|Then|Also|Now|Maybe|Finally|Today|Tomorrow|Hopefully|Next) (?=\p{Lu})/u
const modalsIn = findAlternatives(modals)
// "The long tail: Ada is sewing it"  "Tail guide - Ada is adding the knots"
const behindTopic = /^(?!.* (?:said|says|noted|asked) )[^.;:!?]{3,60}(?::| [-–—]) $/
const progress =
  /(?<=[\p{L}\p{N}\])_.] )(?:(?:is|are|am|'s|’s|ha(?:s|ve) (?:also )?been(?: \p{Ll}+ly)?|ha(?:s|ve|d) (?:begun|started)|continues) (?:also |still |currently |now |both )?(?=(?:in the process of )?(?!(?:waiting|having|being|hoping|thinking|wondering|joining|leaving|missing|attending|coming)\b)(?:\p{L}{3,}ing\b|doing (?:the|an?|some|all) (?!notes\b|minutes\b|call\b|meeting\b|talk\b)))|ha(?:s|ve) (?:also |\(?\p{Ll}+ly\)? )?(?=continued |started |begun |made (?:\p{Ll}+ )?progress ))/giu
// `Anna: will send`, `Anna - to send`, `o Anna to send` with the bullet of a word processor
const startsSentence =
  /(?:^(?:o )?|[.;:!?,–—>→-] ?|[-–—] |\band |\bbut |\bso |\bthen |[("“] ?|: |\bneeds? |\bwaiting (?:for|on) |\b(?:group|committee|team|consisting) of )$/iu
const afterIf =
  /\b(?:if|whether|when|until|unless|before|after|once|while|as soon as|than|how|what|which|where|why|since|because)[ ,]$/i
const asObject =
  /\b(?:with|for|of|by|from|at|im|vom|von|mit|zum|zur|für|bei|beim|avec|pour|chez|con|para|com) (?:the |dem |der |le |la |el |o |a )?$/i
const notVerbs = new Set(
  'the a an late early mid date day this that his her their them it me us you my our your whom which next all some one two three home school'.split(
    ' ',
  ),
)
// "will be out", "will not", "will need more time"
const absence =
  /^(?:(?:only|also|probably|likely|still|just|generally|mostly|usually|mainly) )?(?:not\b|never\b|be (?:out|away|off|absent|late|there|here|around|going (?:on|away)|available|unavailable|able|on (?:(?:\p{L}+ )?leave|vacation|holiday|pto)|in \p{Lu}|at|back|gone|present|joining|leaving|great|good|nice|hard)\b|be\b(?! \p{L}+ing\b| \p{L}*responsible| in charge| the (?:lead|chair|contact|point|owner))|probably not|likely not|no longer|(?:exist|remain|consist|depend|differ|vary|belong)\b|\bmiss\b|attend(?:ing)?\b|join(?:ing)? (?:us|later|late|remotely|online|the (?:call|meeting|session))|leave|have (?:a hard stop|to (?:leave|drop)))/iu

// "Chandra" is no future of the French
const isName = /^\p{Lu}\p{Ll}+(?:ra|ará|erá|irá|ront)$/u

/** The promises in the words, in their order. Names may turn out to be nobody's: that is asked of the whole note. */
export function readCommitments(words: string): Commitment[] {
  const all = words.length > 1500 ? words.slice(0, 1500) : words
  const text = /^(?:both|either) /i.test(all) ? all.slice(all.indexOf(' ') + 1) : all
  // "Hope the board will help": wished, and not promised
  if (/^hop(?:e|ing) /i.test(text)) return []
  const found: Commitment[] = []
  for (const names of handedOver(text))
    found.push({ names, how: 'modal', first: false, inside: false, plain: false })
  for (const { index, words: said } of modalsIn(text)) {
    const before = text.slice(Math.max(0, index - 90), index)
    if (!mayEndInName(before, said) || isName.test(said)) continue
    const who = subject.exec(before)
    if (!who?.[2]) continue
    // "… a PR; @ada to review"
    const whole = readNames(who[2])
    // "Instead Ada will go"
    const ending = (who[2].split(/[;,] ?/).at(-1) ?? '').replace(adverbAhead, '')
    // "Der Falk sucht sie heraus"
    const named = /^D(?:er|ie) /.test(ending) ? ending.slice(4) : ''
    const last = startsWithFirstName(named) ? named : ending
    const names = whole ?? readNames(last)
    if (!names) continue
    const from = who.index + (who[1]?.length ?? 0) + (whole ? 0 : who[2].length - last.length)
    const head = before.slice(0, from)
    const word = said.toLowerCase()
    // "Raum buchen für Montag": what is to be done, and not who does it
    if (isObjectOf(names, word)) continue
    const after = text.slice(index + said.length).trimStart()
    if (afterIf.test(head)) continue
    // "The work with Ada will start"
    if (word !== 'to' && asObject.test(head)) continue
    // "Hope to get the map" has no subject
    if (word === 'to' && who[2] === 'Hope') continue
    // "Will have to ring": a promise without a subject
    if (who[2] === 'Will' && /^(?:have|need) to$/.test(said)) continue
    // "Ben Ash, Will Collins": a name
    if (said === 'Will' && /^\p{Lu}/u.test(after)) continue
    // "these hangouts should": a word in lower case is somebody's only where a sentence begins
    if (names.every((name) => name.shape === 'lower') && !/(?:^|[.,:;()–-] ?)$/.test(head)) continue
    const how = howSaid(word)
    if (how === 'infinitive' && !(isInfinitive(after) && startsSentence.test(head))) continue
    if (word === 'can' && head.trim() !== '') continue
    if (how !== 'infinitive' && absence.test(after)) continue
    // "…, ask if it suits"
    if (word === 'ask' && !/^(?:\p{Lu}|@|the )/u.test(after)) continue
    // "… für Ada beantragt."
    if (/^(?:[.!]|$)/.test(after) && !/^(?:antwort|frag|schreib|übernimm)/i.test(word)) continue
    // "Ada: Should we wait?", "Ada: To get there, …": a speaker's words begin with a capital
    if (
      who[3]?.includes(':') &&
      ((how === 'duty' && !/^(?:needs?|ha[sv]e?) to$/.test(said)) ||
        (said === 'To' && /[,?]/.test(after)))
    )
      continue
    if (isDoneAtMeeting(word, after)) continue
    if (word === 'would' && !isPromised(after, head, text)) continue
    if (how === 'infinitive' && unreal.test(head)) continue
    found.push({
      names,
      how,
      first: head.trim() === '' && index < 120,
      inside: head.endsWith('('),
      plain: /^(?:to|will|['’]ll)$/.test(word) && startsWithVerb(after),
    })
  }
  for (const one of /ing\b| ha(?:s|ve) /i.test(text) ? text.matchAll(progress) : []) {
    const before = text.slice(Math.max(0, one.index - 120), one.index)
    const who = subject.exec(before)
    if (!who?.[2]) continue
    const names = readNames(who[2])
    const head = before.slice(0, who.index + (who[1]?.length ?? 0))
    if (names && (head.trim() === '' || behindTopic.test(head)))
      found.push({ names, how: 'progress', first: head.trim() === '', inside: false, plain: false })
  }
  const teller = bare.exec(text)
  // "Ada's group might help" tells of the group
  const mayTell = verbForm(teller?.[2] ?? '') === 'base' && !/['’]s$/.test(teller?.[1] ?? '')
  const tellers = teller?.[1] && mayTell ? readNames(teller[1]) : null
  const told = tellers && isObjectOf(tellers, teller?.[2] ?? '') ? null : tellers
  // "Everyone send questions", and "Everyone sends them" each time
  if (
    told?.every(
      ({ shape, name }) => shape !== 'lower' && (shape !== 'group' || /^every/i.test(name)),
    )
  )
    found.push({ names: told, how: 'infinitive', first: true, inside: false, plain: false })
  const chosen = assignedTo(text)
  if (chosen)
    found.push({ names: chosen, how: 'infinitive', first: true, inside: false, plain: true })
  const doers = doersIn(text)
  if (doers?.every(({ shape }) => shape !== 'lower' && shape !== 'group'))
    found.push({ names: doers, how: 'present', first: true, inside: false, plain: false })
  for (const names of atWorkIn(text))
    found.push({ names, how: 'progress', first: true, inside: false, plain: false })
  const called = request.exec(text)
  // "If you want one, ping @ada"
  if (called?.[1] && !/^if (?:you|any)/i.test(text)) {
    const names = readNames(called[1])
    if (names)
      found.push({ names, how: 'request', first: called.index === 0, inside: false, plain: false })
  }
  return found
}

// The last word before "to" is a name's, a handle's or a group's, or one of the first words of the line.
const beforeTo = /^(?:also|still|then|both|kindly|now|again|each|just|therefore|maybe|already)$/i
const groupEnd =
  /^(?:team|committee|group|board|council|members|leads|chairs|participants|squad|everyone|everybody|all|treasurer|secretary|president|chair\p{L}*|webmaster|plenum)[,)]?$/iu

function lastWordOf(before: string): string {
  const words = before.trimEnd()
  const at = lastBlank(words)
  const last = words.slice(at + 1)
  // "Ada also to": what stands between a name and "to" is no name
  if (words[at] !== ' ' || !beforeTo.test(last)) return last
  const above = words.slice(0, at)
  return above === above.trimEnd() && above !== '' ? above.slice(lastBlank(above) + 1) : last
}

function lastBlank(words: string): number {
  for (let at = words.length - 1; at >= 0; at--) {
    const code = words.charCodeAt(at)
    const isBlank = code === 0x20 || (code >= 0x09 && code <= 0x0d)
    if (isBlank || (code >= 0xa0 && /\s/.test(words[at] ?? ''))) return at
  }
  return -1
}

/** A cheap look before the dear one: most words before "to" are nobody's name. */
function mayEndInName(before: string, word: string): boolean {
  if (word.toLowerCase() !== 'to') return true
  const last = lastWordOf(before)
  if (!/^[(["“'@]*\p{Ll}/u.test(last) || last.startsWith('@') || groupEnd.test(last)) return true
  return before.trim().split(' ').length <= 4
}

// "we'd need James to do it"
const unreal = /(?:['’]d|would|might|could|may) (?:also |then )?needs? $/i
// "Ada/Ben send the list out": telegraphic, and no past form that looks the same ("Ada set up the demo")
const bare = new RegExp(
  `^(${subjectPattern}) (?!(?:set|put|cut|read|let|shut|split|spend|run|come|agree|think|work|support|talk|discuss|help|share|report|present|meet|suggest|propose|test|update|review|use|demo|comment|plan|do|go|leave|return|join|attend|process|design|release|program|book|give(?= (?:an? )?updates?))\\b)(\\p{Ll}{3,}) (?!(?:ha[sd]|have|is|are|was|were|will|can|could|may|might|must|should|would)\\b)(?=[\\p{L}\\d])`,
  'u',
)

// "please @ada review", "cc @ada" is none
const request = behind(
  /@/,
  /\b(?:please|pls|ping|ask|remind|cc:? please)[,:]? (@[\p{L}\d][\p{L}\d_.-]{1,38}[\p{L}\d_-])/iu,
)
function howSaid(word: string): Commitment['how'] {
  if (word === 'to') return 'infinitive'
  if (/^(?:please|pls|plz|(?:can|could|would) you)/.test(word)) return 'request'
  return /^(?:should|shall|must|needs?|ha(?:s|ve) to\b|soll|muss|müssen|doi|devra|deb|tiene|deve|precisa|tem)/.test(
    word,
  )
    ? 'duty'
    : 'modal'
}

// "Ada would like", "it would help", "Ben would do it if …" promise nothing
const wished =
  /^(?:have|make|help|require|suggest|recommend|propose|agree|support|think|work|go|get|take|consider|allow|come|do|give|keep|use|let|start)$/

function isPromised(after: string, head: string, text: string): boolean {
  const verb = /^\p{Ll}+/u.exec(after)?.[0] ?? ''
  return (
    head.trim() === '' &&
    verbForm(verb) === 'base' &&
    !wished.test(verb) &&
    /^[^?]*\.$/.test(text) &&
    !/\bif\b/.test(text)
  )
}

function startsWithVerb(after: string): boolean {
  const next = /^(?:(?:also|then|now|please|still) )?(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1]
  return next !== undefined && verbForm(next) === 'base'
}

export function isInfinitive(after: string): boolean {
  // "Ada to PR a fix"
  if (/^(?:PR|FCP|MR) (?:an?|the|it|this|that|in|to)\b/.test(after)) return true
  const next = /^(?:(?:also|then|not|please|\p{L}+ly) )?(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1]
  return next !== undefined && !notVerbs.has(next) && /^[\p{Ll}-]{2,}$/u.test(next)
}
