import { useLayoutEffect, useState } from 'react'
import { dayOfMonth, formatDate, formatDay } from '../../../language/dates.ts'
import { texts } from '../../../language/language.ts'
import type { Outcome } from '../../../notes/series/plan-outcome.ts'
import type { WeekFigures } from '../../../notes/series/series-figures.ts'

const outcomes: readonly Outcome[] = ['done', 'carried', 'dropped', 'unmentioned']
const size = { height: 150, left: 40, top: 16, foot: 20, step: 29, bar: 19 } as const
const barsHeight = size.height - size.top - size.foot

/** A bar for each week, from 0 to 100 %: what became of its plan. The number above it is of items planned. */
export function PlanPlot(props: {
  readonly weeks: readonly WeekFigures[]
  readonly label: string
}) {
  const { label } = props
  const [figure, setFigure] = useState<HTMLElement | null>(null)
  const weeks = props.weeks.slice(-useWeeksThatFit(figure))
  const words = texts().insight.page
  const width = size.left + weeks.length * size.step + 8
  return (
    <figure className="plot" ref={setFigure}>
      <svg
        width={width}
        height={size.height}
        viewBox={`0 0 ${width} ${size.height}`}
        role="img"
        aria-label={`${words.plans}. ${label}`}
      >
        {[0, 50, 100].map((part) => (
          <g key={part}>
            <line
              className="grid"
              x1={size.left}
              x2={width}
              y1={heightOf(part / 100)}
              y2={heightOf(part / 100)}
            />
            <text x={size.left - 6} y={heightOf(part / 100) + 3.5} textAnchor="end">
              {words.percent(part)}
            </text>
          </g>
        ))}
        {weeks.map((week, at) => (
          <Bar
            key={`${week.report.path} ${week.report.firstLine}`}
            week={week}
            x={size.left + at * size.step + (size.step - size.bar) / 2}
            hasMonth={isMonthShown(week, weeks[at - 1], weeks[at + 1])}
          />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <ul className="legend">
          {outcomes
            .filter((outcome) => weeks.some((week) => week[outcome] > 0))
            .map((outcome) => (
              <li key={outcome}>
                <span className="swatch" data-outcome={outcome} />
                {words.outcome[outcome]}
              </li>
            ))}
        </ul>
      </figcaption>
    </figure>
  )
}

/** As many weeks as there is room for, the newest always among them. */
function useWeeksThatFit(figure: HTMLElement | null): number {
  const [widthPx, setWidthPx] = useState(500)
  useLayoutEffect(() => {
    if (!figure) return
    const measure = () => setWidthPx(figure.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(figure)
    return () => observer.disconnect()
  }, [figure])
  return Math.max(4, Math.floor((widthPx - size.left - 8) / size.step))
}

function heightOf(share: number): number {
  return size.top + barsHeight * (1 - share)
}

type BarProps = {
  readonly week: WeekFigures
  readonly x: number
  /** Whether its date names the month. */
  readonly hasMonth: boolean
}

function Bar({ week, x, hasMonth }: BarProps) {
  const { date } = week.report
  const middle = x + size.bar / 2
  let below = 0
  return (
    <g>
      <title>{sentenceOf(week)}</title>
      {outcomes.map((outcome) => {
        const share = week[outcome] / week.planned
        below += share
        // A hair between the parts, so that they are told apart without their colours.
        const height = Math.max(0, share * barsHeight - 1)
        return (
          share > 0 && (
            <rect
              key={outcome}
              data-outcome={outcome}
              x={x}
              y={heightOf(below)}
              width={size.bar}
              height={height}
              rx={2}
            />
          )
        )
      })}
      <text x={middle} y={size.top - 5} textAnchor="middle">
        {week.planned}
      </text>
      {date !== null && (
        <text x={middle} y={size.height - 6} textAnchor="middle">
          {hasMonth ? formatDay(date) : dayOfMonth(date)}
        </text>
      )}
    </g>
  )
}

/** The first week of a month names it, but the first bar of all only where the next one leaves room. */
function isMonthShown(
  week: WeekFigures,
  before: WeekFigures | undefined,
  after: WeekFigures | undefined,
): boolean {
  if (before === undefined && after && isOtherMonth(after, week)) return false
  return isOtherMonth(week, before)
}

function isOtherMonth(week: WeekFigures, before: WeekFigures | undefined): boolean {
  return week.report.date?.slice(0, 7) !== before?.report.date?.slice(0, 7)
}

function sentenceOf(week: WeekFigures): string {
  const words = texts().insight.page
  const parts = outcomes
    .filter((outcome) => week[outcome] > 0)
    .map((outcome) => `${week[outcome]} ${words.outcome[outcome]}`)
  const name = week.report.date === null ? '' : `${formatDate(week.report.date)}: `
  return `${name}${words.plannedCount(week.planned)}, ${parts.join(', ')}`
}
