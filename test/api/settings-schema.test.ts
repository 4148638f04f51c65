import { expect, test } from 'vitest'
import { settingsTable } from '../../src/api/settings.ts'
import { settingsSchema } from '../../src/api/settings-schema.ts'

test('the schema that ships is that of the table (`npx vitest run test/api/settings-schema.test.ts -u` writes it)', async () => {
  const text = `${JSON.stringify(settingsSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../resources/settings.schema.json')
})

test('every setting has its words, its values and its usual value in the schema', () => {
  const { properties } = settingsSchema() as {
    properties: Record<string, { description?: string; default?: unknown; enum?: unknown }>
  }
  for (const [key, setting] of Object.entries(settingsTable)) {
    expect(properties[key]?.description, key).toMatch(/\w{3}/)
    expect(properties[key]?.default, key).toEqual(setting.usual)
  }
  expect(properties['theme']?.enum).toEqual(['system', 'light', 'dark'])
  expect(properties['$schema']).toEqual({ type: 'string' })
})
