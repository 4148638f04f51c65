import { type FocusEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { focusRegion } from '../actions/regions.ts'
import type { ListRow } from './note-list.ts'

type FocusKept = {
  readonly onFocus: (row: ListRow | undefined) => void
  readonly onBlur: (event: FocusEvent) => void
}

/** Where the row with the focus goes away, the one that takes its place has it, else what else the region of the list has. */
export function useFocusInList(
  rows: readonly ListRow[],
  moveTo: (index: number) => void,
): FocusKept {
  const focused = useRef<{ readonly key: string; readonly index: number } | null>(null)
  const keep = (key: string | undefined) => {
    const index = rows.findIndex((row) => row.key === key)
    focused.current = key === undefined || index < 0 ? null : { key, index }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other rows can lack the one
  useLayoutEffect(() => {
    const lost = focused.current
    if (lost === null) return
    if (rows.some(({ key }) => key === lost.key)) keep(lost.key)
    else if (isNowhere()) moveTo(lost.index)
    else focused.current = null
  }, [rows])
  useEffect(
    () => () => {
      if (focused.current !== null && isNowhere()) focusRegion('notes')
    },
    [],
  )
  return {
    onFocus: (row) => keep(row?.key),
    onBlur({ relatedTarget }) {
      // A row that goes away loses the focus to nothing.
      if (relatedTarget !== null) focused.current = null
    },
  }
}

function isNowhere(): boolean {
  return document.activeElement === document.body
}
