import { type Commitment, readCommitments } from './commitments.ts'
import { type FoundDate, findDate } from './dates.ts'
import { type DueWords, readDueWords } from './due.ts'
import { withoutTail } from './line-tail.ts'
import { type Line, readLine } from './lines.ts'
import { isEmphasised, plainWords } from './markdown-words.ts'
import { readNames } from './names.ts'
import { type OwnerTag, readOwnerTags } from './owners.ts'
import { type RoleLine, readRoleLine } from './roles.ts'
import { readSpeakers } from './speakers.ts'
import { readStatusWords, type StatusWords } from './status.ts'
import { leadingVerb, type VerbForm } from './verbs.ts'

/** A line that may stand above others, or begin with a label of its own ("Action: …"). */
export type LabelForm = {
  readonly words: string
  /** What follows the colon; empty for a label that stands alone. */
  readonly rest: string
  readonly form: 'bold' | 'colon' | 'bare'
}

/**
 * What a line says by itself. It holds no offsets of the note and knows nothing of its place, so that equal lines
 * share one reading. The dear questions are asked once, when the answer is first wanted.
 */
export type LineReading = {
  readonly line: Line
  readonly raw: string
  /** The content as a reader sees it. */
  readonly words: string
  /** The words up to a closing emphasis at the start: `**Gao** is …` has "Gao". */
  readonly boldLead: string | null
  readonly struck: boolean
  /** All of it is one link: `[Project](https://…)`. */
  readonly isLink: boolean
  /** The words without what only marks them: emoji, "DONE", "NEW:" in front. */
  readonly core: string
  readonly label: LabelForm | null
  readonly verb: () => VerbForm | null
  readonly tags: () => readonly OwnerTag[]
  readonly commitments: () => readonly Commitment[]
  readonly status: () => StatusWords | null
  readonly due: () => DueWords | null
  readonly date: () => FoundDate | undefined
  readonly role: () => RoleLine | null
  /** Who speaks in it, by the words alone: "Ada noted …". */
  readonly speakers: () => readonly string[]
  readonly cells: () => readonly string[]
}

// "🔨 "  "DONE "  "NEW: "  "P1: "
const marking =
  /^(?:(?:\p{Extended_Pictographic}|[✓✔✗✘]|:[a-z_]{2,20}:|\uFE0F|\u200D)+\s*|\[?(?:DONE|NOT DONE|COMPLETED?|NEW|WIP|IN PROGRESS|OPEN|CLOSED|URGENT|OLD|CARRIED(?: OVER)?|POSTPONED|CANCELLED|ERLEDIGT|FAIT|HECHO|FEITO)\]?(?:\s?[:.–-]\s*|\s+)|P[0-4]\b[:.)]?\s+)/u
// "(new) "  "[in progress] "  "Postponed: "  "Done - "
const stated =
  /^(?:[([] ?(?=[^\])]{2,14}[\])]))?(?:done|not done|completed?|finished|merged|new|wip|in[- ]progress|ongoing|started|open|closed|pending|blocked|postponed|cancell?ed|dropped|deferred|on hold|carried(?: over)?|erledigt|offen|in arbeit|fait|en cours|hecho|en curso|feito|em andamento)(?:(?<=^[([].{2,14}) ?[)\]][:–-]?\s+|(?<=^\p{Lu}.{2,14})(?::\s+|\s[–—-]\s))/iu

// "16:09:28 <ada> "  "[14:02] ada: "
const clock = /^\[?\d{1,2}:\d{2}(?::\d{2})?\]? +<[@+ ]?([\p{L}\d_.-]{2,24})> ?/u
const bareClock = /^\[?\d{1,2}:\d{2}(?::\d{2})?\]? +(?=\p{L})/u

// "Order rope `@ada`"
const quotedHandle = /`(@[\w.-]+)`/g

// "(Hamid?) is dealing with it"
const unsure = /\(([\p{Lu}][\p{L}'’. -]{1,40}?)\?\)(?= (?:is|are|will|to)\b)/u

// "Write the guide @ada - 10min"  "Order rope (2h)"  "Fix the logo @ada -"
const estimate =
  /\s*(?:[-–—]\s*(?:\?+|[\d.,]+) ?(?:m|min|mins|minutes|h|hrs?|hours?|d|days?|pts?|points?)?\.?|[-–—])$/i

function coreOf(words: string): string {
  let core = words
    .replace(quotedHandle, '$1')
    .replace(estimate, (found, at: number) =>
      at > 8 && !/^\s*[-–—]\s*\d+$/.test(found) ? '' : found,
    )
    .replace(clock, '$1: ')
    .replace(bareClock, '')
    .replace(unsure, '$1')
  for (let turn = 0; turn < 3; turn++) {
    const start = core.slice(0, 60)
    const found = marking.exec(start) ?? stated.exec(start)
    if (!found || found[0].length >= core.length) return core
    core = core.slice(found[0].length)
  }
  return core
}

const cacheLimit = 20_000
let young = new Map<string, LineReading>()
let old = new Map<string, LineReading>()

/** The reading of a line, from the cache where the same text was read lately. */
export function readLineAlone(raw: string): LineReading {
  const known = young.get(raw)
  if (known) return known
  const reading = old.get(raw) ?? makeReading(raw)
  if (young.size >= cacheLimit) {
    old = young
    young = new Map()
  }
  young.set(raw, reading)
  return reading
}

const longestContent = 5000

function makeReading(raw: string): LineReading {
  const line = readLine(raw)
  const content = raw.slice(line.from, Math.min(line.to, line.from + longestContent))
  const all = line.kind === 'blank' ? '' : plainWords(content)
  const closing = line.kind === 'row' ? null : closingRemark.exec(all)
  const words = closing ? all.slice(0, closing.index) : all
  const core = coreOf(shoutedLead(content, words))
  return {
    line,
    raw,
    words,
    boldLead: boldLeadOf(content),
    isLink: /^\[[^[\]]+\]\([^()\s]*\)$/.test(content),
    struck: /^(?:~~[^~]+~~|<(?:del|s|strike)>)/.test(content),
    core,
    label: labelOf(content, all, line),
    verb: lazily(() => leadingVerb(core)),
    tags: lazily(() => withBoldEnd(withBoldLead(tagsOf(core), core, boldLeadOf(content)), content)),
    commitments: lazily(() => readCommitments(core)),
    status: lazily(() =>
      closing
        ? { status: closing[1] === undefined ? 'done' : 'open', mark: true }
        : readStatusWords(words),
    ),
    due: lazily(() => readDueWords(words)),
    date: lazily(() => findDate(words)),
    role: lazily(() => readRoleLine(words)),
    speakers: lazily(() => readSpeakers(words)),
    cells: lazily(() => cellsOf(raw)),
  }
}

// "Order rope (Ben) - done": what a tick writes where there is no box (decision 4). It decides, whatever else the line
// says, and is no part of the words.
const closingRemark = /(?<=\S) - (not )?done$/

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The places that name owners, what tells of state and time behind them set aside. */
function tagsOf(core: string): readonly OwnerTag[] {
  const head = withoutTail(core)
  if (head === core) return readOwnerTags(core)
  const tail = core.slice(head.length)
  const tags = readOwnerTags(head).filter(({ rest, place }) => rest !== '' || place === 'assign')
  if (tags.length === 0 && head.split(' ').length < 3) return readOwnerTags(core)
  return tags.map((tag) => (tag.rest === '' ? tag : { ...tag, rest: tag.rest + tail }))
}

/** A bold name at the start leads the line as one with a colon does: "**Ada** I'll write it up". */
function withBoldLead(
  tags: readonly OwnerTag[],
  core: string,
  lead: string | null,
): readonly OwnerTag[] {
  if (lead === null || !core.startsWith(lead) || tags.some((tag) => tag.place === 'lead'))
    return tags
  const rest = core
    .slice(lead.length)
    .replace(/^ ?[:–-]? /, '')
    .trim()
  const names = rest === '' ? null : readNames(lead)
  return names ? [...tags, { place: 'lead', names, rest, loose: false }] : tags
}

/** A bold name at the end: "Order rope **Ada**". */
function withBoldEnd(tags: readonly OwnerTag[], content: string): readonly OwnerTag[] {
  const found = content.endsWith('*') ? boldEnd.exec(content) : null
  const names = found?.[1] ? readNames(found[1]) : null
  if (!found || !names || tags.some((tag) => tag.rest !== '' && tag.names.length > 0)) return tags
  return [
    ...tags,
    { place: 'dash', names, rest: plainWords(content.slice(0, found.index)), loose: false },
  ]
}

// "Order rope **Ada**"  "Order rope - *Ada, Ben*"
const boldEnd = /(?<=\p{L}.{5,}) \*{1,2}([^*]{2,60})\*{1,2}$/u

// "**Action Item** JB to ask"  "*Action* Ada will ask"  "**Action (Ada)** ask": the emphasis says what a colon says elsewhere.
const emphasisedAction =
  /^(?:\*{1,3}|_{1,3})((?:action|todo|to-do|next step|follow[- ]?up)(?: items?| points?)?(?: ?\([^()]{2,60}\))?)(?:\*{1,3}|_{1,3}) +(?=[\p{L}@(])/iu

function shoutedLead(content: string, words: string): string {
  const found = emphasisedAction.exec(content)
  return found?.[1] ? `${found[1]}: ${words.slice(found[1].length).trimStart()}` : words
}

// **Gao** is …  __Anna__: …
const boldStart = /^(?:\*\*|__)([^*_]{1,60})(?:\*\*|__)/

function boldLeadOf(content: string): string | null {
  const found = boldStart.exec(content)
  return found?.[1] ? plainWords(found[1]).replace(/:$/, '').trim() : null
}

// "Next: a, b"  "**Action items:** a"
const colon = /^([^:]{1,60}?)\s?[:：](?:\s+|$)(.*)$/su

const asking = /^(?:what|any|anything|was|qué|que|qu['’]|o que)\b[^.?!]*\?$/iu

function labelOf(content: string, words: string, line: Line): LabelForm | null {
  if (words === '' || line.kind === 'row' || line.kind === 'row-rule') return null
  if (words.length <= 120 && isEmphasised(content))
    return { words: words.replace(/\s?[:：]$/, ''), rest: '', form: 'bold' }
  if (/[:：]$/.test(words) && words.length <= 1500)
    return { words: words.slice(0, -1).trimEnd(), rest: '', form: 'colon' }
  const found = colon.exec(words)
  if (found?.[1]) return { words: found[1], rest: found[2] ?? '', form: 'colon' }
  if (words.replace(/ ?\([^()]*\)$/, '').length <= 60 && !/[.!?;,]$/.test(words))
    return { words, rest: '', form: 'bare' }
  // "What did you do since the last meeting?"
  if (words.length <= 75 && asking.test(words)) return { words, rest: '', form: 'bare' }
  return null
}

function cellsOf(raw: string): string[] {
  const inner = raw.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.length > 5000 ? [] : inner.split(/(?<!\\)\|/).map((cell) => plainWords(cell))
}
