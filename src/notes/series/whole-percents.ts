/**
 * The counts as whole percents of their sum, rounded so that they add up to 100: none is a whole
 * one from its own; of equal rests the last is raised. All 0 where the sum is.
 */
export function wholePercents(counts: readonly number[]): readonly number[] {
  const sum = counts.reduce((all, one) => all + one, 0)
  if (sum === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (count * 100) / sum)
  const whole = exact.map(Math.floor)
  const left = 100 - whole.reduce((all, one) => all + one, 0)
  const byRest = [...exact.keys()].sort((a, b) => restOf(exact[b]) - restOf(exact[a]) || b - a)
  const raised = new Set(byRest.slice(0, left))
  return whole.map((percent, at) => percent + (raised.has(at) ? 1 : 0))
}

function restOf(percent = 0): number {
  return percent - Math.floor(percent)
}
