import type { NotesApi, Settings } from '../../api/contract.ts'
import { report } from '../actions/report.ts'
import type { AppState, AppStore } from '../store/store.ts'

/** A splitter that is dragged changes a width many times a second; the last one counts. */
const pauseMs = 500

/**
 * Keeps what a person chose of the window's look with the host, from when the host's own settings are in the store.
 * Gives back what saves at once, for a page that is about to go.
 */
export function keepSettings(store: AppStore, api: Pick<NotesApi, 'saveSettings'>): () => void {
  let kept: Settings | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const save = () => {
    clearTimeout(timer)
    if (timer !== undefined && kept !== null) report(store, api.saveSettings(kept))
    timer = undefined
  }
  store.subscribe((state) => {
    if (state.notes === null) return
    const settings = settingsOf(state)
    if (kept === null) kept = settings
    if (isSame(kept, settings)) return
    kept = settings
    clearTimeout(timer)
    timer = setTimeout(save, pauseMs)
  })
  return save
}

function settingsOf(state: AppState): Settings {
  const { theme, sidebarWidth, panelWidth, skipsPreview, marksCarried } = state
  // The host knows the folder; paths of the machine don't cross.
  return { theme, sidebarWidth, panelWidth, skipsPreview, marksCarried, lastFolder: null }
}

function isSame(a: Settings, b: Settings): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
