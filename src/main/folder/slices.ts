import type { Steps } from '../../notes/text/steps.ts'

const sliceMs = 8

/** Resolves when everybody who waits for the event loop had a turn. */
export function nextTurn(): Promise<void> {
  return new Promise((done) => setImmediate(done))
}

/** A question for long work to ask again and again: it waits where the loop was held for so many milliseconds. */
export function inSlices(ms = sliceMs): () => Promise<void> {
  let ends = performance.now() + ms
  return async () => {
    if (performance.now() < ends) return
    await nextTurn()
    ends = performance.now() + ms
  }
}

/** What the job gives for each value, in their order; so many are done at a time, and the event loop has its turns. */
export async function severalAtOnce<T, R>(
  values: readonly T[],
  count: number,
  job: (value: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers: R[] = []
  const waiting = values.entries()
  const breathe = inSlices()
  const goOn = async () => {
    for (const [at, value] of waiting) {
      answers[at] = await job(value)
      await breathe()
    }
  }
  await Promise.all(Array.from({ length: Math.min(count, values.length) }, goOn))
  return answers
}

/** Does the steps; who waits for the event loop has a turn every 8 ms. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  const breathe = inSlices()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await breathe()
  }
}
