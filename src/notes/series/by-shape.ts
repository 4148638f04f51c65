import { monthsByName } from '../dates/month-names.ts'
import { remembered } from '../text/remembered.ts'

// The notes of a series have names that differ by their date alone: `2026-11-16 crew.md`, `2026-11-23 crew.md`. What such
// a name says is read once for all dates, which are read alike where nothing else in the name has a part in it.

/** A name with an example date in the place of its own. */
type Shape = {
  readonly name: string
  /** Its own date, YYYY-MM-DD. */
  readonly date: string
  readonly from: number
}

export const exampleDate = '2001-02-03'
const most = 2_000

// Only days that every month has: whether the 30th is a date depends on the month.
const plainDate = /(?<![\d/._-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?!\d|[./]\d)/g
// A second year, a week or a month may be half of another date: `KW 53 2026-11-16`, `16 Nov 2026-11-16`.
const otherPart = /(?:19|20)\d\d|(?:w|week) ?\d/i

/** Whether nothing but the date itself can be a part of a date in the name; `rest` is the name without it. */
const isAlone = remembered(
  most,
  (rest) => !otherPart.test(rest) && !(rest.match(/\p{L}{3,}/gu) ?? []).some(isMonth),
)

function isMonth(word: string): boolean {
  return monthsByName.has(word.toLowerCase())
}

/** The shape of a name with one plain date; null for any other name. */
export function shapeOf(name: string): Shape | null {
  plainDate.lastIndex = 0
  const found = plainDate.exec(name)
  if (!found) return null
  const [date] = found
  const before = name.slice(0, found.index)
  const after = name.slice(found.index + date.length)
  if (!isAlone(`${before}\n${after}`)) return null
  return { name: before + exampleDate + after, date, from: found.index }
}

/** The function, asked once for all names of a shape. Its answers must have nothing of the name's own date in them. */
export function askedByShape<T>(ask: (name: string) => T): (name: string) => T {
  const byShape = remembered(most, ask)
  return (name) => {
    const shape = shapeOf(name)
    return shape ? byShape(shape.name) : ask(name)
  }
}
