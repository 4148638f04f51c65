import { useMemo } from 'react'
import { texts } from '../../language/language.ts'
import { type WeekTable, weekByWeek } from '../../notes/series/week-by-week.ts'
import { useApp } from '../store/use-app.ts'
import { Card } from './Card.tsx'
import { WeekChart } from './WeekChart.tsx'

/** What became of the items that were carried over. */
export function WeekByWeek() {
  const series = useApp((state) => state.series)
  const weeks = useMemo(() => series && weekByWeek(series.links, series.at), [series])
  if (weeks === null || weeks.rows.length === 0) return null
  return (
    <Card title={texts().panel.weeks.title}>
      <WeekChart weeks={weeks} />
      <Legend weeks={weeks} />
    </Card>
  )
}

/** Only for what the chart has, and only where colour alone would have to be known. */
function Legend({ weeks }: { readonly weeks: WeekTable }) {
  const present = new Set(weeks.rows.flatMap((row) => row.cells.map((cell) => cell?.state)))
  const entries = (['open', 'partial', 'done', 'dropped', 'gone'] as const).filter((state) =>
    present.has(state),
  )
  return (
    <ul className="legend" aria-hidden="true">
      {entries.map((state) => (
        <li key={state}>
          <span className="w" data-week={state} />
          {texts().panel.weeks.states[state]}
        </li>
      ))}
    </ul>
  )
}
