import { type LineReading, readLineAlone } from '../lines/line-reading.ts'
import { mayUnderline } from '../lines/skeleton.ts'

/** How high a line stands as the head of a meeting, if it has a date: 1 to 8 as in `MeetingMark`, 0 for all other lines. */
export function markLevel(
  reading: LineReading,
  { below, above }: { below: string | undefined; above: string | undefined },
): number {
  const { kind, level } = reading.line
  if (kind === 'heading') return level
  if (kind === 'entry') {
    const isAlone = !below?.trim() && !above?.trim()
    return (isAlone && isMeetingEntry(reading)) || isOutlineDate(reading, below) ? 8 : 0
  }
  if (kind !== 'text' || reading.line.indent > 3) return 0
  if (
    below !== undefined &&
    mayUnderline(below) &&
    /^\s{0,3}(?:={3,}|-{3,}|\^{3,}|"{3,}|~{6,}|#{7,})\s*$/.test(below)
  ) {
    if (above === undefined || above.trim() === '' || readLineAlone(above).line.kind !== 'text')
      return readLineAlone(below).line.level
  }
  if (above !== undefined && above.trim() !== '' && !drawn.test(above))
    return isDateBelowList(reading, { below, above }) ? 8 : 0
  if (reading.label?.form === 'bold' && reading.words.length < 80) return 7
  return reading.words.length < 40 ? 8 : 0
}

/** "9 March 2026", "Meeting 9 March 2026" right below the list of the last meeting, and no list of dates. */
function isDateBelowList(
  reading: LineReading,
  { below, above }: { below: string | undefined; above: string },
): boolean {
  const { words } = reading
  if (words.length > 40 || !below?.trim() || !/\d{4}/.test(words)) return false
  const date = reading.date()
  if (!date?.year || !ofMeeting.test(words.slice(0, date.from) + words.slice(date.to))) return false
  const list = readLineAlone(above)
  return list.line.kind === 'entry' && !/[:：]$/.test(list.words) && !readLineAlone(below).date()
}

const ofMeeting =
  /^(?:(?:meeting|minutes|call|sitzung|treffen|protokoll|réunion|reunión|reunião) )?[:：]?$/iu

/** "* Crew meeting 2/18/2026" alone between blank lines. */
function isMeetingEntry({ line, words }: LineReading): boolean {
  return line.indent === 0 && words.length < 60 && /\bmeeting\b/i.test(words)
}

// "- # [[2026-11-23 Mon]]"  "- [[November 23rd, 2026]]"  "* Meeting <2026-11-23 Mon>"
const outlineDate =
  /^[-*+]\s+(?:#{1,6} .*|(?:(?:meeting|minutes|call|weekly|notes|sitzung|treffen|protokoll|réunion|reunión|reunião) ){0,2}(?:\[\[[^[\]]*\d[^[\]]*\]\]|<\d{4}-[^<>]+>).*)$/iu

/** In an outline, a date over what was said that day. */
export function isOutlineDate(reading: LineReading, below: string | undefined): boolean {
  const { line, raw, words } = reading
  if (line.indent > 0 || line.box || words.length > 60 || !outlineDate.test(raw.trim()))
    return false
  const next = below?.trim() ?? ''
  const first = next === '' ? null : readLineAlone(below ?? '').line
  const isHeading = /^[-*+]\s+#/.test(raw)
  // Below the day by which work is due stand boxes
  const isOver =
    next.startsWith(':') || (first !== null && first.indent > 0 && (!first.box || isHeading))
  return isOver && reading.date() !== undefined
}

// "_____" or "-----" above a line is no text
const drawn = /^\s*(?:_{3,}|\*{3,}|-{3,})\s*$/
