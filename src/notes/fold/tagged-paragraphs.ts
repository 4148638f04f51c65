// Paragraphs and entries with people in brackets at their end: "… Tell of what is left. [Ada, Ben]".

import type { Place } from '../headings/frames.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { spelled } from '../people/spelled.ts'
import { tellsHowItIs } from '../words/finite-verbs.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { isBaseVerb } from '../words/verbs.ts'
import { type Folding, keepItem, onceAFold } from './folding.ts'
import { asSentence } from './told-off.ts'

const atEnd = /\S +\[[^[\]]{2,60}\][.!]?$/

/** The tag at the end, of which one is known and vouches for the others. */
function tagOf({ people }: Folding, reading: LineReading): OwnerTag | undefined {
  if (!atEnd.test(reading.core)) return undefined
  const tag = reading.tags().find(({ place, names }) => place === 'bracket' && names.length > 0)
  const isTheirs =
    tag?.names.some((name) => name.shape !== 'group' && people.knows(name)) &&
    reading.core.replace(/[\].!]+$/, '').includes(tag.names.at(-1)?.name ?? ' [')
  return isTheirs ? tag : undefined
}

/** Whether three lines of the meeting end so, most of them with a verb: it is the team's way to give work. */
const isCustom = onceAFold((fold) => {
  const tagged = fold.rows.filter(({ hidden, reading }) => !hidden && tagOf(fold, reading))
  const deeds = tagged.filter(({ reading }) => {
    const words = lastOf(reading.core)
    const hasVerb = reading.core
      .toLowerCase()
      .split(/[^\p{L}'-]+/u)
      .some(isBaseVerb)
    return hasVerb && !tellsHowItIs(words)
  })
  return tagged.length >= 3 && deeds.length * 2 > tagged.length
})

/** The last sentence of a paragraph, which is before its people. */
function lastOf(core: string): string {
  return core.split(/[.!?] (?=\p{Lu})/u).at(-1) ?? core
}

/** Work by the people at its end, whatever it begins with. True where the row is such. */
export function taggedAtEnd(fold: Folding, row: Row, here: Place): boolean {
  const { section } = here
  if (section === 'agenda' || section === 'news' || section === 'update' || section === 'question')
    return false
  const tag = tagOf(fold, row.reading)
  if (!tag || !isCustom(fold) || tellsHowItIs(lastOf(tag.rest))) return false
  keepItem(fold, row, here, {
    ...asSentence(row, here, spelled(tag.names, fold.people)),
    text: tag.rest,
    why: 'people in brackets at the end, as elsewhere in the note',
  })
  return true
}
