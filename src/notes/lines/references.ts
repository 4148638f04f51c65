// Entries that only lead elsewhere: a title and an address, a file, a thing of somebody's with its link.

import { withoutUrls } from '../text/markdown-words.ts'
import { verbForm } from '../words/verbs.ts'
import { toldOfPast } from './deeds.ts'
import { hasTicket } from './item-rules.ts'
import type { LineReading } from './line-reading.ts'
import type { Row } from './skeleton.ts'

// "[Accounts of May](/files/accounts.xlsx)"
const toFile = /\.(?:pdf|xlsx?|csv|pptx?|docx?|odt|ods|png|jpe?g)\)\s*$/i

/** True for an entry that is a title and an address, "failover script: https://…". */
export function isReference(reading: LineReading): boolean {
  if (reading.isLink && toFile.test(reading.raw)) return true
  const bare = withoutUrls(reading.words)
  if (bare === reading.words) return false
  const title = bare.trimEnd()
  if (!/[:–—-]$/.test(title) || hasTicket(reading)) return false
  // "Ada to look at the list: https://…", and not "how to look at it: https://…"
  const deed = /^(?!How )[\p{Lu}@][^:]*? to (\p{Ll}+) \S/u.exec(title)?.[1]
  if (deed !== undefined && verbForm(deed) === 'base') return false
  // "I wrote a list of them: https://…"
  if (/^(?:i|we) /i.test(title) && toldOfPast.test(title)) return false
  return reading.verb() === null || title.split(' ').length <= 2
}

// "[her talk](https://…)" at the end, and no ticket
const linkAtEnd = /\[([^[\]]+)\]\((?![^()]*\/(?:issues|pull|merge_requests|browse)\/)[^()]*\)$/

/** "Ada - [her talk](https://…)": a thing of hers that there is. */
export function isOfSomebody(reading: LineReading): boolean {
  const title = reading.raw.endsWith(')') ? linkAtEnd.exec(reading.raw)?.[1] : undefined
  return (
    title !== undefined &&
    reading.tags().some(({ place, rest }) => place === 'lead' && rest === title)
  )
}

/** "https://…/issues/3" and no more. */
export function isTicketAlone(reading: LineReading): boolean {
  return leadsToTicket(reading) && withoutUrls(reading.words).trim() === ''
}

/** "[Deck lamps](…/issues/3)" */
export function leadsToTicket({ raw }: LineReading): boolean {
  return /\/(?:issues|pull|merge_requests|browse)\//.test(raw)
}

/** "[harbour#3](https://…)" and no more. */
export function isTitleOfTicket(reading: LineReading | undefined): boolean {
  return reading?.isLink === true && !reading.words.includes(' ') && leadsToTicket(reading)
}

/** Nothing but tickets below it, alone or behind what they are about: "The chapters: https://…/issues/3". */
export function isOverTickets({ children }: Row, rows: readonly Row[]): boolean {
  return (
    children.length > 0 &&
    children.every((at) => {
      const one = rows[at]
      if (!one) return false
      const { reading } = one
      const isNamed = leadsToTicket(reading) && /^(?:[^:]{2,60}:)?$/.test(bareWords(reading))
      return (
        isTitleOfTicket(reading) ||
        isNamed ||
        (reading.words.endsWith(':') && isOverTickets(one, rows))
      )
    })
  )
}

function bareWords({ words }: LineReading): string {
  return withoutUrls(words).trim()
}
