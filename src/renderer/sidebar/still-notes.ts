import { useEffect, useState } from 'react'
import type { NoteSummary } from '../../api/notes.ts'

type Notes = readonly NoteSummary[] | null

const restMs = 2_000

/**
 * The notes of the list, which don't change their places under the pointer: while it moves within the element, those of a
 * moment ago stay until it has left or come to rest. What comes or goes is shown at once.
 */
export function useStillNotes(notes: Notes, element: HTMLElement | null): Notes {
  const [shown, setShown] = useState(notes)
  const [isMoving, setMoving] = useState(false)
  useEffect(() => {
    if (!element) return
    let timer = 0
    const rest = () => setMoving(false)
    const move = () => {
      clearTimeout(timer)
      timer = window.setTimeout(rest, restMs)
      setMoving(true)
    }
    element.addEventListener('pointerleave', rest)
    element.addEventListener('pointermove', move)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointerleave', rest)
      element.removeEventListener('pointermove', move)
      rest()
    }
  }, [element])
  const now = isMoving && areMoved(shown, notes) ? shown : notes
  if (now !== shown) setShown(now)
  return now
}

/** Whether the same notes are in other places, or in other series. */
export function areMoved(before: Notes, now: Notes): boolean {
  if (before === now || before === null || now === null) return false
  const placesOf = (notes: typeof now) =>
    notes.map(({ path, series, date }) => [path, series?.key, date])
  const pathsOf = (notes: typeof now) => notes.map(({ path }) => path).sort()
  return (
    String(placesOf(before)) !== String(placesOf(now)) &&
    String(pathsOf(before)) === String(pathsOf(now))
  )
}
