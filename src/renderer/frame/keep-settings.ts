import type { NotesApi } from '../../api/contract.ts'
import { report } from '../actions/report.ts'
import type { AppStore } from '../store/store.ts'

/** A splitter that is dragged changes a width many times a second; the last one counts. */
const pauseMs = 300

/**
 * Keeps what a person chose with the host, which tells all other windows. Gives back what saves at once, for a page that
 * is about to go.
 */
export function keepSettings(store: AppStore, api: Pick<NotesApi, 'saveSettings'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const save = () => {
    clearTimeout(timer)
    timer = undefined
    const some = store.getState().sendSettings()
    if (Object.keys(some).length > 0) report(store, api.saveSettings(some))
  }
  store.subscribe(({ unkeptSettings }, before) => {
    if (unkeptSettings === before.unkeptSettings || Object.keys(unkeptSettings).length === 0) return
    clearTimeout(timer)
    timer = setTimeout(save, pauseMs)
  })
  return save
}
