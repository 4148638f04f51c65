import {
  type Setting,
  type SettingKey,
  type SettingsGroup,
  settingsTable,
} from '../../api/settings.ts'
import { texts } from '../../language/language.ts'
import { foldLetters } from '../../notes/text/fold-letters.ts'

type KeyWithRow = {
  [Key in SettingKey]: (typeof settingsTable)[Key]['group'] extends null ? never : Key
}[SettingKey]

type Words = {
  readonly label: string
  readonly hint?: string
  readonly values?: Readonly<Record<string, string>>
}

/** A setting as the dialog shows it, with its words in the language in use. */
export type SettingRow = {
  readonly key: SettingKey
  readonly setting: Setting
  readonly group: SettingsGroup
} & Words

/** The rows of the dialog, of those alone that have all words of the query in their own words or their group's. */
export function settingRows(query: string): readonly SettingRow[] {
  const wanted = foldLetters(query).split(/\s+/).filter(Boolean)
  const { each, groups } = texts().settings
  // A setting with a row and without words is a type error here.
  const wordsOf: Readonly<Record<KeyWithRow, Words>> = each
  return Object.entries(settingsTable).flatMap(([key, setting]) => {
    const { group } = setting
    const words: Words | undefined = wordsOf[key as KeyWithRow]
    if (group === null || !words) return []
    const said = [groups[group], words.label, words.hint, ...Object.values(words.values ?? {})]
    const text = foldLetters(`${key} ${said.join(' ')}`)
    if (!wanted.every((word) => text.includes(word))) return []
    return [{ key: key as SettingKey, setting, group, ...words }]
  })
}
