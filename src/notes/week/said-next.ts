import { readDate } from '../dates/read-date.ts'
import { readLine } from '../text/lines.ts'
import type { DateOrder } from '../vocabulary.ts'

// "Next meeting: …"  "Date of next team meeting"  "Nächstes Treffen am …": not "Ada has slides for the next meeting by …"
const nextMeeting =
  /^[*_\s]*(?:\d{1,2}[.)]\s)?[*_]*(?:(?:the )?(?:date|time|day)(?: and time)? (?:of|for) )?(?:(?:the|our|la|le|die|das|der) )?(?:next (?:[\p{L}-]+ ){0,2}(?:meeting|call|session|sync)|nächste[rs]? (?:[\p{L}-]+ )?(?:treffen|sitzung|termin|meeting|besprechung|runde)|prochaine (?:réunion|séance|rencontre)|próxim[ao] (?:reunión|junta|sesión|encuentro|reunião|encontro|sessão))(?![\p{L}\d])/iu
// ": on Tuesday, "
const toDate =
  /^[\s:*_,.–—-]*(?:(?:is|will be(?: held)?|takes place|held|on|date|datum|fecha|data|the|am|ist|findet|le|la|el|em|será|sera|\p{L}+day|\p{L}+tag|\p{L}{2,3})[\s:*_,.–—-]+)*$/iu

// ", 7 pm, in the hall", and not ": deadline of the grant"  " is cancelled"
const afterDate =
  /^[\s*_]*(?:$|[,.;()@–—-]|(?:at|in|um|à|a las|às|from|von|bis|to|until|on|the|\d)(?![\p{L}]))(?!.*\b(?:cancel|deadline|holiday)\p{L}*)/iu

/** Whether the line is about when the next meeting is: "7. Date of next meeting". */
export function isOfNextMeeting(line: string): boolean {
  const { from, to } = readLine(line)
  return nextMeeting.test(line.slice(from, to))
}

/**
 * The day of the next meeting where the lines of one on `date` name it, behind "Next meeting" or right below; null where they
 * name none that comes later.
 */
export function nextMeetingSaid(
  lines: readonly string[],
  { date, order }: { readonly date: string; readonly order: DateOrder | null },
): string | null {
  for (const [at, line] of lines.entries()) {
    const { from, to } = readLine(line)
    const words = line.slice(from, to)
    const label = nextMeeting.exec(words)?.[0]
    if (label === undefined) continue
    const behind = words.slice(label.length)
    for (const rest of [behind, ...(/[\p{L}\d]/u.test(behind) ? [] : linesBelow(lines, at))]) {
      const content = rest.slice(readLine(rest).from)
      const found = readDate(content, order, date)
      if (!found || found.date <= date || found.from > 40) continue
      if (!toDate.test(content.slice(0, found.from))) continue
      if (afterDate.test(content.slice(found.to))) return found.date
    }
  }
  return null
}

/** The next two lines with words, before a heading. */
function linesBelow(lines: readonly string[], at: number): readonly string[] {
  const next = lines.slice(at + 1, at + 5)
  const heading = next.findIndex((one) => /^\s*#/.test(one))
  return next
    .slice(0, heading < 0 ? next.length : heading)
    .filter((one) => one.trim() !== '')
    .slice(0, 2)
}
