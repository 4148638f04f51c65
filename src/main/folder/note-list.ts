import type { NotePath, NoteSummary } from '../../api/notes.ts'
import { noCorrections, type SeriesCorrections } from '../../notes/series/series.ts'
import { atOnce, eachInSteps, perStep, type Steps } from '../../notes/text/steps.ts'
import type { Entry } from './index-entry.ts'
import type { NoteReading } from './note-reading.ts'
import { noneOpen, type OpenCount, OpenCounts } from './open-counts.ts'
import { inTurns, nextTurn } from './slices.ts'
import { type Grouped, groupNotes, type SeriesOfNotes, summaryOf } from './summaries.ts'

/** The list of a folder with more notes than this is made in turns, so that nobody waits for it. */
const usualFolder = 300

/**
 * Which notes belong together, and every note's line in the list. In a usual folder both are those of the moment in which
 * they are asked for; in a larger one those that were made last, and `onChange` is told when there are newer ones.
 */
export class NoteList {
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #onChange: () => void
  readonly #report: (error: unknown) => void
  readonly #usual: number
  readonly #counts = new OpenCounts()
  readonly #readingOf = (path: string): NoteReading | null =>
    this.#entries.get(path)?.reading ?? null
  #corrections: SeriesCorrections = noCorrections
  #grouped: Grouped = { order: [], seriesOf: new Map(), copyOf: new Map() }
  #isGrouped = false
  /** How often the groups have become others. */
  #times = 0
  #lines: readonly NoteSummary[] = []
  #isListed = false
  #making: Promise<void> | undefined
  #closed = false

  constructor(
    entries: ReadonlyMap<string, Entry>,
    options: { onChange: () => void; report: (error: unknown) => void; usual?: number | undefined },
  ) {
    this.#entries = entries
    this.#onChange = options.onChange
    this.#report = options.report
    this.#usual = options.usual ?? usualFolder
  }

  /** Something in the list is another; with `regroup`, maybe also what belongs together. */
  changed({ regroup }: { regroup: boolean }): void {
    if (this.#closed) return
    if (regroup) {
      this.#isGrouped = false
      this.#times++
    }
    this.#isListed = false
    if (this.#isLarge()) this.#makeSoon()
    else this.#onChange()
  }

  /** Groups by what the user told of series from now on. */
  groupWith(corrections: SeriesCorrections): void {
    if (JSON.stringify(corrections) === JSON.stringify(this.#corrections)) return
    this.#corrections = corrections
    this.changed({ regroup: true })
  }

  groups(): Grouped {
    if (!this.#isGrouped && !this.#isLarge()) {
      this.#grouped = atOnce(this.#grouping())
      this.#isGrouped = true
    }
    return this.#grouped
  }

  /** Series by series with the newest meeting first, then the others by name. */
  lines(): readonly NoteSummary[] {
    return this.#isLarge() ? this.#lines : atOnce(this.#linesInSteps())
  }

  /** Resolves when there is a list, maybe not of this moment. */
  async any(): Promise<void> {
    if (this.#isLarge() && this.#lines.length === 0) await this.#making
  }

  /** Resolves when the list is one of the notes that are there now. */
  async made(): Promise<void> {
    await this.#making
  }

  /** Whether work of these notes' series that a later note has taken up, or no longer has, is counted elsewhere than before. */
  *hasOtherCounts(entries: readonly Entry[]): Steps<boolean> {
    const { seriesOf } = this.groups()
    const series = new Set<SeriesOfNotes>()
    yield* eachInSteps(entries, ({ listed }) => {
      const one = seriesOf.get(listed.path)
      if (one) series.add(one)
    })
    let isOther = false
    for (const { paths } of series) {
      isOther ||= yield* this.#counts.haveChanged(paths, this.#readingOf)
      if (isOther) break
      yield
    }
    return isOther
  }

  close(): void {
    this.#closed = true
  }

  #isLarge(): boolean {
    return this.#entries.size > this.#usual
  }

  #makeSoon(): void {
    this.#making ??= this.#make()
      .catch(this.#report)
      .finally(() => {
        this.#making = undefined
      })
  }

  async #make(): Promise<void> {
    while (!this.#isListed && !this.#closed) {
      await nextTurn()
      this.#isListed = true
      if (!this.#isGrouped) {
        const times = this.#times
        const grouped = await inTurns(this.#grouping())
        // A folder that has become small meanwhile has been grouped at once.
        if (this.#isLarge()) {
          this.#grouped = grouped
          this.#isGrouped = times === this.#times
        }
      }
      this.#lines = await inTurns(this.#linesInSteps())
      if (!this.#closed) this.#onChange()
    }
  }

  #grouping(): Steps<Grouped> {
    return groupNotes([...this.#entries.values()], this.#corrections)
  }

  *#linesInSteps(): Steps<readonly NoteSummary[]> {
    const { order, seriesOf, copyOf } = this.groups()
    const counts = new Map<NotePath, OpenCount>()
    const lines: NoteSummary[] = []
    for (const path of order) {
      const entry = this.#entries.get(path)
      if (!entry) continue
      const series = seriesOf.get(path) ?? null
      const original = copyOf.get(path) ?? null
      if (!original && !counts.has(path)) yield* this.#count(series?.paths ?? [path], counts)
      const ofNote = original ? noneOpen : (counts.get(path) ?? noneOpen)
      lines.push(summaryOf(entry, { series, copyOf: original, count: ofNote }))
      if (lines.length % perStep === 0) yield
    }
    return lines
  }

  *#count(paths: readonly NotePath[], counts: Map<NotePath, OpenCount>): Steps<void> {
    const some = yield* this.#counts.of(paths, this.#readingOf)
    for (const [at, path] of paths.entries()) counts.set(path, some[at] ?? noneOpen)
  }
}
