import { type Action, isOffered, shownShortcut } from '../actions/action.ts'
import { actions } from '../actions/actions.ts'
import { type Shortcut, shortcutText } from '../actions/shortcut.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

type Line = { readonly label: string; readonly shortcuts: readonly Shortcut[] }

// Keys that belong to one part of the window and are no actions of the whole.
const inTheText: readonly Line[] = [
  { label: 'Tick or reopen the item', shortcuts: [{ mod: true, key: 'enter' }] },
]
const inLists: readonly Line[] = [
  { label: 'From row to row', shortcuts: [{ key: 'arrowup' }, { key: 'arrowdown' }] },
  { label: 'Tick the item of the panel', shortcuts: [{ key: ' ' }] },
  { label: 'Go to the line; open the note', shortcuts: [{ key: 'enter' }] },
  { label: 'Confirm a guess, or reject it', shortcuts: [{ key: 'y' }, { key: 'n' }] },
]

/** Every key there is, in one table. */
export function KeysDialog() {
  const setDialog = useApp((state) => state.setDialog)
  const state = useApp((whole) => whole.hello)
  const platform = state?.platform ?? 'linux'
  const hello = { hello: state }
  const close = () => setDialog(null)
  const linesOf = (group: Action['group']): readonly Line[] =>
    actions
      .filter((action) => action.group === group && isOffered(action, hello))
      .flatMap((action) => {
        const shortcut = shownShortcut(action, hello)
        return shortcut ? [{ label: action.label, shortcuts: [shortcut] }] : []
      })
  const groups = [
    { name: 'Notes', lines: linesOf('Notes') },
    { name: 'Meeting', lines: linesOf('Meeting') },
    { name: 'In the text', lines: [...inTheText, ...linesOf('Text')] },
    { name: 'In a list', lines: inLists },
    { name: 'Window', lines: linesOf('Window') },
  ]
  return (
    <Dialog
      title="Keyboard"
      size="large"
      onClose={close}
      onSubmit={close}
      actions={
        <Button look="primary" type="submit" data-first-focus>
          Done
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
