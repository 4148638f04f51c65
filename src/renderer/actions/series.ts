import { texts } from '../../language/language.ts'
import type { Action } from './action.ts'

export const showSeries: Action = {
  id: 'showSeries',
  menu: 'meeting',
  shortcut: { alt: true, shift: true, key: 's' },
  whyNot: (state) => (state.series === null ? texts().insight.noSeries : null),
  run: ({ store }) => store.getState().setPage({ kind: 'series' }),
}
