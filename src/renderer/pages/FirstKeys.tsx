import { texts } from '../../language/language.ts'
import type { Action } from '../actions/action.ts'
import { showPalette } from '../actions/going.ts'
import { newWeek } from '../actions/meeting.ts'
import { useAction } from '../actions/use-actions.ts'
import { toggleItems } from '../actions/writing.ts'

/** The three keys that a new person needs, as they are now. */
export function FirstKeys() {
  const words = texts().frame.welcome
  return (
    <section className="first-keys">
      <h3>{words.keys}</h3>
      <dl>
        <FirstKey action={newWeek} meaning={words.newWeek} />
        <FirstKey action={toggleItems} meaning={words.toggleItems} />
        <FirstKey action={showPalette} meaning={words.showPalette} />
      </dl>
    </section>
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
