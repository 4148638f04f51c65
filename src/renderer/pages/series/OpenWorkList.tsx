import { useMemo } from 'react'
import { formatDate, formatDay } from '../../../language/dates.ts'
import { texts } from '../../../language/language.ts'
import { nobody } from '../../../notes/series/nobody.ts'
import type { OpenInSeries, PersonsWork } from '../../../notes/series/series-figures.ts'
import { isOverdue } from '../../../notes/words/is-overdue.ts'
import { useApp } from '../../store/use-app.ts'
import { AgeChip } from '../../ui/AgeChip.tsx'
import { Avatar } from '../../ui/Avatar.tsx'
import { placeWords } from '../../ui/place-words.ts'
import { withoutMarkdown } from '../../ui/without-markdown.ts'
import { JumpList, type JumpRow } from './JumpList.tsx'

type OpenWorkListProps = {
  readonly persons: readonly PersonsWork[]
  /** How many pieces of work these are; work of two people stands with both. */
  readonly all: number
}

/** What is open in the whole series, by person, the oldest first. */
export function OpenWorkList({ persons, all }: OpenWorkListProps) {
  const words = texts().insight.page
  const rows = useMemo(() => rowsOf(persons), [persons])
  return (
    <section aria-labelledby="series-open">
      <h3 id="series-open">
        {words.openItems} <span className="count">{all > 0 && all}</span>
      </h3>
      {all === 0 ? (
        <p className="quiet">{words.nothingOpen}</p>
      ) : (
        <JumpList label={words.openItems} rows={rows} />
      )}
    </section>
  )
}

function rowsOf(persons: readonly PersonsWork[]): readonly JumpRow[] {
  return persons.flatMap(({ name, work }): JumpRow[] => [
    { kind: 'group', id: `of ${name}`, head: <PersonHead name={name} work={work} /> },
    ...work.map(
      (one): JumpRow => ({
        kind: 'row',
        id: `${name} ${one.at.path} ${one.at.firstLine + one.item.line}`,
        to: { path: one.at.path, line: one.at.firstLine + one.item.line },
        content: <Work work={one} />,
      }),
    ),
  ])
}

function PersonHead({ name, work }: PersonsWork) {
  const oldest = work[0]?.ageWeeks ?? 0
  const words = texts().insight.page
  return (
    <h4>
      {name !== nobody && <Avatar name={name} />}
      {name === nobody ? texts().panel.people.nobody : name}
      <span className="count">
        {texts().count.items(work.length)}
        {oldest > 0 && ` · ${words.oldest(texts().count.weeks(oldest))}`}
      </span>
    </h4>
  )
}

function Work({
  work: { item, at, ageWeeks, firstDate, timesCarried, isMentioned },
}: {
  readonly work: OpenInSeries
}) {
  const words = texts().insight.page
  const today = useApp(({ hello }) => hello?.today ?? '')
  const about = [
    placeWords(item.section),
    firstDate !== null && ageWeeks > 0 && words.since(formatDate(firstDate)),
    timesCarried > 0 && words.carried(timesCarried),
    !isMentioned && at.date !== null && words.lastSpokenOf(formatDay(at.date)),
  ].filter((part) => typeof part === 'string' && part !== '')
  return (
    <>
      <span className="words">{withoutMarkdown(item.text)}</span>
      <AgeChip weeks={ageWeeks} />
      <span className="who">
        {isOverdue(item, today) && <span className="overdue">{texts().panel.overdue} </span>}
        {about.join(' · ')}
      </span>
    </>
  )
}
