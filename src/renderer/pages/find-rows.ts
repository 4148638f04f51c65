import type { FoundHit, FoundNote } from '../../api/finding.ts'
import type { NotePath } from '../../api/notes.ts'

/** What was found as rows: a meeting of a note, and below it its lines. */
export type FindRow =
  | {
      readonly kind: 'meeting'
      readonly key: string
      readonly path: NotePath
      readonly title: string
      readonly hit: FoundHit
      readonly lines: number
    }
  | { readonly kind: 'hit'; readonly key: string; readonly path: NotePath; readonly hit: FoundHit }

export function findRows(notes: readonly FoundNote[]): readonly FindRow[] {
  return notes.flatMap(({ path, title, hits, more }) =>
    byMeeting(hits).flatMap((some, at, all): FindRow[] => {
      const [hit] = some
      if (!hit) return []
      // What is left out stands in the last of them or below.
      const lines = some.length + (at === all.length - 1 ? more : 0)
      const key = at === 0 ? path : `${path} ${hit.line}`
      return [
        { kind: 'meeting', key, path, title, hit, lines },
        ...some.map((hit): FindRow => ({ kind: 'hit', key: `${path}:${hit.line}`, path, hit })),
      ]
    }),
  )
}

/** The lines in the order of the note, apart where another meeting begins. */
function byMeeting(hits: readonly FoundHit[]): readonly (readonly FoundHit[])[] {
  const meetings: FoundHit[][] = []
  for (const hit of hits) {
    const last = meetings.at(-1)
    if (last?.[0]?.date === hit.date) last.push(hit)
    else meetings.push([hit])
  }
  return meetings
}

/** Lines that were found, those that are left out included. */
export function countLines(notes: readonly FoundNote[]): number {
  return notes.reduce((sum, { hits, more }) => sum + hits.length + more, 0)
}
