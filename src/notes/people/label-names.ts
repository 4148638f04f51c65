import type { LabelRow } from '../headings/label-rows.ts'
import { isNameToo, type Name, readNames, startsWithFirstName } from '../words/names.ts'

// "Developer 2: Ada", "(Member-3 Ben)"
const numbered =
  /^\(?(?:developer|dev|(?:team )?member|student|person|participant)[ -]?#?\d{1,2}(?:[:.,]| [-–—])? ([^()]+)\)?$/i

/** "Ada Byron ada@example.org" without the address, "Developer 2: Ada" without the count, "Harbour Ltd - Ada" without the firm. */
export function withoutAddress(label: string): string {
  // "(ada):"
  const words = label.replace(/^\(([\w-]{2,25})\)$/, '$1').replace(numbered, '$1')
  const [firm, who] = words.split(/ [-–—] (?=[^-–—]+$)/)
  const isFirm = readNames(firm ?? '')?.some(isFirstName) === false
  if (who && isFirm && readNames(who)?.every(isFirstName)) return who
  return words.includes('@') ? words.replace(/\s*[(<[]?[\w.+-]+@[\w-]+\.[\w.]+[)>\]]?/g, '') : words
}

/** "Ada standup": the words of a label beside those that we know, as written. */
export function restAsWritten({ words, meaning }: LabelRow): string {
  const rest = meaning?.rest.split(' ') ?? []
  const shown = words
    .split(/[^\p{L}\p{N}'’@.-]+/u)
    .filter((word) => rest.includes(word.toLowerCase().replace(/’/g, "'")))
  // "Ada's own progress"
  return shown.join(' ').replace(/['’]s(?: .*)?$/, '')
}

/** "Ada & Ben - Sails", and neither "Sails - Ada" nor "Ada - Ben". */
export function isPartOf(words: string): boolean {
  const found = / [-–—] /.exec(words)
  if (!found) return false
  const [who, what] = [words.slice(0, found.index), words.slice(found.index + found[0].length)]
  return readNames(who)?.some(isFirstName) === true && readNames(what)?.some(isFirstName) !== true
}

function isFirstName({ name }: Name): boolean {
  return startsWithFirstName(name) || isNameToo(name)
}
