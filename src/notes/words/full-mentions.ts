import { type Name, readName } from './names.ts'
import { leadingVerb, verbForm } from './verbs.ts'

// "@Ada Byron order rope", "@Ada Byron, @ben Ring the mill": as programs write whom one picks from their list of people.

const mention =
  /@(\p{Lu}\p{Ll}[\p{L}'’-]*)((?: \p{Lu}(?:\.|\p{Ll}[\p{L}'’-]*)){1,3})(?=[ :,]|$)|@[\p{L}\d][\p{L}\d_-]*/uy
const joiner = /(?: ?(?:,|&|\+|\/|;)| (?:and|und|et|y|e))? ?(?=@)/y
// How it goes on behind a name
const goesOn = /^(?:[:,]| ?[-–—] | (?:to|will|is|soll|wird|doit|va)\b|$)/

/** The people mentioned at the start, one with a surname at least, and where the words go on; null for all other words. */
export function readFullMentions(
  text: string,
): { readonly names: readonly Name[]; readonly to: number } | null {
  if (!text.startsWith('@')) return null
  const names: Name[] = []
  let to = 0
  let hasFull = false
  for (;;) {
    mention.lastIndex = to
    const found = mention.exec(text)
    if (!found) break
    const full =
      found[1] && found[2] ? fullName(found[1], found[2], text.slice(to + found[0].length)) : null
    const name = readName(`@${full ?? found[1] ?? found[0].slice(1)}`)
    if (!name) return null
    names.push(name)
    hasFull ||= full !== null
    to += 1 + (full ?? found[1] ?? found[0].slice(1)).length
    joiner.lastIndex = to
    const join = joiner.exec(text)
    if (!join) break
    to += join[0].length
  }
  return hasFull ? { names, to } : null
}

/** The longest name after which the words go on as they do behind one: "Ada Byron" of "Ada Byron Order rope". */
function fullName(first: string, more: string, rest: string): string | null {
  const parts = more.trim().split(' ')
  for (let count = parts.length; count > 0; count--) {
    const after = `${parts
      .slice(count)
      .map((one) => ` ${one}`)
      .join('')}${rest}`
    const surnames = parts.slice(0, count)
    if (surnames.some((one) => verbForm(one) !== null)) continue
    const isEnd =
      goesOn.test(after) ||
      /^(?:,| ?&| and|) ?@/.test(after) ||
      /^(?:base|need)$/.test(leadingVerb(after.trimStart()) ?? '')
    const name = `${first} ${surnames.join(' ')}`
    if (isEnd && readName(`@${name}`)) return name
  }
  return null
}
