import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { OptionRows } from '../ui/OptionRows.tsx'
import { pageTitleId } from '../ui/PageHead.tsx'
import { RowsField } from '../ui/RowsField.tsx'
import { rowAfterKey } from '../ui/rows-keys.ts'

type ResultsListProps<Row> = {
  readonly title: string
  readonly placeholder: string
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly rowHeightPx: (row: Row) => number
  readonly classOf: (row: Row) => string
  /** The row that the keys are on, by its key; null for the first. */
  readonly current: string | null
  readonly onCurrent: (key: string) => void
  readonly onChoose: (row: Row) => void
  /** The last rows are in sight. */
  readonly onEnd?: () => void
  readonly children: (row: Row) => ReactNode
  /** Between the field and the rows: filters, figures. */
  readonly tools: ReactNode
  /** Instead of rows, where there are none. */
  readonly empty: ReactNode
}

const pageRows = 10

/** A page with a field on top and rows that follow what is typed: arrows go from row to row, Enter opens one. */
export function ResultsList<Row>(props: ResultsListProps<Row>) {
  const { title, typed, rows, keyOf, current, onCurrent, children } = props
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const id = useId()
  const at = Math.max(0, current === null ? 0 : rows.findIndex((row) => keyOf(row) === current))
  const moved = useRef(true)

  useLayoutEffect(() => {
    // Where the keys went, and where one was when one comes back; not where the wheel turned.
    if (!moved.current) return
    const row = scroller?.querySelector('[aria-selected="true"]')
    row?.scrollIntoView({ block: at === 0 ? 'end' : 'nearest' })
    if (row) moved.current = false
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = rowAfterKey(event, { at, count: rows.length, pageRows, isRound: false })
    const row = rows[to ?? at]
    if (to !== undefined && row !== undefined) {
      event.preventDefault()
      moved.current = true
      onCurrent(keyOf(row))
      if (to > rows.length - pageRows) props.onEnd?.()
    } else if (event.key === 'Enter' && row !== undefined) {
      event.preventDefault()
      props.onChoose(row)
    }
  }
  return (
    <div
      className="results"
      ref={(element) => setScroller(element?.closest<HTMLElement>('.page') ?? null)}
    >
      <div className="results-head">
        <h2 id={pageTitleId}>{title}</h2>
        <RowsField
          className="results-field"
          inputClassName="input"
          label={title}
          placeholder={props.placeholder}
          typed={typed}
          onTyped={props.onTyped}
          id={id}
          count={rows.length}
          at={at}
          onKeyDown={onKeyDown}
          onFocus={(event) => event.currentTarget.select()}
        />
        {props.tools}
      </div>
      <div id={`${id}list`} role="listbox" aria-label={title} hidden={rows.length === 0}>
        <OptionRows
          id={id}
          rows={rows}
          keyOf={keyOf}
          rowHeightPx={props.rowHeightPx}
          scroller={scroller}
          at={at}
          classOf={(row) => `result ${props.classOf(row)}`}
          onChoose={(row) => {
            onCurrent(keyOf(row))
            props.onChoose(row)
          }}
        >
          {children}
        </OptionRows>
      </div>
      {rows.length === 0 && <div className="results-empty">{props.empty}</div>}
    </div>
  )
}
