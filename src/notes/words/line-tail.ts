// What stands behind the work and its owner: "Order rope - Ada (done)", "Order rope (Ada) by Friday". Owners are looked for
// in what is in front of it.

import { dueSpan } from '../dates/due.ts'
import { letter } from '../text/letters.ts'

const state = `(?:(?:not |half |partly |partially |almost |nearly |mostly |still |already |all )?(?:done|completed?|finished|merged|closed|shipped|fixed|resolved|started|ongoing|open|pending|outstanding)|in[- ]progress|(?:in|under|needs|pending) review|wip|ip|to ?do|tbd|working on it|postponed|cancell?ed|dropped|deferred|on hold|delayed|blocked|abandoned|moved to [${letter}\\d ]{3,24}|carr(?:ied|y) over|erledigt|fertig|offen|in arbeit|verschoben|fait|terminée?|en cours|à faire|hecho|en curso|pendiente|feito|em andamento|pendente|\\d{1,3} ?%(?: (?:done|complete))?)`
// " (done)"  " [in progress]"  " - DONE"  ": done"  " -> done"  ", 50%"
const stateTail = new RegExp(
  `(?: ?[([]${state}[.!]?[)\\]]| ?(?:[-–—:;,.|/]|->|→|=>)[-–—]? ?${state}[.!]?)[.!]?$`,
  'i',
)
// " DONE"  " ✅"
const sign =
  / (?:DONE|WIP|TODO|OPEN|COMPLETED?|IN PROGRESS|PENDING)[.!]?$|\s*(?:[✅✔☑🚧❌⏳🔄🏃🎉⬜🟢🟡🔴]\uFE0F?)+$/u
// " #12"  " (#12)"
const ticket = / (?:\(#\d{1,6}\)|#\d{1,6})$/

/** The words up to what only tells of state, time or ticket at their end; all of them where nothing does. */
export function withoutTail(words: string): string {
  let head = words
  for (let turn = 0; turn < 4; turn++) {
    const at = tailFrom(head)
    if (at < 8) break
    head = head.slice(0, at).trimEnd()
  }
  return head
}

function tailFrom(words: string): number {
  // A tail is short: the patterns look at no more than the end
  const from = Math.max(0, words.length - 60)
  const end = words.slice(from)
  const found = stateTail.exec(end) ?? sign.exec(end) ?? ticket.exec(end)
  if (found) return from + found.index
  const due = dueSpan(end)
  if (!due || !/^[)\]}.!]*$/.test(end.slice(due.to))) return -1
  // "(Ada, by Friday)" is one tag
  const head = words.slice(0, from + due.from)
  return head.lastIndexOf('(') > head.lastIndexOf(')') ? -1 : from + due.from
}
