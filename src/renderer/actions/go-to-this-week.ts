import type { NoteSummary } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { meetingOfWeek, weekOf } from '../../notes/dates/this-week.ts'
import type { AppState } from '../store/store.ts'
import { recentPaths } from '../store/trail-slice.ts'
import type { ActionContext } from './action.ts'
import { runAction } from './bind-keys.ts'
import { newWeek } from './meeting.ts'
import { byDate, lineInLog, lineOfWeek, membersOf } from './weeks-known.ts'

/** Shows this week's meeting, or the newest one with an offer to make that. */
export async function goToThisWeek(context: ActionContext): Promise<void> {
  const { store, session } = context
  const state = store.getState()
  const today = state.hello?.today
  const own = lastUsed(state)
  if (today === undefined) return
  // The text itself tells before the list of notes does.
  const here = lineInLog(state, today)
  if (here !== null) return session.goToLine(here)
  if (!own?.series) return
  const members = membersOf(state, own.series.key)
  const dates = members.flatMap(({ date }) => date ?? [])
  const date = meetingOfWeek(dates, today)
  const dated = members.findLast((note) => note.date === date && date !== null)
  // In a log the week may stand below one that was made early.
  const log = members.find((note) => note.meetings > 1 && (note.date ?? '') > weekOf(today).last)
  const note = dated ?? log ?? members.at(-1)
  if (!note || !(await session.openNote(note.path))) return
  const line = lineOfWeek(store.getState(), today)
  if (line !== null) session.goToLine(line)
  if (dated || line !== null) return
  state.addToast({
    kind: 'info',
    text: texts().find.noThisWeek(own.series.title),
    action: { label: texts().find.makeIt, run: () => runAction(newWeek, context) },
  })
}

/** The note of a series that was used last; where none was, the newest meeting of all. */
function lastUsed(state: AppState): NoteSummary | null {
  const inSeries = new Map(
    state.notes?.filter(({ series }) => series !== null).map((note) => [note.path, note]),
  )
  for (const path of recentPaths(state)) {
    const note = inSeries.get(path)
    if (note) return note
  }
  const newest = [...inSeries.values()].sort((a, b) => byDate(b, a))
  return newest[0] ?? null
}
