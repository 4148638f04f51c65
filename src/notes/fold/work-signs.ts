// What there is to see of a line that no rule took: its own words, its list, what stands above it. Each sign is there or
// not, and has a name that people can read; `sign-weights.ts` says what each is worth.

import type { Row } from '../lines/skeleton.ts'
import type { Item, OutlineLine } from '../vocabulary.ts'

/** A meeting as far as its rules read it. */
export type Look = {
  readonly rows: readonly Row[]
  readonly itemAt: (line: number) => Pick<Item, 'phase'> | undefined
  readonly items: number
  /** Headings and labels in text order. */
  readonly outline: readonly OutlineLine[]
  /** The words of names that are known to be people's here, in lower case. */
  readonly names: ReadonlySet<string>
}

/** What is counted once in a list for all of its entries. */
type List = {
  readonly rows: readonly Row[]
  readonly signs: readonly string[]
  readonly items: number
}

const atWork =
  /\b(?:working on|in progress|wip|started|ongoing|continu\w+|finish\w*|done|complete\w*)\b/i
const meansTo = /\b(?:want|like|plan|going|hope|trying|try|have|need)\w* to\b/i
const ofTicket = /#\d+|\b[A-Z]{2,}-\d+|\/(?:issues|pull)\/\d+/
const day =
  /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|\b(?:mon|tues|wednes|thurs|fri)day\b/i
const promising = new Set(['will', 'to', 'should'])
const stating = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had'])

/** The signs of each line that may be work and is none by the rules; `judge` is given one after the other. */
export function eachCandidate(
  look: Look,
  judge: (row: Row, signs: readonly string[]) => void,
): void {
  const lists = listsOf(look)
  const whole = signsOfMeeting(look)
  const heads = new Map(look.outline.map((one) => [one.line, one]))
  let head: OutlineLine | null = null
  for (const row of look.rows) {
    const own = heads.get(row.at)
    if (own) head = own.kind === 'role' ? head : own
    if (own || !isCandidate(row) || look.itemAt(row.at)) continue
    const list = lists.get(keyOf(row, head))
    judge(row, [
      ...whole,
      ...signsOfWords(row, look),
      ...signsOfPlace(row, look),
      ...signsOfHead(row, head),
      ...(list ? signsInList(row, list, look) : []),
    ])
  }
}

/** Whether the line may be work as far as its kind goes. */
export function isCandidate({ reading, hidden, level, wraps }: Row): boolean {
  const { kind } = reading.line
  return (
    !hidden &&
    level === 0 &&
    wraps < 0 &&
    (kind === 'entry' || kind === 'text') &&
    reading.words !== ''
  )
}

function keyOf({ parent, reading }: Row, head: OutlineLine | null): string {
  return parent >= 0 ? `below ${parent}` : `${reading.line.kind} under ${head?.line ?? -1}`
}

function listsOf(look: Look): ReadonlyMap<string, List> {
  const heads = new Set(look.outline.map(({ line }) => line))
  const byKey = new Map<string, Row[]>()
  let head: OutlineLine | null = null
  const outline = new Map(look.outline.map((one) => [one.line, one]))
  for (const row of look.rows) {
    const own = outline.get(row.at)
    if (own && own.kind !== 'role') head = own
    if (heads.has(row.at) || !isCandidate(row)) continue
    const key = keyOf(row, head)
    const list = byKey.get(key)
    if (list) list.push(row)
    else byKey.set(key, [row])
  }
  return new Map([...byKey].map(([key, rows]) => [key, listOf(rows, look)]))
}

function listOf(rows: readonly Row[], look: Look): List {
  const verbs = rows.map(({ reading }) => reading.verb())
  const share = (many: number) => many / rows.length
  const words = rows.reduce((sum, { reading }) => sum + countWords(reading.words), 0)
  const signs = [
    `list of ${banded(rows.length, [1, 2, 4, 8, 16])}`,
    `list: ${banded(words / rows.length, [0, 3, 5, 8, 12, 18])} words each`,
  ]
  const shares = [
    ['verbs', verbs.filter((verb) => verb !== null).length],
    ['base verbs', verbs.filter((verb) => verb === 'base').length],
    ['past verbs', verbs.filter((verb) => verb === 'past').length],
    ['names in front', rows.filter((row) => look.names.has(firstWord(row))).length],
    ['nested lists', rows.filter(({ children }) => children.length > 0).length],
    ['questions', rows.filter(({ reading }) => reading.words.endsWith('?')).length],
    ['tickets', rows.filter(({ reading }) => ofTicket.test(reading.raw)).length],
  ] as const
  for (const [what, many] of shares)
    if (many > 0) signs.push(`list: ${banded(share(many), [0, 0.25, 0.5, 0.75])} ${what}`)
  return { rows, signs, items: rows.filter(({ at }) => look.itemAt(at)).length }
}

function signsInList(row: Row, { rows, signs, items }: List, look: Look): string[] {
  const others = rows.length - 1
  const at = rows.indexOf(row)
  const near = [rows[at - 1], rows[at + 1]].filter((one) => one !== undefined)
  const own = [...signs]
  if (items > 0) own.push(`siblings are work: ${banded(items / others, [0, 0.25, 0.5, 0.75])}`)
  if (near.some((one) => look.itemAt(one.at))) own.push('next to work')
  if (at === 0 && others > 0) own.push('first of its list')
  return own
}

function signsOfMeeting(look: Look): string[] {
  const { rows, items, names } = look
  const lines = rows.filter(isCandidate).length
  const phases = new Set<string>()
  for (const row of rows) {
    const item = look.itemAt(row.at)
    if (item) phases.add(item.phase)
  }
  return [
    items === 0
      ? 'no work found'
      : `work found: ${banded(items / Math.max(1, lines), [0, 0.1, 0.2, 0.4, 0.6])}`,
    `meeting of ${banded(lines, [0, 10, 25, 60, 150])} lines`,
    `names: ${banded(names.size, [0, 1, 4, 10])}`,
    ...[...phases].map((phase) => `has ${phase} work`),
  ]
}

function signsOfWords({ reading, children, wrapped }: Row, { names }: Look): string[] {
  const { words, raw } = reading
  const all: readonly string[] = words.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const signs = [`${banded(all.length, [0, 2, 4, 7, 11, 16, 24])} words`]
  const has = (sign: string, is: boolean) => {
    if (is) signs.push(sign)
  }
  const verb = reading.verb()
  signs.push(verb === null ? 'no verb in front' : `${verb} verb in front`)
  has('ends in ?', words.endsWith('?'))
  has('asks inside', words.includes('?') && !words.endsWith('?'))
  has('ends in .', words.endsWith('.'))
  has('ends in :', words.endsWith(':'))
  has('colon inside', /^[^:]{2,40}: \S/.test(words))
  has('two sentences', /[.!?] \p{Lu}/u.test(words))
  has('address', raw.includes('http'))
  has('ticket', ofTicket.test(raw))
  has('day', day.test(words))
  has('brackets at the end', /\([^()]*\)\W*$/.test(words))
  has('arrow', /->|=>|→/.test(words))
  has('handle', /(?:^|[^\w.])@[\w-]+/.test(raw))
  has('emphasis', /\*\*|__/.test(raw))
  has('capital in front', /^\P{L}*\p{Lu}/u.test(words))
  has('wrapped', wrapped.length > 0)
  has('nested below it', children.length > 0)
  has('will', all.includes('will'))
  has('should', all.includes('should'))
  has('need', all.includes('need') || all.includes('needs'))
  has('we', all.includes('we') || all.includes('our') || all.includes('us'))
  has('I', all.includes('i') || /\bI['’]/.test(words))
  has(
    'states',
    all.slice(0, 8).some((one) => stating.has(one)),
  )
  has('at work', atWork.test(words))
  has('means to', meansTo.test(words))
  const named = all.map((one) => names.has(one))
  has('name in front', named[0] === true)
  has('name inside', named.includes(true, 1))
  has('name at the end', named.length > 1 && named.at(-1) === true)
  has('names alone', named.length > 0 && !named.includes(false))
  has(
    'name will',
    named.some((is, at) => is && promising.has(all[at + 1] ?? '')),
  )
  if (all[0]) signs.push(`first: ${all[0]}`)
  if (all[1]) signs.push(`second: ${all[1]}`)
  const last = all.at(-1)
  if (last) signs.push(`last: ${last}`)
  return signs
}

function signsOfPlace({ at, parent, reading, blankBefore }: Row, look: Look): string[] {
  const signs = [
    reading.line.kind === 'entry' ? 'entry' : blankBefore ? 'paragraph' : 'line of text',
  ]
  if (reading.line.box) signs.push('box')
  if (/^\d/.test(reading.line.mark?.text ?? '')) signs.push('numbered')
  const above = look.rows[parent]
  if (above) {
    const words = above.reading.words.toLowerCase()
    signs.push(above.parent >= 0 ? 'nested twice' : 'nested')
    if (look.itemAt(parent)) signs.push('below work')
    if (look.names.has(firstWord(above)) && countWords(words) <= 3) signs.push('below a name')
    if (words.endsWith(':')) signs.push('below a colon')
    if (words.endsWith('?')) signs.push('below a question')
    const verb = above.reading.verb()
    signs.push(verb === null ? 'below no verb' : `below a ${verb} verb`)
    signs.push(`below ${banded(countWords(words), [0, 2, 5, 10])} words`)
  }
  signs.push(`${banded(at / Math.max(1, look.rows.length), [0, 0.25, 0.5, 0.75])} of the way`)
  return signs
}

function signsOfHead(row: Row, head: OutlineLine | null): string[] {
  if (!head) return ['under no heading']
  const signs = [
    `under ${head.kind}: ${head.section ?? (head.people.length > 0 ? 'person' : 'topic')}`,
    `${banded(row.at - head.line, [0, 2, 5, 12, 30])} lines under it`,
  ]
  for (const word of new Set(head.words.toLowerCase().match(/\p{L}{2,}/gu) ?? []))
    signs.push(`under "${word}"`)
  return signs
}

function firstWord({ reading }: Row): string {
  return /\p{L}[\p{L}'’-]*/u.exec(reading.words)?.[0].toLowerCase() ?? ''
}

function countWords(words: string): number {
  return words === '' ? 0 : words.split(/\s+/).length
}

/** The band in which a number is: "2+" for 3 where the bands begin at 1, 2 and 4. */
function banded(value: number, bands: readonly number[]): string {
  return `${bands.findLast((from) => value >= from) ?? bands[0] ?? 0}+`
}
