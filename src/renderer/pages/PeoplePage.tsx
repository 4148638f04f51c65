import { useEffect, useMemo } from 'react'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { nobody } from '../../notes/series/nobody.ts'
import { isOverdue } from '../../notes/words/is-overdue.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { AgeChip } from '../ui/AgeChip.tsx'
import { Avatar } from '../ui/Avatar.tsx'
import { workState } from './find-state.ts'
import { PassingButton } from './PassingButton.tsx'
import { isFresh, peopleOf, type WorkRow, workRows } from './people-rows.ts'
import { ResultsList } from './ResultsList.tsx'

/** Everyone's open work over all series of the folder, each piece once. */
export function PeoplePage() {
  const session = useSession()
  const { work, typed, people, withQuiet, row } = useApp((state) => state.work)
  const aliases = useApp((state) => state.memory.aliases)
  const notes = useApp((state) => state.notes)
  const setWork = useApp((state) => state.setWork)
  const words = texts().find
  const rows = useMemo(
    () => workRows(work ?? [], { typed, people, withQuiet, aliases }),
    [work, typed, people, withQuiet, aliases],
  )
  // A new list of notes is the host's word that some note says something else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: notes is when, not what
  useEffect(() => session.loadWork(), [session, notes])
  const open = ({ work: { path, line } }: WorkRow) => void session.openNote(path, { line })
  return (
    <ResultsList
      title={words.people}
      placeholder={words.peoplePlaceholder}
      typed={typed}
      onTyped={(typed) => setWork({ typed, row: null })}
      rows={rows}
      keyOf={(one) => one.key}
      rowHeightPx={() => 50}
      classOf={() => 'work-row'}
      current={row}
      onCurrent={(row) => setWork({ row })}
      onChoose={open}
      tools={<PeopleTools shown={rows.length} />}
      empty={<NoWork />}
    >
      {(one) => <WorkLine row={one} />}
    </ResultsList>
  )
}

function WorkLine({ row: { work } }: { readonly row: WorkRow }) {
  const words = texts()
  const today = useApp(({ hello }) => hello?.today ?? '')
  const isLate = isOverdue({ status: work.status, due: { date: work.due } }, today)
  const place = [work.meeting, ...work.section].join(' › ')
  return (
    <>
      <span className="work-words">
        <span className="work-text cut">{work.text}</span>
        <span className="work-place cut">
          {work.owners.length > 0 ? (
            <span className="owners">{work.owners.join(', ')}</span>
          ) : (
            <span>{words.find.noOwner}</span>
          )}
          {` · ${place}`}
          {work.date && ` · ${formatDay(work.date)}`}
        </span>
      </span>
      {isLate && <span className="chip late">{words.panel.overdue}</span>}
      {work.status === 'partial' && <span className="chip">{words.find.partly}</span>}
      {work.quiet > 0 && work.date && (
        <span className="chip">{words.find.quietSince(formatDay(work.date))}</span>
      )}
      <AgeChip weeks={work.ageWeeks} orMore={work.isOlder} />
    </>
  )
}

const mostPeople = 30

function PeopleTools({ shown }: { readonly shown: number }) {
  const session = useSession()
  const state = useApp((state) => state.work)
  const { work, people, withQuiet, isBusy, searched, total, unread } = state
  const aliases = useApp((state) => state.memory.aliases)
  const setWork = useApp((state) => state.setWork)
  const words = texts().find
  const everyone = useMemo(
    () => peopleOf(work ?? [], { withQuiet, aliases }),
    [work, withQuiet, aliases],
  )
  const quiet = useMemo(() => (work ?? []).filter((one) => !isFresh(one)).length, [work])
  const toggle = (name: string) =>
    setWork({
      people: people.includes(name) ? people.filter((one) => one !== name) : [...people, name],
      row: null,
    })
  return (
    <>
      <fieldset className="results-chips plain" aria-label={words.showWorkOf}>
        {everyone.slice(0, mostPeople).map(({ name, open }) => (
          <button
            key={name}
            type="button"
            className={name === nobody ? 'person nobody' : 'person'}
            aria-pressed={people.includes(name)}
            onClick={() => toggle(name)}
          >
            {name !== nobody && <Avatar name={name} />}
            {name === nobody ? words.noOwner : name}
            <span className="count">{open}</span>
          </button>
        ))}
      </fieldset>
      <div className="results-state">
        <p role="status">{workState(state, shown)}</p>
        {quiet > 0 && (
          <button
            type="button"
            className="filter-chip"
            aria-pressed={withQuiet}
            onClick={() => setWork({ withQuiet: !withQuiet, row: null })}
          >
            {words.withQuiet(quiet)}
          </button>
        )}
        {people.length > 0 && (
          <PassingButton onClick={() => setWork({ people: [] })}>{words.everyone}</PassingButton>
        )}
        {isBusy && <span className="for-ears">{words.searchedSeries(searched, total)}</span>}
        {!isBusy && unread > 0 && (
          <PassingButton onClick={() => session.loadWork()}>{words.readAgain}</PassingButton>
        )}
      </div>
    </>
  )
}

function NoWork() {
  const { work, isBusy } = useApp((state) => state.work)
  if (work === null || (isBusy && work.length === 0)) return null
  return <p>{work.length === 0 ? texts().find.noWork : texts().find.noWorkHere}</p>
}
