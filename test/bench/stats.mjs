// Small statistics and a seeded generator, so that every run types and shuffles the same things.

/**
 * The value below which the share `q` (0 to 1) of the numbers lies; NaN of none.
 * @param {readonly number[]} numbers
 * @param {number} q
 */
export function quantile(numbers, q) {
  const sorted = [...numbers].sort((a, b) => a - b)
  if (sorted.length === 0) return Number.NaN
  const at = (sorted.length - 1) * q
  const low = Math.floor(at)
  const high = Math.ceil(at)
  const [below, above] = [sorted[low] ?? Number.NaN, sorted[high] ?? Number.NaN]
  return below + (above - below) * (at - low)
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return quantile(numbers, 0.5)
}

/**
 * Numbers from 0 to 1, the same for the same seed (a multiply-with-carry generator).
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/**
 * @template One
 * @param {readonly One[]} list
 * @param {() => number} random
 */
export function shuffled(list, random) {
  const rest = [...list]
  const result = []
  while (rest.length > 0) result.push(...rest.splice(Math.floor(random() * rest.length), 1))
  return result
}

/**
 * Rows of cells as a Markdown table.
 * @param {readonly string[]} head
 * @param {readonly (readonly unknown[])[]} rows
 */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  /** @param {readonly string[]} row */
  const line = (row) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(head), rule, ...all.slice(1).map(line)].join('\n')
}
