import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

type SplitterProps = {
  readonly label: string
  readonly controls: string
  readonly width: number
  readonly min: number
  readonly max: number
  /** Which side of it the column stands on that it makes wider or narrower. */
  readonly column: 'left' | 'right'
  readonly onWidth: (width: number) => void
}

const stepPx = 16

/** The edge of a side column: drag it, or move it with the arrow keys, Home and End. */
export function Splitter(props: SplitterProps) {
  const { label, controls, width, min, max, column, onWidth } = props
  const dragged = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const grow = column === 'left' ? 1 : -1
  const move = (to: number) => onWidth(Math.round(Math.min(max, Math.max(min, to))))
  const onPointerMove = (event: PointerEvent) => {
    const start = dragged.current
    if (start) move(start.width + grow * (event.clientX - start.x))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = widthAfter(event.key, { width, min, max, grow })
    if (to === undefined) return
    event.preventDefault()
    move(to)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr can't take the focus and a value, as a window splitter does
    <div
      role="separator"
      className={`splitter ${column}`}
      tabIndex={0}
      aria-label={label}
      aria-controls={controls}
      aria-orientation="vertical"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        dragged.current = { x: event.clientX, width }
      }}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => {
        dragged.current = null
      }}
    />
  )
}

type Range = {
  readonly width: number
  readonly min: number
  readonly max: number
  readonly grow: number
}

function widthAfter(key: string, { width, min, max, grow }: Range): number | undefined {
  if (key === 'ArrowRight') return width + grow * stepPx
  if (key === 'ArrowLeft') return width - grow * stepPx
  if (key === 'Home') return min
  if (key === 'End') return max
  return undefined
}
