// Tables as HTML, as converters write them: a cell may go over many lines and hold lists.

/** Some words of a cell on one line, from offset to offset; lines count from 0. */
export type Piece = {
  readonly line: number
  readonly from: number
  readonly to: number
  /** How many lists it stands in; 0 for text. */
  readonly depth: number
  /** The tag of the entry or cell that it begins with. */
  readonly tag: { readonly from: number; readonly to: number } | null
}

export type Cell = { readonly line: number; readonly pieces: readonly Piece[] }

export type HtmlTable = {
  readonly first: number
  readonly last: number
  readonly indent: number
  readonly rows: readonly (readonly Cell[])[]
}

const tag = /<(\/?)(table|tr|t[dh]|ul|ol|li)\b[^<>]{0,200}>/gi
const longestLine = 5000

/** The tables in these lines; those that hold another one, or have no end, are left out. */
export function htmlTables(lines: readonly string[]): readonly HtmlTable[] {
  const found: HtmlTable[] = []
  let open: TableReader | null = null
  lines.forEach((text, line) => {
    if (!open && !/<table\b/i.test(text)) return
    let at = 0
    if (text.length <= longestLine)
      for (const one of text.matchAll(tag)) {
        const name = one[2]?.toLowerCase() ?? ''
        const isEnd = one[1] === '/'
        open?.words(line, text, at, one.index)
        at = one.index + one[0].length
        if (name === 'table') {
          if (isEnd && open) found.push(...open.tables(line))
          const isNested: boolean = !isEnd && open !== null
          open = isEnd ? null : new TableReader(line, isNested ? -1 : one.index)
        } else open?.tag(name, isEnd, { line, from: one.index, to: at })
      }
    open?.words(line, text, at, text.length)
  })
  return found
}

type Place = { readonly line: number; readonly from: number; readonly to: number }

class TableReader {
  private readonly rows: Cell[][] = []
  private pieces: Piece[] | null = null
  private depth = 0
  private begun: Place | null = null
  private readonly first: number
  private readonly indent: number

  /** Where the table begins in its line; below 0 it is none to be read. */
  constructor(first: number, indent: number) {
    this.first = first
    this.indent = indent
  }

  tag(name: string, isEnd: boolean, place: Place): void {
    if (name === 'tr') {
      if (!isEnd) this.rows.push([])
      this.pieces = null
    } else if (name === 'td' || name === 'th') {
      this.depth = 0
      this.pieces = isEnd ? null : []
      if (this.pieces) this.rows.at(-1)?.push({ line: place.line, pieces: this.pieces })
      this.begun = place
    } else if (name === 'li') this.begun = isEnd ? null : place
    else this.depth = Math.max(0, this.depth + (isEnd ? -1 : 1))
  }

  words(line: number, text: string, from: number, to: number): void {
    const [start, end] = trimmed(text, from, to)
    if (!this.pieces || start >= end) return
    const begun = this.begun?.line === line ? this.begun : null
    this.pieces.push({
      ...{ line, from: start, to: end, depth: this.depth },
      tag: begun && { from: begun.from, to: begun.to },
    })
    this.begun = null
  }

  tables(last: number): HtmlTable[] {
    const { first, indent } = this
    const rows = this.rows.filter((cells) => cells.length > 0)
    return indent < 0 || rows.length === 0 ? [] : [{ first, last, indent, rows }]
  }
}

const blankAround = /^(?:\s|<br ?\/?>)+|(?:\s|<br ?\/?>)+$/gi

/** The span without blanks and line breaks at its ends. */
function trimmed(text: string, from: number, to: number): [number, number] {
  const words = text.slice(from, to)
  const lead = /^(?:\s|<br ?\/?>)*/i.exec(words)?.[0].length ?? 0
  return [from + lead, from + lead + words.replace(blankAround, '').length]
}
