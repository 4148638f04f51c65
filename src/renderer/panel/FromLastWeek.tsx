import { memo, useMemo } from 'react'
import { useSession } from '../session/use-session.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { LastWeekRow } from '../store/note-slice.ts'
import { useApp, useAppStore } from '../store/use-app.ts'
import { announce } from '../ui/Announcer.tsx'
import { formatDate } from '../ui/civil-date.ts'
import { countOf } from '../ui/count.ts'
import { Card } from './Card.tsx'
import { ItemList, type RowPlace, type RowUse } from './ItemList.tsx'
import { plainWords } from './plain-words.ts'
import { RowFrame } from './RowFrame.tsx'
import { looksSame } from './rows.ts'

/** Carried for as long as this, an item is late. */
const lateFromWeeks = 3

type CarriedEntry = LastWeekRow & { readonly id: number }

/** What was open in the meeting before this one; first what this one doesn't speak of yet. */
export function FromLastWeek({ scroller }: { readonly scroller: HTMLElement | null }) {
  const lastWeek = useApp((state) => state.lastWeek)
  const rows = useMemo(() => orderRows(lastWeek?.rows ?? []), [lastWeek])
  const onUse = useRowUse()
  const missing = rows.filter((row) => row.here === null).length
  // Before the series is read nothing is known, and a note without a date is in no week.
  const isFirst = useApp((state) => state.series !== null && state.series.at.date !== null)
  if (lastWeek === null) {
    if (!isFirst) return null
    return (
      <Card title="From last week">
        <p className="card-note">
          There is no meeting before this one. From the next week on, what is still open here stands
          there.
        </p>
      </Card>
    )
  }
  return (
    <Card title="From last week" count={countText(missing, rows.length)}>
      {rows.length === 0 ? (
        <p className="card-note">
          Everything of {lastWeek.date ? formatDate(lastWeek.date) : 'the meeting before'} was done.
        </p>
      ) : (
        <ItemList label="From last week" rows={rows} scroller={scroller} onUse={onUse}>
          {(row, place) => <CarriedRow {...place} row={row} />}
        </ItemList>
      )}
    </Card>
  )
}

function countText(missing: number, all: number): string {
  if (all === 0) return ''
  return missing === 0 ? `all ${all} in this note` : `${missing} of ${all} not yet discussed`
}

type CarriedRowProps = RowPlace & { readonly row: CarriedEntry }

const CarriedRow = memo(
  function CarriedRow({ row, ...place }: CarriedRowProps) {
    const { id, item, here, ageWeeks } = row
    const shown = here ?? item
    const isLate = ageWeeks >= lateFromWeeks
    return (
      <RowFrame
        {...place}
        id={id}
        text={shown.text}
        status={shown.status}
        whyNoTick={here ? null : 'Not in this note. Add it first.'}
        chip={
          ageWeeks > 0 && (
            <span className={isLate ? 'chip late' : 'chip carried'}>
              {countOf(ageWeeks, 'week')}
            </span>
          )
        }
      >
        {shown.owners.length > 0 && <span className="owners">{shown.owners.join(', ')}</span>}
        {here === null && (
          <>
            {shown.owners.length > 0 && ' · '}not in this note{' '}
            <button
              type="button"
              className="link"
              data-use="add"
              tabIndex={place.isCurrent ? 0 : -1}
              aria-label={`Add to this note: ${plainWords(item.text)}`}
            >
              Add
            </button>
          </>
        )}
      </RowFrame>
    )
  },
  (a, b) =>
    a.isCurrent === b.isCurrent &&
    a.position === b.position &&
    a.count === b.count &&
    a.row.id === b.row.id &&
    a.row.ageWeeks === b.row.ageWeeks &&
    (a.row.here === null) === (b.row.here === null) &&
    looksSame(a.row.here ?? a.row.item, b.row.here ?? b.row.item),
)

/** Not in this note first, then in the order of the meeting before. */
function orderRows(rows: readonly LastWeekRow[]): readonly CarriedEntry[] {
  const entries = rows.map((row, id) => ({ ...row, id }))
  return [
    ...entries.filter((row) => row.here === null),
    ...entries.filter((row) => row.here !== null),
  ]
}

function useRowUse(): (row: CarriedEntry, use: RowUse) => void {
  const session = useSession()
  const store = useAppStore()
  return (row, use) => {
    const { here, item } = row
    const words = plainWords(item.text)
    if (here === null) {
      if (use === 'tick') return announce('Not in this note. Press Enter to add it.')
      return announce(session.addCarried(row) ? `Added: ${words}` : `Could not add: ${words}`)
    }
    const current = currentMeeting(store.getState())
    const now = current?.meeting.items.find((each) => each.text === here.text)
    if (!current || !now) return announce('The note has just changed. Look at the item again.')
    const line = current.firstLine + now.line
    if (use === 'go') return session.goToLine(line)
    const isTicked = session.tickItem({ line, text: now.text })
    announce(isTicked ? `${words}: changed` : 'This item has no mark that could be ticked.')
  }
}
