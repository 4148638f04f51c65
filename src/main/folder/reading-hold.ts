import { deferred } from './deferred.ts'

/**
 * Keeps the many notes of a large folder from being looked at and read while its page starts: where there are two
 * processors, a browser and that work take each other's time.
 */
export type ReadingHold = {
  readonly over: Promise<void>
  end(): void
}

/** A page may never come, and the notes are to be known all the same. */
const latestMs = 5_000

/** Over when somebody ends it, and after `limitMs` in any case. Keeps no program running. */
export function holdReading(limitMs = latestMs): ReadingHold {
  const { promise, resolve } = deferred()
  const timer = setTimeout(resolve, limitMs).unref()
  return {
    over: promise,
    end() {
      clearTimeout(timer)
      resolve()
    },
  }
}
