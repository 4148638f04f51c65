import { type KeyboardEvent, useId, useState } from 'react'
import { texts } from '../../language/language.ts'
import { type Action, labelOf, ownShortcut, usualShortcuts } from '../actions/action.ts'
import { actions } from '../actions/actions.ts'
import { othersWith, type Unfit, unfit, withKeys, withUsualKeys } from '../actions/own-keys.ts'
import { type Shortcut, shortcutOf, shortcutText } from '../actions/shortcut.ts'
import { useApp } from '../store/use-app.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'

type KeyRecorderProps = {
  readonly action: Action
  /** It is done or given up; by a key where the focus should stay on the row. */
  readonly onEnd: (byKey: boolean) => void
}

/** What was pressed, or the keys that the action comes with. */
type Asked = { readonly shortcuts: readonly Shortcut[]; readonly isUsual: boolean }

/**
 * Takes the next keys for the action. Keys of another action are given on only after a second word: Enter. Escape and
 * Tab leave everything as it is.
 */
export function KeyRecorder({ action, onEnd }: KeyRecorderProps) {
  const id = useId()
  const hello = useApp((state) => state.hello)
  const settings = useApp((state) => state.settings)
  const changeSettings = useApp((state) => state.changeSettings)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [refused, setRefused] = useState<Unfit | null>(null)
  const state = { hello, settings }
  const platform = hello?.platform ?? 'linux'
  const words = texts().frame.keys
  const written = (shortcuts: readonly Shortcut[]) =>
    shortcuts.map((shortcut) => shortcutText(shortcut, platform)).join(', ')
  const ownersOf = ({ shortcuts }: Asked) =>
    shortcuts.flatMap((shortcut) => othersWith(shortcut, action, { actions, state }))

  function give(to: Asked | null): void {
    const [shortcut = null] = to?.shortcuts ?? []
    const others = to ? ownersOf(to) : []
    const keys = withKeys(settings.keys, action, { shortcut, others })
    changeSettings({ keys: to?.isUsual ? withUsualKeys(keys, action) : keys })
    announce(words.isNow(labelOf(action), to ? written(to.shortcuts) : words.noKey))
    onEnd(true)
  }

  function ask(to: Asked): void {
    setRefused(null)
    if (ownersOf(to).length > 0) setAsked(to)
    else give(to)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onEnd(true)
    else if (asked && event.key === 'Enter' && !event.ctrlKey && !event.altKey) give(asked)
    else press(event)
  }

  function press(event: KeyboardEvent): void {
    const pressed = event.getModifierState('AltGraph')
      ? null
      : shortcutOf(event.nativeEvent, platform)
    if (!pressed) return
    const reason = unfit(pressed)
    setRefused(reason)
    setAsked(null)
    if (reason === null) ask({ shortcuts: [pressed], isUsual: false })
  }

  const usual = usualShortcuts(action, state)
  const owners = asked ? ownersOf(asked).map(labelOf).join(', ') : ''
  return (
    <fieldset
      className="key-recorder"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onEnd(false)
      }}
    >
      <label htmlFor={id}>{labelOf(action)}</label>
      <input
        id={id}
        className="input"
        // A screen reader hands the keys on to a field.
        readOnly
        ref={focusOnce}
        placeholder={words.press}
        aria-describedby={`${id}why`}
        value={asked ? written(asked.shortcuts) : ''}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}why`} className="hint" aria-live="assertive">
        {refused && words.unfit[refused]}
        {asked && words.belongsTo(written(asked.shortcuts), owners)}
        {!refused && !asked && words.pressHint}
      </p>
      <div className="key-choices">
        {asked && (
          <Button look="primary" onClick={() => give(asked)}>
            {words.take}
          </Button>
        )}
        {ownShortcut(action, state) !== undefined && (
          <Button onClick={() => ask({ shortcuts: usual, isUsual: true })}>
            {words.usual(usual.length === 0 ? words.noKey : written(usual))}
          </Button>
        )}
        {ownShortcut(action, state) !== null && (
          <Button onClick={() => give(null)}>{words.none}</Button>
        )}
        <Button look="plain" onClick={() => onEnd(true)}>
          {words.cancel}
        </Button>
      </div>
    </fieldset>
  )
}

/** The person has just asked for the field. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus()
}
