// The signs of work in the words of a line.

import type { LineReading } from '../lines/line-reading.ts'
import { type Signs, weighed } from './sign-weights.ts'

const atWork =
  /\b(?:working on|in progress|wip|started|ongoing|continu\w+|finish\w*|done|complete\w*)\b/i
const meansTo = /\b(?:want|like|plan|going|hope|trying|try|have|need)\w* to\b/i
export const ofTicket = /#\d+|\b[A-Z]{2,}-\d+|\/(?:issues|pull)\/\d+/
const promising = new Set(['will', 'to', 'should'])
const stating = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had'])

type Words = Signs & { readonly all: readonly string[] }
const known = new WeakMap<LineReading, Words>()

/** What there is to see in the words, whoever the people are. */
function ofWords(reading: LineReading): Words {
  const before = known.get(reading)
  if (before) return before
  const { words, raw } = reading
  const all: readonly string[] = words.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const has = (...ones: readonly string[]) => ones.some((one) => all.includes(one))
  const isStating = all.slice(0, 8).some((one) => stating.has(one))
  const verb = reading.verb()
  const signs = [
    `${banded(all.length, [0, 2, 4, 7, 11, 16, 24])} words`,
    verb === null ? 'no verb in front' : `${verb} verb in front`,
    words.includes('?') && 'asks inside',
    words.endsWith('.') && 'ends in .',
    /^[^:]{2,40}: \S/.test(words) && 'colon inside',
    /[.!?] \p{Lu}/u.test(words) && 'two sentences',
    raw.includes('http') && 'address',
    ofTicket.test(raw) && 'ticket',
    /->|=>|→/.test(words) && 'arrow',
    /(?:^|[^\w.])@[\w-]+/.test(raw) && 'handle',
    /\*\*|__/.test(raw) && 'emphasis',
    /^\P{L}*\p{Lu}/u.test(words) && 'capital in front',
    has('will') && 'will',
    has('should') && 'should',
    has('need', 'needs') && 'need',
    has('we', 'our', 'us') && 'we',
    isStating && 'states',
    atWork.test(words) && 'at work',
    meansTo.test(words) && 'means to',
  ]
  const read = { ...weighed(signs.filter((sign) => sign !== false)), all }
  known.set(reading, read)
  return read
}

/** What there is to see in the words; `names` are those of people, in lower case. */
export function signsOfWords(reading: LineReading, names: ReadonlySet<string>): readonly Signs[] {
  const words = ofWords(reading)
  const named = names.size > 0 ? words.all.map((one) => names.has(one)) : []
  if (!named.includes(true)) return [words]
  const signs = [
    named[0] && 'name in front',
    named.includes(true, 1) && 'name inside',
    named.length > 1 && named.at(-1) && 'name at the end',
    !named.includes(false) && 'names alone',
    named.some((is, at) => is && promising.has(words.all[at + 1] ?? '')) && 'name will',
  ]
  return [words, weighed(signs.filter((sign) => typeof sign === 'string'))]
}

/** The band in which a number is: "2+" for 3 where the bands begin at 1, 2 and 4. */
export function banded(value: number, bands: readonly number[]): string {
  return `${bands.findLast((from) => value >= from)}+`
}
