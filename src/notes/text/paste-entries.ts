import { type Line, readLine } from './lines.ts'
import { type ListEdit, listEdit } from './list-change.ts'
import { indentOf, indentUnitNear, nextLead } from './list-lines.ts'
import type { NoteText } from './text.ts'

type Pasted = {
  readonly words: string
  readonly depth: number
  readonly mark: string | null
  readonly box: string | null
}

const noEntries = new Set<Line['kind']>([
  'heading',
  'row',
  'row-rule',
  'fence',
  'html',
  'underline',
])

/**
 * Several lines put into the words of an entry become entries at its depth, in its manner; what is nested in them stays
 * so, by this note's own indentation. Null where they are not a list or plain lines, or there is no entry.
 */
export function pasteEntries(
  text: NoteText,
  { from, to }: { readonly from: number; readonly to: number },
  pasted: string,
): ListEdit | null {
  const line = text.lineAt(from)
  const own = readLine(line.text)
  if (own.kind !== 'entry' || to > line.to || from - line.from < own.from) return null
  const entries = readPasted(pasted)
  if (!entries) return null
  const rest = line.text.slice(to - line.from)
  const unit = indentUnitNear(
    text,
    line.number,
    ' '.repeat(/\d/.test(own.mark?.text ?? '') ? 3 : 2),
  )
  let lead = own.from >= own.to ? `${line.text.trimEnd()} ` : line.text
  const lines = entries.map((entry, index) => {
    if (index === 0) return firstLine(line.text.slice(0, from - line.from), own, entry)
    if (entry.depth > 0) return nestedLine(lead, entry, unit)
    // A lead without words has no gap behind its marks that could be read.
    lead = nextLead(`${lead}x`, readLine(`${lead}x`))
    return withBox(lead, entry) + entry.words
  })
  const last = lines.length - 1
  return listEdit(
    text,
    { first: line.number, last: line.number },
    lines.map((words, index) => ({
      words: index === last ? words + rest : words,
      was: index === 0 ? line.number : null,
      moved: index > 0,
    })),
  )
}

function readPasted(pasted: string): readonly Pasted[] | null {
  const lines = pasted.split(/\r\n?|\n/).filter((words) => words.trim() !== '')
  if (lines.length < 2) return null
  const indents: number[] = []
  const entries: Pasted[] = []
  for (const words of lines) {
    const { kind, indent, mark, box, from, to } = readLine(words)
    if (noEntries.has(kind)) return null
    while ((indents.at(-1) ?? -1) > indent) indents.pop()
    if (indents.at(-1) !== indent) indents.push(indent)
    entries.push({
      words: words.slice(from, to),
      depth: indents.length - 1,
      mark: mark?.text ?? null,
      box: box ? words.slice(box.from, box.to) : null,
    })
  }
  return entries
}

function firstLine(head: string, own: Line, { words, box }: Pasted): string {
  const isEmpty = own.from >= own.to
  return isEmpty && box && !own.box ? `${head}${box} ${words}` : head + words
}

/** The lead with the box that the pasted entry brings along; an empty one where this list has boxes. */
function withBox(lead: string, { box }: Pasted): string {
  const here = readLine(lead).box
  if (!box) return lead
  if (here) return lead.slice(0, here.from) + box + lead.slice(here.to)
  return `${lead}${box} `
}

function nestedLine(lead: string, entry: Pasted, unit: string): string {
  const { at, blanks } = indentOf(lead)
  const { mark, box } = readLine(lead)
  const bullet = entry.mark ?? (/\d/.test(mark?.text ?? '') ? '-' : (mark?.text ?? '-'))
  const sign = entry.box ?? (box && entry.mark === null ? '[ ]' : null)
  const start = lead.slice(0, at) + blanks + unit.repeat(entry.depth)
  return `${start}${bullet} ${sign ? `${sign} ` : ''}${entry.words}`
}
