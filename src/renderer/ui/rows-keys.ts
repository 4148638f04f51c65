import type { KeyboardEvent } from 'react'

type List = {
  readonly at: number
  readonly count: number
  /** So many rows a page key goes. */
  readonly pageRows: number
  /** From the last row Down goes to the first, and from that Up to the last. */
  readonly isRound: boolean
}

/** The row that a key goes to, in a list whose field has the keys; undefined for any other key. */
export function rowAfterKey(event: KeyboardEvent, list: List): number | undefined {
  const { at, count, pageRows, isRound } = list
  if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return undefined
  const within = (row: number) => Math.max(0, Math.min(count - 1, row))
  const next = (row: number) => (isRound ? (row + count) % count : within(row))
  switch (event.key) {
    case 'ArrowDown':
      return next(at + 1)
    case 'ArrowUp':
      return next(at - 1)
    case 'PageDown':
      return within(at + pageRows)
    case 'PageUp':
      return within(at - pageRows)
    default:
      return undefined
  }
}
