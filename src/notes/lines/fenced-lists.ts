// A fence is for code; but some teams put what each of them does into one, below the name, or all their minutes. Where its lines
// are list entries with words, or many and nothing but words, they are read.

import { readLineAlone } from './line-reading.ts'
import { type OpenRegion, stepRegion } from './regions.ts'

// "```", "~~~ text": nothing says that it is code
const plainFence = /^[ \t]*(?:`{3,}|~{3,}) *(?:te?xt|plain|md|markdown)?\s*$/
// "- name: build", "- --flag", "- $HOME/bin": an entry of a file of settings, or of a manual
const ofCode = /^(?:[a-z_.-]+: ?\S|-|[$/{<"'`]|\S+$)/

/** The lines inside of fences that are lists, counted from 0. */
export function listsInFences(
  lines: readonly string[],
  open: OpenRegion,
  front: number,
): ReadonlySet<number> {
  const listed = new Set<number>()
  let state = open
  let first = -1
  for (let at = front; at < lines.length; at++) {
    const raw = lines[at] ?? ''
    const before = state
    state = stepRegion(state, raw).open
    if (before === state) continue
    if (before === 'none') first = plainFence.test(raw) ? at + 1 : -1
    else if (first >= 0 && isRead(lines, first, at, front)) {
      for (let inside = first; inside < at; inside++) listed.add(inside)
    }
  }
  return listed
}

function isRead(lines: readonly string[], first: number, end: number, front: number): boolean {
  const inside = lines.slice(first, end)
  return (isOf(lines, first - 1, front) && isList(inside)) || isProse(inside)
}

// "const winch = old;"  "$ make winch"  "haul()"
const ofProgram = /[{}\\]|;\s*$|^\s*(?:\$|#|\/\/|<|--)|\(\)/
const word = /(?<!\S)\p{L}{2,}[,.:?!]?(?!\S)/gu

/** Minutes in a fence: eight lines at least, of which two of three are words and none is of a program. */
function isProse(lines: readonly string[]): boolean {
  const told = lines.filter((raw) => raw.trim() !== '')
  if (told.length < 8 || told.some((raw) => ofProgram.test(raw))) return false
  const prose = told.filter((raw) => (raw.slice(0, 200).match(word)?.length ?? 0) >= 3)
  return prose.length * 3 >= told.length * 2
}

// "Write it like this:"
const shows =
  /\b(?:like|examples?|e\.g|format|syntax|templates?|beispiel|exemple|ejemplo|exemplo)\b/iu

/** A name, a label or a heading right above has the list, a heading also over a blank line; so has the beginning of a meeting. */
function isOf(lines: readonly string[], at: number, front: number): boolean {
  const [above = '', over = ''] = [lines[at - 1], lines[at - 2]]
  const head = above.trim() === '' && /^#{1,6} /.test(over) ? over : above
  return at === front || (head.trim() !== '' && !shows.test(head))
}

// "Action items:"
const label = /^\p{Lu}[\p{L}' /-]{2,40}:$/u

/** Every line is an entry, is indented below one or is a label above some; and what most say is words. */
function isList(lines: readonly string[]): boolean {
  let entries = 0
  let words = 0
  for (const raw of lines) {
    const { line, words: said } = readLineAlone(raw)
    if (line.kind === 'blank' || (line.indent === 0 && label.test(said))) continue
    const isEntry = line.kind === 'entry' && line.mark?.text !== '+'
    if (!isEntry && (entries === 0 || line.indent === 0)) return false
    if (!isEntry) continue
    entries++
    if (said !== '' && !ofCode.test(said)) words++
  }
  return entries > 0 && words * 2 > entries
}
