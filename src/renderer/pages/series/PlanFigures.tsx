import { formatDate } from '../../../language/dates.ts'
import { texts } from '../../../language/language.ts'
import { percentsOf, type WeekFigures } from '../../../notes/series/series-figures.ts'
import { PlanPlot } from './PlanPlot.tsx'

/** So many weeks the plot shows, and over so many the sentence above it counts. */
const shown = { plot: 26, sentence: 8 } as const

/** Completion and carry rate: in a sentence, as a plot, and as a table. */
export function PlanFigures({ weeks }: { readonly weeks: readonly WeekFigures[] }) {
  const words = texts().insight.page
  const last = weeks.slice(-shown.sentence)
  const percents = percentsOf(last)
  if (percents === null) return null
  const { done, carried, dropped, unmentioned } = percents
  const sentence = words.shares(last.length, {
    done: words.percent(done),
    carried: words.percent(carried),
    dropped: dropped > 0 ? words.percent(dropped) : null,
    unmentioned: words.percent(unmentioned),
  })
  const inPlot = weeks.slice(-shown.plot)
  return (
    <section aria-labelledby="series-plans">
      <h3 id="series-plans">{words.plans}</h3>
      <p>{sentence}</p>
      <PlanPlot weeks={inPlot} label={sentence} />
      <details className="figures">
        <summary>{words.asTable}</summary>
        <Table weeks={inPlot} />
      </details>
    </section>
  )
}

function Table({ weeks }: { readonly weeks: readonly WeekFigures[] }) {
  const words = texts().insight.page
  return (
    <table>
      <caption className="for-ears">{words.plans}</caption>
      <thead>
        <tr>
          <th scope="col">{words.week}</th>
          <th scope="col">{words.planned}</th>
          <th scope="col">{words.outcome.done}</th>
          <th scope="col">{words.outcome.carried}</th>
          <th scope="col">{words.outcome.dropped}</th>
          <th scope="col">{words.outcome.unmentioned}</th>
          <th scope="col">{words.completion}</th>
          <th scope="col">{words.carryRate}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map((week) => (
          <tr key={`${week.report.path} ${week.report.firstLine}`}>
            <th scope="row">{nameOf(week.report)}</th>
            <td>{week.planned}</td>
            <td>{week.done}</td>
            <td>{week.carried}</td>
            <td>{week.dropped}</td>
            <td>{week.unmentioned}</td>
            <td>{words.percent(percentsOf([week])?.done ?? 0)}</td>
            <td>{words.percent(percentsOf([week])?.carried ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function nameOf({ date, meeting }: WeekFigures['report']): string {
  return date ? formatDate(date) : (meeting.title ?? '?')
}
