import { useEffect, useMemo, useState } from 'react'
import type { SeriesLinks } from '../../notes/series/carry.ts'

/** How long one step may take before the page gets a turn, so that a key never waits longer. */
const stepMs = 8
/** A step waits for an idle moment, but not for ever. */
const latestMs = 300
/** Since the last key, until somebody no longer types. */
const restMs = 500

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
    let request = 0
    let keyMs = Number.NEGATIVE_INFINITY
    const keyCame = (event: KeyboardEvent) => {
      keyMs = event.timeStamp
    }
    const whenIdle = () => {
      request = requestIdleCallback(step, { timeout: latestMs })
    }
    const step = () => {
      if (performance.now() - keyMs < restMs) return whenIdle()
      at = linkOn(links, at)
      setLater({ links, next: at })
      if (at < links.meetings.length) whenIdle()
    }
    addEventListener('keydown', keyCame, { capture: true, passive: true })
    whenIdle()
    return () => {
      removeEventListener('keydown', keyCame, { capture: true })
      cancelIdleCallback(request)
    }
  }, [links, first])
  if (links === null) return 0
  return next >= links.meetings.length ? links : next / links.meetings.length
}

/** Links the meetings from this one on for the time of a step; gives the one that comes next. */
function linkOn(links: SeriesLinks, from: number): number {
  const end = performance.now() + stepMs
  let next = from
  while (next < links.meetings.length && performance.now() < end) {
    const meeting = links.meetings[next++]
    if (meeting) links.linksInto(meeting)
  }
  return next
}
