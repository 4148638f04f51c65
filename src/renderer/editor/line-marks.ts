import { Decoration } from '@codemirror/view'
import { type Line, readLine } from '../../notes/text/lines.ts'
import { cellsOf } from '../../notes/text/table-cells.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { isBySigns } from '../../notes/words/by-signs.ts'
import { isOpen } from '../../notes/words/is-open.ts'
import { statusOfBox } from '../../notes/words/status.ts'
import { boxOf } from './box-widget.ts'
import { CarriedWidget } from './carried-widget.ts'
import { ownerSpans } from './owner-spans.ts'
import { hangClass } from './theme/hanging.ts'

/** All that decides how a line looks, apart from Markdown's own colours. */
export type LineFacts = {
  readonly text: string
  /** The item that begins at this line. */
  readonly item: Item | null
  /** How often that item was carried over. */
  readonly carried: number
  /** In a fence, a comment or front matter, where nothing is read. */
  readonly hidden: 'code' | 'remark' | null
  /** The level of the heading that it is; 0 where it is none. */
  readonly heading: number
}

/** Offsets count from the start of the line. */
type LineMark = { readonly from: number; readonly to: number; readonly mark: Decoration }

/** The class of a whole line, empty where it has none, and what is marked inside of it. */
type LineLook = { readonly name: string; readonly marks: readonly LineMark[] }

/** How a line looks: its class, its lead, checkbox, owners, done words and the chip at its end. */
export function lineLook(facts: LineFacts): LineLook {
  if (facts.hidden) return facts.hidden === 'code' ? code : remark
  const line = readLine(facts.text)
  return { name: lineClass(line, facts.heading), marks: lineMarks(line, facts) }
}

const code: LineLook = { name: 'cm-fenced', marks: [] }
const remark: LineLook = { name: 'cm-remark', marks: [] }

function lineClass(line: Line, heading: number): string {
  if (heading > 0) return `cm-h${heading}`
  switch (line.kind) {
    case 'heading':
      return `cm-h${line.level}`
    case 'row':
    case 'row-rule':
      return 'cm-row'
    case 'entry':
      return hangClass({ indent: line.indent, letters: markLetters(line) })
    case 'text':
      return line.indent > 1 && !line.quoted ? hangClass({ indent: line.indent, letters: 0 }) : ''
    default:
      return ''
  }
}

function lineMarks(line: Line, facts: LineFacts): readonly LineMark[] {
  const { text, item } = facts
  const marks: LineMark[] = []
  // Markdown itself has no `##Notes` and, in this grammar, no heading that is underlined.
  if (line.kind === 'heading' && !/^\s*#+\s/.test(text)) pushRange(marks, 0, line.from, quiet)
  else if (line.kind === 'underline' && line.level === 1) pushRange(marks, 0, text.length, quiet)
  else if (isHung(line)) pushLead(marks, text, line)
  if (line.box) {
    const status = item?.mark != null ? item.status : statusOfBox(line.box.char)
    const to = Math.max(line.from, line.box.to)
    marks.push({ from: boxStart(line) ?? 0, to, mark: boxMark(status) })
  }
  if (item) pushItem(marks, facts, line)
  return marks
}

const quiet = Decoration.mark({ class: 'cm-quiet' })
// Around the bullet's colour even where both are as wide: of two such marks the one that begins earlier is the outer one.
const lead = Decoration.mark({ class: 'cm-lead', inclusiveStart: true })
const blanksOfText = Decoration.mark({ class: 'cm-lead cm-indent' })
const blanksOfBox = Decoration.mark({ class: 'cm-lead cm-boxed cm-indent' })
const numberOfBox = Decoration.mark({ class: 'cm-lead cm-numbered' })
const indent = Decoration.mark({ class: 'cm-indent' })
const owner = Decoration.mark({ class: 'cm-owner' })
const done = Decoration.mark({ class: 'cm-done' })

function boxMark(status: Item['status']): Decoration {
  return Decoration.replace({ widget: boxOf(status) })
}

function pushItem(marks: LineMark[], { text, item, carried }: LineFacts, line: Line): void {
  if (!item) return
  // In a sentence a name is a word among others, no tag.
  const owners = item.found === 'sentence' ? [] : ownerSpans(text, item.owners)
  for (const { from, to } of owners) pushRange(marks, from, to, owner)
  // What is taken for work by many signs alone nobody has called done
  const isStruck = !isBySigns(item) && (item.status === 'done' || item.status === 'dropped')
  for (const part of isStruck ? partsOf(text, item, line) : []) {
    let at = part.from
    for (const { from, to } of [...owners, { from: part.to, to: part.to }]) {
      pushRange(marks, at, Math.max(at, trimEnd(text, Math.min(from, part.to))), done)
      at = Math.max(at, trimStart(text, to))
    }
  }
  // What is done or dropped is carried no further.
  if (carried > 0 && isOpen(item)) {
    const mark = Decoration.widget({ widget: new CarriedWidget(carried), side: 1 })
    marks.push({ from: text.length, to: text.length, mark })
  }
}

/** What the item has of its line: the cells of a row, the promises among the sentences of a paragraph, else all of it. */
function partsOf(text: string, item: Item, line: Line): readonly Span[] {
  if (line.kind === 'row') return cellsOf(text)
  if (item.found !== 'sentence') return [line]
  const promises: Span[] = []
  let rest = text
  for (const words of item.text.split('; ')) {
    const from = text.indexOf(words, promises.at(-1)?.to ?? line.from)
    if (from < 0) return [line]
    promises.push({ from, to: from + words.length })
    rest = rest.replace(words, '')
  }
  return otherSentence.test(rest.slice(line.from).replace(remarks, '')) ? promises : [line]
}

type Span = { readonly from: number; readonly to: number }

// " - done"  " - nicht erledigt"
const remarks = / - \p{L}+(?: \p{L}+)?/gu
const otherSentence = /\p{L}[^.!?]{3,}[.!?]/u

function pushLead(marks: LineMark[], text: string, line: Line): void {
  const blanks = /^[ \t]*/.exec(text)?.[0].length ?? 0
  const box = boxStart(line)
  const end = box ?? line.from
  if (end <= blanks) {
    pushRange(marks, 0, end, box === null ? blanksOfText : blanksOfBox)
  } else {
    pushRange(marks, 0, end, box === null ? lead : numberOfBox)
    pushRange(marks, 0, blanks, indent)
  }
}

/** Where the checkbox begins that is drawn: a bullet goes with it, a number stays. Null where there is none. */
function boxStart({ mark, box }: Line): number | null {
  return box && mark && isBullet(mark.text) ? mark.from : (box?.from ?? null)
}

function pushRange(marks: LineMark[], from: number, to: number, mark: Decoration): void {
  if (to > from) marks.push({ from, to, mark })
}

function isHung(line: Line): boolean {
  return line.kind === 'entry' || (line.kind === 'text' && line.indent > 1 && !line.quoted)
}

function isBullet(mark: string): boolean {
  return !/[\p{L}\p{N}]/u.test(mark)
}

/** How wide its mark is, in letters. A checkbox alone is as wide as a bullet, and as two letters behind a number. */
function markLetters({ mark, box }: Line): number {
  if (mark === null || isBullet(mark.text)) return 1
  return mark.text.length + (box ? 2 : 0)
}

function trimEnd(text: string, to: number): number {
  while (to > 0 && text[to - 1] === ' ') to--
  return to
}

function trimStart(text: string, from: number): number {
  while (from < text.length && text[from] === ' ') from++
  return from
}
