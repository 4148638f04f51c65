import type { NotePath } from '../../api/notes.ts'
import { meetingsInOrder } from '../../notes/series/meetings.ts'
import { takenUp } from '../../notes/series/taken-up.ts'
import { workWords } from '../../notes/series/work-words.ts'
import type { Item } from '../../notes/vocabulary.ts'
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

/**
 * Of what is asked for the open work that a later meeting has in the same words: one of the note, or of those with these
 * keys; or the plan of its own meeting, where it is a report.
 * Keys are dear, and worked out for nothing else.
 */
export function takenUpIn(
  meetings: readonly KeptMeeting[],
  { asked, keysLater }: { asked(item: KeptItem): boolean; keysLater: ReadonlySet<string> },
): ReadonlySet<KeptItem> {
  const newestFirst =
    meetings.length < 2 ? meetings.map(placed) : [...meetingsInOrder([noteOf(meetings)])].reverse()
  const kept = new Map(meetings.map((one) => [one.firstLine, one.items]))
  const later = new Set<string>()
  const taken = new Set<KeptItem>()
  for (const { firstLine, meeting } of newestFirst) {
    const items = kept.get(firstLine) ?? []
    const twice = takenUp(meeting)
    for (const [at, item] of items.entries()) {
      const whole = meeting.items[at]
      if (!whole || !isOpen(item) || !asked(item)) continue
      const isLater =
        twice.has(whole) ||
        later.has(wordsOf(item)) ||
        (keysLater.size > 0 && hasKey(whole, keysLater))
      if (isLater) taken.add(item)
    }
    for (const item of items) later.add(wordsOf(item))
  }
  return taken
}

function hasKey(item: Item, keys: ReadonlySet<string>): boolean {
  return keys.has(workKeys([workWords(item)]))
}

function wordsOf({ text }: KeptItem): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

function noteOf(meetings: readonly KeptMeeting[]) {
  return { path: '', note: { meetings: meetings.map(placed) } }
}

function placed(kept: KeptMeeting) {
  return { firstLine: kept.firstLine, meeting: meetingOf(kept) }
}
