import type { Note } from '../meetings/note.ts'
import { readLine } from '../text/lines.ts'
import type { NoteText } from '../text/text.ts'
import type { PlacedItem } from '../vocabulary.ts'
import { lastWordsLine } from './last-words.ts'
import { stateAtEnd } from './state-at-end.ts'

/** How a team marks done work at the end of its entry: " ✅", " (erledigt)". */
export type DoneMark = {
  readonly mark: string
  /** It stands in front of the owner. */
  readonly isInFront: boolean
  /** Open work has a state at its end, too. */
  readonly isOpenTold: boolean
}

/** The mark at the end of most of the note's other done entries without a box; null where most have none. */
export function usualDoneMark(text: NoteText, own: PlacedItem, note: Note): DoneMark | null {
  const counts = new Map<string, { times: number; inFront: number; behind: number }>()
  let bare = 0
  let isOpenTold = false
  for (const { meeting, firstLine } of note.meetings) {
    for (const item of meeting.items) {
      if (item === own.item || item.mark !== null || item.status === 'dropped') continue
      const placed = { item, meeting, line: firstLine + item.line }
      if (readLine(text.line(placed.line).text).kind !== 'entry') continue
      const { text: words } = text.line(lastWordsLine(note, placed))
      const body = words.slice(0, readLine(words).to)
      if (item.status !== 'done') {
        isOpenTold ||= stateAtEnd(body, item, 'open') !== null
        continue
      }
      const state = stateAtEnd(body, item, 'done')
      if (!state) {
        if (item.phase !== 'reported' && item.parent === null) bare++
        continue
      }
      const mark = state.form.join('')
      const count = counts.get(mark) ?? { times: 0, inFront: 0, behind: 0 }
      counts.set(mark, count)
      count.times++
      if (state.tail !== '') count.inFront++
      else if (item.owners.some((name) => state.head.includes(name))) count.behind++
    }
  }
  const [first] = [...counts].sort(([, a], [, b]) => b.times - a.times)
  if (!first || first[1].times <= bare) return null
  const [mark, { inFront, behind }] = first
  return { mark, isInFront: inFront > behind, isOpenTold }
}
