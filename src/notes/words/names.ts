import { foldLetters } from '../text/fold-letters.ts'
import { remembered } from '../text/remembered.ts'
import { behind } from '../text/signs.ts'
import { firstNames } from './first-names.ts'
import { fullName, groupWords, handle, particle, titles } from './name-patterns.ts'
import { isNotYetNamed, notInitials, notNames } from './no-names.ts'
import { isGerundOfVerb, verbForm } from './verbs.ts'

/** What a name looks like. Only `handle` and `group` are people without a second sign. */
type NameShape = 'handle' | 'group' | 'full' | 'first' | 'caps' | 'lower'
export type Name = { readonly name: string; readonly shape: NameShape }

const isParticle = new RegExp(`^${particle}$`, 'u')

const splitter =
  / ?(?:, ?and |,? (?:and(?:\/or)?|und|et|or|oder|y|i|ou|with|plus|vs\.?) | e (?=\p{Lu})| [-–] (?=@?\p{Lu})|[,/+&;|]|<br ?\/?>| (?=@)) ?/iu
const wholeHandle = new RegExp(`^${handle}$`, 'u')
const wholeHandleName = new RegExp(`^@(${fullName})$`, 'u')
const wholeGroup = new RegExp(`^@?${groupWords}$`, 'i')
const wholeFull = new RegExp(`^${fullName}$`, 'u')

const keyMarks = /^@|^\[|\]$|[.:,]+$|['’]s$/g

/** How a name is looked up: `@Kubuxu` and `kubuxu` are one. */
export function nameKey(name: string): string {
  return name.trim().replace(keyMarks, '').replace(/[’`]/g, "'").toLowerCase()
}

/** A key as one writes a name; a single word that is no first name may be a handle and stays as it is. */
export function writtenName(key: string): string {
  if (!key.includes(' ') && !startsWithFirstName(key)) return key
  return key.replace(
    /(^|[ -])(?:([od])(['’]))?(\p{Ll})/gu,
    // "O'Neill", "d'Orsay"
    (_, before: string, lead = '', sign = '', letter: string) =>
      before + (lead === 'o' ? 'O' : lead) + sign + letter.toUpperCase(),
  )
}

/** The word as a name; null for what cannot be one. */
export const readName = remembered(5000, nameOf)

// "Team Red", "Gruppe 3"
const namedTeam =
  /^(?:Team|Squad|Crew|Group|Gruppe|AG|Equipe|Équipe|Equipo|Grupo) (?!Brand$)(?:\p{Lu}\p{L}{0,20}|\d{1,2})$/u
// "issue370", "PR-12"; "W47", "Q3"; "Didn't"
const noName = /^(?:issue|pr|mr|bug|task|ticket|gh)[-_ #]?\d+$|^[a-z]\d+$|n['’]t$|^I['’]/i
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
  if (word.length < 2 || word.length > 60 || noName.test(word)) return null
  if (isNotYetNamed(word)) return null
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
    // "Réunion d'Octobre"
    if (/ d['’]/.test(trimmed) && !startsWithFirstName(trimmed)) return null
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
          !(at === 0 && (isMonthName || inSyllables.test(trimmed))) &&
          !(at > 0 && part.length === 1 && part !== 'I') &&
          !(at > 0 && shortSurname.test(part) && verbForm(parts[0] ?? '') === null),
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
      return verbForm(trimmed.toLowerCase()) === null || startsWithFirstName(trimmed)
        ? { name: trimmed, shape: 'caps' }
        : null
    return isCommonWord(trimmed) ? null : { name: trimmed, shape: 'first' }
  }
  if (
    /^[\p{Ll}][\p{Ll}0-9_-]{0,29}[\p{Ll}0-9_]$/u.test(word) &&
    !notNames.has(word) &&
    verbForm(word) === null
  )
    return { name: word, shape: 'lower' }
  return null
}

function isNoName(word: string): boolean {
  return notNames.has(word.toLowerCase().replace(/['’]s$/, ''))
}

function isVerbal(word: string): boolean {
  const form = verbForm(word)
  const isName = inPinyin.test(word.toLowerCase()) && !isGerundOfVerb(word.toLowerCase())
  // "Added", and neither "Drew" nor "Ling"
  const isLong = word.length > 5 || (word.length > 4 && word.endsWith('ed'))
  return (form === 'past' || form === 'gerund') && isLong && !isName
}

// "Xuying", "Meiling": two syllables, and no gerund
const inPinyin =
  /^(?:(?:[xyjq]|zh)[aeiou]{1,3}|[b-df-hj-np-tw-z]?(?:ei|iao?|ua))(?:ng?)?[bjlmnpqtxy]ing$/

// "Kha Le", "Chenxu You", "Ada Page"
const shortSurname = /^(?:Best|Day|Do|Du|Good|He|La|Le|Long|Man|Page|Small|So|Su|Sun|To|You)$/

// "Bei Jin", "Man Lu", and no "Bei Regen": words of other languages as often
const inSyllables = /^(?:Bei|Du|Man|Mi|Su|Zu) (?:[B-DF-HJ-NP-TW-Z]|[CSZ]h)[aeiou]{1,3}(?:ng?)?$/

// "Sun-hee", "Ji-ho", "Min-seo"
const inKorean =
  /^[A-Z][a-z]{1,4}-(?:hee|hui|young|yeong|ho|jin|min|soo|su|hyun|jun|joon|woo|ah|na|mi|ji|jae|kyung|yeon|eun|won|sik|chul|sook|ran|yun|yoon|seok|suk|hwan|il|gi|ki|bin|been|seo|jung|jeong|hye|ok|sun|seon|taek|beom|bum|kwon|gyu|kyu)$/

function isCommonWord(word: string): boolean {
  if (inKorean.test(word)) return false
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
  // "Landing - Ada, Ben": of a thing and who has it
  if (/^\S+ [-–] [^,]+,/.test(words) && !startsWithFirstName(words)) return null
  for (const part of words.split(splitter)) {
    const clean = (part ?? '').trim()
    // "Ada & ?"
    if (clean === '' || clean === '?' || isNotYetNamed(clean)) continue
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

const titleInFront = new RegExp(`^${titles}\\.? (?=\\p{L})`, 'iu')

/** `Lamb` of `Mr Lamb`, in the same spelling; a name without a title as it is. */
export function withoutTitle(name: string): string {
  return name.replace(titleInFront, '')
}

/** Whether an entry may be of a thing and who has it, "Sail plan - Ada", and no two people. */
export function isThingOfPerson(words: string): boolean {
  return /^[^-–@]+ [-–] [^@]/.test(words) && !startsWithFirstName(words)
}

/** True for a name whose first word is a first name: "Anna", "Anna Breimann"; and for one with a title. */
export function startsWithFirstName(name: string): boolean {
  const parts = (name.split(', ')[1] ?? name).split(' ')
  // "BYRON Ada"
  const isSurname = parts.length > 1 && /^\p{Lu}[\p{Lu}'’-]+$/u.test(parts[0] ?? '')
  const given = isSurname ? parts.find((part) => /^\p{Lu}\p{Ll}/u.test(part)) : undefined
  const first = (given ?? parts[0])?.toLowerCase() ?? ''
  if (parts.length > 1 && (titleInFront.test(name) || /^doña?$/.test(first))) return true
  return firstNames.has(first) || firstNames.has(foldLetters(first))
}
