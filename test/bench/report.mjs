// The figures of a run beside their goals, and beside those of an older run.
import { cpus, loadavg, totalmem } from 'node:os'
import { goals, isReached } from './goals.mjs'
import { median, table } from './stats.mjs'

/**
 * A part of a row that is measured; `rounds` gets the rounds' ratios.
 * @typedef {{ readonly row: string, part: string, readonly rounds: number[] }} Figure
 */

/**
 * @param {string} row
 * @param {string} part
 * @returns {Figure}
 */
export function figureOf(row, part) {
  return { row, part, rounds: [] }
}

/**
 * One line for each row of the goals, by the part that is furthest from its goal. `figures` has an entry for each part
 * that was measured.
 * @param {readonly Figure[]} figures
 */
export function rowsOf(figures) {
  return goals.map((goal) => {
    const parts = figures
      .filter(({ row }) => row === goal.row)
      .map(({ part, rounds }) => ({ part, figure: median(rounds), rounds }))
    const sign = goal.least === undefined ? 1 : -1
    const [worst] = parts.sort((a, b) => sign * (b.figure - a.figure))
    return { goal, worst }
  })
}

/**
 * The table of a run as Markdown.
 * @param {readonly Figure[]} figures
 */
export function tableOf(figures) {
  const head = ['#', 'What', 'Against', 'Goal', 'Figure', 'Range', 'Worst of', '']
  return table(
    head,
    rowsOf(figures).map(({ goal, worst }) => {
      const limit = goal.most === undefined ? `over ${goal.least}` : `≤ ${goal.most}`
      const cells = [goal.row, goal.what, goal.against, limit]
      if (!worst) return [...cells, 'not measured', '', '', '']
      const range = `${short(Math.min(...worst.rounds))}–${short(Math.max(...worst.rounds))}`
      const verdict = isReached(goal, worst.figure) ? '✓' : '✗'
      return [...cells, short(worst.figure), range, worst.part, verdict]
    }),
  )
}

/**
 * What became slower or faster than in the older run by more than both runs' rounds differ among themselves.
 * @param {readonly Figure[]} before
 * @param {readonly Figure[]} now
 */
export function comparison(before, now) {
  const rows = now.flatMap(({ row, part, rounds }) => {
    const old = before.find((one) => one.row === row && one.part === part)
    if (!old) return []
    const [a, b] = [median(old.rounds), median(rounds)]
    const slower = Math.min(...rounds) > Math.max(...old.rounds)
    const faster = Math.max(...rounds) < Math.min(...old.rounds)
    const verdict = slower ? 'slower' : faster ? 'faster' : ''
    return [[row, part, short(a), short(b), `${short((b / a - 1) * 100)} %`, verdict]]
  })
  return table(['#', 'Part', 'Before', 'Now', 'Change', ''], rows)
}

/** What a figure depends on besides the program. */
export function machine() {
  return {
    cores: cpus().length,
    cpu: cpus()[0]?.model.trim(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map((one) => Math.round(one * 10) / 10),
    node: process.version,
  }
}

/** @param {number} figure */
function short(figure) {
  return figure.toFixed(Math.abs(figure) >= 100 ? 0 : 2)
}
