import { newNote } from '../actions/notes.ts'
import { useAction } from '../actions/use-actions.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'

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
  return (
    <Empty
      icon="warning"
      title="This note can’t be opened"
      actions={known && <Button onClick={() => void session.openNote(known)}>Try again</Button>}
    >
      <strong>{path}</strong>
      <br />
      <span role="alert">{message}</span> The file is as it was; Carryover doesn’t write to it.
    </Empty>
  )
}

function EmptyFolder() {
  const create = useAction(newNote)
  const folder = useApp((state) => state.hello?.folderName ?? 'this folder')
  return (
    <Empty
      icon="note"
      title="No notes yet"
      actions={
        <Button look="primary" whyNot={create.whyNot} onClick={create.run}>
          New note from template{create.keys && <kbd>{create.keys}</kbd>}
        </Button>
      }
    >
      Begin with a template, or put Markdown or text files into <strong>{folder}</strong>: they show
      up here by themselves.
    </Empty>
  )
}

function NothingOpen() {
  const create = useAction(newNote)
  return (
    <Empty
      icon="note"
      title="No note is open"
      actions={
        <Button whyNot={create.whyNot} onClick={create.run}>
          New note from template{create.keys && <kbd>{create.keys}</kbd>}
        </Button>
      }
    >
      Choose one in the list on the left.
    </Empty>
  )
}
