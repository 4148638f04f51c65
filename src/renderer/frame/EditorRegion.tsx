import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { texts } from '../../language/language.ts'
import { useApp, useAppStore } from '../store/use-app.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { later } from '../ui/later.tsx'
import { NoNote } from './NoNote.tsx'
import { NoteBanners } from './NoteBanners.tsx'
import { usePutAway } from './use-put-away.ts'

const CentrePage = later(async () => (await import('./CentrePage.tsx')).CentrePage, {
  holdsFocus: true,
})

/**
 * The text, or what stands in its place. The editor stays in the page, under what lies over it, so that its text, its
 * caret and its scrolling are never let go of.
 */
export function EditorRegion({ editor }: { readonly editor: ReactNode }) {
  const hasNote = useApp((state) => state.path !== null)
  const page = useApp((state) => state.page)
  // Reaching for the text puts away what lies over it.
  const setDrawer = useApp((state) => state.setDrawer)
  const frame = useReachableText()
  const putAway = usePutAway('setPage')
  return (
    <main
      className="editor-region"
      data-region={page === null ? 'text' : undefined}
      aria-label={page === null ? texts().frame.note : texts().frame.page}
      onPointerDown={() => setDrawer(null)}
    >
      <NoteBanners />
      <div ref={frame} className="editor-frame" hidden={!hasNote}>
        <ErrorBoundary region={texts().frame.region.editor}>{editor}</ErrorBoundary>
      </div>
      {!hasNote && page === null && <NoNote />}
      {page !== null && (
        <ErrorBoundary region={texts().frame.region.page} onFailed={putAway}>
          <CentrePage page={page} />
        </ErrorBoundary>
      )}
    </main>
  )
}

/** In the very call that shows a note or puts the page away, not when that is rendered: the text takes the focus right after. */
function useReachableText() {
  const store = useAppStore()
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const follow = () => {
      if (!frame.current) return
      const { page, path } = store.getState()
      frame.current.inert = page !== null
      frame.current.hidden = path === null
    }
    follow()
    return store.subscribe(follow)
  }, [store])
  return frame
}
