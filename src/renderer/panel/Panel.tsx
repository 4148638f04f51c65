import { useState } from 'react'
import { texts } from '../../language/language.ts'
import { useApp } from '../store/use-app.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { later } from '../ui/later.tsx'
import { ActionItems } from './ActionItems.tsx'
import { FromLastWeek } from './FromLastWeek.tsx'
import { ModeButtons } from './ModeButtons.tsx'

const RoundTheRoom = later(async () => (await import('./RoundTheRoom.tsx')).RoundTheRoom)
const CloseOutPanel = later(async () => (await import('./CloseOutPanel.tsx')).CloseOutPanel)
const WeekByWeek = later(async () => (await import('./WeekByWeek.tsx')).WeekByWeek)

/** What the note says: what came over, what is to be done and by whom. */
export function Panel() {
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const hasNote = useApp((state) => state.note !== null)
  const mode = useApp((state) => state.panelMode.kind)
  const { region } = texts().frame
  return (
    // Another mode begins at its top.
    <div key={mode} className="panel-scroll" ref={setScroller}>
      {hasNote && mode === 'round' && (
        <ErrorBoundary region={region.round}>
          <RoundTheRoom scroller={scroller} />
        </ErrorBoundary>
      )}
      {hasNote && mode === 'close-out' && (
        <ErrorBoundary region={region.closeOut}>
          <CloseOutPanel scroller={scroller} />
        </ErrorBoundary>
      )}
      {hasNote && mode === 'items' && (
        <>
          <ErrorBoundary region={region.closeOut}>
            <ModeButtons />
          </ErrorBoundary>
          <ErrorBoundary region={region.lastWeek}>
            <FromLastWeek scroller={scroller} />
          </ErrorBoundary>
          <ErrorBoundary region={region.items}>
            <ActionItems scroller={scroller} />
          </ErrorBoundary>
          <ErrorBoundary region={region.weeks}>
            <WeekByWeek />
          </ErrorBoundary>
        </>
      )}
      {!hasNote && <p className="hint">{texts().panel.noNote}</p>}
    </div>
  )
}
