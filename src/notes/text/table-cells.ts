export type Cell = { readonly from: number; readonly to: number }

/** Where the words of each cell of a table row stand, counted from the start of the line; `\|` is no border. */
export function cellsOf(row: string): Cell[] {
  return segmentsOf(row).map(({ from: start, to: end }) => {
    const inside = row.slice(start, end)
    const from = start + (inside.length - inside.trimStart().length)
    return inside.trim() === ''
      ? { from: start + Math.min(1, inside.length), to: start + Math.min(1, inside.length) }
      : { from, to: start + inside.trimEnd().length }
  })
}

/** The line with other words in a cell or a part of it. */
export function withPart(row: string, { from, to }: Cell, words: string): string {
  return row.slice(0, from) + words + row.slice(to)
}

/** What stands between the borders and the `<br>` of a row, without the blanks around it. */
export function cellParts(row: string): Cell[] {
  return cellsOf(row).flatMap((cell) => {
    const parts: Cell[] = []
    let from = cell.from
    for (const { 0: found, index } of row.slice(cell.from, cell.to).matchAll(lineBreak)) {
      parts.push({ from, to: cell.from + index })
      from = cell.from + index + found.length
    }
    return [...parts, { from, to: cell.to }]
  })
}

const lineBreak = /(?<!\s)\s*<br ?\/?>\s*/gi

/** The cells with the blanks around their words. */
export function segmentsOf(row: string): Cell[] {
  const borders: number[] = []
  for (let at = 0; at < row.length; at++)
    if (row[at] === '|' && row[at - 1] !== '\\') borders.push(at)
  const leading = row.trimStart().startsWith('|')
  const edges = [
    ...(leading ? [] : [-1]),
    ...borders,
    ...(row.trimEnd().endsWith('|') ? [] : [row.length]),
  ]
  return edges.slice(1).map((end, index) => ({ from: (edges[index] ?? -1) + 1, to: end }))
}
