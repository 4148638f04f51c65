import type { NotePath } from '../../api/notes.ts'
import { meetingsInOrder } from '../../notes/series/meetings.ts'
import { workWords } from '../../notes/series/work-words.ts'
import { isOpen } from '../../notes/words/is-open.ts'
import type { NoteReading } from './note-reading.ts'
import { type KeptItem, type KeptMeeting, meetingOf } from './packed-items.ts'
import { keysOf, workKeys } from './work-keys.ts'

/** By note the work, by its keys, that a later note of its series has in the same words. */
type TakenByNote = ReadonlyMap<NotePath, ReadonlySet<string>>

type Known = { readonly of: readonly (NoteReading | null)[]; readonly taken: TakenByNote }

/** Work that was done, dropped or carried on in a later note counts there alone, as in the counts of the list. */
export class TakenUp {
  readonly #known = new WeakMap<readonly NotePath[], Known>()

  /** Of a series, its newest meeting first; worked out again where one of its notes has another reading. */
  async of(
    paths: readonly NotePath[],
    readingOf: (path: NotePath) => NoteReading | null,
    breathe: () => Promise<void>,
  ): Promise<TakenByNote> {
    const of = paths.map(readingOf)
    const before = this.#known.get(paths)
    if (before?.of.every((one, at) => one === of[at])) return before.taken
    const later = new Set<string>()
    const taken = new Map<NotePath, ReadonlySet<string>>()
    for (const [at, path] of paths.entries()) {
      const own = keysOf(of[at]?.work ?? '')
      taken.set(path, new Set(own.filter((key) => later.has(key))))
      for (const key of own) later.add(key)
      await breathe()
    }
    this.#known.set(paths, { of, taken })
    return taken
  }
}

/** The open work of a note that a later meeting, of the note or of those with these keys, has in the same words. */
export function takenUpIn(
  meetings: readonly KeptMeeting[],
  keysLater: ReadonlySet<string>,
): ReadonlySet<KeptItem> {
  const kept = new Map(meetings.map((one) => [one.firstLine, one]))
  const inOrder = meetingsInOrder([
    { path: '', note: { meetings: meetings.map((one) => placed(one)) } },
  ])
  const later = new Set(keysLater)
  const taken = new Set<KeptItem>()
  for (const { firstLine, meeting } of [...inOrder].reverse()) {
    const keys = meeting.items.map((item) => workKeys([workWords(item)]))
    for (const [at, item] of (kept.get(firstLine)?.items ?? []).entries())
      if (isOpen(item) && later.has(keys[at] ?? '')) taken.add(item)
    for (const key of keys) later.add(key)
  }
  return taken
}

function placed(kept: KeptMeeting) {
  return { firstLine: kept.firstLine, meeting: meetingOf(kept) }
}
