import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/jetbrains-mono/index.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/controls.css'
import './styles/toolbar.css'
import './styles/sidebar.css'
import './styles/panel.css'
import './styles/dialogs.css'
import './styles/print.css'
import './styles/pages.css'
import './styles/picker.css'
import './styles/new-week.css'
import './styles/results.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '../api/client.ts'
import { locale, pickLanguage, setLanguage } from '../language/language.ts'
import { App } from './App.tsx'
import type { ActionContext } from './actions/action.ts'
import { actions, findAction } from './actions/actions.ts'
import { bindKeys, runAction } from './actions/bind-keys.ts'
import { followLayout } from './actions/keyboard-layout.ts'
import { ActionsContext } from './actions/use-actions.ts'
import { NoteEditor } from './editor/NoteEditor.tsx'
import { createNoteView } from './editor/note-view.ts'
import { keepSettings } from './frame/keep-settings.ts'
import { openFirstNote } from './frame/open-first-note.ts'
import { createSession } from './session/session.ts'
import { SessionContext } from './session/use-session.ts'
import { createAppStore } from './store/store.ts'
import { StoreContext } from './store/use-app.ts'
import { pickPort } from './transport/pick-port.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root')

await setLanguage(pickLanguage(navigator.languages), navigator.languages)
document.documentElement.lang = locale()

const store = createAppStore()
const view = createNoteView({ store, cspNonce: pageNonce() })
const client = connect(pickPort((message) => store.getState().setConnection('refused', message)))
const session = createSession({ client, store, view })
const context: ActionContext = { store, session, api: client.api }

bindKeys(actions, context)
followLayout(window)
client.on('menuChosen', ({ action }) => {
  const chosen = findAction(action)
  if (chosen) runAction(chosen, context)
})

createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <SessionContext value={session}>
        <ActionsContext value={context}>
          <App editor={<NoteEditor view={view} />} />
        </ActionsContext>
      </SessionContext>
    </StoreContext>
  </StrictMode>,
)

window.addEventListener('pagehide', keepSettings(store, client.api))
openFirstNote(store, session)
void session.start()

/** The nonce that lets CodeMirror add its style elements under the page's content security policy. */
function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}
