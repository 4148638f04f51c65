import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useState } from 'react'
import { OptionRows } from './OptionRows.tsx'
import { RowsField } from './RowsField.tsx'
import { rowAfterKey } from './rows-keys.ts'
import { useModal } from './use-modal.ts'

type PickerProps<Row> = {
  /** What is looked for, for people who don't see the field. */
  readonly label: string
  readonly placeholder: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** The row can't be chosen, and says why in its own words. */
  readonly isDisabled?: (row: Row) => boolean
  /** The dialog has closed and the focus is back where it was. */
  readonly onChoose: (row: Row) => void
  /** Somebody wanted a row that is disabled; the dialog stays. */
  readonly onRefused?: (row: Row) => void
  readonly onClose: () => void
  readonly children: (row: Row) => ReactNode
  /** Instead of rows, where there are none. */
  readonly empty: ReactNode
  /** A line of help below the list. */
  readonly foot?: ReactNode
}

const rowHeightPx = 36
const pageRows = 8

/** A field over the window and a list below it that follows what is typed: arrows go, Enter chooses, Escape closes. */
export function Picker<Row>(props: PickerProps<Row>) {
  const { label, placeholder, query, onQuery, rows, keyOf, children, empty, foot } = props
  const { element, leave } = useModal()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [current, setCurrent] = useState(0)
  const id = useId()
  const at = Math.min(current, rows.length - 1)

  const moveTo = (index: number) => setCurrent(Math.max(0, Math.min(rows.length - 1, index)))
  // Another list begins at its top; and the row that the keys are on is in sight.
  useLayoutEffect(() => {
    scroller?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
    if (at === 0 && scroller) scroller.scrollTop = 0
  })

  const choose = (row: Row | undefined) => {
    if (row === undefined) return
    if (props.isDisabled?.(row)) return props.onRefused?.(row)
    leave()
    props.onClose()
    props.onChoose(row)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = rowAfterKey(event, { at, count: rows.length, pageRows, isRound: true })
    if (to !== undefined) {
      event.preventDefault()
      moveTo(to)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(rows[at])
    }
  }
  return (
    <dialog
      ref={element}
      className="picker"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
      // A click beside it closes it, as in every editor.
      onPointerDown={(event) => event.target === element.current && props.onClose()}
    >
      <RowsField
        className="picker-field"
        label={label}
        placeholder={placeholder}
        typed={query}
        onTyped={(typed) => {
          setCurrent(0)
          onQuery(typed)
        }}
        id={id}
        count={rows.length}
        at={at}
        onKeyDown={onKeyDown}
      />
      <div
        className="picker-rows"
        ref={setScroller}
        id={`${id}list`}
        role="listbox"
        aria-label={label}
        hidden={rows.length === 0}
      >
        <OptionRows
          id={id}
          rows={rows}
          keyOf={keyOf}
          rowHeightPx={() => rowHeightPx}
          scroller={scroller}
          at={at}
          classOf={() => 'picker-row'}
          isDisabled={props.isDisabled}
          onChoose={choose}
          onPoint={setCurrent}
        >
          {children}
        </OptionRows>
      </div>
      {rows.length === 0 && <div className="picker-empty">{empty}</div>}
      {foot && <div className="picker-foot">{foot}</div>}
    </dialog>
  )
}
