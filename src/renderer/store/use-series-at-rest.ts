import { useEffect, useState } from 'react'
import type { SeriesPlace } from './note-slice.ts'
import { useApp } from './use-app.ts'

const restMs = 1500

/**
 * The linked weeks as they were when the typing last rested, for what asks more of them than a key may cost: an item that
 * changes has the weeks after it matched again. Another meeting's are there at once.
 */
export function useSeriesAtRest(): SeriesPlace | null {
  const series = useApp((state) => state.series)
  const [rested, setRested] = useState(series)
  const isTyped = rested !== series && isSamePlace(rested, series)
  useEffect(() => {
    if (!isTyped) return setRested(series)
    const timer = setTimeout(() => setRested(series), restMs)
    return () => clearTimeout(timer)
  }, [series, isTyped])
  return isTyped ? rested : series
}

/** Whether both are of one meeting of one note; its reading may be another. */
function isSamePlace(one: SeriesPlace | null, other: SeriesPlace | null): boolean {
  if (one === null || other === null) return false
  const [a, b] = [one.at, other.at]
  return (
    a.path === b.path &&
    a.date === b.date &&
    a.meeting.title === b.meeting.title &&
    one.links.meetings.length === other.links.meetings.length
  )
}
