import type { FoundNotes } from '../../api/finding.ts'
import type { NotePath } from '../../api/notes.ts'
import {
  asksForOpenNow,
  type FindQuery,
  isEmptyQuery,
  readFindQuery,
} from '../../notes/finding/find-query.ts'
import type { FindTask } from './find-in-files.ts'
import { findTask } from './find-task.ts'
import type { Finding } from './finding-thread.ts'
import { isAwaited } from './index-entry.ts'
import type { NoteIndex } from './note-index.ts'
import { inSlices } from './slices.ts'
import { dateOf, titleOf } from './summaries.ts'
import { TakenUp } from './taken-up.ts'
import { withDates } from './with-dates.ts'

type Options = {
  readonly root: string
  readonly index: NoteIndex
  readonly finding: Finding
}

const nothing: ReadonlySet<string> = new Set()
const sliceMs = 6
const mostMs = 140
/** Somebody is about to type a question, which must not wait. */
const mostMsAhead = 20
const mostFound = 40
const batch = 600

/**
 * Finds what was typed in all notes. What can be told from the index is told here, in slices that leave the thread free;
 * texts are read by `finding`, on a thread of its own. Each call does a part and says where to go on, so who doesn't want
 * the rest just doesn't ask for it.
 */
export class TextFinder {
  readonly #options: Options
  readonly #takenUp = new TakenUp()
  #order: Promise<readonly NotePath[]> | undefined

  constructor(options: Options) {
    this.#options = options
  }

  /** The list of notes is another one. */
  listChanged(): void {
    this.#order = undefined
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
    const taken = new Map<readonly NotePath[], Awaited<ReturnType<TakenUp['of']>>>()
    const laterOf = async (path: NotePath, breathe: () => Promise<void>) => {
      const paths = index.seriesOf(path)
      const readingOf = (one: NotePath) => index.get(one)?.reading ?? null
      const known = taken.get(paths) ?? (await this.#takenUp.of(paths, readingOf, breathe))
      taken.set(paths, known)
      return known.get(path) ?? nothing
    }
    const endsAt = performance.now() + (isEmptyQuery(query) ? mostMsAhead : mostMs)
    const notes: FoundNotes['notes'][number][] = []
    let at = Math.min(from, order.length)
    let unread = 0
    while (at < order.length && notes.length < mostFound && performance.now() < endsAt) {
      const some = order.slice(at, at + batch)
      const breathe = inSlices(sliceMs)
      const tasks: FindTask[] = []
      const places: number[] = []
      let ahead = some.length
      for (const [place, path] of some.entries()) {
        const entry = index.get(path)
        const series = index.seriesTitleOf(path)
        const later = asksForOpenNow(query) ? await laterOf(path, breathe) : nothing
        const task = entry && findTask(entry, query, { series, aliases, later })
        if (task) {
          tasks.push(task)
          places.push(place)
        }
        if (isEnough(query, tasks.length >= mostFound - notes.length, endsAt)) {
          ahead = place + 1
          break
        }
        await breathe()
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
        if (!entry) continue
        const isLog = entry.reading !== null && entry.reading.meetings > 1
        const title = (isLog && index.seriesTitleOf(path)) || titleOf(entry)
        notes.push({ path, title, hits: withDates(hits, entry), more })
        await breathe()
      }
      const looked = answer.searched < tasks.length ? (places[answer.searched] ?? ahead) : ahead
      unread += some.slice(0, looked).filter((path) => isAwaited(index.get(path))).length
      at += looked
    }
    const next = at < order.length ? at : null
    return { notes, next, searched: at, total: order.length, unread }
  }
}

/** Whether a part has enough to look through: what is still open is dearer to tell than what else is asked for. */
function isEnough(query: FindQuery, isFull: boolean, endsAt: number): boolean {
  if (!asksForOpenNow(query)) return false
  return (isFull && query.terms.length === 0) || performance.now() > endsAt
}

/** All paths, the newest meeting first. */
async function newestFirst(index: NoteIndex): Promise<readonly NotePath[]> {
  const breathe = inSlices(sliceMs)
  const byDate = new Map<string, NotePath[]>()
  for (const path of index.paths()) {
    const entry = index.get(path)
    const date = (entry && dateOf(entry)) ?? ''
    const some = byDate.get(date)
    if (some) some.push(path)
    else byDate.set(date, [path])
    await breathe()
  }
  return [...byDate].sort(([a], [b]) => (a < b ? 1 : -1)).flatMap(([, paths]) => paths.sort())
}
