import { texts } from '../../language/language.ts'
import type { FindState, WorkState } from '../store/find-slice.ts'
import { countLines } from './find-rows.ts'

/** How far a search is, in a few words; of one that has looked at nothing yet nothing is counted. */
export function findState({ notes, next, searched, total, unread, isBusy }: FindState): string {
  const words = texts().find
  if (next !== null && total === 0) return isBusy ? words.searching : ''
  return [
    words.foundIn(countLines(notes), notes.length),
    next !== null && words.searched(searched, total),
    unread > 0 && words.unread(unread),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The same of everyone's open work, of which `shown` pieces are shown. */
export function workState({ work, ...figures }: WorkState, shown: number): string {
  const words = texts().find
  const { searched, total, unread, isBusy } = figures
  if (work === null) return isBusy ? words.searching : ''
  const isCounted = shown > 0 || (!isBusy && unread === 0)
  return [
    isCounted && words.openWork(shown),
    isBusy && total > 0 && words.searchedSeries(searched, total),
    !isBusy && unread > 0 && words.unread(unread),
  ]
    .filter(Boolean)
    .join(' · ')
}
