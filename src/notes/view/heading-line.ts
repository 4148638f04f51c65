import { readLineAlone } from '../lines/line-reading.ts'
import { type OpenRegion, stepRegion } from '../lines/regions.ts'
import { frontMatterLines, levelOf } from '../lines/skeleton.ts'
import type { NoteText } from '../text/text.ts'

/**
 * The line (from 1) of the first heading of these words, which may be joined with hyphens; null where there is none. It asks for
 * no reading of the note: a long text is shown before it has one.
 */
export function headingLine(text: NoteText, heading: string): number | null {
  const wanted = keyOf(heading)
  if (wanted === '') return null
  const lineAt = (number: number) => (number <= text.lines ? text.line(number).text : undefined)
  let open: OpenRegion = 'none'
  for (let number = frontMatterLines(lineAt) + 1; number <= text.lines; number++) {
    const raw = text.line(number).text
    const step = stepRegion(open, raw)
    open = step.open
    // A cheap look before the dear one.
    if (step.hidden || !keyOf(raw).endsWith(wanted)) continue
    const reading = readLineAlone(raw)
    const above = number > 1 ? text.line(number - 1).text : undefined
    const { from, to } = reading.line
    if (levelOf(reading, lineAt(number + 1), above) > 0 && keyOf(raw.slice(from, to)) === wanted)
      return number
  }
  return null
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
