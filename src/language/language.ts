import { en } from './en/en.ts'
import type { Texts } from './texts.ts'

export type Language = 'en' | 'de'

type InUse = { readonly language: Language; readonly locale: string; readonly texts: Texts }

// English dates are written with the day first where the system doesn't say which English it speaks.
const homeOf: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de' }

let inUse: InUse = { language: 'en', locale: homeOf.en, texts: en }

/** The texts of the language in use: ask when a text is shown, never when a file is loaded. */
export function texts(): Texts {
  return inUse.texts
}

/** The language in use, as `Intl` and `lang` take it. */
export function language(): Language {
  return inUse.language
}

/** How dates and numbers are written: the system's manner of the language in use, as `en-US`. */
export function locale(): string {
  return inUse.locale
}

/** The first of the system's languages (BCP 47 tags, the dearest first) that there are texts in; English where none is. */
export function pickLanguage(tags: readonly string[]): Language {
  return tags.map(languageOf).find((known) => known !== null) ?? 'en'
}

/**
 * Speaks that language, or the one that is picked for the system, from here on; what is not English is loaded first. Of
 * the system's languages the first of that language says how dates and numbers are written.
 */
export async function setLanguage(
  chosen: Language | 'system',
  tags: readonly string[] = [],
): Promise<void> {
  const language = chosen === 'system' ? pickLanguage(tags) : chosen
  const itsTexts: Texts = language === 'de' ? (await import('./de/de.ts')).de : en
  const tag = tags.find((each) => languageOf(each) === language && isLocale(each))
  inUse = { language, locale: tag ?? homeOf[language], texts: itsTexts }
}

/** The system's languages as the environment of a Unix program has them: `LANGUAGE`, `LC_ALL`, `LC_MESSAGES`, `LANG`. */
export function languagesOf(environment: Readonly<Record<string, string | undefined>>): string[] {
  const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = environment
  return [...(LANGUAGE?.split(':') ?? []), LC_ALL, LC_MESSAGES, LANG].flatMap((name) => {
    const tag = name?.split(/[.@]/)[0]?.replaceAll('_', '-') ?? ''
    return tag === '' || tag === 'C' || tag === 'POSIX' ? [] : [tag]
  })
}

function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_.]/)[0]
  return primary === 'de' || primary === 'en' ? primary : null
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
