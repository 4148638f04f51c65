import { useAction } from '../actions/use-actions.ts'
import { showPeople } from '../actions/window.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

const themes = [
  { theme: 'system', label: 'As the system' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
] as const

export function SettingsDialog() {
  const theme = useApp((state) => state.theme)
  const setTheme = useApp((state) => state.setTheme)
  const setDialog = useApp((state) => state.setDialog)
  const version = useApp((state) => state.hello?.appVersion)
  const people = useAction(showPeople)
  const close = () => setDialog(null)
  return (
    <Dialog
      title="Settings"
      onClose={close}
      onSubmit={close}
      actions={
        <>
          {version && <span className="hint start">Carryover {version}</span>}
          <Button look="primary" type="submit">
            Done
          </Button>
        </>
      }
    >
      <fieldset className="field plain">
        <legend>Appearance</legend>
        <div className="choice">
          {themes.map((each) => (
            <label key={each.theme}>
              <input
                type="radio"
                name="theme"
                checked={theme === each.theme}
                data-first-focus={theme === each.theme || undefined}
                onChange={() => setTheme(each.theme)}
              />
              {each.label}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="field plain">
        <legend>This folder</legend>
        <div>
          <Button hint="Who is who, and your team’s own labels" onClick={people.run}>
            {people.label}
          </Button>
        </div>
      </fieldset>
    </Dialog>
  )
}
