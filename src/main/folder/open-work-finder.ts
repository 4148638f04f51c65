import type { OpenWork, OpenWorkPart } from '../../api/finding.ts'
import type { NotePath } from '../../api/notes.ts'
import type { LinkAnswers } from '../../notes/series/link-answers.ts'
import type { Finding } from './finding-thread.ts'
import { isAwaited } from './index-entry.ts'
import type { NoteIndex } from './note-index.ts'
import type { Pile } from './open-work.ts'
import { titleOf } from './summaries.ts'

type Options = {
  readonly index: NoteIndex
  readonly finding: Finding
}

type Known = { readonly items: readonly Uint8Array[]; readonly work: readonly OpenWork[] }

const mostMs = 140
const pilesAtOnce = 12
const mostWork = 400
/** Notes of a series that are looked at for open work, the newest first. */
const notesOfPile = 10

/**
 * Finds the open work of all series and notes by what the index has of them. Each call does a part and says where to go
 * on; what was found is kept for as long as a pile's items are the same.
 */
export class OpenWorkFinder {
  readonly #options: Options
  #piles: readonly (readonly NotePath[])[] | undefined
  readonly #work = new Map<string, Known>()
  #answers: LinkAnswers = {}

  constructor(options: Options) {
    this.#options = options
  }

  /** The list of notes is another one. */
  listChanged(): void {
    this.#piles = undefined
  }

  async find(from: number, answers: LinkAnswers): Promise<OpenWorkPart> {
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
      unread += some.flat().filter((path) => isAwaited(index.get(path))).length
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
      piles: asked.map(({ paths, notes }): Pile => {
        return { notes, meeting: this.#nameOf(paths), isCut: isCut(paths) }
      }),
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

/** A pile that is cut is another one: its oldest work may be older. */
function keyOf(paths: readonly NotePath[]): string {
  return [isCut(paths), ...paths.slice(0, notesOfPile)].join('\n')
}

function isCut(paths: readonly NotePath[]): boolean {
  return paths.length > notesOfPile
}
