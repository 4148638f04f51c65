// "He will try a few ways" means whoever the lines above tell of.

import type { Row } from '../lines/skeleton.ts'
import type { PeopleBook } from '../people/people.ts'
import { namePattern, subjectPattern } from '../words/name-patterns.ts'
import { readNames } from '../words/names.ts'
import { verbForm } from '../words/verbs.ts'
import type { Folding } from './folding.ts'

// "As such, he will try …"  "She'll ask the mill"  "She is going to ask it"  "He and Ben will write it down"
const promise =
  /^(?:(?:as such|so|then|therefore|thus|also|in addition|meanwhile|afterwards|next),? )?(?:he|she)(?:['’]ll| (?:and (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) )?(?:will|(?:is|are) going to)) (?:also |then |now )?(\p{Ll}+)/iu
// "Ada drew the map", and of "Ada asked Ben how it is" Ben
const subject = new RegExp(
  `^(${subjectPattern}) (?:(?:also )?(?:asked|questioned|told|reminded|informed|thanked) (${namePattern}) )?(?=\\p{Ll})`,
  'u',
)
const linesAbove = 4

/** The same within a paragraph: the nearest sentence before this one that begins with a person, three away at most. */
export function whoGoesOn(
  { people }: Folding,
  sentences: readonly Row[],
  at: number,
): readonly string[] | null {
  const others = promisedWith(sentences[at]?.reading.core ?? '', people)
  if (!others) return null
  for (const before of sentences.slice(Math.max(0, at - 3), at).reverse()) {
    const who = toldOf(before.reading.core, people)
    if (who) return [...who, ...others]
  }
  return null
}

/** Who else will do it than he or she; null where nobody of whom one tells will do something. */
function promisedWith(words: string, people: PeopleBook): readonly string[] | null {
  const [, other, verb] = promise.exec(words) ?? []
  if (verb === undefined || verbForm(verb) !== 'base') return null
  if (other === undefined) return []
  return readNames(other)?.every((name) => people.knows(name)) ? [people.spelling(other)] : null
}

/** The one known person of whom the words tell. */
function toldOf(words: string, people: PeopleBook): readonly string[] | null {
  const found = subject.exec(words)
  const names = readNames(found?.[2] ?? found?.[1] ?? '')
  if (names?.length !== 1 || names.some((name) => name.shape === 'group' || !people.knows(name)))
    return null
  return names.map((name) => people.spelling(name.name))
}

/** The person of whom the lines right above tell, where the row goes on with "he will …"; null for all others. */
export function whoWill({ rows, people }: Folding, row: Row): readonly string[] | null {
  const others = promisedWith(row.reading.core, people)
  if (!others) return null
  let above = row
  for (let seen = 0; seen < linesAbove; seen++) {
    const before = rows[above.at - 1]
    const isNear =
      before?.reading.line.kind === row.reading.line.kind && before.parent === row.parent
    if (!before || !isNear || above.blankBefore) return null
    const higher = rows[before.at - 1]
    const begins = before.blankBefore || /[.!?]$/.test(higher?.reading.words ?? '.')
    const who = begins ? toldOf(before.reading.core, people) : null
    if (who) return [...who, ...others]
    above = before
  }
  return null
}

// "Then sync with @ben on the price"
const thenDeed = /^(?:and )?then (\p{Ll}+) (?=\S)/iu

/** Who promises something in the entry right above, where this one says what is to be done then; null for all others. */
export function whoThen({ rows, made }: Folding, row: Row): readonly string[] | null {
  if (verbForm(thenDeed.exec(row.reading.core)?.[1] ?? '') !== 'base') return null
  const before = rows[row.at - 1]
  const item = before?.parent === row.parent ? made.get(before.at)?.item : undefined
  return item?.found === 'sentence' && item.owners.length > 0 ? item.owners : null
}
