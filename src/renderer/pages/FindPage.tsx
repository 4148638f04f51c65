import { useEffect, useMemo } from 'react'
import { formatDate } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import {
  filterText,
  hasFilter,
  readFindQuery,
  toggleFilter,
} from '../../notes/finding/find-query.ts'
import { useSession } from '../session/use-session.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { useApp } from '../store/use-app.ts'
import { Marked } from '../ui/Marked.tsx'
import { type FindRow, findRows } from './find-rows.ts'
import { findState } from './find-state.ts'
import { PassingButton } from './PassingButton.tsx'
import { ResultsList } from './ResultsList.tsx'

/** Lines of all notes that have what is typed, by note, newest first. */
export function FindPage() {
  const session = useSession()
  const find = useApp((state) => state.find)
  const setFind = useApp((state) => state.setFind)
  const rows = useMemo(() => findRows(find.notes), [find.notes])
  const words = texts().find
  useEffect(() => {
    session.readAhead()
    return session.stopFinding
  }, [session])
  const open = ({ path, hit }: FindRow) => void session.openNote(path, { line: hit.line })
  return (
    <ResultsList
      title={words.inFolder}
      placeholder={words.inFolderPlaceholder}
      typed={find.typed}
      onTyped={session.findInFolder}
      rows={rows}
      keyOf={(row) => row.key}
      rowHeightPx={(row) => (row.kind === 'meeting' ? 40 : heightOf(row.hit.above, row.hit.below))}
      classOf={(row) => (row.kind === 'meeting' ? 'found-note' : 'found-line')}
      current={find.row}
      onCurrent={(row) => setFind({ row })}
      onChoose={open}
      onEnd={session.findMore}
      tools={<FindTools />}
      empty={<NothingFound />}
    >
      {(row) => (row.kind === 'meeting' ? <MeetingHead row={row} /> : <HitLines row={row} />)}
    </ResultsList>
  )
}

function heightOf(above: string | null, below: string | null): number {
  return 28 + (above === null ? 0 : 19) + (below === null ? 0 : 19)
}

function MeetingHead({ row }: { readonly row: Extract<FindRow, { kind: 'meeting' }> }) {
  const { title, path, hit, lines } = row
  return (
    <>
      <span className="found-title cut">{title}</span>
      {hit.date && <span className="hint">{formatDate(hit.date)}</span>}
      <span className="found-path cut">{path}</span>
      <span className="chip">{texts().find.lines(lines)}</span>
    </>
  )
}

function HitLines({ row: { hit } }: { readonly row: Extract<FindRow, { kind: 'hit' }> }) {
  return (
    <>
      <span className="found-number">{hit.line}</span>
      <span className="found-words">
        {hit.above !== null && <span className="found-context cut">{hit.above}</span>}
        <span className="found-hit">
          <Marked text={hit.text} passages={hit.passages} />
        </span>
        {hit.below !== null && <span className="found-context cut">{hit.below}</span>}
      </span>
    </>
  )
}

/** Filters at hand, and how far the search is. */
function FindTools() {
  const session = useSession()
  const find = useApp((state) => state.find)
  const people = useApp((state) => state.note && currentMeeting(state)?.meeting.items)
  const path = useApp((state) => state.path)
  const series = useApp((state) => state.notes?.find((note) => note.path === path)?.series?.title)
  const words = texts().find
  const owners = useMemo(
    () => [...new Set(people?.flatMap(({ owners }) => owners))].slice(0, 5),
    [people],
  )
  const chips = [
    { filter: words.filter.open, label: words.isOpen },
    { filter: words.filter.done, label: words.isDone },
    { filter: words.filter.nobody, label: words.noOwner },
    ...owners.map((name) => ({ filter: filterText(words.filter.owner, name), label: name })),
    ...(series ? [{ filter: filterText(words.filter.series, series), label: series }] : []),
  ]
  const { notUnderstood } = useMemo(() => readFindQuery(find.typed), [find.typed])
  return (
    <>
      <fieldset className="results-chips plain" aria-label={words.filters}>
        {chips.map(({ filter, label }) => (
          <button
            key={filter}
            type="button"
            className="filter-chip"
            aria-pressed={hasFilter(find.typed, filter)}
            title={filter}
            onClick={() => session.findInFolder(toggleFilter(find.typed, filter))}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <div className="results-state">
        <p role="status">{find.typed.trim() === '' ? '' : findState(find)}</p>
        {find.isBusy && (
          <PassingButton onClick={() => session.stopFinding()}>{words.stop}</PassingButton>
        )}
        {!find.isBusy && find.next !== null && (
          <PassingButton onClick={() => session.findMore()}>{words.goOn}</PassingButton>
        )}
      </div>
      {notUnderstood.length > 0 && (
        <p className="problem" role="alert">
          {words.notUnderstood(notUnderstood.join(' '))}
        </p>
      )}
    </>
  )
}

function NothingFound() {
  const find = useApp((state) => state.find)
  const words = texts().find
  if (find.typed.trim() === '') {
    return (
      <dl className="find-help">
        {words.help.map(([typed, meaning]) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    )
  }
  if (find.isBusy || find.next === 0) return null
  return <p>{words.nothingFound}</p>
}
