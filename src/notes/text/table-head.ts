// The head of a table, without which its rows are lines with bars: it goes where they go.

import { readLine } from './lines.ts'

/** The lines (from 0) of the head of the table that the row stands in, its rule included; none where it has no head. */
export function tableHeadAt(lines: readonly string[], row: number): readonly number[] {
  let first = row
  while (first > 0 && isOfTable(lines[first - 1])) first--
  const head: number[] = []
  for (let line = first; line < row; line++) {
    head.push(line)
    if (readLine(lines[line] ?? '').kind !== 'row-rule') continue
    // Some write their own names of the columns below an empty head.
    const isEmpty = /^[\s|]*$/.test(lines[first] ?? '')
    return isEmpty && line + 1 < row ? [...head, line + 1] : head
  }
  return []
}

/** The last line (from 0) of the table that the line stands in. */
export function tableEndAt(lines: readonly string[], row: number): number {
  let last = row
  while (isOfTable(lines[last + 1])) last++
  return last
}

/** A row or a rule; `T | Phone the client | Ada` is a row too. */
export function isOfTable(line: string | undefined): boolean {
  if (!line?.includes('|')) return false
  const { kind } = readLine(line)
  return kind === 'row' || kind === 'row-rule' || kind === 'text'
}
