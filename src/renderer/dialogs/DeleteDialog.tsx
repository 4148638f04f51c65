import type { NotePath } from '../../api/contract.ts'
import { canDo } from '../actions/notes.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

/** Asks before a note goes, and says from where it can be had back. */
export function DeleteDialog({ path }: { readonly path: NotePath }) {
  const session = useSession()
  const setDialog = useApp((state) => state.setDialog)
  const hasTrash = useApp((state) => canDo(state, 'systemTrash'))
  const close = () => setDialog(null)
  const remove = () => {
    close()
    void session.deleteNote(path)
  }
  return (
    <Dialog
      title="Delete this note?"
      onClose={close}
      onSubmit={remove}
      actions={
        <>
          <Button onClick={close}>Keep it</Button>
          <Button look="danger" type="submit" data-first-focus>
            Delete note
          </Button>
        </>
      }
    >
      <p>
        <strong>{path}</strong>{' '}
        {hasTrash
          ? 'goes to the trash of your system and can be restored from there.'
          : 'goes to the folder .trash inside your notes folder and can be taken back from there.'}
      </p>
    </Dialog>
  )
}
