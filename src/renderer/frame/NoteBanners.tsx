import { texts } from '../../language/language.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'

/** What is the matter with the open note; the text below stays as it is. */
export function NoteBanners() {
  const session = useSession()
  const readOnly = useApp((state) => state.readOnly)
  const isGone = useApp((state) => state.save.kind === 'gone')
  const words = texts().safety
  if (isGone) {
    return (
      <Banner
        tone="notice"
        icon="warning"
        actions={<Button onClick={() => void session.writeAnew()}>{words.writeAgain}</Button>}
      >
        <strong>{words.goneBanner.what}</strong> {words.goneBanner.safe}
      </Banner>
    )
  }
  if (readOnly === null) return null
  return (
    <Banner tone="notice" icon="lock">
      <strong>{words.readOnly}.</strong> {readOnly}
    </Banner>
  )
}
