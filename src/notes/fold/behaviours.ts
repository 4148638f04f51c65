import type { LineReading } from '../lines/line-reading.ts'
import { startsWithFirstName } from '../words/names.ts'
import type { Folding } from './folding.ts'

/** "Reset will go back to the first card": what a thing does, in somebody's turn. */
export function isBehaviour({ people }: Folding, reading: LineReading): boolean {
  return (
    thingWill.test(reading.words) &&
    !atSomeTime.test(reading.words) &&
    !reading
      .commitments()
      .some(({ names }) =>
        names.some((name) => people.knows(name) || startsWithFirstName(name.name)),
      )
  )
}

// "Reset will", and neither "Soon will" nor "Friday will"; "Map will get a legend": somebody does that
const thingWill =
  /^(?!(?:I|We|He|She|They|This|Next|Today|Tonight|Tomorrow|Will|Then|Also|And|But|So|Soon|Later|After(?:wards?)?|Still|Maybe|Perhaps|Now|Once|Instead|Otherwise|Again|First|Last|Dann|Morgen|Heute|Danach|\p{L}+day|\p{L}{3,}ly)\b)(?:The )?\p{L}+ will (?!(?:be|get|need|receive|have|follow|come)\b)\p{Ll}+ /u
// "Hull will follow tomorrow"
const atSomeTime =
  /\b(?:today|tonight|tomorrow|soon|later|next|by|this (?:week|month|sprint|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
