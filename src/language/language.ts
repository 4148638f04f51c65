import { en } from './en/en.ts'
import type { Texts } from './texts.ts'

export type Language = 'en' | 'de'

let inUse: { readonly language: Language; readonly texts: Texts } = { language: 'en', texts: en }

/** The texts of the language in use: ask when a text is shown, never when a file is loaded. */
export function texts(): Texts {
  return inUse.texts
}

/** The language in use, as `Intl` takes it. */
export function language(): Language {
  return inUse.language
}

/** The first of the system's languages (BCP 47 tags, the dearest first) that there are texts in; English where none is. */
export function pickLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split(/[-_.]/)[0]
    if (primary === 'de' || primary === 'en') return primary
  }
  return 'en'
}

/** Speaks that language from here on; what is not English is loaded first. */
export async function setLanguage(chosen: Language): Promise<void> {
  const chosenTexts: Texts = chosen === 'de' ? (await import('./de/de.ts')).de : en
  inUse = { language: chosen, texts: chosenTexts }
}
