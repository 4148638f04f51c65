import { useState } from 'react'
import type { PlacedItem } from '../../notes/vocabulary.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { AppState } from '../store/store.ts'
import { useApp } from '../store/use-app.ts'
import { isAlike } from './item-now.ts'
import { followItems, noRows, type PanelRow, type RowList } from './rows.ts'

/** The items of the current meeting as rows; the same array for as long as they look the same. */
export function useRows(): readonly PanelRow[] {
  const [select] = useState(makeRowsSelector)
  return useApp(select)
}

function makeRowsSelector(): (state: AppState) => readonly PanelRow[] {
  let list: RowList = noRows
  let path: AppState['path'] = null
  return (state) => {
    if (state.path !== path) list = { ...noRows, nextId: list.nextId }
    path = state.path
    list = followItems(list, currentMeeting(state)?.meeting.items ?? [])
    return list.rows
  }
}

/** The item that a row shows, where it stands now; undefined when the note has moved on since. */
export function findShown(state: AppState, row: PanelRow): PlacedItem | undefined {
  const current = currentMeeting(state)
  const item = current?.meeting.items[row.index]
  if (!current || !item || !isAlike(item, row.item)) return undefined
  return { item, meeting: current.meeting, line: current.firstLine + item.line }
}
