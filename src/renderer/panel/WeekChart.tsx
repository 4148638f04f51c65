import { type KeyboardEvent, memo, useState } from 'react'
import type { NotePath } from '../../api/notes.ts'
import { dayOfMonth, formatDate, formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import type { WeekCell, WeekTable } from '../../notes/series/week-by-week.ts'
import { meetingNumber } from '../../notes/words/meeting-number.ts'
import { useSession } from '../session/use-session.ts'
import { useLanguage } from '../store/use-app.ts'
import { withoutMarkdown } from '../ui/without-markdown.ts'

/** So many rows show before one asks for all. */
const fewRows = 12

type Place = { readonly row: number; readonly column: number }

/**
 * Work against the last meetings: a table, so that it reads as one without its colours. The keyboard enters once; arrows
 * go from week to week and from work to work, Enter goes to the line, also in another note.
 */
export const WeekChart = memo(function WeekChart({ weeks }: { readonly weeks: WeekTable }) {
  useLanguage()
  const session = useSession()
  const [showsAll, setShowsAll] = useState(false)
  const [current, setCurrent] = useState<Place | null>(null)
  const rows = showsAll ? weeks.rows : weeks.rows.slice(0, fewRows)
  const isCell = ({ row, column }: Place) => Boolean(rows[row]?.cells[column])
  const at = current && isCell(current) ? current : firstCell(weeks)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = placeAfter(event.key, at, rows, weeks.dates.length)
    if (!to) return
    event.preventDefault()
    setCurrent(to)
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus()
  }
  const words = texts().panel.weeks
  return (
    <>
      <table className="weeks" onKeyDown={onKeyDown}>
        <caption className="for-ears">{words.caption}</caption>
        <thead>
          <tr>
            <td />
            {weeks.dates.map((date, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name, dates may be missing
              <DateHead key={column} date={date} title={weeks.titles[column] ?? null} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two items may have the same words
            <tr key={index}>
              <th scope="row" title={withoutMarkdown(row.text)}>
                {withoutMarkdown(row.text)}
              </th>
              {row.cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <td key={column}>
                  {cell && (
                    <Cell
                      cell={cell}
                      id={`${index} ${column}`}
                      label={labelOf(cell, row.text, nameOf(weeks, column))}
                      isCurrent={at.row === index && at.column === column}
                      onFocus={() => setCurrent({ row: index, column })}
                      onGo={() => void session.openNote(cell.path as NotePath, { line: cell.line })}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {weeks.rows.length > fewRows && (
        <button
          type="button"
          className="link more-weeks"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.showFew : words.showAll(weeks.rows.length)}
        </button>
      )}
    </>
  )
})

type HeadProps = { readonly date: string | null; readonly title: string | null }

/** The day of the month; where the meetings are counted, the number of the meeting. */
function DateHead({ date, title }: HeadProps) {
  const name = date ? formatDate(date) : title
  const sign = date ? dayOfMonth(date) : (meetingNumber(title ?? '') ?? '?')
  return (
    <th scope="col" title={name ?? undefined}>
      <span className="for-ears">{name}</span>
      <span aria-hidden={name !== null}>{sign}</span>
    </th>
  )
}

type CellProps = {
  readonly cell: WeekCell
  readonly id: string
  readonly label: string
  readonly isCurrent: boolean
  readonly onFocus: () => void
  readonly onGo: () => void
}

function Cell({ cell, id, label, isCurrent, onFocus, onGo }: CellProps) {
  return (
    <button
      type="button"
      className="week-cell"
      data-cell={id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={label}
      title={label}
      onFocus={onFocus}
      onClick={onGo}
    >
      <span className="w" data-week={cell.state} />
    </button>
  )
}

function labelOf(cell: WeekCell, text: string, meeting: string | null): string {
  const words = texts().panel.weeks
  return words.cell(withoutMarkdown(text), meeting, words.states[cell.state])
}

function nameOf({ dates, titles }: WeekTable, column: number): string | null {
  const date = dates[column]
  return date ? formatDay(date) : (titles[column] ?? null)
}

function firstCell({ rows }: WeekTable): Place {
  return { row: 0, column: Math.max(0, rows[0]?.cells.findIndex(Boolean) ?? 0) }
}

/** The cell that the key leads to; up and down to the nearest one of the next row. */
function placeAfter(
  key: string,
  at: Place,
  rows: WeekTable['rows'],
  columns: number,
): Place | null {
  const cells = rows[at.row]?.cells ?? []
  const inRow = (column: number) => (cells[column] ? { row: at.row, column } : null)
  switch (key) {
    case 'ArrowRight':
      return inRow(cells.findIndex((cell, column) => column > at.column && cell !== null))
    case 'ArrowLeft':
      return inRow(cells.findLastIndex((cell, column) => column < at.column && cell !== null))
    case 'Home':
      return inRow(cells.findIndex(Boolean))
    case 'End':
      return inRow(cells.findLastIndex(Boolean))
    case 'ArrowDown':
    case 'ArrowUp': {
      const row = at.row + (key === 'ArrowDown' ? 1 : -1)
      const near = Array.from({ length: columns }, (_, column) => column)
        .filter((column) => rows[row]?.cells[column])
        .sort((a, b) => Math.abs(a - at.column) - Math.abs(b - at.column))[0]
      return near === undefined ? null : { row, column: near }
    }
    default:
      return null
  }
}
