import { saysNothing } from '../words/nothing.ts'
import { endsInVerb, leadingVerb } from '../words/verbs.ts'
import type { LineReading } from './line-reading.ts'

/** "Blockers this week: none", and neither "Book the hall: TBD" nor a box over more than a short label. */
export function holdsNothing({ label, line }: LineReading): boolean {
  if (!label || label.rest === '' || !saysNothing(label.rest)) return false
  const length = label.words.split(' ').length
  const isLong = length > 3
  if (isDeedInWords(label.words)) {
    // "Saal buchen: ?", and no "Start date: TBD"
    const isWhole = length > 2 || endsInVerb(label.words)
    if (line.box !== null || isLong || (isWhole && notKnownYet.test(label.rest))) return false
  }
  return line.box !== null ? !isLong : length <= 4
}

const notKnownYet = /^(?:tb[ad]|todo|\?+|no ?one|nobody)\b|^\?/i

/** "Ask the mill", "Preis erfragen bei der Mühle": says what is to be done. */
export function isDeedInWords(words: string): boolean {
  if (/\?["”»]?$/.test(words)) return false
  return (
    leadingVerb(words) === 'base' || endsInVerb(words) || endsInVerb(words.replace(placeOrTime, ''))
  )
}

// "… bei der Mühle"
const placeOrTime = / (?:bei|beim|für|von|vom|mit|an|am|im|in|zu|zum|zur|bis|auf|ab) .*$/
