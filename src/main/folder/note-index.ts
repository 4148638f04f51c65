import type { ReadingProgress } from '../../api/contract.ts'
import type { FolderKnowledge } from '../../api/folder-memory.ts'
import type { NotePath, NoteSummary } from '../../api/notes.ts'
import { noCorrections, type SeriesCorrections } from '../../notes/series/series.ts'
import { atOnce, eachInSteps, type Steps, sortedInSteps } from '../../notes/text/steps.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import {
  type Entry,
  isSameGroup,
  isSameInList,
  type Loaded,
  namedEntry,
  staleEntry,
  unreadEntry,
} from './index-entry.ts'
import type { IndexFile, KeptNotes } from './index-file.ts'
import { type IndexKeeper, type IndexState, keepIndex, keptEntry } from './index-keeper.ts'
import { createLessons, isAffected, nothingKnown, withKnowledge } from './knowledge.ts'
import { later } from './later.ts'
import type { Listed } from './listing.ts'
import { NoteList } from './note-list.ts'
import type { ReadText } from './note-reading.ts'
import type { ReadingHold } from './reading-hold.ts'
import { inSlices, inTurns, nextTurn } from './slices.ts'
import { isTemplate } from './summaries.ts'
import { UnreadNotes } from './unread-notes.ts'

/** What the user told of the folder, as far as it changes readings or series. */
export type Told = Pick<ReadingContext, 'aliases' | 'judgements' | 'labels'> & {
  readonly series?: SeriesCorrections
}

const sliceMs = 8
const firstAnnouncementMs = 300
/** Notes that are loaded and read at the same time, so that neither the disk nor a reading thread waits for the other. */
const together = 16
/** So many notes are read in a moment: a page that starts is not kept by them. */
export const fewNotes = 200
/** Who waits is told how far it is this often. */
const progressMs = 300

/**
 * The readings of all notes. The names are there at once; the texts are read in the background, newest first. What a
 * change costs here depends on what changed, not on how many notes there are. `onChange` is told when the list has become
 * another one.
 */
export class NoteIndex {
  readonly #entries = new Map<string, Entry>()
  readonly #unread = new UnreadNotes()
  readonly #lessons = createLessons()
  readonly #load: (path: NotePath) => Promise<Loaded | undefined>
  readonly #read: ReadText
  readonly #onProgress: () => void
  readonly #report: (error: unknown) => void
  #context: ReadingContext = {}
  #knowledge: FolderKnowledge = nothingKnown
  /** Both together; the same object for as long as neither changes. */
  #readingContext: ReadingContext = {}
  readonly #list: NoteList
  #reading: Promise<void> | undefined
  /** Nothing is read before the files were looked at. */
  #hasBegun = false
  readonly #begun = later()
  #closed = false
  #toldProgress = false
  readonly #now: () => number
  readonly #keeper: IndexKeeper | undefined
  readonly #hold: ReadingHold | undefined
  /** The readings of the last time, until they are taken over. */
  #kept:
    | { readonly context: ReadingContext; notes: Promise<KeptNotes | undefined> | undefined }
    | undefined

  constructor(options: {
    load: (path: NotePath) => Promise<Loaded | undefined>
    read: ReadText
    onChange: () => void
    onProgress: () => void
    report: (error: unknown) => void
    file?: IndexFile | undefined
    hold?: ReadingHold | undefined
    now?: (() => number) | undefined
  }) {
    const { file, report, now = Date.now } = options
    this.#now = now
    this.#hold = options.hold
    this.#keeper = file && keepIndex(file, { state: () => this.#state(), report })
    this.#load = options.load
    this.#read = options.read
    this.#list = new NoteList(this.#entries, { onChange: options.onChange, report })
    this.#onProgress = options.onProgress
    this.#report = options.report
  }

  /** The readings that were kept for what was told until now are to be taken over with the first look at the files. */
  prepare(): void {
    this.#kept = { context: this.#context, notes: undefined }
  }

  /** Begins to get them. */
  getKept(): void {
    if (this.#kept) this.#kept.notes ??= this.#keeper?.load(this.#kept.context)
  }

  paths(): readonly NotePath[] {
    return [...this.#entries.values()].map(({ listed }) => listed.path)
  }

  get(path: string): Entry | undefined {
    return this.#entries.get(path)
  }

  /** Takes over the names that the folder has. They are the list until more is known, and nothing is read yet. */
  async name(paths: readonly NotePath[]): Promise<void> {
    const take = (path: NotePath) => this.#set(namedEntry(path))
    await inTurns(eachInSteps(paths, take))
    this.#list.changed({ regroup: true })
  }

  /** Takes over what the folder has now, in turns, and begins to read what is new or has changed. */
  async update(listing: readonly Listed[]): Promise<void> {
    const isOther = await inTurns(this.#updating(listing))
    if (isOther) this.#list.changed({ regroup: true })
    this.begin()
  }

  /** Begins to read, if it has not. */
  begin(): void {
    this.#hasBegun = true
    this.#begun.resolve()
    void this.#readInBackground()
  }

  *#updating(listing: readonly Listed[]): Steps<boolean> {
    const known = [...this.#entries.keys()]
    const there = new Set<string>()
    yield* eachInSteps(listing, ({ path }) => void there.add(path))
    let isOther = false
    yield* eachInSteps(known, (path) => {
      if (!there.has(path)) isOther = this.#drop(path) || isOther
    })
    yield* eachInSteps(listing, (listed) => {
      const before = this.#entries.get(listed.path)
      if (before?.listed.stamp === listed.stamp) return
      this.#set(staleEntry(listed, before))
      // Of a file that is looked at for the first time the list has the name already.
      isOther ||= before?.listed.stamp !== '' || listed.isOutside
    })
    return isOther
  }

  /** Takes over one note as it is now; its text is read in the background, where it has one. */
  put(listed: Listed, { version, ...loaded }: Loaded): void {
    const known = this.#entries.get(listed.path)
    this.#unread.want(listed.path)
    const entry: Entry =
      'unreadable' in loaded
        ? unreadEntry(listed, { version, ...loaded })
        : { ...staleEntry(listed, known), version, unreadable: null }
    this.#set(entry)
    const regroup = known === undefined || !isSameGroup(known.reading, entry.reading)
    if (regroup || !isSameInList(known, entry)) this.#list.changed({ regroup })
    void this.#readInBackground()
  }

  remove(path: NotePath): void {
    if (this.#drop(path)) this.#list.changed({ regroup: true })
  }

  /** Takes over what the user told: everything is read again where that changes readings, and only grouped where not. */
  readWith({ series = noCorrections, ...context }: Told): void {
    this.#list.groupWith(series)
    if (JSON.stringify(context) === JSON.stringify(this.#context)) return
    this.#context = context
    this.#readingContext = withKnowledge(context, this.#knowledge)
    atOnce(this.#markStale(() => true))
    void this.#readInBackground()
  }

  /** Every note's line in the list: series by series with the newest meeting first, then the others by name. */
  summaries(): readonly NoteSummary[] {
    return this.#list.lines()
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

  /** The notes of each series, newest meeting first, and each other note by itself; templates are in none. */
  piles(): readonly (readonly NotePath[])[] {
    const { order, seriesOf } = this.#list.groups()
    const piles = new Set<readonly NotePath[]>()
    for (const path of order) {
      if (!isTemplate(path)) piles.add(seriesOf.get(path)?.paths ?? [path])
    }
    return [...piles]
  }

  /** How far the texts are read. */
  progress(): ReadingProgress {
    return this.#unread.progress(this.#entries.size)
  }

  /** Leaves what is not read yet unread, or goes on with it. What changes from now on is read in any case. */
  readOn(goOn: boolean): void {
    if (goOn) this.#unread.wantAll()
    else this.#unread.leaveAll()
    this.#toldProgress = this.#unread.count > 0
    this.#onProgress()
    if (goOn) void this.#readInBackground()
  }

  /** What the notes that were read teach about each other. */
  knowledge(): FolderKnowledge {
    return this.#knowledge
  }

  /** Resolves when every note has been read. */
  async settled(): Promise<void> {
    await this.#begun.promise
    while (this.#reading) await this.#reading
    await this.listed()
  }

  /** Ends reading, when what was read is kept for the next time. */
  async close(): Promise<void> {
    this.#closed = true
    this.#begun.resolve()
    this.#list.close()
    await this.#keeper?.close()
  }

  /** The only way by which an entry comes or changes: what depends on it goes along. */
  #set(entry: Entry, { isKept = false } = {}): void {
    const { path } = entry.listed
    const before = this.#entries.get(path)
    if (!isKept && !entry.isStale && entry.reading) this.#keeper?.changed()
    this.#entries.set(path, entry)
    if (entry.isStale) this.#unread.add(path)
    else this.#unread.delete(path)
    if (before?.reading === entry.reading) return
    if (before?.reading) this.#lessons.remove(before.reading)
    if (entry.reading) this.#lessons.add(entry.reading)
  }

  #drop(path: string): boolean {
    const before = this.#entries.get(path)
    if (before?.reading) this.#lessons.remove(before.reading)
    this.#unread.delete(path)
    return this.#entries.delete(path)
  }

  async #entryOf(entry: Entry, loaded: Loaded, readAtMs: number): Promise<Entry> {
    const { listed } = entry
    const { version } = loaded
    if ('unreadable' in loaded) return unreadEntry(listed, loaded)
    if (entry.reading && entry.basis === version) {
      return { ...entry, version, readAtMs, unreadable: null, isStale: false }
    }
    try {
      const reading = await this.#read(listed.path, loaded.text, this.#readingContext)
      return {
        listed,
        version,
        reading,
        basis: version,
        readAtMs,
        unreadable: null,
        isStale: false,
      }
    } catch (error) {
      // Reading is total, so this is a mistake of ours, unless it was ended with the folder; the note can be opened all the same.
      if (!this.#closed) this.#report(error)
      return unreadEntry(listed, { version })
    }
  }

  /** Marks those that would be read otherwise now. */
  *#markStale(which: (entry: Entry) => boolean): Steps<void> {
    yield* eachInSteps([...this.#entries.keys()], (path) => {
      const entry = this.#entries.get(path)
      if (entry && which(entry)) this.#set({ ...entry, basis: null, isStale: true })
    })
  }

  #readInBackground(): Promise<void> {
    if (!this.#hasBegun) return this.#begun.promise
    this.#reading ??= this.#readStale()
      .catch(async (error: unknown) => {
        this.#report(error)
        // Trying the same again at once would not end.
        for (const entry of await this.#staleEntries()) {
          this.#set({ ...entry, basis: null, isStale: false })
        }
      })
      .finally(() => {
        this.#reading = undefined
        if (this.#unread.isDone) this.#tellProgress()
        if (!this.#isAllRead()) void this.#readInBackground()
        else this.#keeper?.calm()
      })
    return this.#reading
  }

  async #readStale(): Promise<void> {
    // Out of the caller's turn: a list of names is answered before the first text is read.
    await nextTurn()
    await this.#takeKept()
    if (this.#unread.count > fewNotes) await this.#hold?.over
    for (let isNew = true; isNew && !this.#closed; isNew = await this.#learn()) {
      while (!this.#isAllRead()) await this.#readThese(await this.#staleEntries())
    }
  }

  /** Takes over the readings of the last time, where the files are as they were: once, with the first listing. */
  async #takeKept(): Promise<void> {
    if (this.#unread.count === 0) return
    this.getKept()
    const { context, notes } = this.#kept ?? {}
    this.#kept = undefined
    const kept = await notes
    if (!kept || !context || this.#closed || this.#context !== context) return
    this.#knowledge = kept.knowledge
    this.#readingContext = withKnowledge(context, kept.knowledge)
    const breathe = inSlices(sliceMs)
    for (const entry of await this.#staleEntries()) {
      const { path } = entry.listed
      const restored = keptEntry(entry, kept.notes.get(path))
      if (restored && this.#entries.get(path) === entry) this.#set(restored, { isKept: true })
      await breathe()
      if (this.#closed || this.#context !== context) return
    }
    this.#list.changed({ regroup: true })
  }

  #state(): IndexState {
    const entries = [...this.#entries.values()]
    return { context: this.#context, knowledge: this.#knowledge, entries }
  }

  /** Whether there is other knowledge than before; the notes that it affects are to be read again. */
  async #learn(): Promise<boolean> {
    const now = this.#lessons.learned()
    const affects = isAffected(this.#knowledge, now)
    if (JSON.stringify(now) === JSON.stringify(this.#knowledge)) return false
    this.#knowledge = now
    this.#readingContext = withKnowledge(this.#context, now)
    await inTurns(this.#markStale(({ reading }) => reading !== null && affects(reading)))
    this.#list.changed({ regroup: false })
    return true
  }

  async #readThese(entries: readonly Entry[]): Promise<void> {
    const breathe = inSlices(sliceMs)
    // Each announcement is the whole list, so they become rarer while there is more to read.
    let pauseMs = firstAnnouncementMs
    let announceAt = performance.now() + pauseMs
    let tellAt = performance.now() + progressMs
    let hasNews = false
    const waiting = entries.values()
    const readOn = async () => {
      for (const entry of waiting) {
        if (this.#closed) return
        if (this.#unread.isLeft(entry.listed.path)) continue
        if (performance.now() > tellAt) {
          this.#tellProgress()
          tellAt = performance.now() + progressMs
        }
        const readAtMs = this.#now()
        const loaded = await this.#load(entry.listed.path)
        hasNews = (await this.#takeOver(entry, loaded, readAtMs)) || hasNews
        if (hasNews && performance.now() > announceAt) {
          this.#list.changed({ regroup: true })
          pauseMs *= 2
          announceAt = performance.now() + pauseMs
          hasNews = false
        }
        await breathe()
      }
    }
    await Promise.all(Array.from({ length: Math.min(together, entries.length) }, readOn))
    if (hasNews) this.#list.changed({ regroup: true })
    else if (await inTurns(this.#list.hasOtherCounts(entries))) {
      this.#list.changed({ regroup: false })
    }
  }

  /** Who hears of the way hears of its end, and nobody hears of what was over at once. */
  #tellProgress(): void {
    const isMore = this.#unread.count > 0
    if (this.#closed || !(isMore || this.#toldProgress)) return
    this.#toldProgress = isMore
    this.#onProgress()
  }

  /** Whether the list became another one by it. Does nothing where the note has changed or gone in the meantime. */
  async #takeOver(entry: Entry, loaded: Loaded | undefined, readAtMs: number): Promise<boolean> {
    const { path } = entry.listed
    const isCurrent = () => this.#entries.get(path) === entry
    if (!isCurrent()) return false
    if (!loaded) return this.#drop(path)
    const now = await this.#entryOf(entry, loaded, readAtMs)
    if (!isCurrent()) return false
    this.#set(now)
    return !isSameInList(entry, now) || !isSameGroup(entry.reading, now.reading)
  }

  /** What is to be read, newest first. */
  async #staleEntries(): Promise<readonly Entry[]> {
    if (this.#closed) return []
    return await inTurns(this.#staleInSteps())
  }

  *#staleInSteps(): Steps<readonly Entry[]> {
    const entries: Entry[] = []
    yield* eachInSteps(this.#unread.wanted(), (path) => {
      const entry = this.#entries.get(path)
      if (entry) entries.push(entry)
    })
    return yield* sortedInSteps(entries, (a, b) => b.listed.changedMs - a.listed.changedMs)
  }

  #isAllRead(): boolean {
    return this.#closed || this.#unread.isDone
  }
}
