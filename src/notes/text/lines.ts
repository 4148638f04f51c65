import { readHtmlLine } from './html-lines.ts'
import { keywordBoxAt } from './keyword-box.ts'

// One line of a note, read as a person reads sloppy Markdown: tabs and single spaces as indentation, `-item`, `**` for
// a deeper bullet, `1)`. CommonMark would turn half of it into code. Nothing here looks at other lines.

export type Span = { readonly from: number; readonly to: number }

type LineKind =
  | 'blank'
  | 'heading'
  | 'entry'
  | 'text'
  | 'row'
  | 'row-rule'
  | 'underline'
  | 'rule'
  | 'fence'
  | 'html'
  | 'definition'

/** Offsets count from the start of the line. */
export type Line = {
  readonly kind: LineKind
  /** Columns before the list mark or the first word; a tab goes to the next multiple of four. */
  readonly indent: number
  readonly quoted: boolean
  readonly mark: (Span & { readonly text: string }) | null
  /** The brackets of a checkbox and the character between them (a space where it is empty). */
  readonly box: (Span & { readonly char: string }) | null
  /** 1 to 6 for headings; for an underline the level of the heading it would make of the line above. */
  readonly level: number
  /** The content: without indentation, marks, checkbox, closing `#` and trailing blanks. */
  readonly from: number
  readonly to: number
}

// `<li>x</li>`  `<summary>Notes</summary>`
const html =
  /^<(?:!--|\/?(?:details|summary|br|div|p|[uod]l|li|d[dt]|table|thead|tbody|t[rdh]|img|hr|center|section|article|h\d)\b)/i
// `- x`  `* x`  `-x`  `1. x`  `2) x`  `(2) x`  `**2.** x`  `a) x`  `3.1 x`  `** x`  `-> x`  `o X`
const bullet =
  /[-+•◦▪▸‣●○–—⁃∙·➢➤»▶►◆◇■□❖→⇒👉](?=\s|$)|(?:->|=>|--|~)(?=\s+\S)|o(?=\s+\p{Lu})|\*{1,6}(?=\s|$)|-(?=[\p{L}[(@"`])|\*(?=[\p{L}[@][^*]*$)/uy
const number =
  /\d{1,3}[.)](?=\s|$)(?!\s+(?:\d{1,2}\.\s?\d{2,4}\b|(?:[Jj]an|[Ff]eb|[Mm][aä]r|[Aa]pr|[Mm]a[iy]|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo][ck]t|[Nn]ov|[Dd]e[cz])\p{L}*\.?(?:,? (?:19|20)\d\d|$)))|\(\d{1,2}\)(?=\s)|\*\*\d{1,2}[.)]\*\*(?=\s)|\d{1,3}[.)](?=\p{Lu})|\d{1,2}(?:\.\d{1,2}){1,2}[.)]?(?=\s)/uy
const letter = /(?:[a-zA-Z]|[ivx]{2,4})\)(?=\s)|(?:[a-z]|[ivx]{2,4})\.(?=\s)/uy
// `[ ]`  `[x]`  `[]`  `☐`
const checkbox =
  /\[([ \t]?|[xX~\-/>oO.✓✔✗✘*!?✅❌]|[☑✔]\uFE0F|[xX] | [xX])\](?:(?=[\s:*]|$)|(?<=\[[ xX]\])(?=\p{L}))|([☐☑☒✅🔲🔳])\uFE0F?(?=\s)/uy
// `\[ \]`  `\[x\]`: as editors write it that keep brackets from becoming a link
const escapedCheckbox = /\\\[([ \t]?|[xX~\-/>])\\\](?=[\s:*]|$)/uy
const unicodeBoxes: Readonly<Record<string, string>> = {
  '☐': ' ',
  '🔲': ' ',
  '🔳': ' ',
  '☑': 'x',
  '✅': 'x',
  '☒': 'x',
}
// `## Notes`  `##Notes`  `#Notes`
const hashes = /(#{1,6})(?:[ \t]+|$)|(#{2,6})(?=[^\s#])|(#)(?=\p{Lu}\p{Ll})/uy
// `h2. Notes`  `== Notes ==`  `=== Notes`  `!!! Notes`
const wikiHeading = /h([1-6])\.[ \t]+(?=\S)|(={2,6})[ \t]*(?=[^\s=])|(!{2,4})[ \t]+(?=\p{L})/uy
const closingEquals = /[ \t]*={2,6}$/
// `[Ada]: https://…`, the foot of a note with linked names
const definition = /^\[[^\]]{1,80}\]:[ \t]+<?(?:[a-z]+:\/\/|mailto:|[./#])\S*/i
// ":::info"  ":::", around what a pad sets apart
const container = /^:{3,}[ \t]*[\w-]*$/
const closingHashes = /[ \t]+#+$/
const rowRule = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/

/** What kind of line it is and where its parts stand; any text gives an answer. */
export function readLine(text: string): Line {
  const { indent, at, quoted } = readIndent(text)
  const to = trimmedEnd(text, at)
  const plain = { indent, quoted, mark: null, box: null, level: 0, from: at, to }
  if (at >= to) return { ...plain, kind: 'blank' }
  const rest = text.slice(at, Math.min(to, at + 200))
  const first = rest[0]
  if (indent <= 3 || first === '`') {
    const isFence = rest.startsWith('```') || (rest.startsWith('~~~') && !/^~{6,}$/.test(rest))
    if (isFence) return { ...plain, kind: 'fence' }
  }
  const ruled = ruleOf(rest, to - at)
  if (ruled !== null) return { ...plain, ...ruled }
  if (first === '|') {
    return { ...plain, kind: rest.includes('-') && rowRule.test(rest) ? 'row-rule' : 'row' }
  }
  if (rest.includes('|') && /-[-|]/.test(rest) && rowRule.test(rest)) {
    return { ...plain, kind: 'row-rule' }
  }
  if (indent <= 3 && first === '#') {
    const heading = match(hashes, text, at)
    if (heading) return readHeading(text, { ...plain, from: at + heading[0].length }, heading)
  }
  if (indent <= 3 && (first === 'h' || first === '=' || first === '!')) {
    const heading = match(wikiHeading, text, at)
    if (heading) return readWikiHeading(text, { ...plain, from: at + heading[0].length }, heading)
  }
  if (first === '<' && html.test(rest)) {
    const line = readHtmlLine(text, plain)
    if (!line) return { ...plain, kind: 'html' }
    if (line.kind === 'entry') return { ...line, ...boxAt(text, line.from) }
    // "<br> - Order rope"
    return line.kind === 'text' ? readEntry(text, { ...plain, from: line.from, to: line.to }) : line
  }
  if (first === ':' && container.test(rest)) return { ...plain, kind: 'html' }
  if (first === '[' && definition.test(rest)) return { ...plain, kind: 'definition' }
  return readEntry(text, plain)
}

function readHeading(text: string, plain: Omit<Line, 'kind'>, heading: RegExpExecArray): Line {
  const level = (heading[1] ?? heading[2] ?? heading[3] ?? '').length
  const content = text.slice(plain.from, plain.to)
  const closing = content.length < 300 ? closingHashes.exec(content) : null
  const to = closing ? plain.from + closing.index : plain.to
  return { ...plain, kind: 'heading', level, to, ...boxAt(text, Math.min(plain.from, to)) }
}

function readWikiHeading(
  text: string,
  plain: Omit<Line, 'kind'>,
  [, number, equals, marks]: RegExpExecArray,
): Line {
  const level = number ? Number(number) : equals ? equals.length : 6 - (marks?.length ?? 2)
  const content = text.slice(plain.from, plain.to)
  const closing = equals && content.length < 300 ? closingEquals.exec(content) : null
  return { ...plain, kind: 'heading', level, to: closing ? plain.from + closing.index : plain.to }
}

function readEntry(text: string, plain: Omit<Line, 'kind'>): Line {
  // "~~- Order rope~~"
  const at = plain.from + (text.startsWith('~~', plain.from) ? 2 : 0)
  const mark = listMark(text, at)
  if (!mark) {
    const { box, from } = boxAt(text, plain.from)
    return { ...plain, kind: box ? 'entry' : 'text', box, from }
  }
  const words = mark[0]
  const stars = words.length > 1 && words.startsWith('*') ? words.length - 1 : 0
  const end = skipBlanks(text, at + words.length)
  const { box, from } = markedBoxAt(text, end)
  return {
    kind: 'entry',
    indent: plain.indent + stars * 2,
    quoted: plain.quoted,
    mark: { from: at, to: at + words.length, text: words },
    box,
    level: 0,
    from: Math.min(from, plain.to),
    to: plain.to,
  }
}

// No list mark is that long.
const longWord = /[A-Za-z]{5}/y

function listMark(text: string, at: number): RegExpExecArray | null {
  if (match(longWord, text, at)) return null
  return match(bullet, text, at) ?? match(number, text, at) ?? match(letter, text, at)
}

/** The box or keyword behind a list mark. */
function markedBoxAt(text: string, at: number): Pick<Line, 'box' | 'from'> {
  const keyword = keywordBoxAt(text, at)
  if (!keyword) return boxAt(text, at)
  const { to, char, content } = keyword
  return { box: { from: at, to, char }, from: skipBlanks(text, content) }
}

function boxAt(text: string, at: number): Pick<Line, 'box' | 'from'> {
  const code = text.charCodeAt(at)
  const pattern = code === 0x5c ? escapedCheckbox : checkbox
  const found = code === 0x5b || code === 0x5c || code >= 0x80 ? match(pattern, text, at) : null
  if (!found) return { box: null, from: at }
  const to = at + found[0].length
  const sign = found[2] ?? (found[1]?.endsWith('\uFE0F') ? '☑' : undefined)
  const char = sign !== undefined ? (unicodeBoxes[sign] ?? ' ') : found[1]?.trim() || ' '
  return { box: { from: at, to, char }, from: skipBlanks(text, to) }
}

/**
 * `---`, `***`, `- - -`, `--- ---` and the underlines of headings, `===`, `---`, `^^^` and `"""`; longer ones also `~~~~~~`
 * and `#######`.
 */
function ruleOf(rest: string, length: number): Pick<Line, 'kind' | 'level'> | null {
  const char = rest[0] ?? ''
  if (!'-=*_~^"#'.includes(char) || length < 3 || length > 200) return null
  let count = 0
  for (const one of rest) {
    if (one === char) count++
    else if (one !== ' ' && one !== '\t') return null
  }
  const solid = count === length
  if (char === '~' || char === '#') {
    return solid && length >= 6 + Number(char === '#')
      ? { kind: 'underline', level: char === '~' ? 3 : 1 }
      : null
  }
  if (count < 3) return null
  if (char === '^' || char === '"')
    return solid ? { kind: 'underline', level: char === '^' ? 3 : 4 } : null
  if (char === '=') return { kind: 'underline', level: 1 }
  if (char === '-' && solid) return { kind: 'underline', level: 2 }
  return { kind: 'rule', level: 0 }
}

function readIndent(text: string): { indent: number; at: number; quoted: boolean } {
  let indent = 0
  let quoted = false
  let at = 0
  for (; at < text.length; at++) {
    const char = text[at]
    if (char === '\t') indent += 4 - (indent % 4)
    else if (char === ' ' || char === '\u00A0') indent++
    else if (char === '>' && !quoted) quoted = true
    else if (char === '>') continue
    else if (char === '\uFEFF' && at === 0) continue
    else break
    if (char === '>' && text[at + 1] === ' ') at++
  }
  return { indent, at, quoted }
}

/** Without blanks, and without the backslash of a hard break ("Order rope\"). */
function trimmedEnd(text: string, from: number): number {
  let to = text.length
  while (to > from && isBlank(text, to - 1)) to--
  if (to - 1 > from && text[to - 1] === '\\' && text[to - 2] !== '\\') to--
  while (to > from && isBlank(text, to - 1)) to--
  return to
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text, at)) at++
  return at
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return /\s/.test(text[at] ?? '')
}

function match(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(text)
}
