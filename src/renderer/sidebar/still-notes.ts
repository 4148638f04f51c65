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
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      clearTimeout(timer)
      setMoving(false)
    }
    const move = () => {
      clearTimeout(timer)
      timer = setTimeout(rest, restMs)
      setMoving(true)
    }
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerleave', rest)
    return () => {
      rest()
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerleave', rest)
    }
  }, [element])
  const now = isMoving && areMoved(shown, notes) ? shown : notes
  if (now !== shown) setShown(now)
  return now
}

/** Whether the same notes are in other places, or in other series. */
export function areMoved(before: Notes, now: Notes): boolean {
  if (before === null || now === null || before.length !== now.length) return false
  const isSamePlace = (note: NoteSummary, at: number) =>
    before[at]?.path === note.path &&
    before[at]?.series?.key === note.series?.key &&
    before[at]?.date === note.date
  if (now.every(isSamePlace)) return false
  const paths = new Set(before.map(({ path }) => path))
  return now.every(({ path }) => paths.has(path))
}
