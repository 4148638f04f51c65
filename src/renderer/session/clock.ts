/** Time, so that tests have their own. Each gives back the function that calls it off. */
export type Clock = {
  now(): number
  after(delayMs: number, run: () => void): () => void
  /** When the page has nothing more urgent to do, and soon in any case. */
  whenIdle(run: () => void): () => void
}

const latestMs = 300

export const realClock: Clock = {
  now: () => performance.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
  whenIdle(run) {
    const request = requestIdleCallback(run, { timeout: latestMs })
    return () => cancelIdleCallback(request)
  },
}
