import { isNobody } from './assign-words.ts'
import { beforeDue } from './before-due.ts'
import { namesPattern, subjectPattern } from './name-patterns.ts'
import { type Name, readName, readNames, startsWithFirstName } from './names.ts'
import { type OwnerTag, without } from './owner-tag.ts'

// "( Eric )" anywhere; the last one that is a name counts
const parens = /\(([^()]{1,160})\)/g
const brackets = /\[([^[\]]{1,80})\](?!\()|\{([^{}]{1,80})\}/g
const looseStart = new RegExp(`^(${subjectPattern})(?=[ ,:]|$)`, 'u')
const withOther = new RegExp(
  `^ to (?:work|sync|pair|coordinate|meet|talk|discuss)\\b.{0,40}? with (${namesPattern})`,
  'u',
)
// "(probably Ada)"
const maybe =
  /^(?:probably|prob\.?|maybe|perhaps|mainly|mostly|eher|vielleicht|evtl\.?|wahrscheinlich|peut-être|quizás?|talvez):? (?=[\p{Lu}@])/iu

// "[Ada Wednesday/Thursday, Ben]"
const days = /(?<=\p{L}) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[/&-]?)+(?=,|$)/gu

// "[Ada] will oil what [Ben] tarred", "[Ada] will mend [Ben]'s boat": only told of
const goesOn = /^(?:['’]s\b| \p{Ll})/u
// "[Ada] and [Ben] will tar it"
const joined = /^(\[[^[\]]{1,60})\](,| (?:and|und|et|y|e|&|\+)) \[/

/** What stands in brackets and may name owners, the last first. */
export function readBrackets(words: string): OwnerTag[] {
  const text = words.replace(joined, '$1$2 ')
  const found: OwnerTag[] = []
  if (text.includes('(')) {
    for (const group of [...text.matchAll(parens)].reverse()) {
      const inside = beforeDue((group[1] ?? '').trim().replace(maybe, ''))
      const rest = without(text, group.index, group[0].length)
      if (rest === '' || isOfHelper(inside)) continue
      if (isNobody(inside)) found.push({ place: 'paren', names: [], rest, loose: false })
      else {
        const names = readNames(inside)
        if (names) found.push({ place: 'paren', names, rest, loose: false })
        else {
          const loose = readLoose(inside)
          if (loose) found.push({ place: 'paren', names: loose, rest, loose: true })
        }
      }
    }
  }
  if (text.includes('[') || text.includes('{')) {
    for (const group of [...text.matchAll(brackets)].reverse()) {
      const isFirst = group.index === 0 || text[0] !== '['
      if (!isFirst && goesOn.test(text.slice(group.index + group[0].length))) continue
      const rest = without(text, group.index, group[0].length)
      const inside = beforeDue((group[1] ?? group[2] ?? '').replace(maybe, '').replace(days, ''))
      const read = isNobody(inside) ? [] : readNames(inside)
      // "{Ada}", and no "{String}"
      const isSure = group[2] === undefined || read?.every(({ name }) => startsWithFirstName(name))
      const names = isSure ? read : null
      if (names && rest !== '') found.push({ place: 'bracket', names, rest, loose: false })
    }
  }
  return found
}

// "(thanks @ada)", "(ask Ada)", "(with help of Ada)", "(@ada helped)": nobody who has it
const helper =
  /^(?:(?:many |big )?(?:thanks|thank you|thx|kudos|h\/t)\b|(?:maybe |also )?ask(?:ed|ing)?\b|(?:with |w\/ )?(?:the |some |a little |lots of )?help (?:of|from|by)\b|helped by\b|\S+ help(?:s|ed)?(?: out| me| a (?:lot|bit))?(?: \P{L}*)?$)/iu

/** Whether what stands in brackets only says who helped or is to be asked. */
export function isOfHelper(inside: string): boolean {
  return helper.test(inside)
}

// "(such as Oslo)"
const forExample = /^(?:such as|e\.? ?g\.?|i\.e\.|like|including|for example|for instance)[ :,]/i

/** "Doug to coordinate, but …", "Eric to work with Joe offline", "Dan & Jason post-call", "Let's help Josiah on this". */
function readLoose(inside: string): Name[] | null {
  if (forExample.test(inside) || isOfHelper(inside)) return null
  const start = looseStart.exec(inside)
  if (start?.[1]) {
    const names = readNames(start[1]) ?? readNames(start[1].split(' ')[0] ?? '')
    if (names) {
      const other = withOther.exec(inside.slice(start[0].length))
      const more = other?.[1] ? readNames(other[1]) : null
      return [...names, ...(more ?? [])]
    }
  }
  const words = inside.split(' ')
  if (words.length > 6) return null
  const names = words
    .slice(1)
    .map((word) => readName(word.replace(/[,.;:!?]$/, '')))
    .filter((name) => name !== null && name.shape === 'first')
  return names.length === 1 ? names.filter((name) => name !== null) : null
}
