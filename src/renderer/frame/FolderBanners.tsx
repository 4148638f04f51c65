import { texts } from '../../language/language.ts'
import { nextUnsaved } from '../actions/safety.ts'
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
  const words = texts().safety
  if (refused !== null) {
    return (
      <Banner tone="problem" icon="lock">
        <strong>{words.hostAnew.what}</strong> {refused} {words.hostAnew.safe}
      </Banner>
    )
  }
  if (isLost) {
    return (
      <Banner tone="problem" icon="warning">
        <strong>{words.hostLostBanner.what}</strong> {words.hostLostBanner.safe}
      </Banner>
    )
  }
  if (folderLost === null) return <OwnBanners />
  return (
    <Banner
      tone="problem"
      icon="folder"
      actions={<Button onClick={session.lookAgain}>{words.lookAgain}</Button>}
    >
      {folderLost}
    </Banner>
  )
}

/** What is the matter with what the app keeps for itself. */
function OwnBanners() {
  const problem = useApp((state) => state.journalProblem)
  const left = useApp((state) => state.recoveries.length)
  const setDialog = useApp((state) => state.setDialog)
  const { journalProblem, recovery } = texts().safety
  const session = useSession()
  const unsaved = useApp(nextUnsaved)
  if (unsaved !== null) {
    const words = texts().safety.unsavedBanner
    return (
      <Banner
        tone="problem"
        icon="warning"
        actions={<Button onClick={() => void session.openNote(unsaved)}>{words.look}</Button>}
      >
        <strong>{words.what(unsaved)}</strong> {words.safe}
      </Banner>
    )
  }
  if (left > 0) {
    return (
      <Banner
        tone="notice"
        icon="warning"
        actions={<Button onClick={() => setDialog({ kind: 'recovery' })}>{recovery.look}</Button>}
      >
        <strong>{recovery.what(left)}</strong> {recovery.safe}
      </Banner>
    )
  }
  if (problem === null) return null
  return (
    <Banner tone="notice" icon="warning">
      <strong>{journalProblem.what}</strong> {problem} {journalProblem.safe}
    </Banner>
  )
}
