import { readLine } from '../text/lines.ts'
import type { Told } from './remark-ways.ts'
import { swapped } from './status-cell.ts'

// `Order rope (open)`  `Seil bestellen [offen]`
const state =
  /(?<=\S [([])(?:open|done|offen|erledigt|pendiente|hecho|pendente|feito|à faire|fait)(?=[)\]]$)/iu

/** With the state that the team wrote in brackets at the end told anew; none where it has none, or one that we can't tell back. */
export function stateAtEndWays(done: boolean, words: string): readonly Told[] {
  const { to } = readLine(words)
  const body = words.slice(0, to)
  const found = state.exec(body)
  const other = found && swapped(found[0], done)
  if (!found || other === undefined || other === null) return []
  const end = found.index + found[0].length
  return [{ words: body.slice(0, found.index) + other + words.slice(end) }]
}
