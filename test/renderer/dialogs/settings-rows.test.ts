import { afterEach, expect, test } from 'vitest'
import { settingsTable } from '../../../src/api/settings.ts'
import { setLanguage } from '../../../src/language/language.ts'
import { settingRows } from '../../../src/renderer/dialogs/settings-rows.ts'

afterEach(() => setLanguage('en'))

test.each(['en', 'de'] as const)(
  'every setting of a group, and every value of a choice, has words in %s',
  async (language) => {
    await setLanguage(language)
    const rows = settingRows('')
    const grouped = Object.entries(settingsTable).filter(([, { group }]) => group !== null)
    expect(rows.map(({ key }) => key)).toEqual(grouped.map(([key]) => key))
    for (const { key, setting, values } of rows) {
      if (setting.kind === 'choice') {
        expect(Object.keys(values ?? {}), key).toEqual([...setting.values])
      }
    }
  },
)

test('a setting is found by its name, its values, its group and its key, whatever the case', async () => {
  const keysFor = (query: string) => settingRows(query).map(({ key }) => key)
  expect(keysFor('DARK')).toEqual(['theme'])
  expect(keysFor('deutsch lang')).toEqual(['language'])
  expect(keysFor('appearance')).toContain('theme')
  expect(keysFor('theme')).toEqual(['theme'])
  expect(keysFor('no such thing')).toEqual([])
  await setLanguage('de')
  expect(keysFor('dunkel')).toEqual(['theme'])
})
