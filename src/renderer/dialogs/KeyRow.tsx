import { useRef, useState } from 'react'
import { texts } from '../../language/language.ts'
import { type Action, labelOf } from '../actions/action.ts'
import { useApp } from '../store/use-app.ts'
import { KeyRecorder } from './KeyRecorder.tsx'
import { keysOf } from './key-words.ts'

/** An action with its keys. Pressing the row asks for others. */
export function KeyRow({ action }: { readonly action: Action }) {
  const [isAsking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const hello = useApp((state) => state.hello)
  const settings = useApp((state) => state.settings)
  const keys = keysOf(action, { hello, settings })
  const label = labelOf(action)
  const words = texts().frame.keys
  if (isAsking) {
    return (
      <li>
        <KeyRecorder
          action={action}
          onEnd={(byKey) => {
            setAsking(false)
            // The row is there again with the next drawing.
            if (byKey) requestAnimationFrame(() => button.current?.focus())
          }}
        />
      </li>
    )
  }
  return (
    <li>
      <button
        ref={button}
        type="button"
        className="key-row"
        aria-label={words.change(label, keys.join(', ') || words.noKey)}
        title={words.changeHint}
        onClick={() => setAsking(true)}
      >
        <span>{label}</span>
        <span className="its-keys">
          {keys.map((each) => (
            <kbd key={each} data-own={settings.keys[action.id] !== undefined || undefined}>
              {each}
            </kbd>
          ))}
          {keys.length === 0 && <span className="hint">{words.noKey}</span>}
        </span>
      </button>
    </li>
  )
}
