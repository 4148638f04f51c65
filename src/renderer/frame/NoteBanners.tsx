import { texts } from '../../language/language.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { whyReadOnly } from '../store/why-read-only.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'

/** What is the matter with the open note; the text below stays as it is. */
export function NoteBanners() {
  const session = useSession()
  const readOnly = useApp(whyReadOnly)
  const isGone = useApp((state) => state.save.kind === 'gone')
  const clashes = useApp((state) => state.clashes)
  const hasMarkers = useApp((state) => state.hasMarkers)
  const path = useApp((state) => state.path)
  const setDialog = useApp((state) => state.setDialog)
  const words = texts().safety
  if (isGone) {
    return (
      <Banner
        tone="notice"
        icon="warning"
        actions={
          <>
            <Button onClick={() => path !== null && setDialog({ kind: 'delete', path })}>
              {words.goneBanner.discard}
            </Button>
            <Button onClick={() => void session.writeAnew()}>{words.writeAgain}</Button>
          </>
        }
      >
        <strong>{words.goneBanner.what}</strong> {words.goneBanner.safe}
      </Banner>
    )
  }
  if (readOnly !== null) {
    return (
      <Banner tone="notice" icon="lock">
        <strong>{words.readOnly}.</strong> {readOnly}
      </Banner>
    )
  }
  if (clashes > 0) {
    return (
      <Banner
        tone="notice"
        icon="warning"
        actions={<Button onClick={() => session.goToClash()}>{words.clashes.go}</Button>}
      >
        <strong>{words.clashes.what(clashes)}</strong> {words.clashes.safe}
      </Banner>
    )
  }
  if (hasMarkers) {
    return (
      <Banner tone="notice" icon="warning">
        <strong>{words.markers.what}</strong> {words.markers.safe}
      </Banner>
    )
  }
  return <CopyBanner />
}

/** The note has another version beside it, or is one. */
function CopyBanner() {
  const path = useApp((state) => state.path)
  const notes = useApp((state) => state.notes)
  const kept = useApp((state) => state.keptCopies)
  const setDialog = useApp((state) => state.setDialog)
  const words = texts().safety.copies
  const found = notes?.find(
    (note) => note.copyOf !== null && (note.path === path || note.copyOf === path),
  )
  if (!found?.copyOf || kept.includes(found.path)) return null
  const { path: copy, copyOf: of } = found
  return (
    <Banner
      tone="notice"
      icon="note"
      actions={<Button onClick={() => setDialog({ kind: 'copy', copy, of })}>{words.look}</Button>}
    >
      {copy === path ? (
        <>
          <strong>{words.isCopy(of)}</strong> {words.isCopySafe}
        </>
      ) : (
        <strong>{words.hasCopy(copy)}</strong>
      )}
    </Banner>
  )
}
