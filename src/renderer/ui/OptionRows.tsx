import type { ReactNode } from 'react'
import { WindowedList } from './WindowedList.tsx'

type OptionRowsProps<Row> = {
  /** Of the list that the field above controls: its rows are named after it. */
  readonly id: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly rowHeightPx: (row: Row) => number
  readonly scroller: HTMLElement | null
  /** The row that the keys are on. */
  readonly at: number
  readonly classOf: (row: Row) => string
  readonly isDisabled?: ((row: Row) => boolean) | undefined
  readonly onChoose: (row: Row) => void
  /** The pointer is on another row. */
  readonly onPoint?: (index: number) => void
  readonly children: (row: Row) => ReactNode
}

/** The options below a field that has the focus and the keys; a click chooses one. */
export function OptionRows<Row>(props: OptionRowsProps<Row>) {
  const { id, rows, keyOf, rowHeightPx, scroller, at, onPoint, children } = props
  return (
    <WindowedList
      rows={rows}
      keyOf={keyOf}
      rowHeightPx={rowHeightPx}
      scroller={scroller}
      keepIndex={at}
    >
      {(row, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the field above has the focus
        <div
          id={`${id}row${index}`}
          role="option"
          className={props.classOf(row)}
          aria-selected={index === at}
          aria-disabled={props.isDisabled?.(row) || undefined}
          onClick={() => props.onChoose(row)}
          onPointerMove={() => index !== at && onPoint?.(index)}
        >
          {children(row)}
        </div>
      )}
    </WindowedList>
  )
}
