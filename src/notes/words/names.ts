import { letter, upper } from '../text/letters.ts'
import { remembered } from '../text/remembered.ts'
import { behind } from '../text/signs.ts'
import { firstNames } from './first-names.ts'
import { isGerundOfVerb, verbForm } from './verbs.ts'

/** What a name looks like. Only `handle` and `group` are people without a second sign. */
export type NameShape = 'handle' | 'group' | 'full' | 'first' | 'caps' | 'lower'
export type Name = { readonly name: string; readonly shape: NameShape }

const cap = `[${upper}][${letter}\\d'’-]*`
// "Lamb", "L."
const further = `[${upper}](?:\\.|[${letter}\\d'’-]*)`
const particle = '(?:de|da|di|del|der|den|ten|ter|van|von|la|le|bin|al|el|dos|du)'
const fullName = `${cap}\\.?(?: (?:${particle} )*${further}){0,4}`
const handle = `@[${letter}\\d](?:[${letter}\\d_.'-]{0,38}[${letter}\\d_-])?`
// "Company Secretary", "Vice President"
const offices =
  '(?:(?:board|company|club|general|executive|managing|assistant|deputy|acting|membership) )?(?:treasurer|secretary|president|vice[- ][Pp]resident|chair(?:man|woman|person|s)?|webmaster|plenum|clerk|directors?|registrar)'
// "Each member", "Todos os membros", "Chaque membre"
const members =
  '(?:[Ee](?:ach|very)|[Cc](?:ada|haque)|[Jj]edes) (?:team )?(?:member|person|membre|miembro|membro|integrante|[Mm]itglied)|(?:[Tt]o(?:do|u)s|[Aa]lle) (?:(?:os|los|les) )?(?:membros|miembros|membres|integrantes|[Mm]itglieder)'
const groupWords = `(?:all (?:the )?(?:[${letter}]+ )?members|${members}|all (?:the )?team|all of us|all (?:hands|attendees|participants|leads|chairs|speakers|presenters|authors|editors|officers|students|organi[sz]ers|developers|devs|contributors|volunteers|maintainers|partners)|the (?:whole |entire )?(?:team|group|board|committee)|whole team|(?:[${letter}][${letter}\\d&-]* ){0,2}(?:team|committee|wg|working group|subgroup|group|subcommittee|squad|leads|chairs|maintainers|board|council|members|volunteers|officers|crew)|${offices}|vice chair|(?:vorstand|kassenwart|presidentes?|presidenta|tesorer[oa]s?|tesoureir[oa]s?|secretári[oa]s?|secretari[oa]s?|vogais|vocales|trésori[eè]re?s?|secrétaires?|président(?:e|s)?)|every(?:one|body)|all|team|staff|tsc|pmc|backend|frontend|back-end|front-end|devops|alle|tous|toutes|todos|todas|both|beide|alle zusammen|zusammen|gemeinsam|together|jointly|tout le monde|grupo|equipe|équipe|equipo|gruppe)`

/** Parts of expressions that find names in running text. */
export const namePattern = `(?:\\[?${handle}\\]?(?: ${cap}(?= ))?|(?:\\[(?=[^\\]]{2,60}\\]))?${fullName}\\]?)`
const joiner = '(?:, ?and |,? (?:and|und|et|y|e|or|o|ou|with|mit|avec|con|com) | ?[,/+&;] ?)'
/** One name or several: "Cecilia and Dan", "@a, @b", "Xin & Li". */
export const namesPattern = `${namePattern}(?:${joiner}${namePattern}){0,7}`
// "AE team", "Everyone", "All members"
const groupName = `(?:(?:[Tt]he |[Oo]ur )?(?:[${upper}][${letter}\\d&-]* ){0,2}(?:[Tt]eam|[Cc]ommittee|[Ww]orking [Gg]roup|[Ss]ubcommittee|[Ss]quad|[Bb]oard|[Cc]ouncil)|(?:[Tt]he )?${offices.replace(/(?<=[:|])\p{Ll}(?=\p{Ll}{3})/gu, (initial) => `[${initial.toUpperCase()}${initial}]`)}|[Ee]very(?:one|body)|${members}|[Tt]out le monde|[Tt]odos|[Aa]lle|[Aa]ll(?: (?:the )?(?:[a-z]+ )?(?:members|leads|chairs|participants))?|Backend|Frontend|[Tt]eam)`
/** One or several who may be the subject of a sentence: people and groups. */
export const subjectPattern = `(?:${groupName}|${namesPattern})`

const isParticle = new RegExp(`^${particle}$`, 'u')

const splitter =
  / ?(?:, ?and |,? (?:and|und|et|or|oder|y|i|ou|with|plus|vs\.?) | e (?=\p{Lu})| [-–] (?=@?\p{Lu})|[,/+&;|]|<br ?\/?>| (?=@)) ?/iu
const wholeHandle = new RegExp(`^${handle}$`, 'u')
const wholeHandleName = new RegExp(`^@(${fullName})$`, 'u')
const wholeGroup = new RegExp(`^@?${groupWords}$`, 'i')
const wholeFull = new RegExp(`^${fullName}$`, 'u')

/** Capitalised words of notes that are nobody's name. */
const notNames = new Set(
  `
a ability able about absent action actions additionally after afternoon again agenda aktuell all already als also always am amanhã an and android
announcement announcements answer any anybody anyone api apologies app application apr april as asap assign assigned assignee assuming at attempt
attendance attendees auch aufgabe aufgaben aug august aujourd'hui außerdem avec backend background backlog based basically be before bei beim bereits
big bis bisher bitte blocked blocker blockers board bonjour both budget bug bugs but by cd ce ces cette chair ci class cli client clients closed code
coding com committee community con conclusion conclusions conference consensus context council course css currently customer customers da dafür danach
dann dans das data date datum day dazu db deadline dec december decided decision decisions dem demain den der derzeit des description design details
development die discord discussion docker docs document documentation documents done dort draft du due déjà each eight ein eine einem einer el ela ele
election elections eles ella elle elles ellos email end engineering eod eow er es est eta even evening event events eventually ever every everybody
everyone example examples exercise exercises external facilitator falls faut feature features feb february fecha few final finally finance first five
fix fixes follow followup for four frage fragen free fri friday from frontend full fyi für general github gitlab goal goals golang good google great
group half hardware hay he hello her here heute hier high his hoje hopefully host hot how however hoy html i ich idea ideally ideas if il ils im
important in info information initial instead internal into ios is issue issues it item items its january java javascript jede jeder jira jour js
jueves jul july jun june just já kanban keine kubernetes la las last later le lead legal leider les link links linux lo location long los low lunes
mac mail main major man many mar march marketing martes may maybe mañana meeting meetings member members minor minutes misc mit miércoles moderator
mon monday month more morgen morning most motion motions my n/a na nach name need needs never new news next nice nine no nobody noch none nope not note notes
notetaker nothing nous nov november now number nur não nächste oct october oder of ok old on once one only open operations optional or ordre ort os
other others otherwise our outcome overall owner owners page pages para part participants parts pas people perhaps person place plan plans please
policy poll polls por possibly potentially pour pr present presenter president priority privacy probably problem prochaine product progress project
proposal proposals protokoll prs purpose python qa quarta question questions quinta react readme regrets release releases reminder repo report reports
repository request requests required research responsable responsables responsibility responsible responsável result results reunião reunión review
reviews risk risks roadmap role roles room rust sat saturday schon school scope scribe sdk se second secretary security see segunda semaine semana sep sept
september server seven sexta she short sie site six slack small so software solution some somebody someone soon speaker sprint start status still
stuff su summary sun sunday support sur sus task tasks tba tbc tbd team teams tech technical ten terça test testing tests thank thanks that the their
them thema themen then there these they thing things third this those three thu thur thurs thursday time title to today todo tomorrow tonight too
topic topics total training treasurer trello tue tues tuesday two type typescript ui un und une unfortunately university up update updates urgent url
us user users ux verantwortlich version very vice viernes von vorschlag vote votes vous want wants we web website wed wednesday week welcome well wenn
wer what when where which while who whom whose why wiki windows wip wir with woche work working works workshop ya year yes yesterday yet you your zeit
zero zoom zum zur zuständig zusätzlich ça él
`
    .trim()
    .split(/\s+/),
)

const notInitials = new Set(
  'TBD TBA TBC TODO WIP NONE NA PR PRS CI CD UI UX QA DB SDK CLI URL HTML CSS JS TS API APIS OK FYI ETA EOD EOW EOM ASAP AOB IT HR PO AI AP II III IV VI US EU UK PDF CSV JSON SQL AWS DNS HTTP SSH SSL VM VMS OS IOS MVP POC RFC RFCS FAQ KPI OKR OKRS NDA CEO CTO CFO DM PM AM UTC GMT EST PST CET ET PT CT NB PS WG SIG TSC DONE OPEN NEW NOT TOP POLL VOTE GOAL NOTE'.split(
    ' ',
  ),
)

const keyMarks = /^@|^\[|\]$|[.:,]+$|['’]s$/g

/** How a name is looked up: `@Kubuxu` and `kubuxu` are one. */
export function nameKey(name: string): string {
  return name.trim().replace(keyMarks, '').replace(/[’`]/g, "'").toLowerCase()
}

/** The word as a name; null for what cannot be one. */
export const readName = remembered(5000, nameOf)

// "Team Red", "Gruppe 3"
const namedTeam =
  /^(?:Team|Squad|Crew|Group|Gruppe|AG|Equipe|Équipe|Equipo|Grupo) (?:\p{Lu}\p{L}{0,20}|\d{1,2})$/u
// "issue370", "PR-12"
const ticket = /^(?:issue|pr|mr|bug|task|ticket|gh)[-_ #]?\d+$/i
// "Byron Lamb, Ada"
const surnameFirst = behind(
  /, /,
  /^(\p{Lu}\p{L}+ \p{Lu}\p{L}+), (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u,
)

function nameOf(text: string): Name | null {
  const word = text
    .trim()
    .replace(/^\[|\]$/g, '')
    .replace(/^["'“*_]+|["'”*_]+$/g, '')
    .replace(/['’]s$/, '')
    .trim()
  if (word.length < 2 || word.length > 60 || ticket.test(word)) return null
  const group = word.replace(/^(?:@|the )/i, '')
  if (wholeGroup.test(group) && !/ (?:and|und|et|y) /i.test(group))
    return { name: group, shape: 'group' }
  if (namedTeam.test(word) && !word.split(' ').slice(1).some(isNoName))
    return { name: word, shape: 'group' }
  if (wholeHandle.test(word)) return { name: word.slice(1), shape: 'handle' }
  // "@Ada Byron", and no "@Oslo Hack Week"
  if (wholeHandleName.test(word))
    return word.slice(1).split(' ').some(isNoName) ? null : { name: word.slice(1), shape: 'handle' }
  const trimmed = /(?:^| )\p{Lu}\.$/u.test(word) ? word : word.replace(/[.:]$/, '')
  if (/^\p{Lu}{2,4}$/u.test(trimmed))
    return notInitials.has(trimmed) ? null : { name: trimmed, shape: 'caps' }
  if (wholeFull.test(trimmed)) {
    const parts = trimmed.split(' ').filter((part, at) => at === 0 || !isParticle.test(part))
    // "Planung von Ada Byron"
    if (
      / (?:von|de) /.test(trimmed) &&
      parts.slice(1).some((part) => firstNames.has(part.toLowerCase())) &&
      !startsWithFirstName(trimmed)
    )
      return null
    const isMonthName = parts.length > 1 && /^(?:Jan|May|April|June|August)$/.test(parts[0] ?? '')
    if (
      parts.some(
        (part, at) =>
          isNoName(part) &&
          !(at === 0 && isMonthName) &&
          !(at > 0 && part.length === 1 && part !== 'I'),
      )
    )
      return null
    if (parts.length > 4) return null
    if (parts.slice(1).some(isVerbal)) return null
    if (parts.length > 1 && isVerbal(parts[0] ?? '') && !startsWithFirstName(trimmed)) return null
    if (
      parts.length > 1 &&
      verbForm(parts[0] ?? '') === 'base' &&
      !startsWithFirstName(trimmed) &&
      !namesToo.has(parts[0]?.toLowerCase() ?? '')
    )
      return null
    if (parts.length > 1) return { name: trimmed, shape: 'full' }
    if (trimmed.length < 2) return null
    // "JILL-ANN", where the roll call has Jill-Ann
    if (/^\p{Lu}{5,}$/u.test(trimmed))
      return verbForm(trimmed.toLowerCase()) === null ? { name: trimmed, shape: 'caps' } : null
    return isCommonWord(trimmed) ? null : { name: trimmed, shape: 'first' }
  }
  if (/^[\p{Ll}][\p{Ll}0-9_-]{1,30}$/u.test(word) && !notNames.has(word) && verbForm(word) === null)
    return { name: word, shape: 'lower' }
  return null
}

function isNoName(word: string): boolean {
  return notNames.has(word.toLowerCase().replace(/['’]s$/, ''))
}

function isVerbal(word: string): boolean {
  const form = verbForm(word)
  return (form === 'past' || form === 'gerund') && word.length > 5
}

// "Xuying", "Meiling": two syllables, and no gerund
const inPinyin =
  /^(?:(?:[xyjq]|zh)[aeiou]{1,3}|[b-df-hj-np-tw-z]?(?:ei|iao?|ua))(?:ng?)?[bjlmnpqtxy]ing$/

function isCommonWord(word: string): boolean {
  // "Pre-work", "Follow-up"
  if (/^\p{Lu}\p{Ll}*-\p{Ll}{2,}$/u.test(word) && !startsWithFirstName(word.split('-')[0] ?? ''))
    return true
  const lower = word.toLowerCase().replace(/['’](?:s|ll|re|ve|d)$/, '')
  if (namesToo.has(lower)) return false
  if (notNames.has(lower)) return true
  if (firstNames.has(lower) || verbForm(lower) === null) return false
  return !(inPinyin.test(lower) && !isGerundOfVerb(lower))
}

// First names that are verbs as often: somebody's where another sign says so
const namesToo = new Set(['mark', 'grant', 'chase'])

/** "Everyone", "All members", "Each person". */
export function isOfAll({ name }: Name): boolean {
  return /^(?:e(?:very|ach)|al[le]|cada|chaque|jede|to[du])/i.test(name)
}

/** "Mark", "Grant": first names as often as verbs. */
export function isNameToo(name: string): boolean {
  return namesToo.has(name.toLowerCase())
}

/** "Mark the pier", and no Mark. */
export function isVerbOverThing(words: string): boolean {
  return /^(?:mark|grant|chase|drew) (?:the|an?|all|it|this|that|these|each|every|any|our|them|as|up|down|out|off|and) /i.test(
    words,
  )
}

const severalInitials = /^\p{Lu}{2,3}(?: \p{Lu}{2,3}){1,5}$/u

/** All the names if the text is nothing but names with joiners between them; else null. */
export const readNames = remembered(5000, namesOf)

function namesOf(text: string): readonly Name[] | null {
  const words = text.trim()
  if (words === '' || words.length > 200) return null
  // "AB CD EFG" are three people, "PDF CSV" nobody
  if (severalInitials.test(words)) {
    const parts = words.split(' ')
    if (parts.some((one) => notInitials.has(one))) return null
    return parts.map((name) => ({ name, shape: 'caps' }))
  }
  const names: Name[] = []
  let strange: string | null = null
  const [, surname, given] = surnameFirst.exec(words) ?? []
  if (
    surname &&
    given &&
    !startsWithFirstName(surname) &&
    // Two people: "Lamb Byron, Leon Hornig"
    given.split(' ').every((one) => startsWithFirstName(one)) &&
    readName(surname)
  )
    return [{ name: words, shape: 'full' }]
  const whole = readName(words)
  if (whole && (whole.shape === 'group' || !splitter.test(words))) return [whole]
  for (const part of words.split(splitter)) {
    const clean = (part ?? '').trim()
    // "Ada & ?"
    if (clean === '' || clean === '?') continue
    const name = readName(clean.replace(/ ?\([^()]*\)$/, ''))
    if (name) names.push(name)
    // "SF, CB, VM" are three people
    else if (strange === null && /^\p{Lu}{2,3}$/u.test(clean)) strange = clean
    else return null
  }
  const isAmongInitials = names.length > 0 && names.every(({ shape }) => shape === 'caps')
  if (strange !== null && !isAmongInitials) return null
  if (strange !== null) names.push({ name: strange, shape: 'caps' })
  return names.length > 0 ? names : null
}

/** True for a name whose first word is a first name: "Anna", "Anna Breimann". */
export function startsWithFirstName(name: string): boolean {
  const parts = (name.split(', ')[1] ?? name).split(' ')
  // "BYRON Ada"
  const isSurname = parts.length > 1 && /^\p{Lu}[\p{Lu}'’-]+$/u.test(parts[0] ?? '')
  const given = isSurname ? parts.find((part) => /^\p{Lu}\p{Ll}/u.test(part)) : undefined
  const first = (given ?? parts[0])?.toLowerCase() ?? ''
  if (parts.length > 1 && /^(?:dr|prof|mr|mrs|ms|mme|herr|frau|sr|sra|don|doña)\.?$/.test(first))
    return true
  return firstNames.has(first) || firstNames.has(first.normalize('NFD').replace(/\p{M}/gu, ''))
}
