import type { NotePath, NoteSummary } from '../../api/notes.ts'
import { formatDate } from '../../language/dates.ts'
import { type Fit, fitWord, type Haystack, haystackOf } from '../../notes/finding/fit-word.ts'
import type { Passage } from '../../notes/text/find-text.ts'
import { foldLetters } from '../../notes/text/fold-letters.ts'

/** A note as quick open shows it, and where it fits what was typed. */
export type QuickRow = {
  readonly note: NoteSummary
  readonly title: string
  readonly path: string
  readonly date: string
  readonly inTitle: readonly Passage[]
  readonly inPath: readonly Passage[]
  readonly inDate: readonly Passage[]
}

type Candidate = {
  readonly note: NoteSummary
  readonly title: Haystack
  readonly path: Haystack
  readonly date: Haystack
  /** The date in the other ways in which people type it, and the series where its name isn't in the title. */
  readonly more: Haystack
}

/** What is looked through, made once for a list of notes. */
export function candidatesOf(notes: readonly NoteSummary[]): readonly Candidate[] {
  return notes.map((note) => {
    const title = note.title || note.path
    const series = note.series && !title.includes(note.series.title) ? note.series.title : ''
    return {
      note,
      title: haystackOf(title),
      path: haystackOf(note.path),
      date: haystackOf(note.date === null ? '' : formatDate(note.date)),
      more: haystackOf(`${series} ${note.date === null ? '' : dateForms(note.date)}`),
    }
  })
}

const most = 400
const recentBonus = 6

/**
 * The notes that have all words of the query in title, date, series or file name, the best first, and the notes used
 * lately before others that fit as well. Without a query the notes used lately, the open one on top, then the newest.
 */
export function quickRows(
  candidates: readonly Candidate[],
  query: string,
  recent: readonly NotePath[],
): readonly QuickRow[] {
  const rank = new Map(recent.map((path, at) => [path as string, at]))
  const words = foldLetters(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return unasked(candidates, rank)
  const found: { row: QuickRow; score: number }[] = []
  for (const candidate of candidates) {
    const fit = fitCandidate(candidate, words)
    if (fit === null) continue
    const at = rank.get(candidate.note.path)
    const bonus = at === undefined ? 0 : recentBonus / (1 + at / 4)
    found.push({ row: fit.row, score: fit.score / words.length + bonus })
  }
  found.sort((a, b) => b.score - a.score || newestFirst(a.row.note, b.row.note))
  return found.slice(0, most).map(({ row }) => row)
}

function unasked(
  candidates: readonly Candidate[],
  rank: ReadonlyMap<string, number>,
): readonly QuickRow[] {
  const place = ({ path }: NoteSummary) => rank.get(path) ?? Number.POSITIVE_INFINITY
  return candidates
    .map((candidate) => rowOf(candidate, noFits))
    .sort((a, b) => {
      const [one, other] = [place(a.note), place(b.note)]
      return one === other ? newestFirst(a.note, b.note) : one - other
    })
    .slice(0, most)
}

// A word in the title says more than one in the folder's name.
const weights = { title: 1, date: 0.9, more: 0.8, path: 0.7 } as const

type Fits = { readonly title: Fit[]; readonly date: Fit[]; readonly path: Fit[] }

const noFits: Fits = { title: [], date: [], path: [] }

function fitCandidate(candidate: Candidate, words: readonly string[]) {
  const fits: Fits = { title: [], date: [], path: [] }
  let score = 0
  for (const word of words) {
    let best = 0
    for (const field of ['title', 'date', 'more', 'path'] as const) {
      const fit = fitWord(word, candidate[field])
      if (fit === null) continue
      best = Math.max(best, fit.score * weights[field])
      if (field !== 'more') fits[field].push(fit)
    }
    if (best === 0) return null
    score += best
  }
  return { score, row: rowOf(candidate, fits) }
}

function rowOf({ note, title, path, date }: Candidate, fits: Fits): QuickRow {
  const passages = (some: readonly Fit[]) => some.flatMap((fit) => fit.passages)
  return {
    note,
    title: title.text,
    path: path.text,
    date: date.text,
    inTitle: passages(fits.title),
    inPath: passages(fits.path),
    inDate: passages(fits.date),
  }
}

/** `2026-11-03 11/3/2026 3/11/2026 3.11.2026`: what the list shows is searched besides. */
function dateForms(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${date} ${month}/${day}/${year} ${day}/${month}/${year} ${day}.${month}.${year}`
}

function newestFirst(a: NoteSummary, b: NoteSummary): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  if (one !== other) return one < other ? 1 : -1
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
