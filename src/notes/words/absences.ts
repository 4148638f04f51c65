// "Ruth is on leave from 7 December"  "Ines and Ben are away next week"  "Ada: on holiday until Friday": where people are, and no work.

const who =
  "(?:@?\\p{L}[\\p{L}\\p{M}\\d'’.-]*(?:(?: and | & |, | )\\p{Lu}[\\p{L}\\p{M}'’.-]+){0,3})"
const where =
  '(?:on (?:(?:\\p{L}+ )?(?:leave|holidays?|vacations?)|pto|sabbatical)|away|off (?:sick|work|today|tomorrow|until|from|this|next)|off$|out (?:of (?:the )?office|sick|today|tomorrow|this|next|until)|absent|ill|sick|unavailable|not available|back (?:on|from|next|in)|travell?ing)'
const absence = new RegExp(
  `^${who}(?::| (?:is|are|was|were|am|will be)) (?:still |now |also |currently )?${where}(?![\\p{L}\\d])`,
  'iu',
)

/** Whether the words say that somebody isn't there, or is back. */
export function tellsAbsence(words: string): boolean {
  return words.length < 160 && absence.test(words)
}
