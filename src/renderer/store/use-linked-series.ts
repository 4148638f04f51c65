import { useEffect, useState } from 'react'
import type { SeriesLinks } from '../../notes/carry.ts'

/** How long one step may take before the page gets a turn. */
const stepMs = 12

/**
 * The links of the whole series, once all of its meetings are linked; a share from 0 to 1 until then. What was linked
 * before costs nothing, so that after an edit only the meeting edited and those that follow are worked out again.
 */
export function useLinkedSeries(links: SeriesLinks | null): SeriesLinks | number {
  const [known, setKnown] = useState<{ links: SeriesLinks; share: number } | null>(null)
  useEffect(() => {
    if (links === null) return
    const { meetings } = links
    let next = 0
    let timer: ReturnType<typeof setTimeout> | null = null
    const step = () => {
      const end = performance.now() + stepMs
      while (next < meetings.length && performance.now() < end) {
        const meeting = meetings[next++]
        if (meeting) links.linksInto(meeting)
      }
      setKnown({ links, share: meetings.length === 0 ? 1 : next / meetings.length })
      if (next < meetings.length) timer = setTimeout(step)
    }
    step()
    return () => {
      if (timer !== null) clearTimeout(timer)
    }
  }, [links])
  if (links === null || known?.links !== links) return 0
  return known.share === 1 ? links : known.share
}
