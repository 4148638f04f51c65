import { texts } from '../../language/language.ts'
import { type Shortcut, shortcutText } from '../actions/shortcut.ts'
import { useApp } from '../store/use-app.ts'
import { choiceKeys } from './choice-keys.ts'

type Line = { readonly label: string; readonly shortcuts: readonly Shortcut[] }

/** Keys that belong to one part of the window; they stay what they are. */
export function FixedKeys({ lines }: { readonly lines: readonly Line[] }) {
  const platform = useApp((state) => state.hello?.platform ?? 'linux')
  return (
    <dl>
      {lines.map(({ label, shortcuts }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {shortcuts.map((shortcut) => (
              <kbd key={shortcut.key}>{shortcutText(shortcut, platform)}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What Enter and Tab do in the text. */
export function keysInText(): readonly Line[] {
  const { keys } = texts().frame
  return [
    { label: keys.nextEntry, shortcuts: [{ key: 'enter' }] },
    { label: keys.indent, shortcuts: [{ key: 'tab' }, { shift: true, key: 'tab' }] },
    { label: keys.people, shortcuts: [{ key: '@' }] },
  ]
}

/** What keys do on a row of a list. */
export function keysInLists(): readonly Line[] {
  const { keys } = texts().frame
  return [
    { label: keys.fromRowToRow, shortcuts: [{ key: 'arrowup' }, { key: 'arrowdown' }] },
    { label: keys.tickInPanel, shortcuts: [{ key: ' ' }] },
    { label: keys.goToLine, shortcuts: [{ key: 'enter' }] },
    { label: keys.judgeGuess, shortcuts: [{ key: 'y' }, { key: 'n' }] },
    {
      label: keys.settle,
      shortcuts: [{ key: 'o' }, { key: 'x' }, { key: 'p' }, { key: 'k' }],
    },
    {
      label: keys.chooseInWeek,
      shortcuts: Object.values(choiceKeys).map((key) => ({ key })),
    },
  ]
}
