import { texts } from '../../language/language.ts'
import type { Action } from '../actions/action.ts'
import { showPalette } from '../actions/going.ts'
import { newWeek } from '../actions/meeting.ts'
import { newNote, openSamples } from '../actions/notes.ts'
import { useAction } from '../actions/use-actions.ts'
import { showKeys } from '../actions/window.ts'
import { toggleItems } from '../actions/writing.ts'
import { useApp } from '../store/use-app.ts'

/** The three keys that a new person needs, as they are now; without any note those that need none. */
export function FirstKeys() {
  const words = texts().frame.welcome
  const isEmpty = useApp(({ notes }) => notes?.length === 0)
  return (
    <section className="first-keys">
      <h3>{words.keys}</h3>
      <dl>
        {isEmpty ? (
          <>
            <FirstKey action={newNote} meaning={words.newNote} />
            <FirstKey action={showPalette} meaning={words.showPalette} />
            <FirstKey action={showKeys} meaning={words.showKeys} />
          </>
        ) : (
          <>
            <FirstKey action={newWeek} meaning={words.newWeek} />
            <FirstKey action={toggleItems} meaning={words.toggleItems} />
            <FirstKey action={showPalette} meaning={words.showPalette} />
          </>
        )}
      </dl>
    </section>
  )
}

/** How sample notes are had where this host can't open them. */
export function SamplesCommand() {
  const { isOffered } = useAction(openSamples)
  const words = texts().frame.welcome
  if (isOffered) return null
  return (
    <p>
      {words.samplesInBrowser} <code>{words.samplesCommand}</code>
    </p>
  )
}

function FirstKey({ action, meaning }: { readonly action: Action; readonly meaning: string }) {
  const { keys, label } = useAction(action)
  return (
    <div>
      <dt>{keys === null ? label : <kbd>{keys}</kbd>}</dt>
      <dd>{meaning}</dd>
    </div>
  )
}
