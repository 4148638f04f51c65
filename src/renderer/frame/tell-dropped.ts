import { texts } from '../../language/language.ts'
import type { AppStore } from '../store/store.ts'

/** In a browser a page is not told where a dropped file is; the person is told what works instead. */
export function tellDropped(store: AppStore): void {
  const { hello, addToast } = store.getState()
  if (hello === null || hello.capabilities.includes('chooseFolder')) return
  addToast({ kind: 'info', text: texts().frame.notDropped(hello.folderName) })
}
