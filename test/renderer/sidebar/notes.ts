import type { NotePath, NoteSummary } from '../../../src/api/notes.ts'

/** A line of the list of notes, with what a test doesn't speak of filled in. */
export function summaryOf(path: string, rest: Partial<NoteSummary> = {}): NoteSummary {
  return {
    path: path as NotePath,
    title: path,
    series: null,
    date: null,
    meetings: 1,
    openItems: 0,
    carriedOn: 0,
    doneItems: 0,
    unreadable: null,
    copyOf: null,
    ...rest,
  }
}
