import { useState } from 'react'
import { settingsGroups } from '../../api/settings.ts'
import { texts } from '../../language/language.ts'
import { actions } from '../actions/actions.ts'
import { unknownKeys } from '../actions/own-keys.ts'
import { useAction } from '../actions/use-actions.ts'
import { showPeople } from '../actions/window.ts'
import { useApp } from '../store/use-app.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { SettingField } from './SettingField.tsx'
import { settingRows } from './settings-rows.ts'

/** Every setting that has words, by group, and a field that finds one. What is chosen counts at once. */
export function SettingsDialog() {
  const [query, setQuery] = useState('')
  const settings = useApp((state) => state.settings)
  const problems = useProblems()
  const changeSettings = useApp((state) => state.changeSettings)
  const setDialog = useApp((state) => state.setDialog)
  const version = useApp((state) => state.hello?.appVersion)
  const words = texts().settings
  const rows = settingRows(query)
  const close = () => setDialog(null)
  return (
    <Dialog
      title={words.title}
      size="medium"
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
      <SearchField label={words.search} query={query} onQuery={setQuery} />
      <p className="for-ears" role="status">
        {query !== '' && words.found(rows.length)}
      </p>
      {problems.length > 0 && <LeftOut problems={problems} />}
      {rows.length === 0 && <p className="hint">{words.noneFound(query)}</p>}
      {settingsGroups.map((group) => {
        const shown = rows.filter((row) => row.group === group)
        if (shown.length === 0) return null
        return (
          <section key={group} className="settings-group">
            <h3>{words.groups[group]}</h3>
            {shown.map((row) => (
              <SettingField
                key={row.key}
                row={row}
                value={settings[row.key]}
                onChange={(value) => changeSettings({ [row.key]: value })}
              />
            ))}
          </section>
        )
      })}
      {query === '' && <ThisFolder />}
    </Dialog>
  )
}

/** A sentence about each value of the file that doesn't count. */
function useProblems(): readonly string[] {
  const problems = useApp((state) => state.settingsProblems)
  const unknown = unknownKeys(
    useApp((state) => state.settings.keys),
    actions,
  )
  if (unknown.length === 0) return problems
  return [...problems, texts().settings.problems.wrongKeys(unknown.join(', '))]
}

function LeftOut({ problems }: { readonly problems: readonly string[] }) {
  return (
    <Banner tone="notice" icon="warning">
      <strong>{texts().settings.problems.title}</strong>
      {problems.map((problem) => (
        <span key={problem} className="block">
          {problem}
        </span>
      ))}
    </Banner>
  )
}

function ThisFolder() {
  const people = useAction(showPeople)
  const words = texts().settings
  return (
    <section className="settings-group">
      <h3>{words.folder}</h3>
      <div>
        <Button hint={words.peopleHint} onClick={people.run}>
          {people.label}
        </Button>
      </div>
    </section>
  )
}
