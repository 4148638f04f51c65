import { setTimeout as pause } from 'node:timers/promises'

/** The page tells that somebody types at least this often while they do; a longer while is a pause of theirs. */
const typingMs = 400
/** While somebody types, one text is read in so much: who never stops is to have all notes known, too. */
const oneInMs = 100
const stepMs = 50

/**
 * Lets the reading of many notes rest while somebody types: where there are two processors a key would wait for it, even
 * behind threads that stand back (decision 54).
 */
export class TypingRest {
  readonly #now: () => number
  readonly #pause: (ms: number) => Promise<unknown>
  #typedAt = Number.NEGATIVE_INFINITY
  #letAt = Number.NEGATIVE_INFINITY

  constructor({ now, wait }: { now?: () => number; wait?: (ms: number) => Promise<unknown> } = {}) {
    this.#now = now ?? (() => performance.now())
    this.#pause = wait ?? ((ms) => pause(ms, undefined, { ref: false }))
  }

  /** Somebody types just now. */
  typed(): void {
    this.#typedAt = this.#now()
  }

  /** Resolves when the next text may be read. */
  async over(): Promise<void> {
    while (this.#now() - this.#typedAt < typingMs) {
      if (this.#now() - this.#letAt >= oneInMs) {
        this.#letAt = this.#now()
        return
      }
      await this.#pause(stepMs)
    }
  }
}
