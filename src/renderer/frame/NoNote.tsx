import { texts } from '../../language/language.ts'
import { chooseFolder, newNote, openSamples } from '../actions/notes.ts'
import { useAction } from '../actions/use-actions.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { later } from '../ui/later.tsx'

const FirstSteps = later(async () => (await import('../pages/FirstSteps.tsx')).FirstSteps)

/** Why no text is shown, and what to do next. */
export function NoNote() {
  const problem = useApp((state) => state.openProblem)
  const isOpening = useApp((state) => state.opening !== null)
  const count = useApp((state) => state.notes?.length ?? null)
  if (problem) return <Unreadable path={problem.path} message={problem.message} />
  if (isOpening || count === null) return null
  return count === 0 ? <EmptyFolder /> : <NothingOpen />
}

function Unreadable({ path, message }: { readonly path: string; readonly message: string }) {
  const session = useSession()
  const known = useApp((state) => state.openProblem?.path)
  const words = texts().safety.unreadable
  return (
    <Empty
      icon="warning"
      title={words.title}
      actions={known && <Button onClick={() => void session.openNote(known)}>{words.again}</Button>}
    >
      <strong>{path}</strong>
      <br />
      <span role="alert">{message}</span> {words.safe}
    </Empty>
  )
}

function EmptyFolder() {
  const create = useAction(newNote)
  const others = [useAction(chooseFolder), useAction(openSamples)]
  const words = texts().frame.empty
  const folder = useApp((state) => state.hello?.folderName ?? words.thisFolder)
  return (
    <Empty
      icon="note"
      title={words.noNotes}
      below={<FirstSteps />}
      actions={
        <>
          <Button look="primary" whyNot={create.whyNot} onClick={create.run}>
            {words.newNote}
            {create.keys && <kbd>{create.keys}</kbd>}
          </Button>
          {others
            .filter(({ isOffered }) => isOffered)
            .map(({ label, run }) => (
              <Button key={label} onClick={run}>
                {label}
              </Button>
            ))}
        </>
      }
    >
      {words.noNotesHint.before} <strong>{folder}</strong>
      {words.noNotesHint.after}
    </Empty>
  )
}

function NothingOpen() {
  const words = texts().frame.empty
  const create = useAction(newNote)
  return (
    <Empty
      icon="note"
      title={words.noneOpen}
      actions={
        <Button whyNot={create.whyNot} onClick={create.run}>
          {words.newNote}
          {create.keys && <kbd>{create.keys}</kbd>}
        </Button>
      }
    >
      {words.noneOpenHint}
    </Empty>
  )
}
