// Words that begin sentences as often as people do.

import { type Name, startsWithFirstName } from './names.ts'

/** "Testing" will start, "Members" to vote, "Likely" to fail, and not "Lucas": hardly the name of somebody. */
export function isHardlyPerson({ name }: Name): boolean {
  // "Lucas", "Grace"
  return (noPerson.test(name) && !startsWithFirstName(name)) || takesTo.test(name)
}

// "Likely to fail", "Something to discuss"
const takesTo =
  /^(?:remember|prefer|consent|intend|wish|refuse|tend|seem|appear|likely|unlikely|listen|empower|due|subject|able|unable|welcome|ready|easy|hard|difficult|free|happy|good|great|used|similar|intro|desire|important|necessary|possible|impossible|interested|attempt|next|aim|strive|ways?|framework|useful|easier|harder|time|room|space|money|people|nothing|something|anything|everything)$/i

// Abstract nouns and plurals begin sentences as often as people do: "Testing will start", "Members to vote"
const noPerson =
  /(?:ing|tion|sion|ment|ness|able|ible|ty|ance|ence|ware|base|ship|ism|age|ure|dom|[^s]s|\p{L}{4}ly|get|site|list|\p{Lu}{2}|\d)$/u
