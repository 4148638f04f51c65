import { texts } from '../../language/language.ts'
import { isSeriesAwaited } from '../store/series-awaited.ts'
import type { AppState } from '../store/store.ts'
import type { Action } from './action.ts'

export const showSeries: Action = {
  id: 'showSeries',
  menu: 'meeting',
  shortcut: { alt: true, shift: true, key: 's' },
  waitsForSeries: isSeriesAwaited,
  whyNot: whyNoSeries,
  run: ({ store }) => store.getState().setPage({ kind: 'series' }),
}

/** Why there is nothing to say of a series. */
export function whyNoSeries({ series }: AppState): string | null {
  return series === null ? texts().insight.noSeries : null
}
