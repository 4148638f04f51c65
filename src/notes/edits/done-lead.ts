import type { Note } from '../meetings/note.ts'
import { readLine } from '../text/lines.ts'
import type { NoteText } from '../text/text.ts'
import type { Item, PlacedItem } from '../vocabulary.ts'
import type { Way } from './ways.ts'

// `- DONE: Order rope (Ada)`  `- **Done** Order rope`  `- ✅ Order rope`
const doneLead =
  /^(?:(?:DONE|COMPLETED?|ERLEDIGT|FAIT|HECHO|FEITO|CONCLUÍDO)(?::| [-–—])? |(?:Done|Completed|Erledigt|Fait|Hecho|Feito): |(\*\*|__)(?:DONE|COMPLETED?|ERLEDIGT|FAIT|HECHO|FEITO|CONCLUÍDO|Done|Completed|Erledigt|Fait|Hecho|Feito):?\1:? |[✅✔✓]\uFE0F? )/u

/**
 * For a team that puts "DONE:" in front of what is done: the item's line with it, or without. None where not all other done
 * work of the note has it, so that one tick takes back what another did.
 */
export function doneLeadWays(
  done: boolean,
  text: NoteText,
  { line, item }: PlacedItem,
  note: Note,
): Way[] {
  const { text: words } = text.line(line)
  const { from, kind } = readLine(words)
  if (kind !== 'entry') return []
  const lead = doneLead.exec(words.slice(from))?.[0]
  const put = (insert: string, length = 0): Way => ({
    line,
    words: words.slice(0, from) + insert + words.slice(from + length),
  })
  const usual = usualLead(text, note, item)
  if (usual === undefined || lead !== (done ? undefined : usual)) return []
  return [done ? put(usual) : put('', usual.length)]
}

/** What all of the note's other done work without a box begins with; undefined where it doesn't. */
function usualLead(text: NoteText, note: Note, own: Item): string | undefined {
  const counts = new Map<string, number>()
  let all = 0
  for (const { meeting, firstLine } of note.meetings) {
    for (const item of meeting.items) {
      const isTold = item.status === 'done' && item.phase !== 'reported'
      if (!isTold || item.mark !== null || item === own) continue
      const words = text.line(firstLine + item.line).text
      const lead = doneLead.exec(words.slice(readLine(words).from))?.[0]
      all++
      if (lead) counts.set(lead, (counts.get(lead) ?? 0) + 1)
    }
  }
  const [first] = counts
  return first && first[1] === all ? first[0] : undefined
}
