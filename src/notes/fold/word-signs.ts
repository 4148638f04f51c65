// The signs of work in the words of a line.

import { isSpeech } from '../lines/is-speech.ts'
import type { LineReading } from '../lines/line-reading.ts'
import { isTalk } from '../words/talk.ts'
import { verbForm } from '../words/verbs.ts'
import { countKinds, isOfKind } from '../words/word-kinds.ts'
import { type Signs, weighed } from './sign-weights.ts'

const atWork =
  /\b(?:working on|in progress|wip|started|ongoing|continu\w+|finish\w*|done|complet(?:ed|ing))\b/
const meansTo = /\b(?:want|like|plan|going|hope|trying|try|have|need)\w* to\b/
const ofTicket = /#\d+|\b[A-Z]{2,}-\d+|\/(?:issues|pull)\/\d+/
const merges = /\b(?:pr|merged?)\b/
const denies = /n't\b|\b(?:no|not|none|nothing|nicht|kein|keine|pas|sin|não)\b/
const byWhen =
  /\b(?:by|before|until|till|on|this|next) (?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tonight|eod|end of|next|week|the end|sprint)/
const forExample = /\be\.?g\b|\bi\.?e\b|\betc\b|\bz\. ?b\./
// "Look into the rope", "set up the tent"
const deedInTwoWords =
  /\b(?:look(?:ing|ed|s)? (?:at|into)|see if|make sure|follow(?:ing|ed)? up|reach(?:ing|ed)? out|set(?:ting)? up|work(?:ing|ed|s)? (?:on|with))\b/
// "There is a rope", "we want to"
const tells =
  /\b(?:(?:is|are|was) (?:an?|the|not|that|it)|there (?:is|are|was)|in a|the same|it (?:is|to|would|was)|have (?:to|a|the)|want(?:s|ed)? to|to (?:have|use|put|be)|so far|at least|due to)\b/
// "Ada drew the map", "Ada B. has sent it"
const somebodyDid =
  /^\p{Lu}[\p{L}'-]+(?: \p{Lu}\p{L}*\.?)? (?:\p{Ll}+ed|made|did|got|sent|wrote|met|found|began|gave|took|ran|set|built|has|had)\b/u
const nounOfDeed = /(?:tions?|ment|ung|ção|ción)$/
const promising = new Set(['will', 'to', 'should'])
const talkative = ['states', 'allows', 'explains'] as const
/** Small words that are signs by themselves. */
const small = ['will', 'need', 'your', 'up', 'with', 'at', 'so', 'we']

// What stands before the base form of a deed; "the glue" and "a call" are things
const before = new Set(
  "also and can going i'll let's must not please should then to we we'll will".split(' '),
)

type Words = Signs & { readonly all: readonly string[] }
const known = new WeakMap<LineReading, Words>()

/** What there is to see in the words, whoever the people are. */
function ofWords(reading: LineReading): Words {
  const ready = known.get(reading)
  if (ready) return ready
  const { words, raw } = reading
  const lower = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/https?:\S+/g, ' ')
  const all: readonly string[] = lower.match(/\p{L}[\p{L}'-]*/gu) ?? []
  const many = countKinds(all)
  const first = all[0] ?? ''
  const verb = reading.verb()
  const later = all.slice(1).map(verbForm)
  const signs = [
    `${banded(all.length, [0, 2, 4, 7, 11, 16, 24])} words`,
    verb === 'base' && 'base verb in front',
    verb === 'gerund' && 'gerund verb in front',
    ...small.filter((word) => all.includes(word)),
    /[.!?] \p{Lu}/u.test(words) && 'two sentences',
    raw.includes('http') && 'address',
    ofTicket.test(raw) && 'ticket',
    /->|=>|→/.test(words) && 'arrow',
    /\*\*|__/.test(raw) && 'emphasis',
    many('states') > 0 && 'states',
    many('hedges') > 0 && 'hedges',
    many('hedges') > 1 && 'hedges twice',
    many('explains') > 0 && 'explains',
    many('made') > 0 && 'thing made',
    many('made') > 1 && 'things made',
    many('matters') > 0 && 'matter',
    many('matters') > 1 && 'matters',
    all.some(isDeed) && 'deed',
    many('weak') > 0 && 'weak verb',
    deedInTwoWords.test(lower) && 'deed in two words',
    tells.test(lower) && 'tells',
    many('talk') > 0 && 'of talk',
    many('days') > 0 && 'day',
    all.length > 3 && talkative.every((kind) => many(kind) === 0) && 'plain',
    isOfKind(first, 'asks') && 'question word in front',
    isOfKind(first, 'pronouns') && 'pronoun in front',
    isOfKind(first, 'articles') && 'article in front',
    denies.test(lower) && 'denies',
    byWhen.test(lower) && 'by when',
    forExample.test(lower) && 'for example',
    merges.test(lower) && 'merge',
    atWork.test(lower) && 'at work',
    meansTo.test(lower) && 'means to',
    !isOfKind(first, 'articles') && somebodyDid.test(words) && 'somebody did',
    nounOfDeed.test(first) && 'noun of a deed in front',
    all[1] === 'to' && later[1] === 'base' && 'somebody to do',
    later.includes('base') && 'base verb inside',
    isTurn(reading) && 'turn',
  ]
  const read = { ...weighed(signs.filter((sign) => sign !== false)), all }
  known.set(reading, read)
  return read
}

/** "Glued the joint", "to glue the joint", and not "the glue"; irregular forms count in front alone. */
function isDeed(word: string, at: number, all: readonly string[]): boolean {
  const isTold = word.endsWith('ed') || word.endsWith('ing')
  return isOfKind(word, 'deeds') && (at === 0 || isTold || before.has(all[at - 1] ?? ''))
}

/** "Ada: the rope is old", where somebody speaks. */
function isTurn({ label }: LineReading): boolean {
  if (label === null || label.rest === '') return false
  return label.words.endsWith('?') || isTalk(label.rest) || isSpeech(label.rest)
}

/** What there is to see in the words; `names` are those of people, in lower case. */
export function signsOfWords(reading: LineReading, names: ReadonlySet<string>): readonly Signs[] {
  const words = ofWords(reading)
  const named = names.size > 0 ? words.all.map((one) => names.has(one)) : []
  if (!named.includes(true)) return [words]
  const signs = [
    named[0] && 'name in front',
    named.includes(true, 1) && 'name inside',
    !named.includes(false) && 'names alone',
    named.some((is, at) => is && promising.has(words.all[at + 1] ?? '')) && 'name will',
  ]
  return [words, weighed(signs.filter((sign) => typeof sign === 'string'))]
}

/** Whether a line has a sign in its words. */
export function hasSign(reading: LineReading, sign: string): boolean {
  return ofWords(reading).signs.includes(sign)
}

/** How many words there are between blanks. */
export function countWords(words: string): number {
  return words === '' ? 0 : words.split(/\s+/).length
}

/** The band in which a number is: "2+" for 3 where the bands begin at 1, 2 and 4. */
export function banded(value: number, bands: readonly number[]): string {
  return `${bands.findLast((from) => value >= from)}+`
}
