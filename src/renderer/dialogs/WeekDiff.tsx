import { useEffect, useRef } from 'react'
import { texts } from '../../language/language.ts'
import { applyEdits } from '../../notes/text.ts'
import type { FileWeek, NewWeekAsk, SectionWeek } from '../../notes/week-ask.ts'
import { useSession } from '../session/use-session.ts'

type WeekDiffProps = {
  readonly week: FileWeek | SectionWeek
  readonly notes: NewWeekAsk['notes']
}

type Difference = { readonly title: string; readonly before: string; readonly after: string }

/** How the files read afterwards: the new week against the last one, and the old file where it gets marks. */
export function WeekDiff({ week, notes }: WeekDiffProps) {
  return (
    <section className="week-diffs" aria-label={texts().carry.preview.diff}>
      {differencesOf(week, notes).map((difference) => (
        <DiffView key={difference.title} {...difference} />
      ))}
    </section>
  )
}

function DiffView({ title, before, after }: Difference) {
  const session = useSession()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const parent = place.current
    if (!parent) return
    let isGone = false
    let unmount: (() => void) | undefined
    void session.showDiff(parent, { label: title, before, after }).then((away) => {
      if (isGone) away()
      else unmount = away
    })
    return () => {
      isGone = true
      unmount?.()
    }
  }, [session, title, before, after])
  return (
    <div className="week-diff">
      <h3>{title}</h3>
      <div ref={place} className="week-text" />
    </div>
  )
}

function differencesOf(week: FileWeek | SectionWeek, notes: NewWeekAsk['notes']): Difference[] {
  const words = texts().carry.preview
  const textOf = (path: string) => notes.find((note) => note.path === path)?.text ?? ''
  if (week.kind === 'section') {
    const before = textOf(week.path)
    const own = { title: week.path, before, after: applyEdits(before, week.edits) }
    return [own, ...marksOf(week, textOf)]
  }
  const last = textOf(week.from.path)
  return [
    { title: words.against(week.path, week.from.path), before: last, after: week.text },
    ...marksOf(week, textOf),
  ]
}

function marksOf(
  { marks }: FileWeek | SectionWeek,
  textOf: (path: string) => string,
): Difference[] {
  if (marks === null) return []
  const before = textOf(marks.path)
  return [{ title: marks.path, before, after: applyEdits(before, marks.edits) }]
}
