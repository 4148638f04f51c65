import type { NotesApi } from '../../api/contract.ts'
import { report } from '../actions/report.ts'
import type { AppStore } from '../store/store.ts'

/** A splitter that is dragged changes a width many times a second; the last one counts. */
const pauseMs = 300

/**
 * Keeps what a person chose with the host, which tells all other windows; what could not be kept goes with the next choice,
 * or when the connection is there again. Gives back what saves at once, for a page that is about to go.
 */
export function keepSettings(store: AppStore, api: Pick<NotesApi, 'saveSettings'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const save = () => {
    clearTimeout(timer)
    timer = undefined
    const some = store.getState().sendSettings()
    if (Object.keys(some).length === 0) return
    const saving = api.saveSettings(some)
    saving.catch(() => store.getState().settingsNotKept(some))
    report(store, saving)
  }
  store.subscribe(({ unkeptSettings, settings, connection }, before) => {
    if (connection === 'joined' && before.connection === 'lost') return save()
    const isChoice = unkeptSettings !== before.unkeptSettings && settings !== before.settings
    if (!isChoice) return
    clearTimeout(timer)
    timer = setTimeout(save, pauseMs)
  })
  return save
}
