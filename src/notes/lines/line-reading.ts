import { type FoundDate, findDate } from '../dates/dates.ts'
import { type DueWords, readDueWords } from '../dates/due.ts'
import { type Line, readLine } from '../text/lines.ts'
import { plainWords } from '../text/markdown-words.ts'
import { withoutTaskSigns } from '../text/tool-marks.ts'
import { type Commitment, readCommitments } from '../words/commitments.ts'
import type { OwnerTag } from '../words/owner-tag.ts'
import { type ClosingRemark, closingRemark } from '../words/remarks.ts'
import { type RoleLine, readRoleLine } from '../words/roles.ts'
import { readSpeakers } from '../words/speakers.ts'
import { readStatusWords, type StatusWords } from '../words/status.ts'
import { leadingVerb, type VerbForm } from '../words/verbs.ts'
import { coreOf } from './core-words.ts'
import { type LabelForm, labelOf } from './label-form.ts'
import { tagsOf } from './line-tags.ts'
import { isStruck } from './struck.ts'

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
  /** The remark of a tick at its end, which is no part of the words. */
  readonly closing: ClosingRemark | null
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

/** What stands in front of the words and only marks them: "- ### New business", "- [ ] #task Order rope". */
function notWords({ mark, box }: Line): RegExp {
  if (box) return /^#task\s+(?=\S)/
  return mark ? /^#{1,6} (?=\S)/ : /^#{2,6} (?=\S)/
}

const longestContent = 5000

function contentOf(raw: string, { from, to }: Line): string {
  return raw.slice(from, Math.min(to, from + longestContent))
}

function makeReading(raw: string): LineReading {
  return new LazyReading(raw)
}

/** What was asked and has no answer, so that `undefined` and null can be answers. */
const unasked = Symbol('unasked')
type Asked<T> = T | typeof unasked

/**
 * A class, as tens of thousands of readings are kept: with a closure for each question they take four times the room.
 */
class LazyReading implements LineReading {
  readonly raw: string
  readonly line: Line
  readonly words: string
  readonly boldLead: string | null
  readonly struck: boolean
  readonly isLink: boolean
  readonly core: string
  readonly label: LabelForm | null
  readonly closing: ClosingRemark | null
  private verbFound: Asked<VerbForm | null> = unasked
  private tagsFound: Asked<readonly OwnerTag[]> = unasked
  private commitmentsFound: Asked<readonly Commitment[]> = unasked
  private statusFound: Asked<StatusWords | null> = unasked
  private dueFound: Asked<DueWords | null> = unasked
  private dateFound: Asked<FoundDate | undefined> = unasked
  private roleFound: Asked<RoleLine | null> = unasked
  private speakersFound: Asked<readonly string[]> = unasked
  private cellsFound: Asked<readonly string[]> = unasked

  constructor(raw: string) {
    const line = readLine(raw)
    const content = contentOf(raw, line).replace(notWords(line), '')
    const all = line.kind === 'blank' ? '' : plainWords(content)
    const closing = line.kind === 'row' ? null : closingRemark(all)
    const words = closing ? all.slice(0, closing.index) : all
    this.raw = raw
    this.line = line
    this.words = words
    this.closing = closing
    this.boldLead = boldLeadOf(content)
    this.isLink = content.startsWith('[') && wholeLink.test(content)
    this.struck =
      isStruck(content) || (line.mark !== null && raw.slice(0, line.mark.from).endsWith('~~'))
    this.core = coreOf(shoutedLead(content, words))
    this.label = labelOf(content, words, line)
  }

  verb(): VerbForm | null {
    if (this.verbFound === unasked) this.verbFound = leadingVerb(this.core)
    return this.verbFound
  }

  tags(): readonly OwnerTag[] {
    if (this.tagsFound === unasked) {
      this.tagsFound = tagsOf(this.core, this.boldLead, contentOf(this.raw, this.line))
    }
    return this.tagsFound
  }

  commitments(): readonly Commitment[] {
    if (this.commitmentsFound === unasked) this.commitmentsFound = readCommitments(this.core)
    return this.commitmentsFound
  }

  status(): StatusWords | null {
    if (this.statusFound === unasked) {
      this.statusFound = this.closing
        ? { status: this.closing.status, mark: true }
        : readStatusWords(withoutTaskSigns(this.words))
    }
    return this.statusFound
  }

  due(): DueWords | null {
    if (this.dueFound === unasked) this.dueFound = readDueWords(this.words)
    return this.dueFound
  }

  date(): FoundDate | undefined {
    if (this.dateFound === unasked) this.dateFound = findDate(this.words)
    return this.dateFound
  }

  role(): RoleLine | null {
    if (this.roleFound === unasked) {
      // "Present:<br>Ada<br>Ben"
      const words = lineBreak.test(this.raw)
        ? plainWords(contentOf(this.raw, this.line).replace(lineBreaks, ', '))
        : this.words
      this.roleFound = readRoleLine(words)
    }
    return this.roleFound
  }

  speakers(): readonly string[] {
    if (this.speakersFound === unasked) this.speakersFound = readSpeakers(this.words)
    return this.speakersFound
  }

  cells(): readonly string[] {
    if (this.cellsFound === unasked) this.cellsFound = cellsOf(this.raw)
    return this.cellsFound
  }
}

/**
 * What some words say, as a part of a line that stands elsewhere: with that line's marks and, where `state` and `due` are
 * given, with its state and date.
 */
export function placedReading(
  reading: LineReading,
  place: Pick<LineReading, 'line' | 'raw'> & {
    readonly struck?: boolean
    readonly status?: LineReading
    readonly due?: LineReading
  },
): LineReading {
  const { line, raw, struck = reading.struck, status = reading, due = reading } = place
  return {
    line,
    raw,
    words: reading.words,
    boldLead: reading.boldLead,
    struck,
    isLink: reading.isLink,
    core: reading.core,
    label: reading.label,
    closing: status.closing,
    verb: () => reading.verb(),
    tags: () => reading.tags(),
    commitments: () => reading.commitments(),
    status: () => status.status(),
    due: () => due.due(),
    date: () => reading.date(),
    role: () => reading.role(),
    speakers: () => reading.speakers(),
    cells: () => reading.cells(),
  }
}

const lineBreak = /<br ?\/?>\s*\S/i
const lineBreaks = /\s*<br ?\/?>\s*/gi
const wholeLink = /^\[[^[\]]+\]\([^()\s]*(?: "[^"]*")?\)$/

// "**Action Item** JB to ask"  "*Action* Ada will ask"  "**Action (Ada)** ask": the emphasis says what a colon says elsewhere.
const emphasisedAction =
  /^(?:\*{1,3}|_{1,3})((?:action|todo|to-do|next step|follow[- ]?up)(?: items?| points?)?(?: ?\([^()]{2,60}\))?)(?:\*{1,3}|_{1,3}) +(?=[\p{L}@(])/iu

function shoutedLead(content: string, words: string): string {
  const found = /^[*_]/.test(content) ? emphasisedAction.exec(content) : null
  return found?.[1] ? `${found[1]}: ${words.slice(found[1].length).trimStart()}` : words
}

// **Gao** is …  __Anna__: …
const boldStart = /^(?:\*\*|__)([^*_]{1,60})(?:\*\*|__)/
// [Gao Li](mailto:gao@example.org) …
const mailStart = /^\[([^[\]]{2,60})\]\(mailto:[^()]*\)/
// [[Ada Byron]] …
const linkStart = /^(\[\[[^[\]]{2,80}\]\])/

function boldLeadOf(content: string): string | null {
  const start = content.startsWith('[[') ? linkStart : content[0] === '[' ? mailStart : boldStart
  const found = /^[*_[]/.test(content) ? start.exec(content) : null
  return found?.[1] ? plainWords(found[1]).replace(/:$/, '').trim() : null
}

function cellsOf(raw: string): string[] {
  const inner = raw.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.length > 5000 ? [] : inner.split(/(?<!\\)\|/).map((cell) => plainWords(cell))
}
