import { useState } from 'react'
import { texts } from '../../language/language.ts'
import { captureThought, readThought } from '../../notes/edits/capture.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'

/** Takes one thought down; it is filed in the current meeting, and the text stays where it is. */
export function CaptureDialog() {
  const session = useSession()
  const setDialog = useApp((state) => state.setDialog)
  const addToast = useApp((state) => state.addToast)
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<'nothing' | 'inConflict' | null>(null)
  const { capture } = texts().writing
  const read = () => session.ofMeeting((text, here) => readThought(text, here, words))
  const thought = read()
  const close = () => setDialog(null)
  const file = () => {
    const now = read()
    const filed = session.file((text, here) => captureThought(text, here, words))
    if (filed === 'in-conflict') return setProblem('inConflict')
    if (filed === 'nothing' || now === null) return setProblem('nothing')
    close()
    addToast({ kind: 'info', text: capture.filed(now.words, now.section) })
  }
  const goesTo = thought && capture.goesTo(thought.section, thought.owners.join(', '))
  return (
    <Dialog
      title={capture.title}
      size="medium"
      onClose={close}
      onSubmit={file}
      actions={
        <>
          <Button onClick={close}>{capture.cancel}</Button>
          <Button look="primary" type="submit">
            {capture.file}
          </Button>
        </>
      }
    >
      <TextField
        label={capture.field}
        value={words}
        placeholder={capture.example}
        data-first-focus
        autoComplete="off"
        hint={goesTo ?? '\u00A0'}
        tellsHint
        problem={problem && capture[problem]}
        onText={(typed) => {
          setWords(typed)
          setProblem(null)
        }}
      />
    </Dialog>
  )
}
