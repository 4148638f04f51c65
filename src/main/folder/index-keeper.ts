import { createHash } from 'node:crypto'
import type { FolderKnowledge } from '../../api/folder-memory.ts'
import type { ReadingContext } from '../../notes/vocabulary.ts'
import type { Entry } from './index-entry.ts'
import type { IndexFile, KeptNotes } from './index-file.ts'
import type { KeptNote } from './kept-note.ts'

// When the readings of a folder are kept for the next time, and what of them can be used then.

/** The readings of this moment, and what they were read with. */
export type IndexState = {
  readonly context: ReadingContext
  readonly knowledge: FolderKnowledge
  readonly entries: readonly Entry[]
}

export type IndexKeeper = {
  /** What is kept for this context. Never rejects. */
  load(context: ReadingContext): Promise<KeptNotes | undefined>
  /** A note has another reading than is kept. */
  changed(): void
  /** There is nothing to read just now. */
  calm(): void
  /** Keeps what is worth it, if that takes no longer than a moment, and nothing from then on. */
  close(): Promise<void>
}

const calmMs = 5000
const closingMs = 700
/** To read one note in fifty again at the next start costs less than to write all. */
const worthIt = 50
/** What was changed in the moments before it was read may have been changed again in the same tick of the disk's clock. */
const tickMs = 2000

/** Keeps the readings in the file, at calm moments and at the end. `report` gets what goes wrong. */
export function keepIndex(
  file: IndexFile,
  { state, report }: { state: () => IndexState; report: (error: unknown) => void },
): IndexKeeper {
  let changes = 0
  let timer: NodeJS.Timeout | undefined
  let saving: Promise<void> = Promise.resolve()
  const ending = new AbortController()

  function save(): void {
    saving = saving
      .then(async () => {
        const { context, knowledge, entries } = state()
        if (changes === 0 || changes * worthIt < entries.length) return
        const counted = changes
        const kept = { told: nameOf(context), knowledge, notes: keptNotes(entries) }
        if (await file.save(kept, ending.signal)) changes -= counted
      })
      .catch(report)
  }

  return {
    load: (context) => file.load(nameOf(context)),
    changed: () => {
      changes++
    },
    calm() {
      clearTimeout(timer)
      if (changes > 0) timer = setTimeout(save, calmMs).unref()
    },
    async close() {
      clearTimeout(timer)
      save()
      const late = setTimeout(() => ending.abort(), closingMs)
      await saving
      clearTimeout(late)
    },
  }
}

/** The entry with the kept reading; undefined where the file is another one now. It stays stale where that can't be sure. */
export function keptEntry(entry: Entry, kept: KeptNote | undefined): Entry | undefined {
  if (!kept || entry.reading || kept.stamp !== entry.listed.stamp) return undefined
  const { reading, version, readAtMs } = kept
  const isSure = entry.listed.touchedMs + tickMs < readAtMs
  return { ...entry, reading, version, basis: version, readAtMs, isStale: !isSure }
}

function* keptNotes(entries: readonly Entry[]): Generator<KeptNote> {
  for (const { listed, version, reading, basis, readAtMs, isStale } of entries) {
    if (isStale || !reading || version === null || basis !== version) continue
    yield { path: listed.path, stamp: listed.stamp, version, readAtMs, reading }
  }
}

/** The same for equal contexts, in whatever order their keys stand. */
function nameOf(context: ReadingContext): string {
  const text = JSON.stringify(context, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return createHash('sha256').update(text).digest('hex')
}
