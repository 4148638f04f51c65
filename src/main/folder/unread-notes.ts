import type { ReadingProgress } from '../../api/contract.ts'

/** Which notes are still to be read, and which of them the person does not want to wait for. */
export class UnreadNotes {
  readonly #stale = new Set<string>()
  readonly #left = new Set<string>()

  get count(): number {
    return this.#stale.size
  }

  /** Whether only notes are left that nobody waits for. */
  get isDone(): boolean {
    if (this.#stale.size <= this.#left.size) return true
    for (const path of this.#stale) if (!this.#left.has(path)) return false
    return true
  }

  add(path: string): void {
    this.#stale.add(path)
  }

  /** It is read, or there is none any more. */
  delete(path: string): void {
    this.#stale.delete(path)
    this.#left.delete(path)
  }

  isLeft(path: string): boolean {
    return this.#left.has(path)
  }

  /** It changed, and what changes is read in any case. */
  want(path: string): void {
    this.#left.delete(path)
  }

  /** All that is unread now stays so. */
  leaveAll(): void {
    for (const path of this.#stale) this.#left.add(path)
  }

  wantAll(): void {
    this.#left.clear()
  }

  /** Those that are waited for, in the order in which they came. */
  wanted(): readonly string[] {
    return [...this.#stale].filter((path) => !this.#left.has(path))
  }

  progress(total: number): ReadingProgress {
    return { read: total - this.#stale.size, total, isStopped: this.#left.size > 0 }
  }
}
