import { median } from '../stats.mjs'
import { goals } from './goals.mjs'

/** A row with the median of its rounds and whether that is within its goal; `cell` names which of several figures it is. */
export function judged(id, cell, ratios) {
  const goal = goals.find((one) => one.id === id)
  const figure = median(ratios)
  return { id, cell, ...goal, ratios, figure, isMet: figure <= goal.most }
}

/** What got slower by more than the two runs spread by themselves, as sentences. */
export function slower(before, now) {
  return now.flatMap((row) => {
    const old = before.find(({ id, cell }) => id === row.id && cell === row.cell)
    if (!old) return []
    const spread = Math.max(half(old.ratios), half(row.ratios), old.figure * 0.05)
    if (row.figure <= old.figure + spread) return []
    return [`${row.id} ${row.cell}: ${old.figure.toFixed(2)} before, ${row.figure.toFixed(2)} now`]
  })
}

function half(ratios) {
  return (Math.max(...ratios) - Math.min(...ratios)) / 2
}
