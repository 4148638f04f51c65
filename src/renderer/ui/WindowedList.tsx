import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'

/** Above this many rows only those near the visible ones are in the page. */
const windowedFrom = 200

type WindowedListProps<Row> = {
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string | number
  readonly rowHeightPx: (row: Row) => number
  /** The element that scrolls; null until it is in the page. */
  readonly scroller: HTMLElement | null
  readonly children: (row: Row, index: number) => ReactNode
  /** A row that has to be in the page, near or not: the one with the keyboard's focus. */
  readonly keepIndex?: number
}

/** The rows one below the other: all of them when few, else those in sight and some around them. */
export function WindowedList<Row>(props: WindowedListProps<Row>) {
  if (props.rows.length < windowedFrom) {
    return props.rows.map((row, index) => (
      <div key={props.keyOf(row)} role="presentation">
        {props.children(row, index)}
      </div>
    ))
  }
  return <RowsInSight {...props} />
}

function RowsInSight<Row>(props: WindowedListProps<Row>) {
  const { rows, keyOf, rowHeightPx, scroller, children, keepIndex = -1 } = props
  const frame = useRef<HTMLDivElement>(null)
  const [topPx, setTopPx] = useState(0)
  // What stands above the list in the same scroller grows and shrinks without telling.
  useLayoutEffect(() => {
    if (!frame.current || !scroller) return
    const top = frame.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    setTopPx(Math.round(top + scroller.scrollTop))
  })
  // The same function for the same rows: for another one all of them would be measured again, at each scrolling.
  const itemKey = useCallback((index: number) => keyAt(rows, index, keyOf), [rows, keyOf])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => heightAt(rows, index, rowHeightPx),
    getItemKey: itemKey,
    overscan: 12,
    scrollMargin: topPx,
    useFlushSync: false,
  })
  const shown = virtual.getVirtualItems()
  const anchor = useRef<Anchor | null>(null)
  // Rows that come or go above don't move what one looks at: the kept row where it is in sight, else the first one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for other rows alone
  useLayoutEffect(() => {
    const before = anchor.current
    if (!before || !scroller) return
    const index = rows.findIndex((row) => keyOf(row) === before.key)
    const startPx = virtual.measurementsCache[index]?.start
    if (startPx !== undefined && startPx !== before.startPx) {
      scroller.scrollTop += startPx - before.startPx
    }
  }, [rows])
  useLayoutEffect(() => {
    if (!scroller) return
    const { scrollTop, clientHeight } = scroller
    const isInSight = (item: { start: number; end: number }) =>
      item.end > scrollTop && item.start < scrollTop + clientHeight
    const inSight = shown.filter(isInSight)
    const one = inSight.find(({ index }) => index === keepIndex) ?? inSight[0]
    // At the top one looks at the top, whatever comes there.
    const isFree = scrollTop === 0 && one?.index !== keepIndex
    anchor.current =
      one && !isFree ? { key: keyAt(rows, one.index, keyOf), startPx: one.start } : null
  })
  const kept = keepIndex >= 0 && !shown.some((item) => item.index === keepIndex) ? keepIndex : -1
  const keptRow = rows[kept]
  return (
    <div
      ref={frame}
      role="presentation"
      style={{ height: virtual.getTotalSize(), position: 'relative' }}
    >
      {shown.map((item) => {
        const row = rows[item.index]
        if (row === undefined) return null
        return (
          <div
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            role="presentation"
            className="windowed-row"
            style={{ transform: `translateY(${item.start - topPx}px)` }}
          >
            {children(row, item.index)}
          </div>
        )
      })}
      {keptRow !== undefined && (
        <div key={keyOf(keptRow)} role="presentation" className="windowed-row away">
          {children(keptRow, kept)}
        </div>
      )}
    </div>
  )
}

type Anchor = { readonly key: string | number; readonly startPx: number }

function heightAt<Row>(
  rows: readonly Row[],
  index: number,
  heightOf: (row: Row) => number,
): number {
  const row = rows[index]
  return row === undefined ? 0 : heightOf(row)
}

function keyAt<Row>(
  rows: readonly Row[],
  index: number,
  keyOf: (row: Row) => string | number,
): string | number {
  const row = rows[index]
  return row === undefined ? index : keyOf(row)
}
