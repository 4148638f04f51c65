import { en } from '../language/en/en.ts'
import { type Setting, type SettingKey, settingsTable } from './settings.ts'

// The settings file as a JSON schema, from the table, so that editors can complete and check what a person writes there.

type Schema = Readonly<Record<string, unknown>>

type Words = { readonly label?: string; readonly hint?: string }

/** The whole schema, as it ships and as it stands beside the settings. Other keys may stand in the file; they are kept. */
export function settingsSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Carryover: ${en.settings.title}`,
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(
        Object.entries(settingsTable).map(([key, setting]) => [
          key,
          { ...described(key as SettingKey), ...shapeOfValue(setting), default: setting.usual },
        ]),
      ),
    },
  }
}

function described(key: SettingKey): Schema {
  const words: Readonly<Partial<Record<SettingKey, Words>>> = en.settings.each
  const { label, hint } = words[key] ?? {}
  const said = [label ?? en.settings.inFile[key as keyof typeof en.settings.inFile], hint]
  return { description: said.filter(Boolean).join('. ') }
}

function shapeOfValue(setting: Setting): Schema {
  switch (setting.kind) {
    case 'choice':
      return { enum: setting.values }
    case 'amount':
      return { type: 'number', minimum: setting.least, maximum: setting.most }
    case 'switch':
      return { type: 'boolean' }
    case 'words':
      return { type: 'object', additionalProperties: { type: 'string' } }
  }
}
