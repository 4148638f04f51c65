// A meeting as a document. The lines are read as everywhere in Carryover, line by line and tolerantly, so that a sloppy
// list is a list here too. Comments and front matter are left out.

import { type Line, readLine } from '../text/lines.ts'
import { cellsOf } from '../text/table-cells.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedMeeting } from '../vocabulary.ts'
import { statusOfBox } from '../words/status.ts'
import { element, type Html, type HtmlElement, type HtmlTag } from './html.ts'
import { inlineHtml } from './inline-html.ts'

/** The meeting as it stands in its note. */
export function meetingHtml(text: NoteText, { firstLine, meeting }: PlacedMeeting): Html[] {
  const lines = Array.from({ length: meeting.lineCount }, (_, at) => text.line(firstLine + at).text)
  const hidden = new Map(meeting.hidden.map((region) => [region.first, region]))
  const nodes: Html[] = []
  for (let at = 0; at < lines.length; ) {
    const region = hidden.get(at)
    if (region) {
      const own = lines.slice(region.first, region.last + 1)
      if (isFence(own[0])) nodes.push(codeOf(own))
      at = region.last + 1
      continue
    }
    const [block, next] = blockAt(lines, at, (line) => hidden.has(line))
    if (block) nodes.push(block)
    at = next
  }
  return nodes
}

type Block = readonly [node: Html | null, next: number]

function blockAt(lines: readonly string[], at: number, isHidden: (line: number) => boolean): Block {
  const words = lines[at] ?? ''
  const line = readLine(words)
  const below = at + 1 < lines.length && !isHidden(at + 1) ? readLine(lines[at + 1] ?? '') : null
  if (below?.kind === 'underline' && line.kind === 'text' && line.indent < 4) {
    return [heading(below.level, contentOf(words, line)), at + 2]
  }
  switch (line.kind) {
    case 'blank':
    case 'html':
    case 'definition':
      return [null, at + 1]
    case 'heading':
      return [heading(line.level, contentOf(words, line)), at + 1]
    case 'rule':
    case 'underline':
      return [element('hr', []), at + 1]
    case 'row':
    case 'row-rule':
      return tableAt(lines, at)
    case 'entry':
      return listAt(lines, at, isHidden)
    default:
      if (below?.kind === 'row-rule' && words.includes('|')) return tableAt(lines, at)
      return paragraphAt(lines, at, isHidden)
  }
}

const headings: readonly HtmlTag[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

function heading(level: number, words: string): HtmlElement {
  return element(headings[level - 1] ?? 'h6', inlineHtml(words))
}

function contentOf(words: string, { from, to }: Line): string {
  return words.slice(from, to)
}

function paragraphAt(
  lines: readonly string[],
  at: number,
  isHidden: (line: number) => boolean,
): Block {
  const first = readLine(lines[at] ?? '')
  const children: Html[] = []
  let next = at
  for (; next < lines.length && !isHidden(next); next++) {
    const words = lines[next] ?? ''
    const line = readLine(words)
    if (line.kind !== 'text' || line.quoted !== first.quoted) break
    const below = readLine(lines[next + 1] ?? '')
    if (next > at && (below.kind === 'underline' || below.kind === 'row-rule')) break
    // Each line of minutes is meant as a line.
    if (children.length > 0) children.push(element('br', []))
    children.push(...inlineHtml(contentOf(words, line)))
  }
  const paragraph = element('p', children)
  const node = first.quoted ? element('blockquote', [paragraph]) : paragraph
  return [node, Math.max(next, at + 1)]
}

/** An entry to which the lines below it are still added. */
type OpenEntry = HtmlElement & { readonly children: Html[] }

function listAt(lines: readonly string[], at: number, isHidden: (line: number) => boolean): Block {
  const first = readLine(lines[at] ?? '')
  const number = /^(\d+)[.)]$/.exec(first.mark?.text ?? '')?.[1]
  const entries: OpenEntry[] = []
  let next = at
  while (next < lines.length && !isHidden(next)) {
    const words = lines[next] ?? ''
    const line = readLine(words)
    if (line.kind === 'blank') {
      // A list goes on behind blank lines where an entry of it follows.
      const after = nextWithWords(lines, next)
      const following = after === null || isHidden(after) ? null : readLine(lines[after] ?? '')
      if (following?.kind !== 'entry' || following.indent < first.indent || after === null) break
      next = after
      continue
    }
    if (line.indent < first.indent) break
    const isOwn = line.kind === 'entry' && line.indent === first.indent
    if (isOwn && isCounted(line) !== (number !== undefined)) break
    const last = entries.at(-1)
    if (isOwn || !last) {
      entries.push(entryOf(words, line))
      next++
    } else if (line.kind === 'entry') {
      const [nested, behind] = listAt(lines, next, isHidden)
      last.children.push(nested ?? '')
      next = behind
    } else if (line.kind === 'text' && line.indent > first.indent) {
      last.children.push(element('br', []), ...inlineHtml(contentOf(words, line)))
      next++
    } else break
  }
  const start = number === undefined || number === '1' ? {} : { start: Number(number) }
  return [element(number === undefined ? 'ul' : 'ol', entries, start), Math.max(next, at + 1)]
}

function isCounted({ mark }: Line): boolean {
  return /^\d+[.)]$/.test(mark?.text ?? '')
}

function nextWithWords(lines: readonly string[], from: number): number | null {
  for (let at = from; at < lines.length; at++) if ((lines[at] ?? '').trim() !== '') return at
  return null
}

const boxes = { open: '☐', partial: '◩', done: '☑', dropped: '☒' } as const

function entryOf(words: string, line: Line): OpenEntry {
  const content = inlineHtml(contentOf(words, line))
  if (!line.box) return { tag: 'li', children: content }
  const status = statusOfBox(line.box.char)
  return {
    tag: 'li',
    className: `task ${status}`,
    children: [`${boxes[status]} `, element('span', content, { className: 'words' })],
  }
}

function tableAt(lines: readonly string[], at: number): Block {
  const rows: HtmlElement[] = []
  const hasHead = readLine(lines[at + 1] ?? '').kind === 'row-rule'
  let next = at
  for (; next < lines.length && (lines[next] ?? '').includes('|'); next++) {
    const words = lines[next] ?? ''
    if (readLine(words).kind === 'row-rule') continue
    const tag = hasHead && next === at ? 'th' : 'td'
    rows.push(
      element(
        'tr',
        cellsOf(words).map(({ from, to }) =>
          element(tag, inlineHtml(words.slice(from, to).replaceAll('\\|', '|'))),
        ),
      ),
    )
  }
  return [element('table', rows), Math.max(next, at + 1)]
}

function isFence(words: string | undefined): boolean {
  return /^\s*(?:[-*+>\d.)\s]*)(?:`{3}|~{3})/.test(words ?? '')
}

function codeOf(lines: readonly string[]): HtmlElement {
  const isClosed = lines.length > 1 && isFence(lines.at(-1))
  const code = lines.slice(1, isClosed ? -1 : undefined).join('\n')
  return element('pre', [element('code', [code])])
}
