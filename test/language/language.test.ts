import { afterEach, expect, test } from 'vitest'
import { de } from '../../src/language/de/de.ts'
import { en } from '../../src/language/en/en.ts'
import {
  languagesOf,
  locale,
  pickLanguage,
  setLanguage,
  texts,
} from '../../src/language/language.ts'

afterEach(() => setLanguage('en'))

test('speaks the first of the system’s languages that it knows, and English otherwise', () => {
  expect(pickLanguage(['de-AT', 'en'])).toBe('de')
  expect(pickLanguage(['fr-FR', 'en-GB', 'de'])).toBe('en')
  expect(pickLanguage(['de_DE.UTF-8'])).toBe('de')
  expect(pickLanguage(['pt', 'sv'])).toBe('en')
  expect(pickLanguage([])).toBe('en')
})

test('writes dates as the system does in the language that is spoken', async () => {
  await setLanguage('en', ['de-DE', 'en-US', 'en-GB'])
  expect(locale()).toBe('en-US')
  await setLanguage('de', ['en-US', 'de_!', 'de-AT'])
  expect(locale()).toBe('de-AT')
  await setLanguage('de', ['en-US'])
  expect(locale()).toBe('de')
})

test('reads the languages of the system from the environment', () => {
  expect(languagesOf({ LANG: 'de_AT.UTF-8' })).toEqual(['de-AT'])
  expect(languagesOf({ LANGUAGE: 'fr:de', LC_ALL: 'C', LANG: 'en_US@euro' })).toEqual([
    'fr',
    'de',
    'en-US',
  ])
  expect(languagesOf({})).toEqual([])
})

test('changes every text at once', async () => {
  await setLanguage('de')
  expect(texts().count.weeks(2)).toBe('2 Wochen')
  await setLanguage('en')
  expect(texts().count.weeks(1)).toBe('1 week')
})

test('has every text in both languages, and none empty', () => {
  expect(keysOf(de)).toEqual(keysOf(en))
})

/** Every key with its path, whether words or a sentence with arguments, in order. */
function keysOf(area: object, path = ''): string[] {
  return Object.entries(area)
    .flatMap(([key, value]: [string, unknown]) => {
      const here = `${path}/${key}`
      if (typeof value === 'object' && value !== null) return keysOf(value, here)
      if (typeof value === 'function') return [`${here}(${value.length})`]
      return [value === '' ? `${here} is empty` : here]
    })
    .sort()
}
