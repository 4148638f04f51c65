import { useState } from 'react'
import { useApp } from '../store/use-app.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { ActionItems } from './ActionItems.tsx'
import { FromLastWeek } from './FromLastWeek.tsx'
import { WeekByWeek } from './WeekByWeek.tsx'

/** What the note says: what came over, what is to be done and by whom. */
export function Panel() {
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const hasNote = useApp((state) => state.note !== null)
  return (
    <div className="panel-scroll" ref={setScroller}>
      {hasNote ? (
        <>
          <ErrorBoundary region="list from last week">
            <FromLastWeek scroller={scroller} />
          </ErrorBoundary>
          <ErrorBoundary region="list of action items">
            <ActionItems scroller={scroller} />
          </ErrorBoundary>
          <ErrorBoundary region="chart of weeks">
            <WeekByWeek />
          </ErrorBoundary>
        </>
      ) : (
        <p className="hint">Open a note to see its items and what came over from last week.</p>
      )}
    </div>
  )
}
