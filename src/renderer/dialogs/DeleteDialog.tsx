import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { canDo } from '../actions/notes.ts'
import { focusRegion } from '../actions/regions.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

/** Asks before a note goes, and says from where it can be had back. */
export function DeleteDialog({ path }: { readonly path: NotePath }) {
  const session = useSession()
  const setDialog = useApp((state) => state.setDialog)
  const hasTrash = useApp((state) => canDo(state, 'systemTrash'))
  const isGone = useApp(({ unsaved }) => unsaved.get(path) === 'gone')
  const close = () => setDialog(null)
  const remove = () => {
    close()
    void session.deleteNote(path).then(focusList)
  }
  const words = texts().files.remove
  return (
    <Dialog
      title={words.title}
      onClose={close}
      onSubmit={remove}
      actions={
        <>
          <Button onClick={close} data-first-focus>
            {words.keep}
          </Button>
          <Button look="danger" type="submit">
            {words.remove}
          </Button>
        </>
      }
    >
      <p>
        <strong>{path}</strong> {isGone ? words.gone : hasTrash ? words.toTrash : words.toFolder}
      </p>
    </Dialog>
  )
}

/** The text that had the focus may have gone with its note. */
function focusList(): void {
  const focused = document.activeElement
  if (!focused || focused === document.body || !focused.checkVisibility()) focusRegion('notes')
}
