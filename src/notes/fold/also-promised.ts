import type { LineReading } from '../lines/line-reading.ts'
import type { PeopleBook } from '../people/people.ts'
import { spelled } from '../people/spelled.ts'
import type { Commitment } from '../words/commitments.ts'
import { namePattern, namesPattern, titles } from '../words/name-patterns.ts'
import { type Name, readNames } from '../words/names.ts'
import { verbForm } from '../words/verbs.ts'
import type { Folding } from './folding.ts'

/** "Ada will paint the sign, and Ben to hang it": the others who promise something in the same sentence. */
export function alsoPromised(reading: LineReading, first: Commitment, { people }: Folding): Name[] {
  const isAtWork = first.how === 'progress'
  if (!isAtWork && first.how !== 'infinitive' && first.how !== 'modal') return []
  const others = isAtWork
    ? [...reading.core.matchAll(alsoAtWork)].flatMap(
        ([, who, other = '']) => readNames(who ?? other) ?? [],
      )
    : reading
        .commitments()
        .filter((one) => one !== first && (one.how === 'infinitive' || one.how === 'modal'))
        .flatMap(({ names }) => names)
  const same = /,? (?:and|und|et|y|e) \p{Lu}/u.test(reading.core)
    ? doesSame.exec(reading.core)
    : null
  return [...others, ...((same?.[1] && readNames(same[1])) || [])].filter(
    (name) => name.shape !== 'group' && name.shape !== 'lower' && people.knows(name),
  )
}

// "Ada working on the map, Ben working on the lamps"  "Ada is pairing with Ben" (or "paring")
const alsoAtWork = new RegExp(
  `[,;] (?:and )?(${namesPattern}) (?:(?:is|are) )?(?:still |currently )?working on | pai?ring with (${namesPattern})`,
  'gu',
)

// "Ada will bring the map, and Ben a lamp"
const doesSame = new RegExp(
  `,? (?:and|und|et|y|e) (${namePattern}) (?:an?|the|his|her|une?|una|la|el|las|los|einen?|eine|die|das|um|uma) \\p{Ll}`,
  'u',
)

// "Action: all clean the hall. Ada ring the mill"  "…, Ada and Ben - draw the map": not "Mr. Lamb to ring the mill"
const alsoGiven = new RegExp(
  `(?<!\\b${titles})[.;,] (${namesPattern})(?: [-–—]| to)? (\\p{L}+) `,
  'gu',
)

/** The owners of an action and those to whom its later sentences give something. */
export function withOthers(
  owners: readonly string[],
  words: string,
  people: PeopleBook,
): readonly string[] {
  if (words.length > 300) return owners
  const others = [...words.matchAll(alsoGiven)].flatMap(([, who = '', verb = '']) => {
    const names = verbForm(verb.toLowerCase()) === 'base' ? readNames(who) : null
    return names?.every((name) => people.knows(name)) ? spelled(names, people) : []
  })
  return [...new Set([...owners, ...others])]
}
