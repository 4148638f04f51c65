import { isTicketAlone } from '../lines/references.ts'
import type { Row } from '../lines/skeleton.ts'
import { type Folding, onceAFold } from './folding.ts'

// "Review please: https://…/pull/3", "PTAL https://…"
const asksFor =
  /^(?:(?:can |could )?(?:somebody |someone |anyone |you )?(?:please|pls) (?:review|look|check|have a look|take a look|merge|test)|(?:code )?reviews? (?:please|pls|needed|wanted|requested)|(?:needs?|awaiting|waiting (?:for|on)|looking for|ready for) (?:an? |your |some |more )?(?:code )?reviews?|ptal|help (?:needed|wanted)|bitte (?:prüfen|ansehen|reviewen)|à relire|por favor revis)\b.*https?:/iu

/** The address of a ticket alone right below "review please: https://…/3", or below another such: asked for with it. */
export function isAlsoAskedFor(fold: Folding, row: Row): boolean {
  const above = fold.rows[row.at - 1]
  if (above?.parent !== row.parent || above.reading.line.kind !== 'entry') return false
  const asked = askedFor(fold)
  const isAsked = asksFor.test(above.reading.words) || asked.has(above.at)
  if (isAsked && isTicketAlone(row.reading)) asked.add(row.at)
  return isAsked
}

const askedFor = onceAFold(() => new Set<number>())
