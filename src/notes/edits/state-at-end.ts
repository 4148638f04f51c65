// The state that a team writes at the end of an entry, behind its owner or in front: `Order rope (Ada) ✅`, `Order rope
// (open) - Ada`. A tick puts the mark of the note's other done work in its place, and never a second state behind it.

import { capital } from '../text/capital.ts'
import { readLine } from '../text/lines.ts'
import type { Item } from '../vocabulary.ts'
import type { inTurn } from '../words/remarks.ts'
import type { DoneMark } from './done-mark.ts'
import { remarkWays } from './remark-ways.ts'
import { swappedWord } from './state-words.ts'
import type { WayOfPart } from './ways.ts'

const openWords =
  '(?:not (?:done|started|yet)|(?:half|almost|nearly|mostly|partly|partially) (?:done|finished|complete)|in[- ]progress|(?:in|under|needs|pending) review|wip|ongoing|started|open|pending|outstanding|to ?do|blocked|[1-9]?\\d ?%(?: (?:done|complete))?|nicht (?:erledigt|begonnen)|offen|in arbeit|angefangen|begonnen|pas (?:fait|commencé)|à faire|en cours|no hecho|pendiente|en curso|não feito|pendente|em andamento)'
const doneWords =
  '(?:done|completed?|finished|closed|resolved|erledigt|fertig|abgeschlossen|fait|terminée?|hecho|completad[oa]|feito|concluíd[oa])'
const openStates = statesOf(openWords, '[🚧⏳🔄❌]\\uFE0F?')
const doneStates = statesOf(doneWords, '(?:[✅✔✓☑]\\uFE0F?|DONE|ERLEDIGT|FAIT|HECHO|FEITO)')

/** " (done)"  " [done]"  " - done"  " → done"  ": done"  " ✅" */
function statesOf(words: string, sign: string): readonly RegExp[] {
  const said = `(?<=\\S)( ?\\(| ?\\[| (?:[-–—]|->|→|=>) |: )(${words})([.!]?[)\\]]|)$`
  return [new RegExp(said, 'iu'), new RegExp(`(?<=\\S)( )(${sign})()$`, 'u')]
}

const openState = new RegExp(`^(?!blocked$|.*%)(?:${openWords})$`, 'iu')
const doneState = new RegExp(`^(?:${doneWords}|[✅✔✓☑]\\uFE0F?)$`, 'iu')

/**
 * The word that takes the place of what a field or a cell says of a state alone: the one that others say, else the remark's.
 * Undefined where it says anything else, as how much is done or what it waits for.
 */
export function otherState(
  done: boolean,
  now: string,
  { remark, others }: { readonly remark: string; readonly others: readonly string[] },
): string | undefined {
  if (!done || !openState.test(now)) return swappedWord(now, done)
  const own = others.find((state) => doneState.test(state))
  return own ?? swappedWord(now, true) ?? inCaseOf(now, remark.replace(' - ', ''))
}

// " (Ada, Ben)"  " - Ada"  " @ada"
const ownerTail = /(?: \([^()]{1,60}\)| [-–—] [^-–—()]{1,60}|(?:,? @[\p{L}\d_-]+)+)$/u

type StateAtEnd = {
  /** What stands in front of it. */
  readonly head: string
  /** The state as written: its bracket or dash, its word, and the other bracket. */
  readonly form: readonly [open: string, word: string, close: string]
  /** The owner behind it. */
  readonly tail: string
}

/** The done or open state at the end of these words, which may have the item's owner behind it; null where none is. */
export function stateAtEnd(
  body: string,
  { owners }: Item,
  status: 'done' | 'open',
): StateAtEnd | null {
  const { head: said, tail } = withoutOwner(body, owners)
  for (const end of tail === '' ? [''] : ['', tail]) {
    const words = end === '' ? body : said
    for (const pattern of status === 'done' ? doneStates : openStates) {
      const found = pattern.exec(words)
      if (!found || found.index < 3) continue
      const [, open = '', word = '', close = ''] = found
      return { head: words.slice(0, found.index), form: [open, word, close], tail: end }
    }
  }
  return null
}

/** The words in front of the owner's name at their end. */
function withoutOwner(
  body: string,
  owners: readonly string[],
): { readonly head: string; readonly tail: string } {
  const tail = ownerTail.exec(body)?.[0] ?? ''
  const isOwner = owners.some((name) => tail.includes(name))
  return isOwner ? { head: body.slice(0, -tail.length), tail } : { head: body, tail: '' }
}

/**
 * What words may become by a tick, best first: with the note's own mark for done work, or with the state that stands there
 * told anew or taken off. None where there is neither.
 */
export function stateAtEndWays(
  done: boolean,
  words: string,
  item: Item,
  { remarks, usual }: { remarks: ReturnType<typeof inTurn>; usual: DoneMark | null },
): readonly WayOfPart[] {
  const [remark, opposite] = remarks
  const { to } = readLine(words)
  const body = words.slice(0, to)
  const put = (one: string): WayOfPart => ({ words: one + words.slice(to) })
  // What a remark of ours says goes with it
  const ours = body.endsWith(opposite) ? remarkWays(remarks, words).slice(0, 1) : []
  const state = stateAtEnd(body, item, done ? 'open' : 'done')
  const { head, tail } = state ?? withoutOwner(body, item.owners)
  const marked = done && usual ? [put(withMark(head, tail, usual))] : []
  if (!state) return [...ours, ...marked]
  const [open, word, close] = state.form
  const other = swappedWord(word, done) ?? (done ? inCaseOf(word, remark.replace(' - ', '')) : null)
  const isBracketed = close !== ''
  const anew =
    other !== null && open !== ' ' && (done || isBracketed)
      ? [put(head + open + other + close + tail)]
      : []
  const off = done ? [] : [put(head + tail)]
  const isUsual = usual?.mark === open + word + close && !usual.isOpenTold
  const told = isUsual ? [...off, ...anew] : [...anew, ...off]
  return [...ours, ...marked, ...told, put(head + tail + remark)]
}

function withMark(head: string, tail: string, { mark, isInFront }: DoneMark): string {
  return isInFront ? head + mark + tail : head + tail + mark
}

function inCaseOf(word: string, other: string): string {
  if (!/\p{L}/u.test(word)) return other
  if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase()
  return /^\p{Lu}/u.test(word) ? capital(other) : other
}
