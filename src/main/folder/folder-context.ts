import type { FolderKnowledge } from '../../api/folder-memory.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import { createLessons, isAffected, nothingKnown, withKnowledge } from './knowledge.ts'
import type { NoteReading } from './note-reading.ts'

/** What the notes of a folder are read with: what the user told, and what the notes teach about each other. */
export class FolderContext {
  readonly #lessons = createLessons()
  #told: ReadingContext = {}
  #knowledge: FolderKnowledge = nothingKnown
  #both: ReadingContext = {}

  /** The same object for as long as the user tells nothing else. */
  get told(): ReadingContext {
    return this.#told
  }

  get knowledge(): FolderKnowledge {
    return this.#knowledge
  }

  /** Both together; the same object for as long as neither changes. */
  get both(): ReadingContext {
    return this.#both
  }

  /** Whether that is something else than before. */
  tell(told: ReadingContext): boolean {
    if (JSON.stringify(told) === JSON.stringify(this.#told)) return false
    this.#told = told
    this.#both = withKnowledge(told, this.#knowledge)
    return true
  }

  /** Goes on from what was known the last time. */
  know(knowledge: FolderKnowledge): void {
    this.#knowledge = knowledge
    this.#both = withKnowledge(this.#told, knowledge)
  }

  /** A note has another reading than before; null where it has none. */
  replace(before: NoteReading | null, now: NoteReading | null): void {
    if (before === now) return
    if (before) this.#lessons.remove(before)
    if (now) this.#lessons.add(now)
  }

  /** Sums up what the notes teach now, `today` being a civil date. Gives which readings would be others by it; null where it is what was known. */
  learn(today: string): ((reading: NoteReading) => boolean) | null {
    const now = this.#lessons.learned(today)
    if (JSON.stringify(now) === JSON.stringify(this.#knowledge)) return null
    const affects = isAffected(this.#knowledge, now)
    this.know(now)
    return affects
  }
}
