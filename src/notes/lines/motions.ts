import type { LineReading } from './line-reading.ts'

// "Seconded by Ada", "(none)", "(4-0) The date is confirmed"
const motion =
  /^(?:\(\d{1,2}[-–]\d{1,2}(?:[-–]\d{1,2})?\) .*|(?:motion )?(?:moved|seconded|proposed|nominated) by\b.{0,60}|(?::[+-]1:|[+-]1|👍|👎):? (?:[a-z]+ ){0,4}?from .*|\((?:none|n\/?a|nothing|keine|aucune?|ninguno|nenhum|(?:no|sem|sin|ohne|keine|aucune?) [^()]{3,60})\)[.!]?)$/iu

/** Who moved or voted for what; "(none)". */
export function isOfVote(words: string): boolean {
  return motion.test(words)
}

/** "MOTION: the board begins in May": what is voted on. */
export function isMotion({ label }: LineReading): boolean {
  return label !== null && label.rest !== '' && /^motion(?: \d+)?$/i.test(label.words)
}
