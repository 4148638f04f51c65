import { useEffect, useMemo, useState } from 'react'
import type { SeriesLinks } from '../../notes/series/carry.ts'
import { realClock } from './clock.ts'

/** How long one step may take before the page gets a turn, so that a key never waits longer. */
const stepMs = 8
/** Between two shares that are told, as what shows them is drawn for each. */
const toldMs = 150

/**
 * The links of the whole series, once all of its meetings are linked; a share from 0 to 1 until then. What was linked
 * before costs nothing, so that after an edit the links are there at once, and only for a long series that was never
 * looked at whole it takes several steps, none of them while somebody types.
 */
export function useLinkedSeries(links: SeriesLinks | null): SeriesLinks | number {
  const [later, setLater] = useState<{ links: SeriesLinks; next: number } | null>(null)
  const first = useMemo(() => (links ? linkOn(links, 0) : 0), [links])
  const next = later?.links === links ? later.next : first
  useEffect(() => {
    if (links === null || first >= links.meetings.length) return
    let at = first
    let toldAtMs = realClock.now()
    const step = () => {
      if (realClock.isTyping()) return whenIdle()
      at = linkOn(links, at)
      const isDone = at >= links.meetings.length
      if (isDone || realClock.now() - toldAtMs > toldMs) {
        toldAtMs = realClock.now()
        setLater({ links, next: at })
      }
      if (!isDone) callOff = realClock.nextSlice(step)
    }
    const whenIdle = () => {
      callOff = realClock.whenIdle(step)
    }
    let callOff = realClock.whenIdle(step)
    return () => callOff()
  }, [links, first])
  if (links === null) return 0
  return next >= links.meetings.length ? links : next / links.meetings.length
}

/** Links the meetings from this one on for the time of a step; gives the one that comes next. */
function linkOn(links: SeriesLinks, from: number): number {
  const end = realClock.now() + stepMs
  let next = from
  while (next < links.meetings.length && realClock.now() < end) {
    const meeting = links.meetings[next++]
    if (meeting) links.linksInto(meeting)
  }
  return next
}
