// "He will try a few ways" means whoever the lines above tell of.

import type { Row } from '../lines/skeleton.ts'
import { readNames, subjectPattern } from '../words/names.ts'
import { verbForm } from '../words/verbs.ts'
import type { Folding } from './folding.ts'

// "As such, he will try …"  "She is going to ask the mill"
const promise =
  /^(?:(?:as such|so|then|therefore|thus|also|in addition|meanwhile|afterwards|next),? )?(?:he|she) (?:will|is going to) (?:also |then |now )?(\p{Ll}+)/iu
const subject = new RegExp(`^(${subjectPattern}) (?=\\p{Ll})`, 'u')
const linesAbove = 4

/** The person of whom the lines right above tell, where the row goes on with "he will …"; null for all others. */
export function whoWill({ rows, people }: Folding, row: Row): readonly string[] | null {
  const verb = promise.exec(row.reading.core)?.[1]
  if (verb === undefined || verbForm(verb) !== 'base') return null
  let above = row
  for (let seen = 0; seen < linesAbove; seen++) {
    const before = rows[above.at - 1]
    const isNear =
      before?.reading.line.kind === row.reading.line.kind && before.parent === row.parent
    if (!before || !isNear || above.blankBefore) return null
    const higher = rows[before.at - 1]
    const begins = before.blankBefore || /[.!?]$/.test(higher?.reading.words ?? '.')
    const found = begins ? subject.exec(before.reading.core) : null
    const names = found?.[1] ? readNames(found[1]) : null
    if (names?.length === 1 && names.every((name) => name.shape !== 'group' && people.knows(name)))
      return names.map((name) => people.spelling(name.name))
    above = before
  }
  return null
}
