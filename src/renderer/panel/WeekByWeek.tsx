import { memo, useMemo } from 'react'
import { dayOfMonth, formatDate } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { type WeekByWeek as Weeks, weekByWeek } from '../../notes/week-by-week.ts'
import { useApp } from '../store/use-app.ts'
import { plainWords } from '../ui/plain-words.ts'
import { Card } from './Card.tsx'

/** What became of the items that were carried over: a table, so that it reads as one without its colours. */
export function WeekByWeek() {
  const series = useApp((state) => state.series)
  const weeks = useMemo(() => series && weekByWeek(series.links, series.at), [series])
  if (weeks === null || weeks.rows.length === 0) return null
  return (
    <Card title={texts().panel.weeks.title}>
      <Chart weeks={weeks} />
      <Legend weeks={weeks} />
    </Card>
  )
}

const Chart = memo(function Chart({ weeks }: { readonly weeks: Weeks }) {
  const words = texts().panel.weeks.states
  return (
    <table className="weeks">
      <caption className="for-ears">{texts().panel.weeks.caption}</caption>
      <thead>
        <tr>
          <td />
          {weeks.dates.map((date, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name, dates may be missing
            <th key={at} scope="col" title={date ? formatDate(date) : undefined}>
              {date ? (
                <>
                  <span className="for-ears">{formatDate(date)}</span>
                  <span aria-hidden="true">{dayOfMonth(date)}</span>
                </>
              ) : (
                '?'
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two items may have the same words
          <tr key={at}>
            <th scope="row" title={plainWords(row.text)}>
              {plainWords(row.text)}
            </th>
            {row.cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <td key={column}>
                {cell && (
                  <span className="w" data-week={cell.state} title={words[cell.state]}>
                    <span className="for-ears">{words[cell.state]}</span>
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
})

/** Only for what the chart has, and only where colour alone would have to be known. */
function Legend({ weeks }: { readonly weeks: Weeks }) {
  const present = new Set(weeks.rows.flatMap((row) => row.cells.map((cell) => cell?.state)))
  const entries = (['open', 'done', 'dropped', 'gone'] as const).filter((state) =>
    present.has(state),
  )
  const words = texts().panel.weeks.states
  return (
    <ul className="legend" aria-hidden="true">
      {entries.map((state) => (
        <li key={state}>
          <span className="w" data-week={state} />
          {words[state]}
        </li>
      ))}
    </ul>
  )
}
