/** Time, so that tests have their own. Each gives back the function that calls it off. */
export type Clock = {
  now(): number
  after(delayMs: number, run: () => void): () => void
  /** When the page has nothing more urgent to do, and soon in any case. */
  whenIdle(run: () => void): () => void
  /**
   * For the next slice of long work: at once, behind what waits, or when the page is idle while somebody types. An idle
   * moment comes twenty times a second at most, so that short slices would leave most of a resting page's time unused.
   */
  nextSlice(run: () => void): () => void
  /** Whether a key came within the last half second. */
  isTyping(): boolean
}

const latestMs = 300
const typingMs = 500

let keyMs = Number.NEGATIVE_INFINITY
// Tests have the clock without a window.
globalThis.addEventListener?.(
  'keydown',
  (event) => {
    keyMs = event.timeStamp
  },
  { capture: true, passive: true },
)

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
  nextSlice: (run) => (realClock.isTyping() ? realClock.whenIdle(run) : realClock.after(0, run)),
  isTyping: () => performance.now() - keyMs < typingMs,
}
