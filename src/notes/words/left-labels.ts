// Labels that say of things that they are left, handed out or in need of somebody: what stands below is to be done, also in
// an agenda.

import { type LabelMeaning, means } from './label-meaning.ts'

const things = '(?:items?|things?|tasks?|issues?|bugs?|tickets?|stories|fixes|bits|pieces|points)'
const few =
  '(?:(?:\\d+|two|three|four|five|six|some|a few|few|a couple of|several|only|more|the) )*'

// "What's left"  "What still remains"  "Still left"
const left =
  /^(?:(?:what|all that|everything that)(?:'s| is|'s still| is still| still)? (?:left|remains|remaining)|(?:still|what) (?:left|remains|remaining))(?: (?:here|now|for now))?$/
// "3 bigger items left"  "A few bugs remaining"
const leftOfThem = new RegExp(
  `^${few}(?:\\p{L}+ ){0,2}${things} (?:(?:that )?(?:are|is) )?(?:still )?(?:left|remaining)$`,
  'u',
)
// "Assigned issues"  "Harbour issues assigned"
const assigned =
  /^(?:newly )?assigned (?:\p{L}+ )?(?:issues|tickets|stories|cards|prs|pull requests)$|^(?:\p{L}+ ){0,2}(?:issues|tickets|stories|cards|prs|pull requests|tasks) assigned$/u
// "Nags requiring follow-up"  "Boats that need attention"
const needed =
  /^(?:\p{L}[\p{L}'-]* ){1,3}(?:requiring|needing|in need of|(?:that |which )?(?:still )?(?:needs?|requires?)) (?:a |our |some |more |further )?(?:follow up|followup|attention|action|work|fixing|mending)$/u
// "Necessary bug fixes for the lamps"  "Fixes needed"
const fixes =
  /^(?:necessary|needed|required|remaining|outstanding) (?:\p{L}+ ){0,2}fixes(?: (?:for|in|on|to|of) .+)?$|^(?:\p{L}+ ){0,2}fixes (?:still )?(?:needed|required|necessary|to make)(?: (?:for|in|on|to) .+)?$/u

/** True for the words of a label, in lower case, that say what is left or in need of somebody. */
export function saysLeft(label: string): boolean {
  return [left, leftOfThem, assigned, needed, fixes].some((one) => one.test(label))
}

/** True for "Two points left", which may be points to sail round. */
export function saysThingsLeft(words: string): boolean {
  return /^[^:]*\b(?:points|pieces|things|items) (?:are )?(?:still )?(?:left|remaining):?$/iu.test(
    words,
  )
}

/** What such a label says of its list; undefined for all others. */
export function leftToDo(label: string): LabelMeaning | undefined {
  return saysLeft(label) ? means('planned', null, true) : undefined
}
