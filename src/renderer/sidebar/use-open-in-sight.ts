import { useEffect, useRef } from 'react'
import { heightOf, type ListRow } from './note-list.ts'

type Parts = {
  readonly rows: readonly ListRow[]
  readonly scroller: HTMLElement | null
  readonly openPath: string | null
  /** Not where the focus is in the list. */
  readonly onShown: () => void
}

const restMs = 1_000
const byHand = ['wheel', 'touchmove', 'pointerdown', 'scroll']

/**
 * Brings the line of a newly opened note into sight, once the list has it; not where it is in sight or has the focus, and
 * not while a person scrolls the list.
 */
export function useOpenInSight({ rows, scroller, openPath, onShown }: Parts): void {
  const wanted = useRef<string | null>(null)
  const scrolledUntil = useRef(0)
  useEffect(() => {
    const isScrolling = performance.now() < scrolledUntil.current
    wanted.current = isScrolling ? null : openPath
  }, [openPath])
  useEffect(() => {
    const scrolls = ({ type, target }: Event) => {
      // Of what is pressed, the bar alone scrolls; what scrolls by itself only goes on with what a hand began.
      if (type === 'pointerdown' && target !== scroller) return
      if (type === 'scroll' && performance.now() >= scrolledUntil.current) return
      wanted.current = null
      scrolledUntil.current = performance.now() + restMs
    }
    for (const type of byHand) scroller?.addEventListener(type, scrolls, { passive: true })
    return () => {
      for (const type of byHand) scroller?.removeEventListener(type, scrolls)
    }
  }, [scroller])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each note that is opened
  useEffect(() => {
    if (!scroller || wanted.current === null) return
    let topPx = 0
    for (const row of rows) {
      const heightPx = heightOf(row)
      if (row.kind === 'note' && row.note.path === wanted.current) {
        wanted.current = null
        const focused = scroller.contains(document.activeElement) ? document.activeElement : null
        if (focused?.getAttribute('data-key') === row.key) return
        if (focused === null) onShown()
        const { scrollTop, clientHeight } = scroller
        const isInSight = topPx >= scrollTop && topPx + heightPx <= scrollTop + clientHeight
        if (!isInSight) scroller.scrollTop = topPx - (clientHeight - heightPx) / 2
        return
      }
      topPx += heightPx
    }
  }, [rows, scroller, openPath])
}
