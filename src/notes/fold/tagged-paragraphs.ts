// Paragraphs and entries with people in brackets at their end: "… Tell of what is left. [Ada, Ben]".

import type { Place } from '../headings/frames.ts'
import type { LineReading } from '../lines/line-reading.ts'
import type { Row } from '../lines/skeleton.ts'
import { spelled } from '../people/spelled.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
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

/** Whether three lines of the meeting end so: it is the team's way to give work. */
const isCustom = onceAFold((fold) => {
  const tagged = fold.rows.filter(({ hidden, reading }) => !hidden && tagOf(fold, reading))
  return tagged.length >= 3
})

/** Work by the people at its end, whatever it begins with. True where the row is such. */
export function taggedAtEnd(fold: Folding, row: Row, here: Place): boolean {
  const { section } = here
  if (section === 'agenda' || section === 'news' || section === 'update' || section === 'question')
    return false
  const tag = tagOf(fold, row.reading)
  if (!tag || !isCustom(fold)) return false
  keepItem(fold, row, here, {
    ...asSentence(row, here, spelled(tag.names, fold.people)),
    text: tag.rest,
    why: 'people in brackets at the end, as elsewhere in the note',
  })
  return true
}
