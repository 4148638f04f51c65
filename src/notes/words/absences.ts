// "Ruth is on leave from 7 December"  "Ines and Ben are away next week"  "Ada: on holiday until Friday": where people are,
// and no work. What is said besides that and when ("…, so Ben will ring the mill") may be some.

import { startsWithFirstName } from './names.ts'

const who =
  "(?:@?\\p{L}[\\p{L}\\p{M}\\d'’.-]*(?:(?: and | & |, | )\\p{Lu}[\\p{L}\\p{M}'’.-]+){0,3})"
const where =
  '(?:on (?:(?:\\p{L}+ )?(?:leave|holidays?|vacations?)|pto|sabbatical)|away|off(?: sick| work)?|out(?: of (?:the )?office| sick)?|absent|ill|sick|unavailable|not available|around(?:/available)?|back)'
const when =
  '(?:until|till|from|since|on|for|next|this|last|all|the|in|of|at|through|to|and|again|today|tomorrow|a|an|two|three|few|first|week|weeks|month|months|day|days|morning|afternoon|half|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|easter|christmas|summer|leave|holidays?|vacation|\\d[\\d./:–-]*(?:st|nd|rd|th)?)'
const absence = new RegExp(
  `^${who}(?::| (?:is|are|was|were|am|will (?:\\p{L}+ly )?be)) (?:still |now |also |currently )?${where}(?:,? ${when}|[–-])*[.!]?$`,
  'iu',
)

// "Ada out today; carry over to next week": a given name without "is"
const short = new RegExp(
  `^${who} (?:is )?${where}(?:,? ${when}|[–-])+(?:[;,] (?:will )?(?:carry|carried|move[ds]?|push(?:ed)?|postponed?|defer(?:red)?)(?: (?:it|this))?(?: over)?(?:,? ${when})*)?[.!]?$`,
  'iu',
)

/** Asked first, as hardly any line has one of these words. */
const hint =
  /\b(?:leave|holidays?|vacations?|pto|sabbatical|away|off|out|absent|ill|sick|unavailable|available|around|back)\b/i

/** Whether the words say that somebody isn't there, or is back, and nothing else. */
export function tellsAbsence(words: string): boolean {
  if (words.length >= 160 || !hint.test(words)) return false
  return absence.test(words) || (startsWithFirstName(words) && short.test(words))
}
