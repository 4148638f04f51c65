import { useMemo } from 'react'
import { texts } from '../../language/language.ts'
import { pastKey } from '../../notes/series/past.ts'
import { personsOf } from '../../notes/series/persons.ts'
import { isOpen } from '../../notes/words/is-open.ts'
import { useSession } from '../session/use-session.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { shownItem } from '../store/shown-item.ts'
import type { AppStore } from '../store/store.ts'
import { useApp, useAppStore } from '../store/use-app.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { withoutMarkdown } from '../ui/without-markdown.ts'
import { Card } from './Card.tsx'
import { ItemList, type RowUse } from './ItemList.tsx'
import { ItemRow } from './ItemRow.tsx'
import { People } from './People.tsx'
import { countPeople, isOfPeople } from './people.ts'
import type { PanelRow } from './rows.ts'
import { tellMovedOn, tickRow } from './tick-row.ts'
import { findShown, useRows } from './use-rows.ts'

type ActionItemsProps = { readonly scroller: HTMLElement | null }

/** Everything to do or done in the meeting, in the order of the text; live while one types. */
export function ActionItems({ scroller }: ActionItemsProps) {
  const rows = useRows()
  const filter = useApp((state) => state.ownerFilter)
  const setFilter = useApp((state) => state.setOwnerFilter)
  // As one text, for each reading of the meeting has another array.
  const present = useApp((state) => currentMeeting(state)?.meeting.participants.join('\n') ?? '')
  const [people, personOf] = useMemo(() => {
    const items = rows.map(({ item }) => item)
    const owners = items.flatMap((item) => item.owners)
    const nameOf = personsOf([...present.split('\n').filter(Boolean), ...filter, ...owners])
    return [countPeople(items, nameOf, filter), nameOf]
  }, [rows, present, filter])
  const shown = useMemo(
    () => rows.filter((row) => isOfPeople(row.item, filter, personOf)),
    [rows, filter, personOf],
  )
  const onUse = useRowUse()
  const store = useAppStore()
  const stage = useApp((state) => state.stage)
  const words = texts().panel.items
  return (
    <Card title={words.title} count={countText(rows)}>
      {rows.length === 0 ? (
        <p className="card-note">
          {stage === 'read' ? (
            <>
              {words.none.before} <em>{words.example}</em> {words.none.after}
            </>
          ) : (
            words[stage]
          )}
        </p>
      ) : (
        <People people={people} personOf={personOf} />
      )}
      {rows.length > 0 && shown.length === 0 && (
        <div className="card-note">
          {words.noneOfThese}
          <br />
          <Button onClick={() => setFilter([])}>{words.showAll}</Button>
        </div>
      )}
      {shown.length > 0 && (
        <ItemList
          label={words.title}
          rows={shown}
          scroller={scroller}
          onUse={onUse}
          isGuess={(row) => !row.item.sure}
          usesOf={(row) => (row.item.sure && isMaybeSame(store, row) ? answering : {})}
        >
          {(row, place) => <ItemRow {...place} id={row.id} item={row.item} />}
        </ItemList>
      )}
    </Card>
  )
}

function countText(rows: readonly PanelRow[]): string {
  if (rows.length === 0) return ''
  const open = rows.filter((row) => isOpen(row.item)).length
  const done = rows.filter((row) => row.item.status === 'done').length
  const words = texts().panel.items
  return done > 0 ? words.openAndDone(open, done) : words.open(open)
}

function useRowUse(): (row: PanelRow, use: RowUse) => void {
  const session = useSession()
  const store = useAppStore()
  return (row, use) => {
    const found = findShown(store.getState(), row)
    const { guess } = texts().panel
    if (!found) return tellMovedOn(store)
    if (use === 'go') return session.goToLine(found.line)
    const shown = shownItem(found)
    if (use === 'confirm' || use === 'reject') {
      const judged = use === 'confirm' ? session.confirmGuess(shown) : session.rejectGuess(shown)
      if (judged === 'marked') announce(guess.confirmed(withoutMarkdown(row.item.text)))
      // With the last row the list goes too, and with it the focus.
      if (!hasItems(store)) session.focusEditor()
      return judged === 'moved-on' ? tellMovedOn(store) : undefined
    }
    if (use === 'same' || use === 'other') {
      const isKept = session.answerLink(found.item, use)
      return isKept ? undefined : tellMovedOn(store)
    }
    tickRow({ session, store }, shown)
  }
}

// Whether it is the same work: Y says yes, N no.
const answering: Readonly<Record<string, RowUse>> = { y: 'same', n: 'other' }

/** Whether an earlier piece of work is likely to be the same as the row's. */
function isMaybeSame(store: AppStore, { item }: PanelRow): boolean {
  const { series, pasts } = store.getState()
  return series ? pasts.get(pastKey(series.at.meeting, item))?.maybe != null : false
}

function hasItems(store: AppStore): boolean {
  return (currentMeeting(store.getState())?.meeting.items.length ?? 0) > 0
}
