// What says of a meeting, or of a part of it, that each one tells of their work.

// "Everyone reports what they did this week"  "Each member tells us what he has done"
const askedOfAll =
  /^(?:each|every|all)[^.;:]{0,20} (?:reports?|tells?|says?|shares?|talks?)\b.{0,6} what [^.;:]{2,16} (?:did|done|worked on)\b/i
// "Sprint wrap-up, 9 March", "Daily stand-up", "Individual updates"
const calledRound =
  /\b(?:wrap-?up|stand-?ups?|look-?back|scrum|each of us|individual(?:ly)? (?:updates?|progress|reports?|responses))\b/i

// "Update on what everyone is doing"
const ofAll =
  /\b(?:updates?|status|reports?)\b.{0,12} what (?:every(?:one|body)|(?:each|all)\b[^.;:?]{0,12}) (?:is|are) (?:doing|working on|up to)\b/i

/** Whether a line says that it is told what everybody is at. */
export function asksWhatAllDo(words: string): boolean {
  return ofAll.test(words)
}

/** Whether a line asks everybody to tell what they did. */
export function asksForDeeds(words: string): boolean {
  return askedOfAll.test(words)
}

// "What did you do yesterday?"  "What will I work on next?"
const askedOfOne =
  /^\W*what (?:did|have|do|will|can|should|am|are) (?:i|you) (?!(?:think|like|want|see|learn|know|mean)\b).*\?/i

/** Whether a question asks one person for their work: what stands above it is somebody's name. */
export function asksOneForDeeds(words: string): boolean {
  return askedOfOne.test(words)
}

/** Whether a title or heading calls what is below it a round of people. */
export function isCalledRound(words: string): boolean {
  return calledRound.test(words)
}
