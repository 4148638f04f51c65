import type { Note } from '../meetings/note.ts'
import { boxSignsOf } from '../text/box-signs-of.ts'
import { readLine } from '../text/lines.ts'
import type { NoteText, TextEdit } from '../text/text.ts'
import type { PlacedItem, Status } from '../vocabulary.ts'
import { statusOfBox } from '../words/status.ts'

/** The boxes of the note's items as written, and how often each stands there. */
export function signsIn(text: NoteText, note: Note): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { meeting, firstLine } of note.meetings) {
    for (const item of meeting.items) {
      if (item.mark === null) continue
      const { text: words } = text.line(firstLine + item.line)
      const { box } = readLine(words)
      const sign = box ? words.slice(box.from, box.to) : ''
      if (box) counts.set(sign, (counts.get(sign) ?? 0) + 1)
    }
  }
  return counts
}

/** The box of new work: as most of the note's open boxes are written; null where it has no boxes at all. */
export function emptyBoxOf(text: NoteText, note: Note): string | null {
  const signs = [...signsIn(text, note)]
  if (signs.length === 0) return null
  signs.sort((a, b) => b[1] - a[1])
  const empty = signs.find(([sign]) => sign === '[]' || boxSignsOf(sign).open === sign)
  if (empty) return empty[0]
  const usual = signs.find(([sign]) => isBracketed(sign)) ?? signs[0]
  return usual ? boxSignsOf(usual[0]).open : null
}

/** Brackets, also those with backslashes; else it is one sign. */
function isBracketed(sign: string): boolean {
  return /^\\?\[/.test(sign)
}

const order: readonly Status[] = ['open', 'partial', 'done', 'dropped']

/**
 * The next of the marks that this note uses, from open over partial and done to dropped and round again; `[ ]` and the
 * note's sign for done are always among them. Undefined where the item has no box.
 */
export function nextMark(text: NoteText, placed: PlacedItem, note: Note): TextEdit[] | undefined {
  const line = text.line(placed.line)
  const { box } = readLine(line.text)
  if (!box || placed.item.mark === null) return undefined
  const own = line.text.slice(box.from, box.to)
  const usual = boxSignsOf(own)
  const signs = [...signsIn(text, note)]
    .sort((a, b) => b[1] - a[1])
    .map(([sign]) => sign)
    .filter((sign) => boxSignsOf(sign).done === usual.done)
  const used = order.flatMap((status) => {
    const some = signs.filter((sign) => statusOfSign(sign) === status)
    if ((status === 'open' || status === 'done') && some.length === 0) return [usual[status]]
    return status === 'done' || status === 'open' ? some.slice(0, 1) : some
  })
  const at = used.findIndex((sign) => sign === own || isSameBase(sign, own))
  const next = used[(at + 1) % used.length]
  if (next === undefined || next === own) return undefined
  return [{ from: line.from + box.from, to: line.from + box.to, insert: next }]
}

/** Open and done stand once in the round, however they are written. */
function isSameBase(sign: string, own: string): boolean {
  const status = statusOfSign(sign)
  return (status === 'open' || status === 'done') && statusOfSign(own) === status
}

function statusOfSign(sign: string): Status {
  const { box } = readLine(`- ${sign} x`)
  return statusOfBox(box?.char ?? ' ')
}
