import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/jetbrains-mono/index.css'
import './styles/all.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '../api/client.ts'
import { App } from './App.tsx'
import type { ActionContext } from './actions/action.ts'
import { actions, findAction } from './actions/actions.ts'
import { bindKeys, runAction } from './actions/bind-keys.ts'
import { followKeys, keysOfChoice } from './actions/choice-keys.ts'
import { followLayout } from './actions/keyboard-layout.ts'
import { ActionsContext } from './actions/use-actions.ts'
import { NoteEditor } from './editor/NoteEditor.tsx'
import { createNoteView, sayAgain } from './editor/note-view.ts'
import { ColouredPeople } from './frame/ColouredPeople.tsx'
import { followLanguage, speak } from './frame/follow-language.ts'
import { holdDrops } from './frame/hold-drops.ts'
import { keepMenu } from './frame/keep-menu.ts'
import { keepSettings } from './frame/keep-settings.ts'
import { nameLostParts } from './frame/name-lost-parts.ts'
import { keepPlace, openWhereOneWas } from './frame/place.ts'
import { tellDropped } from './frame/tell-dropped.ts'
import { realClock } from './session/clock.ts'
import { sessionParts } from './session/later.ts'
import { createSession } from './session/session.ts'
import { SessionContext } from './session/use-session.ts'
import { createAppStore } from './store/store.ts'
import { StoreContext } from './store/use-app.ts'
import { pickPort } from './transport/pick-port.ts'
import { loadParts } from './ui/later.tsx'
import { pageNonce } from './ui/page-nonce.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root')

nameLostParts(window)
await speak(toldLanguage())

const store = createAppStore()
const view = createNoteView({
  store,
  cspNonce: pageNonce(),
  keysFor: (choice) => keysOfChoice(choice, store.getState()),
})
const client = connect(pickPort((message) => store.getState().setConnection('refused', message)))
const session = createSession({ client, store, view })
const context: ActionContext = { store, session, api: client.api }

bindKeys(actions, context)
followLayout(window)
client.on('menuChosen', ({ action }) => {
  const chosen = findAction(action)
  if (chosen) runAction(chosen, context)
})

client.on('noteAsked', ({ path }) => void session.openNote(path))

createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <SessionContext value={session}>
        <ActionsContext value={context}>
          <ColouredPeople>
            <App editor={<NoteEditor view={view} />} />
          </ColouredPeople>
        </ActionsContext>
      </SessionContext>
    </StoreContext>
  </StrictMode>,
)

keepMenu(store, client.api)
holdDrops(window, () => tellDropped(store))
followLanguage(store, () => sayAgain(view.view))
followKeys(store, () => sayAgain(view.view))
window.addEventListener('pagehide', keepSettings(store, client.api))
openWhereOneWas(context)
const savePlace = keepPlace(store, client.api, session.places)
window.addEventListener('pagehide', savePlace)
client.on('closing', savePlace)
void session.start()

realClock.whenIdle(() => void loadParts(sessionParts))

/** The language to speak from the start, as the host wrote it into the page's head. */
function toldLanguage(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="language"]')?.content ?? ''
}
