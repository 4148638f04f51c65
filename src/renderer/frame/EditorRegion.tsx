import type { ReactNode } from 'react'
import { texts } from '../../language/language.ts'
import { useApp } from '../store/use-app.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { NoNote } from './NoNote.tsx'
import { NoteBanners } from './NoteBanners.tsx'

/** The text, or what stands in its place. The editor stays in the page, so that its text is never let go of. */
export function EditorRegion({ editor }: { readonly editor: ReactNode }) {
  const hasNote = useApp((state) => state.path !== null)
  // Reaching for the text puts away what lies over it.
  const setDrawer = useApp((state) => state.setDrawer)
  return (
    <main
      className="editor-region"
      data-region="text"
      aria-label={texts().frame.note}
      onPointerDown={() => setDrawer(null)}
    >
      <NoteBanners />
      <div className="editor-frame" hidden={!hasNote}>
        <ErrorBoundary region={texts().frame.region.editor}>{editor}</ErrorBoundary>
      </div>
      {!hasNote && <NoNote />}
    </main>
  )
}
