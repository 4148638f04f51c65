import type { MenuName } from '../../api/contract.ts'
import { texts } from '../../language/language.ts'
import { isOffered, labelOf, shownShortcut } from '../actions/action.ts'
import { actions } from '../actions/actions.ts'
import { type Shortcut, shortcutText } from '../actions/shortcut.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

type Line = { readonly label: string; readonly shortcuts: readonly Shortcut[] }

/** Every key there is, in one table. */
export function KeysDialog() {
  const setDialog = useApp((state) => state.setDialog)
  const state = useApp((whole) => whole.hello)
  const platform = state?.platform ?? 'linux'
  const ownKeys = useApp((whole) => whole.ownKeys)
  const hello = { hello: state, ownKeys }
  const close = () => setDialog(null)
  const linesOf = (menu: MenuName): readonly Line[] =>
    actions
      .filter((action) => action.menu === menu && isOffered(action, hello))
      .flatMap((action) => {
        const shortcut = shownShortcut(action, hello)
        return shortcut ? [{ label: labelOf(action), shortcuts: [shortcut] }] : []
      })
  const { menus, keys } = texts().frame
  const groups = [
    { name: menus.file, lines: linesOf('file') },
    { name: menus.edit, lines: [...keysInText(), ...linesOf('edit')] },
    { name: menus.meeting, lines: linesOf('meeting') },
    { name: menus.go, lines: linesOf('go') },
    { name: menus.view, lines: linesOf('view') },
    { name: keys.inList, lines: keysInLists() },
    { name: menus.help, lines: linesOf('help') },
  ]
  return (
    <Dialog
      title={keys.title}
      size="large"
      onClose={close}
      onSubmit={close}
      actions={
        <Button look="primary" type="submit" data-first-focus>
          {keys.done}
        </Button>
      }
    >
      <div className="keys">
        {groups.map(({ name, lines }) => (
          <section key={name}>
            <h3>{name}</h3>
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
          </section>
        ))}
      </div>
    </Dialog>
  )
}

// Keys that belong to one part of the window and are no actions of the whole.

function keysInText(): readonly Line[] {
  return [{ label: texts().frame.keys.tickHere, shortcuts: [{ mod: true, key: 'enter' }] }]
}

function keysInLists(): readonly Line[] {
  const { keys } = texts().frame
  return [
    { label: keys.fromRowToRow, shortcuts: [{ key: 'arrowup' }, { key: 'arrowdown' }] },
    { label: keys.tickInPanel, shortcuts: [{ key: ' ' }] },
    { label: keys.goToLine, shortcuts: [{ key: 'enter' }] },
    { label: keys.judgeGuess, shortcuts: [{ key: 'y' }, { key: 'n' }] },
    {
      label: keys.settle,
      shortcuts: [{ key: 'o' }, { key: 'd' }, { key: 'p' }, { key: 'k' }],
    },
  ]
}
