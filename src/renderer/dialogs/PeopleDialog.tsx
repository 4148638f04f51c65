import { texts } from '../../language/language.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { JudgedGuesses } from './JudgedGuesses.tsx'
import { PeopleList } from './PeopleList.tsx'
import { TeamLabels } from './TeamLabels.tsx'

/** What the user told the app of this folder: who is who, the team's own labels, and what guesses came to. */
export function PeopleDialog() {
  const setDialog = useApp((state) => state.setDialog)
  const close = () => setDialog(null)
  const words = texts().people
  return (
    <Dialog
      title={words.title}
      size="medium"
      onClose={close}
      onSubmit={close}
      actions={
        <>
          <span className="hint start">{words.kept}</span>
          <Button look="primary" type="submit">
            {words.done}
          </Button>
        </>
      }
    >
      <PeopleList />
      <TeamLabels />
      <JudgedGuesses />
    </Dialog>
  )
}
