/** A possible pair: indexes on two sides, and how well they fit (above 0). */
export type Pair = { readonly a: number; readonly b: number; readonly score: number }

/** Groups with more pairs to try than this are paired best first: nearly as good, and it never takes long. */
const mostCells = 4000

/** The pairs, each index used once at most, whose scores have the largest sum. */
export function bestPairs(pairs: readonly Pair[]): Pair[] {
  return groupsOf(pairs).flatMap((group) => {
    if (group.length === 1) return group
    const as = [...new Set(group.map(({ a }) => a))]
    const bs = [...new Set(group.map(({ b }) => b))]
    return as.length * bs.length > mostCells ? greedy(group) : hungarian(group, as, bs)
  })
}

/** Pairs that share an index, directly or through others, belong to one group. */
function groupsOf(pairs: readonly Pair[]): Pair[][] {
  const parent = new Map<string, string>()
  const root = (name: string): string => {
    let at = name
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    return at
  }
  for (const { a, b } of pairs) {
    const [one, other] = [root(`a${a}`), root(`b${b}`)]
    parent.set(one, other)
    if (!parent.has(other)) parent.set(other, other)
  }
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const name = root(`a${pair.a}`)
    const group = groups.get(name)
    if (group) group.push(pair)
    else groups.set(name, [pair])
  }
  return [...groups.values()]
}

function greedy(pairs: readonly Pair[]): Pair[] {
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  return [...pairs]
    .sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)
    .filter(({ a, b }) => {
      if (usedA.has(a) || usedB.has(b)) return false
      usedA.add(a)
      usedB.add(b)
      return true
    })
}

/**
 * The Hungarian method with potentials, one row at a time. Rows are the `as`; there is a spare column for each row, at
 * no cost, so that a row may stay alone.
 */
function hungarian(group: readonly Pair[], as: readonly number[], bs: readonly number[]): Pair[] {
  const rows = as.length
  const columns = bs.length + rows
  const cost = as.map(() => new Float64Array(columns))
  const byCell = new Map<number, Pair>()
  for (const pair of group) {
    const row = as.indexOf(pair.a)
    const column = bs.indexOf(pair.b)
    const line = cost[row]
    if (line) line[column] = -pair.score
    byCell.set(row * columns + column, pair)
  }
  const owner = new Int32Array(columns + 1).fill(-1)
  const ofRow = new Float64Array(rows)
  const ofColumn = new Float64Array(columns + 1)
  const start = columns
  for (let row = 0; row < rows; row++) {
    owner[start] = row
    let column = start
    const least = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
    const from = new Int32Array(columns).fill(start)
    const visited = new Uint8Array(columns + 1)
    do {
      visited[column] = 1
      const current = owner[column] ?? -1
      let delta = Number.POSITIVE_INFINITY
      let next = start
      for (let j = 0; j < columns; j++) {
        if (visited[j]) continue
        const reduced = (cost[current]?.[j] ?? 0) - (ofRow[current] ?? 0) - (ofColumn[j] ?? 0)
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced
          from[j] = column
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0
          next = j
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (visited[j]) {
          const held = owner[j] ?? -1
          ofRow[held] = (ofRow[held] ?? 0) + delta
          ofColumn[j] = (ofColumn[j] ?? 0) - delta
        } else if (j < columns) {
          least[j] = (least[j] ?? 0) - delta
        }
      }
      column = next
    } while ((owner[column] ?? -1) !== -1)
    while (column !== start) {
      const back = from[column] ?? start
      owner[column] = owner[back] ?? -1
      column = back
    }
  }
  const chosen: Pair[] = []
  for (let j = 0; j < bs.length; j++) {
    const pair = byCell.get((owner[j] ?? -1) * columns + j)
    if (pair && (owner[j] ?? -1) >= 0) chosen.push(pair)
  }
  return chosen
}
