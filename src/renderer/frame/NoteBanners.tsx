import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'

/** What is the matter with the open note; the text below stays as it is. */
export function NoteBanners() {
  const session = useSession()
  const readOnly = useApp((state) => state.readOnly)
  const isGone = useApp((state) => state.save.kind === 'gone')
  if (isGone) {
    return (
      <Banner
        tone="notice"
        icon="warning"
        actions={<Button onClick={() => void session.writeAnew()}>Write it again</Button>}
      >
        <strong>This note was deleted elsewhere.</strong> Its text is kept here, and in no file.
      </Banner>
    )
  }
  if (readOnly === null) return null
  return (
    <Banner tone="notice" icon="lock">
      <strong>Read-only.</strong> {readOnly}
    </Banner>
  )
}
