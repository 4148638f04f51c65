import { join } from 'node:path'
import { ApiError } from '../../api/errors.ts'
import type { RecoveredText, Recovery } from '../../api/journal-entries.ts'
import type { NotePath, Version } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import type { Disk } from '../folder/disk.ts'
import { errorCode } from '../folder/disk-errors.ts'
import { isAlive } from '../folder/is-alive.ts'
import { type Replayed, replay } from './replay.ts'

/** What the journal asks of the folder of notes. */
export type NoteTexts = (path: NotePath) => Promise<{ text: string; version: Version } | undefined>

type Options = {
  readonly place: string
  readonly disk: Disk
  readonly textOf: NoteTexts
  readonly report: (error: unknown) => void
  /** A text that was left behind is dropped now. */
  readonly onDrop: (path: NotePath, text: string) => Promise<void>
}

const ending = '.journal'
const dayMs = 24 * 60 * 60 * 1000

/** The journals in their place, and what sittings that ended left in them without saving it. */
export class LeftBehind {
  readonly #place: string
  readonly #disk: Disk
  readonly #textOf: NoteTexts
  readonly #report: (error: unknown) => void
  readonly #onDrop: (path: NotePath, text: string) => Promise<void>

  constructor({ place, disk, textOf, report, onDrop }: Options) {
    this.#place = place
    this.#disk = disk
    this.#textOf = textOf
    this.#report = report
    this.#onDrop = onDrop
  }

  /** Rejects with ApiError where nothing of it can be read. */
  async open(id: string): Promise<RecoveredText> {
    const found = await this.read(id)
    if (!found) throw new ApiError('not-found', texts().host.noRecovery)
    const { path, text, saved } = found
    const now = await this.#textOf(path)
    const base = now && isGrownFrom(found, now) ? now.text : saved.text
    return { path, text, base, now: now?.text ?? null }
  }

  /** Removes it, when it is kept elsewhere or nobody wants it. */
  async drop(id: string): Promise<void> {
    const found = await this.read(id)
    if (found) await this.#onDrop(found.path, found.text)
    await this.remove(id)
  }

  /** What the journal holds that is in no file; what is in a file is removed. */
  async recoveryOf(id: string): Promise<Recovery | null> {
    const found = await this.read(id)
    if (found === undefined) return null
    if (found === null) {
      if (await this.#isEmpty(id)) return null
      return { id, path: null, typedAt: null, isWhole: false, note: 'gone' }
    }
    const { path, process, typedAt, isWhole, isSaved, text } = found
    if (isAlive(process, await this.#changedMs(id))) return null
    const now = await this.#textOf(path)
    if (isWhole && (isSaved || now?.text === text)) {
      // Where it can't go, it stays: nobody needs it, and others are asked for what they hold.
      await this.remove(id).catch(this.#report)
      return null
    }
    const note = !now ? 'gone' : isGrownFrom(found, now) ? 'same' : 'changed'
    return { id, path, typedAt, isWhole, note }
  }

  /** Null where nothing of it can be read; undefined where it is not there. */
  async read(id: string): Promise<Replayed | null | undefined> {
    try {
      const handle = await this.#disk.open(this.fileOf(id), 'read')
      try {
        return replay(await handle.read())
      } finally {
        await handle.close()
      }
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined
      if (errorCode(error) === undefined) throw error
      this.#report(error)
      return null
    }
  }

  /** The journals that are there. */
  async ids(): Promise<readonly string[]> {
    try {
      return (await this.#disk.readdir(this.#place))
        .filter(({ name }) => journalName.test(name))
        .map(({ name }) => name.slice(0, -ending.length))
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') this.#report(error)
      return []
    }
  }

  /** The program ended before a word was in it, or has only just begun it: so it stays, for a day. */
  async #isEmpty(id: string): Promise<boolean> {
    const { size, mtimeMs } = await this.#disk.stat(this.fileOf(id))
    if (size > 0n) return false
    if (Date.now() - Number(mtimeMs) > dayMs) await this.remove(id)
    return true
  }

  async #changedMs(id: string): Promise<number> {
    return Number((await this.#disk.stat(this.fileOf(id))).mtimeMs)
  }

  async remove(id: string): Promise<void> {
    await this.#disk.unlink(this.fileOf(id)).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error
    })
  }

  fileOf(id: string): string {
    return join(this.#place, `${id}${ending}`)
  }
}

/** Whether the note has what was last saved: as the journal says, or by a save that nobody was left to write down. */
function isGrownFrom(found: Replayed, now: { text: string; version: Version }): boolean {
  return now.version === found.saved.version || found.cameBy(now.text)
}

const journalName = /^[0-9a-f]{32}-[0-9a-f]{32}\.journal$/
