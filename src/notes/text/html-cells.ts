// Tables as HTML, as converters write them: a cell may go over many lines and hold a list.

/** Some words of a cell on one line, from offset to offset; lines count from 0. */
export type HtmlPiece = {
  readonly line: number
  readonly from: number
  readonly to: number
  /** How many lists it stands in; 0 for text. */
  readonly depth: number
  /** The tag of the entry or cell that it begins with. */
  readonly tag: { readonly from: number; readonly to: number } | null
}

export type HtmlCell = {
  readonly line: number
  readonly isHead: boolean
  readonly pieces: readonly HtmlPiece[]
}

export type HtmlTable = {
  readonly first: number
  readonly last: number
  readonly indent: number
  readonly rows: readonly (readonly HtmlCell[])[]
  /** Its cells have words and lists of HTML alone: no Markdown, no pictures, no cells over several rows, no further table. */
  readonly isPlain: boolean
}

const tag = /<(\/?)(table|tr|t[dh]|ul|ol|li|img|input|h\d|p|br|details|pre)\b([^<>]{0,200})>/gi
// "- x", "1. x", "## x", "[ ] x", "| x", "```"
const markdown = /^(?:[-*+•] |\d{1,3}[.)] |#{1,6} |\[[ xX]\]|[|>]|```|~~~)/
const tagsAlone = /^\s*(?:<[^<>]{0,200}>\s*)+$/
const longestLine = 5000

/** The tables in these lines that end in them; of lines that are hidden, as code is, none. */
export function htmlTables(
  lines: readonly string[],
  isHidden: (line: number) => boolean,
): readonly HtmlTable[] {
  const found: HtmlTable[] = []
  let open: TableReader | null = null
  lines.forEach((text, line) => {
    if (!open && (!/<table\b/i.test(text) || isHidden(line))) return
    if (isHidden(line) || text.length > longestLine) {
      open = null
      return
    }
    let at = 0
    for (const one of text.matchAll(tag)) {
      const name = one[2]?.toLowerCase() ?? ''
      const isEnd = one[1] === '/'
      open?.words(line, text, at, one.index)
      at = one.index + one[0].length
      if (name !== 'table') open?.tag(name, isEnd, one[3] ?? '', { line, from: one.index, to: at })
      else if (isEnd) {
        if (open) found.push(...open.tables(line))
        open = null
      } else open = new TableReader(line, one.index, open !== null)
    }
    open?.words(line, text, at, text.length)
  })
  return found
}

type Place = { readonly line: number; readonly from: number; readonly to: number }

class TableReader {
  private readonly rows: HtmlCell[][] = []
  private pieces: HtmlPiece[] | null = null
  private depth = 0
  private begun: Place | null = null
  private readonly first: number
  private readonly indent: number
  private isPlain: boolean

  constructor(first: number, indent: number, isNested: boolean) {
    this.first = first
    this.indent = indent
    this.isPlain = !isNested
  }

  tag(name: string, isEnd: boolean, attributes: string, place: Place): void {
    if (name === 'tr') {
      if (!isEnd) this.rows.push([])
      this.pieces = null
    } else if (name === 'td' || name === 'th') {
      if (/span/i.test(attributes)) this.isPlain = false
      this.depth = 0
      this.pieces = isEnd ? null : []
      if (this.pieces)
        this.rows.at(-1)?.push({ line: place.line, isHead: name === 'th', pieces: this.pieces })
      this.begun = place
    } else if (name === 'li') this.begun = isEnd ? null : place
    else if (name === 'ul' || name === 'ol') this.depth = Math.max(0, this.depth + (isEnd ? -1 : 1))
    else if (name !== 'p') this.isPlain = false
  }

  words(line: number, text: string, from: number, to: number): void {
    const words = text.slice(from, to)
    const start = from + words.length - words.trimStart().length
    const end = start + words.trim().length
    if (start >= end) return
    if (!this.pieces) {
      if (!tagsAlone.test(words)) this.isPlain = false
      return
    }
    const before = this.pieces.at(-1)
    // Two on a line, or lines of one text, are no entries of their own
    if (before && (before.line === line || (before.depth === 0 && this.depth === 0)))
      this.isPlain = false
    if (markdown.test(text.slice(start, end))) this.isPlain = false
    const begun = this.begun?.line === line ? this.begun : null
    this.pieces.push({
      ...{ line, from: start, to: end, depth: this.depth },
      tag: begun && { from: begun.from, to: begun.to },
    })
    this.begun = null
  }

  tables(last: number): HtmlTable[] {
    const { first, indent, isPlain } = this
    const rows = this.rows.filter((cells) => cells.length > 0)
    return rows.length === 0 ? [] : [{ first, last, indent, rows, isPlain }]
  }
}
