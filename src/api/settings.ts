// Every setting that a person has, in one table: its type, its check, its row in the dialog and its usual value follow.
// A new one is a line here, and its words in src/language/*/settings.ts.

/** The parts of the settings dialog, in their order; null is kept without a row of its own. */
export const settingsGroups = ['look', 'writing', 'meetings'] as const
export type SettingsGroup = (typeof settingsGroups)[number]

type Kinds = {
  readonly choice: { readonly values: readonly string[]; readonly usual: string }
  readonly switch: { readonly usual: boolean }
  readonly amount: {
    readonly least: number
    readonly most: number
    readonly step: number
    readonly usual: number
  }
  /** Words by name, such as keys by the action that they run. */
  readonly words: { readonly usual: Readonly<Record<string, string>> }
}

export type SettingOf<Kind extends keyof Kinds> = Kinds[Kind] & {
  readonly kind: Kind
  readonly group: SettingsGroup | null
}
export type Setting = { readonly [Kind in keyof Kinds]: SettingOf<Kind> }[keyof Kinds]

export const settingsTable = {
  theme: choice('look', ['system', 'light', 'dark'], 'system'),
  language: choice('look', ['system', 'en', 'de'], 'system'),
  textSize: amount('writing', { least: 11, most: 28, usual: 15 }),
  isTypewriter: onOff('writing', false),
  isFocused: onOff('writing', false),
  /** `local`: where nothing has to be fetched for it. */
  spelling: choice('writing', ['local', 'on', 'off'], 'local'),
  skipsPreview: onOff('meetings', false),
  marksCarried: onOff('meetings', false),
  /** Keys that a person chose, as `Mod+Shift+P`, by the id of the action that they run; empty for none at all. */
  keys: wordsByName(),
  sidebarWidth: amount(null, { least: 0, most: 10_000, usual: 236 }),
  panelWidth: amount(null, { least: 0, most: 10_000, usual: 348 }),
} as const satisfies Readonly<Record<string, Setting>>

type Table = typeof settingsTable

export type SettingKey = keyof Table

/** The values of all settings. */
export type Settings = { readonly [Key in SettingKey]: ValueOf<Table[Key]> }

type ValueOf<S> = S extends { readonly kind: 'choice'; readonly values: readonly (infer V)[] }
  ? V
  : S extends { readonly kind: 'amount' }
    ? number
    : S extends { readonly kind: 'switch' }
      ? boolean
      : Readonly<Record<string, string>>

export const usualSettings = Object.fromEntries(
  Object.entries(settingsTable).map(([key, { usual }]) => [key, usual]),
) as unknown as Settings

/** What the host has of them, and a sentence about each value that was left out. */
export type LoadedSettings = {
  readonly settings: Settings
  readonly problems: readonly string[]
}

function choice<const G extends SettingsGroup | null, const V extends string>(
  group: G,
  values: readonly V[],
  usual: NoInfer<V>,
) {
  return { kind: 'choice', group, values, usual } as const
}

function amount<const G extends SettingsGroup | null>(
  group: G,
  { step = 1, ...range }: Omit<Kinds['amount'], 'step'> & { readonly step?: number },
) {
  return { kind: 'amount', group, ...range, step } as const
}

/** A setting that is on or off. */
export function onOff<const G extends SettingsGroup | null>(group: G, usual: boolean) {
  return { kind: 'switch', group, usual } as const
}

/** A setting that has words by name; a dialog of its own changes it. */
function wordsByName() {
  return { kind: 'words', group: null, usual: {} as Readonly<Record<string, string>> } as const
}
