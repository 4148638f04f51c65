import { texts } from '../../language/language.ts'
import { isOpen } from '../../notes/words/is-open.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { isSeriesAwaited } from '../store/series-awaited.ts'
import type { AppState } from '../store/store.ts'
import type { Action } from './action.ts'
import { copyOpenWork } from './copy-open-work.ts'
import { whyNoOpenNote, whyNoWriting } from './notes.ts'
import { report } from './report.ts'
import { whyNoChange } from './writing.ts'

export const newWeek: Action = {
  id: 'newWeek',
  menu: 'meeting',
  shortcut: { mod: true, shift: true, key: 'n' },
  inBrowser: { alt: true, shift: true, key: 'n' },
  whyNot: (state) =>
    whyNoOpenNote(state) ??
    whyNoWriting(state) ??
    (state.clashes > 0 ? texts().safety.choice.first : null),
  run: ({ session, store }) => {
    const made = session.newWeek().then((result) => {
      if (result === 'made' || result === 'already') session.focusEditor()
    })
    report(store, made)
  },
}

export const capture: Action = {
  id: 'capture',
  menu: 'meeting',
  shortcut: { mod: true, shift: true, key: 'enter' },
  whyNot: (state) =>
    whyNoChange(state) ??
    (currentMeeting(state) === null ? texts().writing.capture.noMeeting : null),
  run: ({ store }) => store.getState().setDialog({ kind: 'capture' }),
}

export const bringIn: Action = {
  id: 'bringIn',
  menu: 'meeting',
  shortcut: { alt: true, shift: true, key: 'b' },
  waitsForSeries: isSeriesAwaited,
  whyNot: (state) =>
    whyNoChange(state) ?? (state.lastWeek === null ? texts().carry.noMeetingBefore : null),
  run: ({ session, store }) => {
    const { addToast } = store.getState()
    const words = texts().carry
    const brought = session.bringIn()
    if (brought.kind === 'brought') {
      addToast({
        kind: 'info',
        text: words.broughtIn(brought.items),
        action: { label: words.undo, run: session.undo },
      })
      session.focusEditor()
    } else if (brought.kind === 'none') addToast({ kind: 'info', text: words.allThere })
    else if (brought.kind === 'conflict-markers') {
      addToast({ kind: 'info', text: words.notBroughtIn })
    }
  },
}

export const undoNewWeek: Action = {
  id: 'undoNewWeek',
  menu: 'meeting',
  shortcut: null,
  whyNot: (state) =>
    whyNoWriting(state) ?? (state.weekUndo === null ? texts().carry.noWeekToUndo : null),
  run: ({ session, store }) => report(store, session.undoNewWeek()),
}

export const chooseSeries: Action = {
  id: 'chooseSeries',
  menu: 'meeting',
  shortcut: null,
  whyNot: whyNoOpenNote,
  run: ({ store }) => {
    const { path, setDialog } = store.getState()
    if (path !== null) setDialog({ kind: 'series', path })
  },
}

export const copyActions: Action = {
  id: 'copyActions',
  menu: 'meeting',
  shortcut: { alt: true, shift: true, key: 'c' },
  whyNot: (state) =>
    whyNoOpenNote(state) ?? (hasOpenItems(state) ? null : texts().carry.nothingOpen),
  run: ({ store }) => {
    report(store, copyOpenWork(store.getState(), { by: 'owner', form: 'markdown' }))
  },
}

function hasOpenItems(state: AppState): boolean {
  const items = currentMeeting(state)?.meeting.items ?? []
  return items.some(isOpen)
}
