import type { Meeting } from '../vocabulary.ts'
import { isParkingLot } from './week-park.ts'

/** Where the team has no name for it: this word is read in every language. */
const plainName = 'Backlog'

/** What the team calls its backlog, as in the newest of the meetings (oldest first) that has one: `Später`, `Icebox`. */
export function backlogName(meetings: readonly Meeting[]): string {
  for (const { outline } of [...meetings].reverse()) {
    const head = outline.find(
      ({ kind, section, words, people }) =>
        (kind === 'heading' || kind === 'label') &&
        (section === 'backlog' || isParkingLot(words)) &&
        people.length === 0 &&
        words.trim() !== '' &&
        words.length <= 40,
    )
    if (head) return head.words
  }
  return plainName
}
