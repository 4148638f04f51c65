import { texts } from '../../language/language.ts'
import { useAction } from '../actions/use-actions.ts'
import { showPeople } from '../actions/window.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { NewWeekSettings } from './NewWeekSettings.tsx'

const themes = ['system', 'light', 'dark'] as const

export function SettingsDialog() {
  const theme = useApp((state) => state.theme)
  const setTheme = useApp((state) => state.setTheme)
  const setDialog = useApp((state) => state.setDialog)
  const version = useApp((state) => state.hello?.appVersion)
  const people = useAction(showPeople)
  const close = () => setDialog(null)
  const words = texts().frame.settings
  return (
    <Dialog
      title={words.title}
      onClose={close}
      onSubmit={close}
      actions={
        <>
          {version && <span className="hint start">Carryover {version}</span>}
          <Button look="primary" type="submit">
            {words.done}
          </Button>
        </>
      }
    >
      <fieldset className="field plain">
        <legend>{words.appearance}</legend>
        <div className="choice">
          {themes.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="theme"
                checked={theme === each}
                data-first-focus={theme === each || undefined}
                onChange={() => setTheme(each)}
              />
              {words.theme[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <NewWeekSettings />
      <fieldset className="field plain">
        <legend>{words.folder}</legend>
        <div>
          <Button hint={words.peopleHint} onClick={people.run}>
            {people.label}
          </Button>
        </div>
      </fieldset>
    </Dialog>
  )
}
