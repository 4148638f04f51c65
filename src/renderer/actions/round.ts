import { texts } from '../../language/language.ts'
import { isSeriesAwaited } from '../store/series-awaited.ts'
import type { AppState } from '../store/store.ts'
import { turnIndex, turnsOf } from '../store/turns.ts'
import type { Action, ActionContext } from './action.ts'
import { closeDrawer, showColumn } from './columns.ts'
import { hasFocus } from './regions.ts'
import { whyNoSeries } from './series.ts'

export const roundTheRoom: Action = {
  id: 'roundTheRoom',
  menu: 'meeting',
  shortcut: { alt: true, shift: true, key: 'q' },
  waitsForSeries: isSeriesAwaited,
  whyNot: whyNoRound,
  run: (context) => goTo(context, 0),
}

export const nextPerson: Action = {
  id: 'nextPerson',
  menu: 'meeting',
  shortcut: { key: 'f8' },
  waitsForSeries: isSeriesAwaited,
  whyNot: whyNoRound,
  run: (context) => step(context, 1),
}

export const previousPerson: Action = {
  id: 'previousPerson',
  menu: 'meeting',
  shortcut: { shift: true, key: 'f8' },
  waitsForSeries: isSeriesAwaited,
  whyNot: whyNoRound,
  run: (context) => step(context, -1),
}

export const closeOutMeeting: Action = {
  id: 'closeOutMeeting',
  menu: 'meeting',
  shortcut: { alt: true, shift: true, key: 'e' },
  waitsForSeries: isSeriesAwaited,
  whyNot: whyNoSeries,
  run: ({ store }) => {
    store.getState().setPanelMode({ kind: 'close-out' })
    showColumn(store.getState(), 'panel')
  },
}

/** Escape has other uses where the panel shows the items. */
export const endPanelMode: Action = {
  id: 'endPanelMode',
  menu: 'meeting',
  shortcut: { key: 'escape' },
  when: ({ panelMode }) => panelMode.kind !== 'items',
  whyNot: () => null,
  run: ({ store, session }) => {
    const hadFocus = hasFocus('panel')
    const state = store.getState()
    state.setPanelMode({ kind: 'items' })
    closeDrawer(state, 'panel')
    if (hadFocus) session.focusEditor()
  },
}

function whyNoRound(state: AppState): string | null {
  if (state.series === null) return whyNoSeries(state)
  return turnsOf(state.series).length === 0 ? texts().insight.round.nobody : null
}

/** To the person after or before; from the last to the first. Where no round is on, it begins. */
function step(context: ActionContext, by: 1 | -1): void {
  const { series, panelMode } = context.store.getState()
  const turns = turnsOf(series)
  const isOn = panelMode.kind === 'round'
  goTo(context, isOn ? (turnIndex(turns, panelMode) + by + turns.length) % turns.length : 0)
}

function goTo({ store }: ActionContext, index: number): void {
  const state = store.getState()
  const turn = turnsOf(state.series)[index]
  if (!turn) return
  state.setPanelMode({ kind: 'round', person: turn.name })
  showColumn(state, 'panel')
}
