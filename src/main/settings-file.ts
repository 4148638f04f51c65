import { dirname, join } from 'node:path'
import {
  type LoadedSettings,
  type Setting,
  type Settings,
  settingsTable,
  usualSettings,
} from '../api/settings.ts'
import { settingsSchema } from '../api/settings-schema.ts'
import { shapeOf } from '../api/shapes.ts'
import { texts } from '../language/language.ts'
import { takeTurns } from './folder/turns.ts'
import { type LoadedJson, loadJson, putAside, saveJson } from './json-file.ts'

/** The settings, in one JSON file that a person may write too. */
export type SettingsFile = {
  load(): Promise<LoadedSettings>
  /** Changes some and keeps everything else of the file: other settings, unknown keys, and values left out. */
  change(some: Partial<Settings>): Promise<void>
  /** Tells of every change that is made here; gives what stops it. */
  onChange(listener: (settings: Settings) => void): () => void
}

/** The file is made when something is changed first. Nothing in it is a reason to fail. */
export function openSettingsFile(file: string): SettingsFile {
  const inTurn = takeTurns()
  const listeners = new Set<(settings: Settings) => void>()
  let hasSchema = false
  // It is a help for who writes the file by hand: without it the settings count all the same.
  const writeSchema = async () => {
    if (hasSchema) return
    hasSchema = true
    const place = join(dirname(file), 'settings.schema.json')
    await saveJson(place, settingsSchema()).catch(() => undefined)
  }
  return {
    load: () => inTurn(file, async () => readSettings(await loadJson(file), file)),
    change: (some) =>
      inTurn(file, async () => {
        const found = await loadJson(file)
        if (found.kind === 'unreadable') await putAside(file)
        const schema = found.kind === 'none' ? { $schema: './settings.schema.json' } : {}
        const next = { ...schema, ...fieldsOf(found), ...some }
        await saveJson(file, next)
        await writeSchema()
        const { settings } = readSettings({ kind: 'value', value: next }, file)
        for (const listener of listeners) listener(settings)
      }),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What the file says of the settings; what is not understood has its usual value, and a sentence that names it. */
function readSettings(found: LoadedJson, file: string): LoadedSettings {
  const words = texts().settings.problems
  const isObject = found.kind === 'value' && isRecord(found.value)
  if (!isObject) {
    const problems = found.kind === 'none' ? [] : [words.noJson(file)]
    return { settings: usualSettings, problems }
  }
  const fields = fieldsOf(found)
  const problems: string[] = []
  const settings: Record<string, unknown> = { ...usualSettings }
  for (const [key, setting] of Object.entries(settingsTable)) {
    if (!Object.hasOwn(fields, key)) continue
    const parsed = shapeOf(setting).safeParse(fields[key])
    if (parsed.success) settings[key] = parsed.data
    else problems.push(problemOf(key, setting, fields[key]))
  }
  return { settings: settings as unknown as Settings, problems }
}

function problemOf(key: string, setting: Setting, found: unknown): string {
  const words = texts().settings.problems
  const shown = JSON.stringify(found).slice(0, 60)
  return words.wrong({ key, found: shown, allowed: allowedBy(setting), used: usedFor(setting) })
}

function allowedBy(setting: Setting): string {
  const words = texts().settings.problems
  switch (setting.kind) {
    case 'choice':
      return words.oneOf(setting.values.map((value) => JSON.stringify(value)).join(', '))
    case 'amount':
      return words.between(setting.least, setting.most)
    case 'switch':
      return words.onOff
    case 'words':
      return words.words
  }
}

function usedFor(setting: Setting): string {
  return JSON.stringify(setting.usual)
}

function fieldsOf(found: LoadedJson): Readonly<Record<string, unknown>> {
  return found.kind === 'value' && isRecord(found.value) ? found.value : {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
