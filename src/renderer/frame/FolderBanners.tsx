import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'

/** What is wrong with the whole folder or the host: what happened, what is safe, and what to do. */
export function FolderBanners() {
  const session = useSession()
  const folderLost = useApp((state) => state.folderLost)
  const isLost = useApp((state) => state.connection === 'lost')
  const refused = useApp((state) => state.connectionProblem)
  if (refused !== null) {
    return (
      <Banner tone="problem" icon="lock">
        <strong>Carryover was started anew and doesn’t know this window any more.</strong> {refused}{' '}
        What is not saved is still here: copy it before you close the window.
      </Banner>
    )
  }
  if (isLost) {
    return (
      <Banner tone="problem" icon="warning">
        <strong>The connection to Carryover’s host is lost.</strong> It may have been stopped. What
        you write is kept in this window and saved as soon as the host is back; leave the window
        open.
      </Banner>
    )
  }
  if (folderLost === null) return null
  return (
    <Banner
      tone="problem"
      icon="folder"
      actions={<Button onClick={session.rescan}>Look again</Button>}
    >
      {folderLost}
    </Banner>
  )
}
