import { texts } from '../../language/language.ts'
import { isSeriesAwaited } from '../store/series-awaited.ts'
import type { AppState, AppStore } from '../store/store.ts'

/** What is there sooner needs no word. */
const tellAfterMs = 250

const waiting = new WeakMap<AppStore, () => void>()

/**
 * Calls once the series of the note is read, and says meanwhile that it is being read, for what (a label). Of several that
 * wait the last alone is called; where another note is opened, or the host is lost, none is.
 */
export function whenSeriesIsRead(store: AppStore, label: string, call: () => void): void {
  waiting.get(store)?.()
  const note = noteOnItsWay(store.getState())
  let toast: number | null = null
  const timer = setTimeout(() => {
    store.getState().addToast({ kind: 'info', text: texts().insight.reading(label) })
    toast = store.getState().toasts.at(-1)?.id ?? null
  }, tellAfterMs)
  const stop = store.subscribe((state) => {
    const isOther = noteOnItsWay(state) !== note || state.connection !== 'joined'
    if (!isOther && isSeriesAwaited(state)) return
    end()
    // Whoever else hears of the series hears of it first.
    if (!isOther) queueMicrotask(call)
  })
  function end(): void {
    stop()
    clearTimeout(timer)
    waiting.delete(store)
    if (toast !== null) store.getState().dropToast(toast)
  }
  waiting.set(store, end)
}

function noteOnItsWay({ opening, path }: AppState): string | null {
  return opening ?? path
}
