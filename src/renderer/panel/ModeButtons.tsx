import { texts } from '../../language/language.ts'
import { closeOutMeeting, nextPerson, roundTheRoom } from '../actions/round.ts'
import { useAction } from '../actions/use-actions.ts'
import { Button } from '../ui/Button.tsx'
import { useCloseOut } from './use-close-out.ts'

/** The two ways through a call: one person after the other, and what to look at before its end. */
export function ModeButtons() {
  const round = useAction(roundTheRoom)
  const next = useAction(nextPerson)
  const end = useAction(closeOutMeeting)
  const { length } = useCloseOut()
  const words = texts().insight.closeOut
  return (
    <div className="modes">
      <Button whyNot={round.whyNot} aria-keyshortcuts={next.ariaKeys} onClick={round.run}>
        {round.label}
        <kbd>{next.keys}</kbd>
      </Button>
      <Button
        whyNot={end.whyNot}
        hint={end.keys}
        aria-keyshortcuts={end.ariaKeys}
        onClick={end.run}
      >
        {words.title}
        {length > 0 && (
          <span className="badge">
            {length}
            <span className="for-ears"> {words.toLookAt}</span>
          </span>
        )}
      </Button>
    </div>
  )
}
