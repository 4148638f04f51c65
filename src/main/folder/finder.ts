import type { FoundNotes, OpenWork, OpenWorkPart } from '../../api/finding.ts'
import type { NotePath } from '../../api/notes.ts'
import { isAskedFor } from '../../notes/finding/find-items.ts'
import {
  asksForItems,
  type FindQuery,
  isEmptyQuery,
  readFindQuery,
} from '../../notes/finding/find-query.ts'
import type { LinkAnswers } from '../../notes/series/link-answers.ts'
import type { LineRange } from '../../notes/text/find-text.ts'
import type { FindTask } from './find-in-files.ts'
import type { Finding } from './finding-thread.ts'
import type { Entry } from './index-entry.ts'
import type { NoteIndex } from './note-index.ts'
import type { Pile } from './open-work.ts'
import { type KeptMeeting, unpackItems } from './packed-items.ts'
import { dateOf } from './summaries.ts'

// Finding over all notes. What can be told from the index is told here, in slices that leave the thread free; texts are
// read by `finding`, on a thread of its own. Each call does a part and says where to go on, so who doesn't want the rest
// just doesn't ask for it.

type Options = {
  readonly root: string
  readonly index: NoteIndex
  readonly finding: Finding
}

type Known = { readonly items: readonly Uint8Array[]; readonly work: readonly OpenWork[] }

const sliceMs = 6
const mostMs = 140
/** Somebody is about to type a question, which must not wait. */
const mostMsAhead = 20
const mostFound = 40
const batch = 600
const pilesAtOnce = 12
const mostWork = 400
/** Notes of a series that are looked at for open work, the newest first. */
const notesOfPile = 10

export class Finder {
  readonly #options: Options
  #order: Promise<readonly NotePath[]> | undefined
  #piles: readonly (readonly NotePath[])[] | undefined
  #work = new Map<string, Known>()
  #answers: LinkAnswers = {}

  constructor(options: Options) {
    this.#options = options
  }

  /** The list of notes is another one. */
  listChanged(): void {
    this.#order = undefined
    this.#piles = undefined
  }

  async find(
    typed: string,
    from: number,
    aliases: Readonly<Record<string, string>>,
  ): Promise<FoundNotes> {
    const query = readFindQuery(typed)
    const { root, index, finding } = this.#options
    this.#order ??= newestFirst(index)
    const order = await this.#order
    const endsAt = performance.now() + (isEmptyQuery(query) ? mostMsAhead : mostMs)
    const notes: FoundNotes['notes'][number][] = []
    let at = Math.min(from, order.length)
    let unread = 0
    while (at < order.length && notes.length < mostFound && performance.now() < endsAt) {
      const some = order.slice(at, at + batch)
      const slice = startSlice()
      const tasks: FindTask[] = []
      const places: number[] = []
      for (const [place, path] of some.entries()) {
        const entry = index.get(path)
        if (entry?.reading === null) unread++
        const task = entry && taskOf(entry, query, { index, aliases })
        if (task) {
          tasks.push(task)
          places.push(place)
        }
        await slice()
      }
      const answer = await finding.find({
        root,
        terms: query.terms,
        tasks,
        mostFound: mostFound - notes.length,
        mostMs: Math.max(20, endsAt - performance.now()),
      })
      for (const { path, hits, more } of answer.found) {
        const entry = index.get(path)
        if (entry) notes.push({ path, hits, more, title: titleOf(entry), date: dateOf(entry) })
      }
      at += answer.searched < tasks.length ? (places[answer.searched] ?? some.length) : some.length
    }
    const next = at < order.length ? at : null
    return { notes, next, searched: at, total: order.length, unread }
  }

  async openWork(from: number, answers: LinkAnswers): Promise<OpenWorkPart> {
    const { index } = this.#options
    if (answers !== this.#answers) this.#work.clear()
    this.#answers = answers
    this.#piles ??= index.piles()
    const piles = this.#piles
    const endsAt = performance.now() + mostMs
    const work: OpenWork[] = []
    let unread = 0
    let at = Math.min(from, piles.length)
    while (at < piles.length && work.length < mostWork && performance.now() < endsAt) {
      const some = piles.slice(at, at + pilesAtOnce)
      work.push(...(await this.#workOf(some, answers)))
      unread += some.flat().filter((path) => index.get(path)?.reading === null).length
      at += some.length
    }
    const next = at < piles.length ? at : null
    return { work, next, searched: at, total: piles.length, unread }
  }

  /** Asks again only for piles of which a note has other items than before. */
  async #workOf(
    piles: readonly (readonly NotePath[])[],
    answers: LinkAnswers,
  ): Promise<readonly OpenWork[]> {
    const { index, finding } = this.#options
    const kept = piles.map((paths) => {
      const notes = paths.slice(0, notesOfPile).flatMap((path) => {
        const items = index.get(path)?.reading?.items
        return items && items.length > 0 ? [{ path, items }] : []
      })
      const items = notes.map((note) => note.items)
      const before = this.#work.get(keyOf(paths))
      const isKnown =
        before?.items.length === items.length &&
        before.items.every((one, i) => isSameBytes(one, items[i]))
      return { paths, notes, items, work: isKnown ? before.work : null }
    })
    const asked = kept.filter(({ work }) => work === null)
    const made = await finding.openWork({
      piles: asked.map(({ paths, notes }): Pile => ({ notes, meeting: this.#nameOf(paths) })),
      answers,
    })
    asked.forEach(({ paths, items }, i) => {
      this.#work.set(keyOf(paths), { items, work: made[i] ?? [] })
    })
    return kept.flatMap(({ paths, work }) => work ?? this.#work.get(keyOf(paths))?.work ?? [])
  }

  #nameOf([path]: readonly NotePath[]): string {
    const { index } = this.#options
    if (path === undefined) return ''
    const entry = index.get(path)
    return index.seriesTitleOf(path) ?? (entry ? titleOf(entry) : path)
  }
}

function isSameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return one === other || (other !== undefined && Buffer.compare(one, other) === 0)
}

function keyOf(paths: readonly NotePath[]): string {
  return paths.slice(0, notesOfPile).join('\n')
}

/** What of the note is looked through; undefined where the index tells that nothing of it is asked for. */
function taskOf(
  entry: Entry,
  query: FindQuery,
  { index, aliases }: { index: NoteIndex; aliases: Readonly<Record<string, string>> },
): FindTask | undefined {
  const { listed, reading } = entry
  const { path } = listed
  if (listed.isOutside) return undefined
  // No line of it: it is read for the question that comes.
  if (isEmptyQuery(query)) return { path, ranges: [], items: null }
  if (query.series.length > 0 && !isOfSeries(index.seriesTitleOf(path), query)) return undefined
  const isDated = query.after !== null || query.before !== null
  const wantsItems = asksForItems(query)
  if (!isDated && !wantsItems) return { path, ranges: wholeNote(query), items: null }
  const date = dateOf(entry)
  if (!reading) {
    return !wantsItems && isInTime(date, query)
      ? { path, ranges: wholeNote(query), items: null }
      : undefined
  }
  const meetings = unpackItems(reading.items)
  const only = meetings.length === 1 ? date : null
  const inTime = meetings.filter((meeting) => isInTime(meeting.date ?? only, query))
  if (inTime.length === 0) return undefined
  if (!wantsItems) return { path, ranges: inTime.map(rangeOf), items: null }
  const items = inTime.flatMap((meeting) =>
    meeting.items
      .filter((item) => isAskedFor(item, query, aliases))
      .map(({ line, lastLine }) => ({ first: line, last: lastLine })),
  )
  return items.length === 0 ? undefined : { path, ranges: null, items }
}

/** A query by series alone finds the notes, each by its first line. */
function wholeNote({ terms }: FindQuery): readonly LineRange[] | null {
  return terms.length === 0 ? [{ first: 1, last: Number.MAX_SAFE_INTEGER }] : null
}

function rangeOf({ firstLine, lineCount }: KeptMeeting): LineRange {
  return { first: firstLine, last: firstLine + lineCount - 1 }
}

function isInTime(date: string | null, { after, before }: FindQuery): boolean {
  if (after === null && before === null) return true
  if (date === null) return false
  return (after === null || date >= after) && (before === null || date < before)
}

function isOfSeries(title: string | null, { series }: FindQuery): boolean {
  const name = title?.toLowerCase()
  return name !== undefined && series.some((asked) => name.includes(asked.toLowerCase()))
}

function titleOf({ listed, reading }: Entry): string {
  return reading?.title ?? listed.path.slice(listed.path.lastIndexOf('/') + 1)
}

/** All paths, the newest meeting first. */
async function newestFirst(index: NoteIndex): Promise<readonly NotePath[]> {
  const slice = startSlice()
  const byDate = new Map<string, NotePath[]>()
  for (const path of index.paths()) {
    const entry = index.get(path)
    const date = (entry && dateOf(entry)) ?? ''
    const some = byDate.get(date)
    if (some) some.push(path)
    else byDate.set(date, [path])
    await slice()
  }
  return [...byDate].sort(([a], [b]) => (a < b ? 1 : -1)).flatMap(([, paths]) => paths.sort())
}

/** Gives the thread to others whenever it was held for the length of a slice. */
function startSlice(): () => Promise<void> | undefined {
  let endsAt = performance.now() + sliceMs
  return () => {
    if (performance.now() < endsAt) return undefined
    return new Promise((done) => {
      setImmediate(() => {
        endsAt = performance.now() + sliceMs
        done()
      })
    })
  }
}
