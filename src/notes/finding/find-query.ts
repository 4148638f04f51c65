import { readDate } from '../dates/read-date.ts'
import type { Status } from '../vocabulary.ts'

// What somebody types to find lines in notes: words, "phrases", and filters such as `owner:ada`, in English or German.

export type FindQuery = {
  /** Words and phrases, of which all have to be there. */
  readonly terms: readonly string[]
  /** Any of these; `none` is an item without owner. */
  readonly owners: readonly string[]
  /** Any of these. */
  readonly statuses: readonly Status[]
  /** Meetings of this day or later, YYYY-MM-DD. */
  readonly after: string | null
  /** Meetings of earlier days. */
  readonly before: string | null
  /** Any of these, by a part of their name. */
  readonly series: readonly string[]
  /** Filters that say nothing that can be looked for, as they were typed. */
  readonly notUnderstood: readonly string[]
}

export const wordForNobody = 'none'

const nothing: FindQuery = {
  terms: [],
  owners: [],
  statuses: [],
  after: null,
  before: null,
  series: [],
  notUnderstood: [],
}

// owner:"Ada Lovelace"   is:open   "new rope"   rope
const token = /(?:(\p{L}+):)?(?:"([^"]*)"?|([^\s"]+))/gu

const filters = new Map(
  Object.entries({
    owner: 'owner',
    wer: 'owner',
    person: 'owner',
    is: 'is',
    ist: 'is',
    after: 'after',
    from: 'after',
    ab: 'after',
    nach: 'after',
    before: 'before',
    vor: 'before',
    series: 'series',
    serie: 'series',
  } as const),
)

// What is partly done is open too, as in the panel.
const statusWords: ReadonlyMap<string, readonly Status[]> = new Map(
  Object.entries<readonly Status[]>({
    open: ['open', 'partial'],
    offen: ['open', 'partial'],
    partial: ['partial'],
    teilweise: ['partial'],
    begonnen: ['partial'],
    done: ['done'],
    erledigt: ['done'],
    fertig: ['done'],
    dropped: ['dropped'],
    gestrichen: ['dropped'],
    verworfen: ['dropped'],
  }),
)

const nobodyWords = new Set(['none', 'nobody', 'niemand', '?'])

/** What the typed words ask for. Total: what is no filter is a word to look for. */
export function readFindQuery(typed: string): FindQuery {
  let query = nothing
  for (const [whole, key, phrase, bare] of typed.matchAll(token)) {
    const filter = key === undefined ? undefined : filters.get(key.toLowerCase())
    const value = (phrase ?? bare ?? '').trim()
    if (filter === undefined) {
      const term = key === undefined ? value : `${key}:${value}`
      if (term !== '') query = { ...query, terms: [...query.terms, term] }
    } else if (value !== '') {
      query = withFilter(query, filter, value) ?? {
        ...query,
        notUnderstood: [...query.notUnderstood, whole],
      }
    }
  }
  return query
}

function withFilter(
  query: FindQuery,
  filter: 'owner' | 'is' | 'after' | 'before' | 'series',
  value: string,
): FindQuery | null {
  switch (filter) {
    case 'owner': {
      const owner = nobodyWords.has(value.toLowerCase()) ? wordForNobody : value.replace(/^@/, '')
      return { ...query, owners: [...query.owners, owner] }
    }
    case 'series':
      return { ...query, series: [...query.series, value] }
    case 'is': {
      const statuses = statusWords.get(value.toLowerCase())
      return statuses ? { ...query, statuses: [...query.statuses, ...statuses] } : null
    }
    default: {
      const date = dateOf(value)
      return date === null ? null : { ...query, [filter]: date }
    }
  }
}

/** `2026-10-01`, `2026-10` and `2026` for the first day of it, or a date as notes write it. */
function dateOf(value: string): string | null {
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(value)
  if (!iso) return readDate(value)?.date ?? null
  const [, year, month = '1', day = '1'] = iso
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? null : date
}

/** Whether only items can be found by it. */
export function asksForItems({ owners, statuses }: FindQuery): boolean {
  return owners.length > 0 || statuses.length > 0
}

/** Whether it asks for work that is still open, as everywhere; with `before:` it is what was open then. */
export function asksForOpenNow({ statuses, before }: FindQuery): boolean {
  return before === null && (statuses.includes('open') || statuses.includes('partial'))
}

/** Whether it asks for nothing at all. */
export function isEmptyQuery(query: FindQuery): boolean {
  const { terms, after, before, series } = query
  return (
    terms.length === 0 &&
    series.length === 0 &&
    after === null &&
    before === null &&
    !asksForItems(query)
  )
}

/** The typed words with this filter added, or taken out where it stands there already. */
export function toggleFilter(typed: string, filter: string): string {
  const tokens = [...typed.matchAll(token)].map(([whole]) => whole)
  const kept = tokens.filter((one) => one.toLowerCase() !== filter.toLowerCase())
  return (kept.length < tokens.length ? kept : [...tokens, filter]).join(' ')
}

/** Whether the filter stands among the typed words. */
export function hasFilter(typed: string, filter: string): boolean {
  return [...typed.matchAll(token)].some(([whole]) => whole.toLowerCase() === filter.toLowerCase())
}

/** A filter as it is typed, by the word of any language for it: quoted where its value has blanks. */
export function filterText(key: string, value: string): string {
  return /\s/.test(value) ? `${key}:"${value.replaceAll('"', '')}"` : `${key}:${value}`
}
