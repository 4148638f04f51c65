import type { Clock } from '../../src/renderer/session/clock.ts'

/** Time that passes only when a test says so. What waits for idle runs when time passes, by however little. */
export type TestClock = Clock & {
  /** Lets time pass, and runs what falls due, in order; between the runs, promises go on. */
  pass(ms: number): Promise<void>
}

export function testClock(): TestClock {
  let now = 0
  let waiting: { at: number; run: () => void }[] = []

  const after = (delayMs: number, run: () => void) => {
    const one = { at: now + delayMs, run }
    waiting.push(one)
    return () => {
      waiting = waiting.filter((other) => other !== one)
    }
  }
  return {
    now: () => now,
    after,
    whenIdle: (run) => after(0, run),
    nextSlice: (run) => after(0, run),
    isTyping: () => false,
    async pass(ms) {
      const end = now + ms
      await promisesGoOn()
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        waiting = waiting.filter((other) => other !== next)
        now = Math.max(now, next.at)
        next.run()
        await promisesGoOn()
      }
      now = end
    },
  }
}

/** Long enough for calls over a port in memory to be answered, and answered again. */
async function promisesGoOn(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done))
}
