import type { ReadingProgress } from '../../api/contract.ts'
import type { FolderKnowledge } from '../../api/folder-memory.ts'
import type { NotePath, NoteSummary, Version } from '../../api/notes.ts'
import { noCorrections, type SeriesCorrections } from '../../notes/series/series.ts'
import { atOnce, eachInSteps } from '../../notes/text/steps.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import { BackgroundReader } from './background-reader.ts'
import { FolderContext } from './folder-context.ts'
import {
  type Entry,
  isSameGroup,
  isSameInList,
  type Loaded,
  namedEntry,
  staleEntry,
  unreadEntry,
} from './index-entry.ts'
import type { IndexFile } from './index-file.ts'
import { type IndexKeeper, type IndexState, keepIndex } from './index-keeper.ts'
import { KeptReadings } from './kept-readings.ts'
import type { Listed } from './listing.ts'
import { NoteEntries } from './note-entries.ts'
import { NoteList } from './note-list.ts'
import { type ReadText, readingOf } from './note-reading.ts'
import { inTurns } from './slices.ts'
import { isTemplate } from './summaries.ts'
import { TypingRest } from './typing-rest.ts'

/** Characters of a text that is read without a thread. */
const mostReadHere = 20_000

/** What the user told of the folder, as far as it changes readings or series. */
type Told = Pick<ReadingContext, 'aliases' | 'judgements' | 'labels'> & {
  readonly series?: SeriesCorrections
}

/**
 * The readings of all notes. The names are there at once; the texts are read in the background, newest first. What a
 * change costs here depends on what changed, not on how many notes there are. `onChange` is told when the list has become
 * another one.
 */
export class NoteIndex {
  readonly #context = new FolderContext()
  readonly #entries: NoteEntries
  readonly #list: NoteList
  readonly #keeper: IndexKeeper | undefined
  readonly #kept: KeptReadings
  readonly #reader: BackgroundReader
  readonly #typing = new TypingRest()

  constructor(options: {
    load: (path: NotePath) => Promise<Loaded | undefined>
    read: ReadText
    onChange: () => void
    onProgress: () => void
    report: (error: unknown) => void
    file?: IndexFile | undefined
    now?: (() => number) | undefined
  }) {
    const { file, onChange, report, now = Date.now } = options
    const context = this.#context
    const entries = new NoteEntries(context, () => this.#keeper?.changed())
    this.#entries = entries
    this.#list = new NoteList(entries.all, { onChange, report })
    this.#keeper = file && keepIndex(file, { state: () => this.#state(), report })
    this.#kept = new KeptReadings({ keeper: this.#keeper, entries, context })
    this.#reader = new BackgroundReader({
      entries,
      context,
      list: this.#list,
      kept: this.#kept,
      load: options.load,
      read: options.read,
      typing: this.#typing,
      now,
      onProgress: options.onProgress,
      onCalm: () => this.#keeper?.calm(),
      report,
    })
  }

  /** The readings that were kept for what was told until now are to be taken over with the first look at the files. */
  prepare(): void {
    this.#kept.prepare()
  }

  /** Begins to get them. */
  getKept(): void {
    this.#kept.load()
  }

  paths(): readonly NotePath[] {
    return this.#entries.paths()
  }

  get(path: string): Entry | undefined {
    return this.#entries.get(path)
  }

  /** Takes over the names that the folder has. They are the list until more is known, and nothing is read yet. */
  async name(paths: readonly NotePath[]): Promise<void> {
    const take = (path: NotePath) => this.#entries.set(namedEntry(path))
    await inTurns(eachInSteps(paths, take))
    this.#list.changed({ regroup: true })
  }

  /** Takes over what the folder has now, in turns, and begins to read what is new or has changed. */
  async update(listing: readonly Listed[]): Promise<void> {
    const isOther = await inTurns(this.#entries.update(listing))
    if (isOther) this.#list.changed({ regroup: true })
    this.begin()
  }

  /** Begins to read, if it has not. */
  begin(): void {
    this.#reader.begin()
  }

  /** Takes over one note as it is now; its text is read in the background, where it has one. */
  put(listed: Listed, { version, ...loaded }: Loaded): void {
    const known = this.#entries.get(listed.path)
    this.#entries.unread.want(listed.path)
    const entry: Entry =
      'unreadable' in loaded
        ? unreadEntry(listed, { version, ...loaded })
        : { ...staleEntry(listed, known), version, unreadable: null }
    this.#entries.set(entry)
    const regroup = known === undefined || !isSameGroup(known.reading, entry.reading)
    if (regroup || !isSameInList(known, entry)) this.#list.changed({ regroup })
    this.#reader.goOn()
  }

  /**
   * Takes over a note that was just written here. A short one of which nothing is known is read at once: until a thread
   * has done that, it would take its series' name away.
   */
  wrote(listed: Listed, now: { readonly text: string; readonly version: Version }): void {
    const { text, version } = now
    const known = this.#entries.get(listed.path)
    if (!known?.reading && text.length <= mostReadHere) {
      const reading = readingOf(listed.path, text, this.#context.both)
      const entry = { ...staleEntry(listed, known), version, reading, basis: version }
      this.#entries.set(entry)
      this.#list.changed({ regroup: true })
    }
    this.put(listed, now)
  }

  remove(path: NotePath): void {
    if (this.#entries.drop(path)) this.#list.changed({ regroup: true })
  }

  /** Takes over what the user told: everything is read again where that changes readings, and only grouped where not. */
  readWith({ series = noCorrections, ...context }: Told): void {
    this.#list.groupWith(series)
    if (!this.#context.tell(context)) return
    atOnce(this.#entries.markStale(() => true))
    this.#reader.goOn()
  }

  /** Every note's line in the list: series by series with the newest meeting first, then the others by name. */
  summaries(): readonly NoteSummary[] {
    return this.#list.lines()
  }

  /** Somebody types: many notes wait for it. */
  typed(): void {
    this.#typing.typed()
  }

  /** Resolves when the list is made: in a large folder that is later than its notes are known. */
  listed(): Promise<void> {
    return this.#list.made()
  }

  /** Resolves when there is a list, be it one of names. */
  firstListed(): Promise<void> {
    return this.#list.any()
  }

  /** The paths of the series that the note belongs to, newest meeting first; itself alone where it is in none. */
  seriesOf(path: NotePath): readonly NotePath[] {
    return this.#list.groups().seriesOf.get(path)?.paths ?? [path]
  }

  /** The name of the series that the note belongs to; null where it is in none. */
  seriesTitleOf(path: NotePath): string | null {
    return this.#list.groups().seriesOf.get(path)?.title ?? null
  }

  /** The notes of each series, newest meeting first, and each other note by itself; templates and copies are in none. */
  piles(): readonly (readonly NotePath[])[] {
    const { order, seriesOf, copyOf } = this.#list.groups()
    const piles = new Set<readonly NotePath[]>()
    for (const path of order) {
      if (isTemplate(path) || copyOf.has(path)) continue
      piles.add(seriesOf.get(path)?.paths ?? [path])
    }
    return [...piles]
  }

  /** How far the texts are read. */
  progress(): ReadingProgress {
    return this.#entries.unread.progress(this.#entries.all.size)
  }

  /** Leaves what is not read yet unread, or goes on with it. What changes from now on is read in any case. */
  readOn(goOn: boolean): void {
    this.#reader.readOn(goOn)
  }

  /** What the notes that were read teach about each other. */
  knowledge(): FolderKnowledge {
    return this.#context.knowledge
  }

  /** Resolves when every note has been read. */
  async settled(): Promise<void> {
    await this.#reader.settled()
    await this.listed()
  }

  /** Ends reading, when what was read is kept for the next time. */
  async close(): Promise<void> {
    this.#reader.close()
    this.#list.close()
    await this.#keeper?.close()
  }

  #state(): IndexState {
    const { told, knowledge } = this.#context
    return { context: told, knowledge, entries: [...this.#entries.all.values()] }
  }
}
