// Small statistics and a seeded generator, so that every run types and shuffles the same things.

/** The value below which the share `q` (0 to 1) of the numbers lies; NaN of none. */
export function quantile(numbers, q) {
  const sorted = [...numbers].sort((a, b) => a - b)
  if (sorted.length === 0) return Number.NaN
  const at = (sorted.length - 1) * q
  const low = Math.floor(at)
  const high = Math.ceil(at)
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low)
}

export function median(numbers) {
  return quantile(numbers, 0.5)
}

/** Numbers from 0 to 1, the same for the same seed (a multiply-with-carry generator). */
export function randomFrom(seed) {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

export function shuffled(list, random) {
  const rest = [...list]
  const result = []
  while (rest.length > 0) result.push(...rest.splice(Math.floor(random() * rest.length), 1))
  return result
}

/** Rows of cells as a Markdown table. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n')
}
