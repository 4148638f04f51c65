import { roundOf, type Turn } from '../../notes/series/round.ts'
import type { SeriesPlace } from './note-slice.ts'
import type { PanelMode } from './view-slice.ts'

const known = new WeakMap<SeriesPlace, readonly Turn[]>()

/** The turns of the round in the meeting of the caret; worked out once for each state of the series. */
export function turnsOf(series: SeriesPlace | null): readonly Turn[] {
  if (series === null) return []
  const before = known.get(series)
  if (before) return before
  const turns = roundOf(series.links, series.at)
  known.set(series, turns)
  return turns
}

/** Whose turn it is, from 0; the first where the person is not in the round any more. */
export function turnIndex(turns: readonly Turn[], mode: PanelMode): number {
  if (mode.kind !== 'round') return -1
  return Math.max(
    0,
    turns.findIndex(({ name }) => name === mode.person),
  )
}
