import { Change, presentableDiff } from '@codemirror/merge'
import { diffEdits } from '../../notes/text/line-edits.ts'

// A comparison by characters alone pairs what lines have in common by chance: an unchanged entry below a changed one would
// be shown as taken out and put in. Lines are compared first, and characters only in what changed.

const limits = { scanLimit: 2000, timeout: 300 }

/** What changed from one text to the other, by places in both; lines that both have stand in no change. */
export function lineChanges(before: string, after: string): readonly Change[] {
  let shift = 0
  return diffEdits(before, after).flatMap(({ from, to, insert }) => {
    const at = { a: from, b: from + shift }
    shift += insert.length - (to - from)
    if (from === to || insert === '') return [new Change(at.a, to, at.b, at.b + insert.length)]
    return presentableDiff(before.slice(from, to), insert, limits).map(
      ({ fromA, toA, fromB, toB }) =>
        new Change(at.a + fromA, at.a + toA, at.b + fromB, at.b + toB),
    )
  })
}
