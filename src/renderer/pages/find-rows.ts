import type { FoundHit, FoundNote } from '../../api/finding.ts'
import type { NotePath } from '../../api/notes.ts'

/** What was found as rows: a note, and below it its lines. */
export type FindRow =
  | { readonly kind: 'note'; readonly key: string; readonly note: FoundNote }
  | { readonly kind: 'hit'; readonly key: string; readonly path: NotePath; readonly hit: FoundHit }

export function findRows(notes: readonly FoundNote[]): readonly FindRow[] {
  return notes.flatMap((note): FindRow[] => [
    { kind: 'note', key: note.path, note },
    ...note.hits.map(
      (hit): FindRow => ({ kind: 'hit', key: `${note.path}:${hit.line}`, path: note.path, hit }),
    ),
  ])
}

/** Lines that were found, those that are left out included. */
export function countLines(notes: readonly FoundNote[]): number {
  return notes.reduce((sum, { hits, more }) => sum + hits.length + more, 0)
}
