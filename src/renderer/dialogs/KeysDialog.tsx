import { useState } from 'react'
import { menuNames } from '../../api/menu.ts'
import type { Settings } from '../../api/settings.ts'
import { texts } from '../../language/language.ts'
import { isOffered } from '../actions/action.ts'
import { actions } from '../actions/actions.ts'
import { useApp } from '../store/use-app.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { FixedKeys, keysInLists, keysInText } from './FixedKeys.tsx'
import { KeyRow } from './KeyRow.tsx'
import { hasEveryWord, saidOf } from './key-words.ts'

/** Every action and every key there is, in one table; a line of an action changes its keys. */
export function KeysDialog() {
  const [query, setQuery] = useState('')
  const setDialog = useApp((state) => state.setDialog)
  const hello = useApp((state) => state.hello)
  const settings = useApp((state) => state.settings)
  const state = { hello, settings }
  const close = () => setDialog(null)
  const { menus, keys: words } = texts().frame
  const groups = menuNames.map((menu) => ({
    menu,
    rows: actions.filter(
      (action) =>
        action.menu === menu &&
        isOffered(action, state) &&
        hasEveryWord(saidOf(action, state), query),
    ),
  }))
  const isNone = groups.every(({ rows }) => rows.length === 0)
  return (
    <Dialog
      title={words.title}
      size="large"
      onClose={close}
      onSubmit={close}
      actions={
        <>
          <AllUsual />
          <Button look="primary" type="submit">
            {words.done}
          </Button>
        </>
      }
    >
      <SearchField label={words.search} query={query} onQuery={setQuery} />
      <p className="hint">{isNone ? words.noneFound(query) : words.howToChange}</p>
      <div className="keys">
        {groups.map(({ menu, rows }) => {
          const fixed = query === '' && menu === 'edit'
          if (rows.length === 0 && !fixed) return null
          return (
            <section key={menu}>
              <h3>{menus[menu]}</h3>
              <ul>
                {rows.map((action) => (
                  <KeyRow key={action.id} action={action} />
                ))}
              </ul>
              {fixed && <FixedKeys lines={keysInText()} />}
            </section>
          )
        })}
        {query === '' && (
          <section>
            <h3>{words.inList}</h3>
            <FixedKeys lines={keysInLists()} />
          </section>
        )}
      </div>
    </Dialog>
  )
}

/** Gives every action its own keys again; until the dialog closes that can be taken back. */
function AllUsual() {
  const keys = useApp((state) => state.settings.keys)
  const changeSettings = useApp((state) => state.changeSettings)
  const [before, setBefore] = useState<Settings['keys'] | null>(null)
  const words = texts().frame.keys
  const isUsual = Object.keys(keys).length === 0
  const isBack = isUsual && before !== null
  return (
    <span className="start">
      <Button
        whyNot={isUsual && !isBack ? words.allAreUsual : null}
        onClick={() => {
          setBefore(keys)
          changeSettings({ keys: isBack ? before : {} })
          announce(isBack ? words.takenBack : words.allAreUsual)
        }}
      >
        {isBack ? words.takeBack : words.allUsual}
      </Button>
    </span>
  )
}
