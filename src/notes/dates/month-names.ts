import { remembered } from '../text/remembered.ts'

/** Names of months and weekdays by language, January and Monday first; the short form where it is no mere cut. */
export type DateLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt'

export const months: Readonly<Record<DateLanguage, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  ),
}

export const shortMonths: Readonly<Record<DateLanguage, readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  de: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
  fr: 'janv févr mars avr mai juin juil août sept oct nov déc'.split(' '),
  es: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  pt: 'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
}

/** Further spellings that people use. */
const otherMonths: Readonly<Record<string, number>> = {
  sept: 9,
  jänner: 1,
  feber: 2,
  maerz: 3,
  mrz: 3,
  setiembre: 9,
  fevrier: 2,
  aout: 8,
  decembre: 12,
  fév: 2,
  jul: 7,
  jui: 6,
}

export const weekdays: Readonly<Record<DateLanguage, readonly string[]>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  es: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  pt: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'.split(' '),
}

export const shortWeekdays: Readonly<Record<DateLanguage, readonly string[]>> = {
  en: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  de: 'Mo Di Mi Do Fr Sa So'.split(' '),
  fr: 'lun mar mer jeu ven sam dim'.split(' '),
  es: 'lun mar mié jue vie sáb dom'.split(' '),
  pt: 'seg ter qua qui sex sáb dom'.split(' '),
}

export const languages: readonly DateLanguage[] = ['en', 'de', 'fr', 'es', 'pt']

type Named = { readonly number: number; readonly language: DateLanguage; readonly short: boolean }

function table(
  full: Readonly<Record<DateLanguage, readonly string[]>>,
  short: Readonly<Record<DateLanguage, readonly string[]>>,
): Map<string, Named> {
  const names = new Map<string, Named>()
  for (const language of languages) {
    for (const [forms, isShort] of [
      [full, false],
      [short, true],
    ] as const) {
      forms[language].forEach((name, at) => {
        const key = name.toLowerCase()
        if (!names.has(key)) names.set(key, { number: at + 1, language, short: isShort })
      })
    }
  }
  return names
}

export const monthsByName: ReadonlyMap<string, Named> = new Map([
  ...Object.entries(otherMonths).map(([name, number]): [string, Named] => [
    name,
    { number, language: 'en', short: true },
  ]),
  ...table(months, shortMonths),
])

/** The month that a word names, be it typed with one letter wrong: "Febraury", "Septiempre". */
export function monthOf(word: string): Named | undefined {
  const key = word.toLowerCase()
  return monthsByName.get(key) ?? (key.length > 5 ? typedMonth(key) : undefined)
}

// Javier and Juliet are people
const asNames = new Set(['janvier', 'juillet'])
let typed: ReadonlyMap<string, readonly string[]> | undefined

/** Two words that lack one letter each and are then alike are one letter apart, or two stand the other way round. */
const typedMonth = remembered(1000, (key) => {
  typed ??= lackingOne()
  for (const part of [key, ...lacking(key)])
    for (const name of typed.get(part) ?? []) if (name[0] === key[0]) return monthsByName.get(name)
  return undefined
})

function lackingOne(): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const name of monthsByName.keys()) {
    if (name.length < 7 || asNames.has(name)) continue
    for (const part of [name, ...lacking(name)]) parts.set(part, [...(parts.get(part) ?? []), name])
  }
  return parts
}

function lacking(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

export const weekdaysByName: ReadonlyMap<string, Named> = new Map([
  ...table(weekdays, shortWeekdays),
  ...['tues', 'weds', 'thur', 'thurs'].map((name, at): [string, Named] => [
    name,
    { number: [2, 3, 4, 4][at] ?? 1, language: 'en', short: true },
  ]),
  ['segunda', { number: 1, language: 'pt', short: false }],
  ['terça', { number: 2, language: 'pt', short: false }],
  ['quarta', { number: 3, language: 'pt', short: false }],
  ['quinta', { number: 4, language: 'pt', short: false }],
  ['sexta', { number: 5, language: 'pt', short: false }],
])
