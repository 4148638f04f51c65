import type { ChangeSet, Text } from '@codemirror/state'
import type { NotesApi } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import type {
  JournalAnswer,
  JournalEntry,
  Recovery,
  StreamId,
  TypedEdit,
} from '../../api/journal-entries.ts'
import type { Clock } from './clock.ts'
import type { Desk, OpenNote } from './desk.ts'

// What is typed goes to the host's journal at most 80 ms after a key, as changes and not as texts, whether it is saved in
// a moment or not: if window or host die, it is offered at the next start. Where the host can't go on with a stream, the
// note's whole text begins another.

export type NoteJournal = {
  /** The note's text changed. Costs the same on every key. `isTyped`: by a person, not by the disk. */
  changed(note: OpenNote, changes: ChangeSet, before: Text, isTyped: boolean): void
  /** Sends what waits; gives the place in the journal where the text is what it is now. */
  flush(note: OpenNote): Written | null
  flushAll(): void
  /** The text at that place of the journal is on disk. */
  saved(note: OpenNote, written: Written | null): void
  renamed(note: OpenNote): void
  forget(note: OpenNote): void
  /** Joins the host, which may be another than before; gives what ended sittings left. */
  join(): Promise<readonly Recovery[]>
}

type Written = { readonly stream: StreamId; readonly count: number }

type Stream = {
  id: StreamId
  count: number
  /** What was typed and not sent, as one change. */
  waiting: ChangeSet | null
  stopTimer: (() => void) | null
  /** The host has to be given the whole text again. */
  isBroken: boolean
}

type Parts = {
  readonly api: Pick<NotesApi, 'journal' | 'joinJournal'>
  readonly desk: Desk
  readonly clock: Clock
  /** A sentence for people while typing is not written down; null when it is again. */
  readonly onProblem: (problem: string | null) => void
}

const latestMs = 80
const retryMs = 2_000

export function createJournal({ api, desk, clock, onProblem }: Parts): NoteJournal {
  const sitting = randomName()
  const streams = new Map<OpenNote, Stream>()

  /** With `isWhole`, the host gets the text in any case. */
  function begin(note: OpenNote, text: Text, isWhole = false): Stream {
    const stream: Stream = {
      id: randomName() as StreamId,
      count: 0,
      waiting: null,
      stopTimer: null,
      isBroken: false,
    }
    streams.set(note, stream)
    tell(note, stream, {
      kind: 'begin',
      stream: stream.id,
      sitting,
      path: note.path,
      base: note.version,
      text: !isWhole && text.eq(note.base) ? null : text.toString(),
    })
    return stream
  }

  function tell(note: OpenNote, stream: Stream, entry: JournalEntry): void {
    const isCurrent = () => streams.get(note) === stream
    api.journal(entry).then(
      (answer: JournalAnswer) => {
        if (!isCurrent()) return
        if (answer === 'kept') onProblem(null)
        // A stream that was given whole needs a pause: what refuses it would refuse the next.
        else if (entry.kind === 'begin' && entry.text !== null) beginLater(note, stream)
        else beginAnew(note, stream)
      },
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error
        if (!isCurrent()) return
        // A lost connection has a notice of its own, and the streams begin anew when it is there again.
        if (error.code !== 'closed') onProblem(error.message)
        if (error.code === 'closed') stream.isBroken = true
        else beginLater(note, stream)
      },
    )
  }

  function beginLater(note: OpenNote, stream: Stream): void {
    stream.isBroken = true
    clock.after(retryMs, () => {
      if (streams.get(note) === stream) beginAnew(note, stream)
    })
  }

  function beginAnew(note: OpenNote, stream: Stream): void {
    stream.stopTimer?.()
    begin(note, desk.stateOf(note).doc, true)
  }

  function send(note: OpenNote): void {
    const stream = streams.get(note)
    if (!stream) return
    stream.stopTimer?.()
    stream.stopTimer = null
    if (!stream.waiting || stream.isBroken) return
    const edits = editsOf(stream.waiting)
    stream.waiting = null
    stream.count++
    tell(note, stream, { kind: 'typed', stream: stream.id, count: stream.count, edits })
  }

  return {
    changed(note, changes, before, isTyped) {
      const known = streams.get(note)
      if (!known && !isTyped) return
      const stream = known ?? begin(note, before)
      if (stream.isBroken) return
      stream.waiting = stream.waiting ? stream.waiting.compose(changes) : changes
      stream.stopTimer ??= clock.after(latestMs, () => send(note))
    },
    flush(note) {
      send(note)
      const stream = streams.get(note)
      return stream && !stream.isBroken ? { stream: stream.id, count: stream.count } : null
    },
    flushAll() {
      for (const note of streams.keys()) send(note)
    },
    saved(note, written) {
      const stream = streams.get(note)
      if (!stream || stream.isBroken || stream.id !== written?.stream) return
      tell(note, stream, { kind: 'saved', ...written, version: note.version })
    },
    renamed(note) {
      const stream = streams.get(note)
      if (stream) tell(note, stream, { kind: 'renamed', stream: stream.id, path: note.path })
    },
    forget(note) {
      const stream = streams.get(note)
      if (!stream) return
      stream.stopTimer?.()
      tell(note, stream, { kind: 'end', stream: stream.id })
      streams.delete(note)
    },
    async join() {
      for (const [note, stream] of [...streams]) {
        stream.stopTimer?.()
        streams.delete(note)
        const { doc } = desk.stateOf(note)
        if (!doc.eq(note.base)) begin(note, doc)
      }
      return await api.joinJournal(sitting)
    },
  }
}

function editsOf(changes: ChangeSet): TypedEdit[] {
  const edits: TypedEdit[] = []
  changes.iterChanges((from, to, _fromB, _toB, insert) => {
    edits.push({ from, to, insert: insert.toString() })
  })
  return edits
}

/** 32 hexadecimal digits that nobody else has. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
