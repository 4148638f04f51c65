import { useState } from 'react'
import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { joinPath, whyNoFileName, withEnding } from './new-note-path.ts'

/** Asks for another file name; the note stays in its folder, and nothing is overwritten. */
export function RenameDialog({ path }: { readonly path: NotePath }) {
  const session = useSession()
  const setDialog = useApp((state) => state.setDialog)
  const slash = path.lastIndexOf('/')
  const [name, setName] = useState(path.slice(slash + 1))
  const [problem, setProblem] = useState<string | null>(null)
  const words = texts().files.rename
  const close = () => setDialog(null)
  const rename = async () => {
    const full = withEnding(name, path)
    const reason = whyNoFileName(full, words.slash)
    if (reason !== null) return setProblem(reason)
    const to = joinPath(path.slice(0, Math.max(0, slash)), full)
    if (to === path) return close()
    const outcome = await session.renameNote(path, to)
    if (outcome.kind === 'renamed') close()
    else if (outcome.kind === 'exists') setProblem(words.exists)
    else setProblem(outcome.message)
  }
  return (
    <Dialog
      title={words.title}
      onClose={close}
      onSubmit={() => void rename()}
      actions={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="primary" type="submit">
            {words.rename}
          </Button>
        </>
      }
    >
      <TextField
        label={words.fileName}
        value={name}
        data-first-focus
        spellCheck={false}
        problem={problem}
        onFocus={(event) => selectStem(event.currentTarget)}
        onText={(typed) => {
          setName(typed)
          setProblem(null)
        }}
      />
    </Dialog>
  )
}

function selectStem(input: HTMLInputElement): void {
  const dot = input.value.lastIndexOf('.')
  input.setSelectionRange(0, dot > 0 ? dot : input.value.length)
}
