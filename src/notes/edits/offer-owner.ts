// Where one asks for a person while writing, and how the chosen one is written there: as this team names its owners.

import { readLine } from '../text/lines.ts'
import type { OwnerManner } from './owner-manner.ts'

/** A sign by which a name is asked for; offsets count from the start of the line. */
type NameAsked = {
  readonly sign: '@' | '('
  /** Of the sign. */
  readonly from: number
  /** Of what is written behind it. */
  readonly to: number
}

const letters = "[\\p{L}\\p{M}\\p{N}_.'’-]*"
// `@`  `(@`  `Ada, @b`
const at = new RegExp(`(?:^|[\\s(,/&+;|:])@(${letters})$`, 'u')
// `Order rope (`  `Order rope (Ada, b`
const bracket = new RegExp(`\\s\\((?:[^()]{1,80}[,/&+]\\s*)?(${letters})$`, 'u')

/** What the words before the column ask for; null where they ask for nobody. `(` asks at the end of a line alone. */
export function nameAsked(line: string, column: number): NameAsked | null {
  const before = line.slice(0, column)
  const asked = at.exec(before)
  if (asked) return { sign: '@', from: column - (asked[1]?.length ?? 0) - 1, to: column }
  if (!/^\)?\s*$/.test(line.slice(column))) return null
  const opened = bracket.exec(before)
  if (!opened) return null
  return { sign: '(', from: column - (opened[1]?.length ?? 0), to: column }
}

/** The name in front of the work that is to follow. */
const leads: Partial<Record<OwnerManner, (name: string) => string>> = {
  colon: (name) => `${name}: `,
  bold: (name) => `**${name}:** `,
}

/** The change that writes the name there, in the line. */
export function ownerWritten(
  line: string,
  { sign, from, to }: NameAsked,
  name: string,
  manner: OwnerManner,
): { readonly from: number; readonly to: number; readonly insert: string } {
  const before = line.slice(0, from)
  const rest = line.slice(to)
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')')
  if (sign === '(') return { from, to, insert: rest.startsWith(')') ? name : `${name})` }
  const { from: start, kind } = readLine(line)
  const isAtEnd = rest.trim() === ''
  // In front of the work that is to follow, and never at the end of a line that may be whole.
  const gapAfter = kind === 'entry' && from <= start && rest === '' ? ' ' : ''
  if (manner === 'handle' && !/\s/.test(name)) return { from, to, insert: `@${name}${gapAfter}` }
  const isBare = kind !== 'entry' || isOpen || /[,/&+]\s*$/.test(before)
  if (isBare) return { from, to, insert: name }
  if (from <= start) return { from, to, insert: leads[manner]?.(name) ?? name + gapAfter }
  if (!isAtEnd) return { from, to, insert: name }
  const gap = /\s$/.test(before) ? '' : ' '
  if (manner === 'parentheses') {
    const named = /\s*\)\s*$/.exec(before)
    // `Order rope (Ben) @a` has two owners then.
    if (named && /\([^()]{1,60}\)\s*$/.test(before)) {
      return { from: named.index, to, insert: `, ${name})` }
    }
    return { from, to, insert: `${gap}(${name})` }
  }
  if (manner === 'dash') return { from, to, insert: `${gap}- ${name}` }
  return { from, to, insert: name }
}
