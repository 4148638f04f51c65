import { plainWords } from '../text/markdown-words.ts'
import type { Phase, Status } from '../vocabulary.ts'
import { hasBegun } from '../words/at-work.ts'
import { readNames } from '../words/names.ts'
import { readStatusWords, type StatusWords, statusOfBox } from '../words/status.ts'
import { isStateAlone } from './item-rules.ts'
import type { LineReading } from './line-reading.ts'
import { restOf } from './tells-rest.ts'

type Asked = {
  readonly reading: LineReading
  /** Nested lines that say how far it is. */
  readonly remarks: readonly LineReading[]
  readonly phase: Phase
  /** The state that its section gives. */
  readonly section: Status | null
  readonly parent: Status | null
  /** It stands below its parent and has nobody of its own. */
  readonly isPart: boolean
  readonly how: 'progress' | null
}

/** The box decides, then its own words, then a remark below, then section and phase. */
export function statusOf({ reading, remarks, phase, section, parent, isPart, how }: Asked): Status {
  const own = phase === 'planned' ? statusOfPlan(reading) : reading.status()
  const box = reading.line.box
  if (box) {
    const boxed = statusOfBox(box.char)
    if (boxed !== 'open') return boxed
    if (own?.mark && own.status !== 'open') return own.status
    return reading.struck && isDropped(reading.raw) ? 'dropped' : 'open'
  }
  if (reading.struck) return 'done'
  if (own && !own.mark && phase === 'reported' && reading.verb() === 'past' && isOfLater(reading))
    return 'done'
  if (own && (own.mark || (phase === 'reported' && own.status !== 'done'))) return own.status
  if (own?.status === 'partial' && section === null && isStateRemark(reading)) return 'partial'
  for (const remark of remarks) {
    // "Order rope - dropped" says it of itself
    if (remark.closing) continue
    const said = remark.status()
    if (said && isStateAlone(remark)) return said.status
    const rest = phase === 'reported' ? restOf(remark, reading) : null
    if (rest) return rest
    if (!said || said.status === 'done') continue
    if (
      section === 'partial' &&
      said.status === 'open' &&
      /^no (?:progress|news)\b/i.test(remark.words)
    )
      return 'open'
    if (phase === 'reported' ? isRemark(remark) : said.mark && said.status === 'dropped')
      return said.status
  }
  if (how === 'progress' || (phase === 'planned' && hasBegun(reading.core))) return 'partial'
  const isTold = phase === 'reported' || section === 'done'
  if (isTold && !own && isToCome(reading)) return 'open'
  if (parent === 'dropped' || (parent === 'done' && isPart)) return parent
  return section ?? (phase === 'reported' ? 'done' : 'open')
}

// "[ ] ~~Order rope~~ Ben has one": what is struck out, and what tells why
const struckAnd =
  /~~([^~]+)~~[ ,;:(–—-]+(?:(?:moved|postponed|cancell?ed|dropped|deferred|superseded|replaced|obsolete|no longer|not|no|too|never|nobody|won['’]t|can['’]t)\b|(?:(?!(?:to|will|and)\b)[\p{L}\d'’]+ ){1,4}(?:it|that|this|them|one)\b)/iu

/** "[ ] ~~Order rope~~ moved to spring", and no "~~Ada~~ Ben: order rope". */
function isDropped(raw: string): boolean {
  const struck = struckAnd.exec(raw)?.[1]?.trim()
  return struck?.includes(' ') === true && readNames(struck) === null
}

/** "Merged the map. It is not fully tested": a deed, and what a later sentence tells of it. */
function isOfLater({ words }: LineReading): boolean {
  const end = words.search(/(?<=\p{L}{3})\. \p{Lu}/u)
  return end > 0 && (readStatusWords(words.slice(0, end))?.status ?? 'done') === 'done'
}

// "Fit the sails [WIP sails#6](…)": what the work is about, as it is called
const wipLink = /(?<=\S )\[WIP\b:? ?(?=[^[\]]+\]\()/

/** The state that the words of planned work tell of it. */
function statusOfPlan(reading: LineReading): StatusWords | null {
  const { raw, line } = reading
  if (!wipLink.test(raw) || reading.verb() !== 'base') return reading.status()
  return readStatusWords(plainWords(raw.slice(line.from, line.to).replace(wipLink, '[')))
}

// "Need to go back to the winch"  "Will also tar the hull"  "The map will be drawn soon": to come, also in a report
function isToCome({ words }: LineReading): boolean {
  return /^(?:\p{L}[^:]{1,30}: )?TODO\b|^[^;:()]{3,60} \(@?[\p{L}\d_. -]{2,40}\) to (?:work|be \p{Ll}+)\b|^(?:(?:we |i )?(?:still )?needs? to |[^:]{3,50}: (?:we |i )?(?:still )?needs? to |(?:this week,? |next week,? )?(?:(?:we|i) ?)?(?:will|['’]ll) |(?:next week|tomorrow),? (?:we|i)(?: am| are|['’]?m|['’]?re) \p{L}+ing |[^;,:]{3,80} will be \p{L}+(?:ed|en|wn|ne|nt|lt|ut|de|pt|ld|und|ught) )/iu.test(
    words,
  )
}

// "Currently a WIP and not ready"
function isStateRemark(reading: LineReading): boolean {
  return /(?<!\p{L}['’]s )\b(?:WIP|not ready|in progress|already started|on[- ]?going$)\b/u.test(
    reading.words,
  )
}

// A remark begins with its state; "Missing documentation" or "Will need better …" further on says nothing of the item.
function isRemark(reading: LineReading): boolean {
  return /^(?:(?:this |it )?(?:was|is|has)|not|no|did|didn|made|haven|hasn|still|almost|partial|started|began|got|wip|in progress|waiting|blocked|postponed|moved|(?:dropped|cancell?ed|abandoned|deferred)(?=[.,;:]|$)|half of|nicht|noch|pas|pendiente)/i.test(
    reading.words,
  )
}
