import type { LineReading } from './line-reading.ts'

// "Where shall we put it?"  "Does it exist already? Probably not"
const asks =
  /^(?:any|what|who|whose|which|where|when|why|how|do|does|did|is|are|should|shall|can|could|will)(?:['’]s)? [^.!]*[?？]/i
const toBeDone = /\? ?(?:[-–—:→] ?)?to be \p{Ll}+/iu

/** It asks; "How do we sail? - To be looked into by Friday" says what is to be done. */
export function isAsked(reading: LineReading): boolean {
  return asks.test(reading.words) && !(toBeDone.test(reading.words) && reading.due())
}
