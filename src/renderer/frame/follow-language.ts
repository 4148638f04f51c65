import { type Language, language, locale, setLanguage } from '../../language/language.ts'
import type { AppStore } from '../store/store.ts'

/** Speaks the chosen language; with any other word the system's. */
export async function speak(chosen: string): Promise<void> {
  const system = navigator.languages
  await setLanguage(isLanguage(chosen) ? chosen : 'system', system)
  document.documentElement.lang = locale()
}

/** Speaks another language as soon as the setting says so: the window's parts are drawn anew, the text stays. `sayAgain` does the same for the editor. */
export function followLanguage(store: AppStore, sayAgain: () => void): void {
  store.subscribe(({ settings }, before) => {
    if (settings.language === before.settings.language) return
    void speak(settings.language).then(() => {
      if (language() === store.getState().language) return
      sayAgain()
      store.getState().setLanguage(language())
    })
  })
}

function isLanguage(word: string): word is Language {
  return word === 'en' || word === 'de'
}
