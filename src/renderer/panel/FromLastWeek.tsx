import { memo, useMemo } from 'react'
import { formatDate } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { useSession } from '../session/use-session.ts'
import type { LastWeekItem } from '../store/note-slice.ts'
import { useApp, useAppStore, useLanguage } from '../store/use-app.ts'
import { AgeChip } from '../ui/AgeChip.tsx'
import { later } from '../ui/later.tsx'
import { AddHere } from './AddHere.tsx'
import { addRow } from './add-row.ts'
import { Card } from './Card.tsx'
import { ItemList, type RowPlace, type RowUse } from './ItemList.tsx'
import { isFollowed } from './is-followed.ts'
import { itemNow } from './item-now.ts'
import { RowFrame } from './RowFrame.tsx'
import { looksSame } from './rows.ts'
import { tellMovedOn, tickRow } from './tick-row.ts'

const NeverMentioned = later(async () => (await import('./NeverMentioned.tsx')).NeverMentioned)

type CarriedEntry = LastWeekItem & { readonly id: number }

/** What was open in the meeting before this one; first what this one doesn't speak of yet. */
export function FromLastWeek({ scroller }: { readonly scroller: HTMLElement | null }) {
  const lastWeek = useApp((state) => state.lastWeek)
  const rows = useMemo(() => orderRows(lastWeek?.rows ?? []), [lastWeek])
  const isPast = useApp(({ series }) => series !== null && isFollowed(series))
  const missing = rows.filter((row) => row.here === null).length
  // Before the series is read nothing is known, and a note without a date is in no week.
  const isFirst = useApp((state) => state.series !== null && state.series.at.date !== null)
  const words = texts().panel.lastWeek
  const some = (which: 'here' | null) =>
    rows.filter((row) => (row.here === null) === (which === null))
  if (lastWeek === null) {
    if (!isFirst) return null
    return (
      <Card title={words.title}>
        <p className="card-note">{words.first}</p>
      </Card>
    )
  }
  return (
    <Card title={words.title} count={countText(missing, rows.length, isPast)}>
      {rows.length === 0 ? (
        <p className="card-note">{words.allDone(lastWeek.date && formatDate(lastWeek.date))}</p>
      ) : (
        <>
          {isPast ? (
            <NeverMentioned scroller={scroller} />
          ) : (
            <Part title={words.notYet} rows={some(null)} scroller={scroller} />
          )}
          <Part title={words.here} rows={some('here')} scroller={scroller} />
        </>
      )}
    </Card>
  )
}

type PartProps = {
  readonly title: string
  readonly rows: readonly CarriedEntry[]
  readonly scroller: HTMLElement | null
}

function Part({ title, rows, scroller }: PartProps) {
  const onUse = useRowUse()
  if (rows.length === 0) return null
  return (
    <>
      <h3 className="part">
        {title} <span className="count">{rows.length}</span>
      </h3>
      <ItemList
        label={`${texts().panel.lastWeek.title}: ${title}`}
        rows={rows}
        scroller={scroller}
        onUse={onUse}
      >
        {(row, place) => <CarriedRow {...place} row={row} />}
      </ItemList>
    </>
  )
}

function countText(missing: number, all: number, isPast: boolean): string {
  if (all === 0) return ''
  const words = texts().panel.lastWeek
  if (isPast && missing > 0) return words.neverMentionedCount(missing, all)
  return missing === 0 ? words.allHere(all) : words.missing(missing, all)
}

type CarriedRowProps = RowPlace & { readonly row: CarriedEntry }

const CarriedRow = memo(
  function CarriedRow({ row, ...place }: CarriedRowProps) {
    useLanguage()
    const { id, item, here, ageWeeks } = row
    const shown = here ?? item
    const words = texts().panel.lastWeek
    return (
      <RowFrame
        {...place}
        id={id}
        item={shown}
        whyNoTick={here ? null : words.addFirst}
        chip={<AgeChip weeks={ageWeeks} />}
      >
        {shown.owners.length > 0 && <span className="owners">{shown.owners.join(', ')}</span>}
        {here === null && (
          <>
            {shown.owners.length > 0 && ' · '}
            {words.notHere} <AddHere text={item.text} isCurrent={place.isCurrent} />
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
function orderRows(rows: readonly LastWeekItem[]): readonly CarriedEntry[] {
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
    if (row.here === null) return addRow({ session, store }, row, use)
    const shown = itemNow(store.getState(), row.here)
    if (!shown) return tellMovedOn(store)
    if (use === 'go') return session.goToLine(shown.line)
    tickRow({ session, store }, shown)
  }
}
