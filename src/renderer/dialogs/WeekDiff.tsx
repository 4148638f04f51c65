import { texts } from '../../language/language.ts'
import { applyEdits } from '../../notes/text/text.ts'
import type { FileWeek, NewWeekAsk, SectionWeek } from '../../notes/week/week-ask.ts'
import type { TextDiffProps } from '../diff/TextDiff.tsx'
import { Difference } from './Difference.tsx'

type WeekDiffProps = {
  readonly week: FileWeek | SectionWeek
  readonly notes: NewWeekAsk['notes']
}

/** How the files read afterwards: the new week against the last one, and the old file where it gets marks. */
export function WeekDiff({ week, notes }: WeekDiffProps) {
  return (
    <section className="week-diffs" aria-label={texts().carry.preview.diff}>
      {differencesOf(week, notes).map((difference) => (
        <div key={difference.label} className="week-diff">
          <h3>{difference.label}</h3>
          <Difference {...difference} />
        </div>
      ))}
    </section>
  )
}

function differencesOf(week: FileWeek | SectionWeek, notes: NewWeekAsk['notes']): TextDiffProps[] {
  const words = texts().carry.preview
  const textOf = (path: string) => notes.find((note) => note.path === path)?.text ?? ''
  if (week.kind === 'section') {
    const before = textOf(week.path)
    const own = { label: week.path, before, after: applyEdits(before, week.edits) }
    return [own, ...marksOf(week, textOf)]
  }
  const last = textOf(week.from.path)
  return [
    { label: words.against(week.path, week.from.path), before: last, after: week.text },
    ...marksOf(week, textOf),
  ]
}

function marksOf(
  { marks }: FileWeek | SectionWeek,
  textOf: (path: string) => string,
): TextDiffProps[] {
  if (marks === null) return []
  const before = textOf(marks.path)
  return [{ label: marks.path, before, after: applyEdits(before, marks.edits) }]
}
