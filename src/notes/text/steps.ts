// Work on a whole folder may have a hundred thousand notes to do. It is written as steps, so that whoever runs it can let
// others go first after any of them; what comes out is the same.

/** Work that can be left after each step. */
export type Steps<T> = Generator<void, T, void>

/** Notes that are done in one step. */
export const perStep = 512

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Every so many of the values, a step. */
export function* eachInSteps<T>(values: Iterable<T>, act: (value: T) => void): Steps<void> {
  let left = perStep
  for (const value of values) {
    act(value)
    if (--left > 0) continue
    yield
    left = perStep
  }
}

/** As `toSorted`, equal values in the order in which they came. */
export function* sortedInSteps<T>(
  values: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  let runs: (readonly T[])[] = []
  for (let at = 0; at < values.length; at += perStep) {
    runs.push(values.slice(at, at + perStep).sort(compare))
    if (values.length > perStep) yield
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = []
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* mergedInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare))
    }
    runs = longer
  }
  return runs[0] ?? []
}

function* mergedInSteps<T>(
  some: readonly T[],
  others: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  if (others.length === 0) return some
  const merged: T[] = []
  let a = 0
  let b = 0
  while (a < some.length || b < others.length) {
    const isFirst =
      b >= others.length || (a < some.length && compare(some[a] as T, others[b] as T) <= 0)
    merged.push((isFirst ? some[a++] : others[b++]) as T)
    if (merged.length % perStep === 0) yield
  }
  return merged
}
