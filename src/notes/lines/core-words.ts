// What stands around the words of a line and only marks them.

import { withoutTaskSigns } from '../text/tool-marks.ts'

// "🔨 "  "DONE "  "NEW: "  "9 Oct, "  "P1: "  "35.2 — "  "#12 " before "Ada: "
const marking =
  /^(?:(?:\p{Extended_Pictographic}|[✓✔✗✘]|:[a-z_]{2,20}:|\uFE0F|\u200D)+\s*|\[?(?:DONE|NOT DONE|COMPLETED?|NEW|WIP|IN PROGRESS|OPEN|CLOSED|URGENT|OLD|CARRIED(?: OVER)?|POSTPONED|CANCELLED|ERLEDIGT|FAIT|HECHO|FEITO)\]?(?:\s?[:.–-]\s*|\s+)|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec), (?=\p{Lu})|P[0-4]\b[:.)]?\s+|#\d{1,4}:? (?=@|[a-z]{2,12}: |\p{Lu}\p{Ll}+(?:(?: ?[&+,/] ?| and | )\p{Lu}\p{Ll}+)?: )|(?!(?:[01]?\d|2[0-4])\.[0-5]\d)\d{1,3}\.\d{1,3}\s?[:—–]\s?)/u
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

/** The words without what only marks them: emoji, "DONE", "35.2 — ", the time in a chat, an estimate at the end. */
export function coreOf(words: string): string {
  let core = withoutTaskSigns(words)
  if (core.includes('@')) core = core.replace(quotedHandle, '$1')
  if (/[-–—]/.test(core))
    core = core.replace(estimate, (found, at: number) =>
      at > 8 && !/^\s*[-–—]\s*\d+$/.test(found) ? '' : found,
    )
  if (/^\[?\d/.test(core)) core = core.replace(clock, '$1: ').replace(bareClock, '')
  if (core.includes('?)')) core = core.replace(unsure, '$1')
  for (let turn = 0; turn < 3; turn++) {
    const start = core.slice(0, 60)
    const found = marking.exec(start) ?? stated.exec(start)
    if (!found || found[0].length >= core.length) return core
    core = core.slice(found[0].length)
  }
  return core
}
