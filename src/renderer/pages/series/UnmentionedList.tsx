import { useMemo } from 'react'
import { formatDate, formatDay } from '../../../language/dates.ts'
import { texts } from '../../../language/language.ts'
import type { UnmentionedWeek } from '../../../notes/series/series-figures.ts'
import type { Item } from '../../../notes/vocabulary.ts'
import { withoutMarkdown } from '../../ui/without-markdown.ts'
import { JumpList, type JumpRow } from './JumpList.tsx'

type UnmentionedListProps = {
  readonly weeks: readonly UnmentionedWeek[]
  readonly isWanted: (item: Item) => boolean
}

/** What was planned and never spoken of in the week after, by week, the newest first. */
export function UnmentionedList({ weeks, isWanted }: UnmentionedListProps) {
  const words = texts().insight.page
  const rows = useMemo(() => rowsOf(weeks, isWanted), [weeks, isWanted])
  const all = rows.filter(({ kind }) => kind === 'row').length
  if (weeks.length === 0) return null
  return (
    <section aria-labelledby="series-unmentioned">
      <h3 id="series-unmentioned">
        {words.neverMentioned} <span className="count">{all > 0 && all}</span>
      </h3>
      {all === 0 ? (
        <p className="quiet">{words.allMentioned}</p>
      ) : (
        <>
          <p className="quiet">{words.neverMentionedHint}</p>
          <JumpList label={words.neverMentioned} rows={rows} />
        </>
      )}
    </section>
  )
}

function rowsOf(
  weeks: readonly UnmentionedWeek[],
  isWanted: (item: Item) => boolean,
): readonly JumpRow[] {
  const words = texts().insight.page
  return weeks.flatMap(({ report, work }): JumpRow[] => {
    const wanted = work.filter(({ item }) => isWanted(item))
    if (wanted.length === 0) return []
    const name =
      report.date === null ? (report.meeting.title ?? report.path) : formatDate(report.date)
    const place = `${report.path} ${report.firstLine}`
    return [
      {
        kind: 'group',
        id: `week ${place}`,
        head: (
          <h4>
            {name}
            <span className="count">{words.notMentioned(wanted.length)}</span>
          </h4>
        ),
      },
      ...wanted.map(({ item, plan, back }): JumpRow => {
        const line = plan.firstLine + item.line
        const about = [
          item.owners.join(', '),
          back === null
            ? words.neverAgain
            : back.date !== null && words.backOn(formatDay(back.date)),
        ].filter((part) => typeof part === 'string' && part !== '')
        return {
          kind: 'row',
          id: `${place} ${plan.path} ${line}`,
          to: { path: plan.path, line },
          content: (
            <>
              <span className="words">{withoutMarkdown(item.text)}</span>
              <span className="who">{about.join(' · ')}</span>
            </>
          ),
        }
      }),
    ]
  })
}
