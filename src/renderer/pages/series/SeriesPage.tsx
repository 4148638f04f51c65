import { useMemo, useState } from 'react'
import { formatDate } from '../../../language/dates.ts'
import { texts } from '../../../language/language.ts'
import type { SeriesLinks } from '../../../notes/series/carry.ts'
import { personsOf } from '../../../notes/series/persons.ts'
import { seriesTitle } from '../../../notes/series/series.ts'
import {
  openInSeries,
  unmentionedByWeek,
  weekFigures,
  workByPerson,
} from '../../../notes/series/series-figures.ts'
import type { Item } from '../../../notes/vocabulary.ts'
import { useLinkedSeries } from '../../session/use-linked-series.ts'
import type { SeriesPlace } from '../../store/note-slice.ts'
import { isSeriesAwaited } from '../../store/series-awaited.ts'
import { useApp } from '../../store/use-app.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { OpenWorkList } from './OpenWorkList.tsx'
import { PlanFigures } from './PlanFigures.tsx'
import { UnmentionedList } from './UnmentionedList.tsx'

/** What the series of the open note tells over all of its weeks; every row goes to its line. */
export function SeriesPage() {
  const series = useApp((state) => state.series)
  const linked = useLinkedSeries(series?.links ?? null)
  const isAwaited = useApp(isSeriesAwaited)
  const words = texts().insight.page
  if (!series) {
    return (
      <>
        <PageHead title={texts().actions.showSeries} />
        {!isAwaited && <p>{texts().insight.noSeries}</p>}
      </>
    )
  }
  return (
    <>
      <PageHead title={words.seriesOf(titleOf(series))}>
        <span className="count">{spanOf(series.links)}</span>
      </PageHead>
      {typeof linked === 'number' ? (
        <p role="status">{words.reading(Math.round(linked * 100))}</p>
      ) : (
        <Told links={linked} />
      )}
    </>
  )
}

function titleOf({ at }: SeriesPlace): string {
  return seriesTitle({ path: at.path, title: at.meeting.title })
}

/** `26 meetings, 1 Jun to 23 Nov 2026`. */
function spanOf({ meetings }: SeriesLinks): string {
  const first = meetings.find(({ date }) => date !== null)?.date
  const last = meetings.findLast(({ date }) => date !== null)?.date
  const count = texts().count.meetings(meetings.length)
  if (!first || !last || first === last) return count
  return texts().insight.page.span(count, formatDate(first), formatDate(last))
}

function Told({ links }: { readonly links: SeriesLinks }) {
  const words = texts().insight.page
  const [people, setPeople] = useState<readonly string[]>([])
  const nameOf = useMemo(() => personsOf(namesIn(links)), [links])
  const open = useMemo(() => openInSeries(links), [links])
  const persons = useMemo(() => workByPerson(open, nameOf), [open, nameOf])
  const isWanted = useMemo(() => {
    const of = (name: string) => people.includes(name)
    return ({ owners }: Item) =>
      people.length === 0 ||
      (owners.length === 0 ? of('') : owners.some((owner) => of(nameOf(owner))))
  }, [people, nameOf])
  const weeks = useMemo(() => weekFigures(links, isWanted), [links, isWanted])
  const missing = useMemo(() => unmentionedByWeek(links), [links])
  const toggle = (name: string) =>
    setPeople(people.includes(name) ? people.filter((one) => one !== name) : [...people, name])
  return (
    <>
      {persons.length > 0 && (
        <fieldset className="people">
          <legend className="for-ears">{texts().panel.people.legend}</legend>
          {persons.map(({ name, work }) => (
            <PersonChip
              key={name}
              name={name}
              open={work.length}
              isOn={people.includes(name)}
              onToggle={toggle}
            />
          ))}
        </fieldset>
      )}
      <PlanFigures weeks={weeks} />
      <OpenWorkList
        persons={
          people.length === 0 ? persons : persons.filter(({ name }) => people.includes(name))
        }
        all={open.filter(({ item }) => isWanted(item)).length}
      />
      <UnmentionedList weeks={missing} isWanted={isWanted} />
      {open.length === 0 && missing.length === 0 && weeks.length === 0 && <p>{words.young}</p>}
    </>
  )
}

function* namesIn({ meetings }: SeriesLinks): Iterable<string> {
  for (const { meeting } of meetings) {
    yield* meeting.participants
    for (const { owners } of meeting.items) yield* owners
  }
}
