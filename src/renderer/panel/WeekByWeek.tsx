import { memo } from 'react'
import type { WeekCell, WeekByWeek as Weeks } from '../../notes/week-by-week.ts'
import { useApp } from '../store/use-app.ts'
import { dayOfMonth, formatDate } from '../ui/civil-date.ts'
import { Card } from './Card.tsx'
import { plainWords } from './plain-words.ts'

const words: Readonly<Record<NonNullable<WeekCell>, string>> = {
  open: 'open',
  partial: 'in progress',
  done: 'done',
  dropped: 'dropped',
  gone: 'not mentioned',
}

/** What the open items were in the weeks before: a table, so that it reads as one without its colours. */
export function WeekByWeek() {
  const weeks = useApp((state) => state.weeks)
  if (weeks === null || weeks.rows.length === 0 || weeks.dates.length < 2) return null
  return (
    <Card title="Week by week">
      <Chart weeks={weeks} />
      <Legend weeks={weeks} />
    </Card>
  )
}

const Chart = memo(function Chart({ weeks }: { readonly weeks: Weeks }) {
  return (
    <table className="weeks">
      <caption className="for-ears">What became of each item in the last meetings</caption>
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
            <th scope="row" title={plainWords(row.title)}>
              {plainWords(row.title)}
            </th>
            {row.cells.map(({ state }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <td key={column}>
                {state && (
                  <span className="w" data-week={state} title={words[state]}>
                    <span className="for-ears">{words[state]}</span>
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
  const present = new Set(weeks.rows.flatMap((row) => row.cells.map((cell) => cell.state)))
  const entries = (['open', 'done', 'dropped', 'gone'] as const).filter((state) =>
    present.has(state),
  )
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
