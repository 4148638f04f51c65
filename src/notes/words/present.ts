// Promises in the present, as several languages make them: "Caio ajusta o menu", "Léa contacte la mairie", "Ute holt
// zwei Angebote ein". The verb is told by its infinitive, which stands in the table of verbs.

import { behind } from '../text/signs.ts'
import { subjectPattern } from './name-patterns.ts'
import { type Name, readNames } from './names.ts'
import { isBaseVerb } from './verbs.ts'

// With these people tell, think or are asked, and promise nothing
const speech = new Set(
  `presentar apresentar comentar comentarar explicar informar proponer preguntar perguntar relatar sugerir pedir decir destacar agradecer lembrar mencionar
considerar opinar discutir mostrar terminar acabar comenzar empezar comunicar participar saber querer dizer falar hablar
présenter demander proposer expliquer discuter remercier signaler rappeler indiquer préciser annoncer informer souhaiter penser trouver constater commencer continuer finir terminer avancer
berichten fragen meinen sagen finden denken erklären haben bitten begrüßen eröffnen schließen vorschlagen zeigen empfehlen informieren leiten nutzen wünschen beginnen beenden brauchen geben
accepter choisir décider voir savoir être avoir`.split(/\s+/),
)

// In English minutes the present tells what somebody says or does there ("Ada explains", "Ben moves to accept"), so that
// only what is done elsewhere counts.
const afterwards = new Set(
  `send resend write rewrite contact clarify prepare draft organise organize create develop deliver check buy order email mail phone
book rent upload publish collect gather investigate research coordinate schedule arrange design finish finalise finalize implement build
print fix repair circulate forward translate document distribute compile assemble adapt submit register fetch pick apply install
deploy edit proofread hand cook bake transcribe tidy clean draw paint measure mend sew start test merge migrate refactor configure replace remove search record film`.split(
    /\s+/,
  ),
)

const meeting =
  /^(?:the |this |das |die |durch die |le |la |el |a |o )?(?:minutes|notes|meeting|session|call|protokoll|sitzung|versammlung|treffen|plenum|diskussion)\b/iu
const greeting = /^(?:his|her|their|best|warm)? ?(?:regards|apologies|greetings|love|thanks)\b/i
const asking = /^,? ?(?:ob|wie|was|wann|warum|wer|wo|if|whether|how|why|what|when|who)\b/i

/** "writes the minutes", "sends apologies", "stellt die Karte vor", "fragt, ob …": done at the meeting itself. */
export function isDoneAtMeeting(verb: string, after: string): boolean {
  if (/^(?:stell|schläg)/.test(verb)) return /\bvor[.!]?$/.test(after)
  if (/^frag/.test(verb)) return asking.test(after)
  if (verb === 'sends') return greeting.test(after)
  if (verb === 'clarifies') return /^(?:that|how|why)\b/.test(after)
  if (verb === 'starts') return meeting.test(after) || /^(?:by|with|off|to|at|in|on)\b/.test(after)
  if (verb === 'checks') return /^(?:in|out)\b/.test(after)
  return /^(?:writes|leite|führ|mach|eröffne|schließ)/.test(verb) && meeting.test(after)
}

/** Who, at the start of the words, does something in the present that will be done later; null where nobody does. */
export function doersIn(text: string): readonly Name[] | null {
  const found = present.exec(text)
  if (found?.[2] && isDoneAtMeeting(found[2], text.slice(found[0].length).trimStart())) return null
  const isDeed = isPresentDeed(found?.[2] ?? '') || (found?.[2] === 'asks' && asksFor.test(text))
  return found?.[1] && isDeed ? readNames(found[1]) : null
}

// "Based on the map, Ada develops"  "Bis Freitag, …"
const clause = '(?:Based on|After|Before|Once|Until|By|For|In|With) [^,.;:?]{3,120}, '
// "Caio ajusta o menu"  "Ousmane se renseigne sur la sono"
const present = behind(
  /^[\p{Lu}@[].*? (?:s['’])?\p{Ll}{3,}[aemnst],? /u,
  new RegExp(
    `^(?:${clause})?(?=[\\p{Lu}@[])(${subjectPattern}) (?:se |s['’]|sich )?(\\p{Ll}{3,}[aemnst])(?=,? \\S)`,
    'u',
  ),
)

// "Ada asks the crew for a list", and no "asks for clarification"
const asksFor =
  / asks (?!for |to |if |whether |about |how |what |wh|that )[^,.?]{3,60} (?:for|to) (?!clarif)/u

/** Whether the word is a verb's third person in the present, singular or plural, of something that one does. */
export function isPresentDeed(word: string): boolean {
  if (/[^s]s$/.test(word)) return englishStems(word).some((verb) => afterwards.has(verb))
  return infinitives(word).some((verb) => isBaseVerb(verb) && !speech.has(verb))
}

/** Whether the word is a verb's third person in the past, in Spanish or Portuguese: "implementou", "dibujó". */
export function isPastDeed(word: string): boolean {
  const found = /^(\p{L}{2,})(?:(ou|ó|aron|aram)|(eu)|(iu)|(ió|ieron))$/u.exec(word)
  if (!found?.[1]) return false
  const endings = found[2] ? ['ar'] : found[3] ? ['er'] : found[4] ? ['ir'] : ['er', 'ir']
  const verbs = endings.map((ending) => found[1] + ending)
  return verbs.some((verb) => isBaseVerb(verb) && !speech.has(verb))
}

// "sends"  "fetches"  "clarifies"
function englishStems(word: string): string[] {
  return [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]
}

function infinitives(word: string): string[] {
  const found: string[] = []
  const add = (stem: string, ...endings: string[]) => {
    if (stem.length > 1) for (const ending of endings) found.push(stem + ending)
  }
  if (word.length < 4) return found
  if (word.endsWith('a')) add(word.slice(0, -1), 'ar')
  if (word.endsWith('e')) add(word.slice(0, -1), 'er', 'ir')
  if (/[ae]n$/.test(word)) add(word.slice(0, -2), 'ar', 'er', 'ir')
  if (/[ae]m$/.test(word)) add(word.slice(0, -2), 'ar', 'er', 'ir')
  if (word.endsWith('ent')) add(word.slice(0, -3), 'er')
  if (word.endsWith('et')) add(word.slice(0, -2), 'en')
  if (word.endsWith('t')) add(word.slice(0, -1), 'en', 'n')
  return found
}
