// Lines that are only somebody's name.

import type { Row } from '../lines/skeleton.ts'
import { isGivenName } from '../words/given-names.ts'
import { readNames } from '../words/names.ts'
import { readPeople } from '../words/roles.ts'

// "@ada (not attending)"
const remarkOnHandle = /^(@\S+) \([^()]*\)$/

/** "Ben" right below Ada's list. */
export function isPersonAlone(words: string): boolean {
  const said = words.replace(remarkOnHandle, '$1')
  if (said.length > 40) return false
  const names = readNames(said.replace(/^[^\p{L}@]+|[\])>]$/gu, ''))
  return names?.every(isGivenName) ?? false
}

/** A plain line of a name or two below "Attendees". */
export function namesBelow(next: Row | undefined): boolean {
  const words = next?.reading.words ?? ''
  return words.length < 60 && !/[.!?:]$/.test(words) && readPeople(words).length > 0
}

/** "@ada" or "@ada (away)" alone on its line, as "@ben" is on another: her turn, whatever stands below. */
export function isHandleAmongOthers(row: Row, rows: readonly Row[]): boolean {
  const isAlone = ({ reading: { line, words } }: Row) =>
    words.startsWith('@') && line.kind === 'text' && isPersonAlone(words)
  return isAlone(row) && rows.some((other) => other !== row && isAlone(other))
}
