/** A window as its end sees it. */
type EndingWindow = {
  /** Lets its page save everything, for at most a second; asks nobody. */
  flush(): Promise<unknown>
  /** Lets go of its folder, when what was begun is done. */
  letGo(): Promise<void>
}

/**
 * Gives what ends the program where nobody is there to be asked: told by a signal, or by a system that shuts down. What its
 * pages could not save by then is in the journal. A second call does nothing.
 */
export function createEnding(parts: {
  readonly windows: () => Iterable<EndingWindow>
  /** Bounds all of it, whatever hangs; called before anything that may. */
  readonly bound: () => void
  readonly exit: () => void
  readonly report: (error: unknown) => void
}): () => Promise<void> {
  let isEnding = false
  return async () => {
    if (isEnding) return
    isEnding = true
    parts.bound()
    const ends = [...parts.windows()].map(async (one) => {
      await one.flush()
      await one.letGo()
    })
    for (const end of await Promise.allSettled(ends)) {
      if (end.status === 'rejected') parts.report(end.reason)
    }
    parts.exit()
  }
}
