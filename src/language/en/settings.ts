type Wrong = {
  readonly key: string
  readonly found: string
  readonly allowed: string
  readonly used: string
}

/** The settings: each with its words, and what is said of values that are not understood. */
export const settings = {
  title: 'Settings',
  done: 'Done',
  search: 'Find a setting',
  noneFound: (query: string) => `No setting has “${query}” in it.`,
  found: (settings: number) => `${settings} ${settings === 1 ? 'setting' : 'settings'} found`,
  groups: { look: 'Appearance', writing: 'Writing', meetings: 'Meetings' },
  folder: 'This folder',
  peopleHint: 'Who is who, and your team’s own labels',
  usual: 'As it was at first',
  each: {
    theme: {
      label: 'Colours',
      values: { system: 'As the system', light: 'Light', dark: 'Dark' },
    },
    language: {
      label: 'Language',
      values: { system: 'As the system', en: 'English', de: 'Deutsch' },
    },
    textSize: { label: 'Size of the note’s text, in pixels' },
    isTypewriter: { label: 'Keep the caret’s line in the middle' },
    isFocused: { label: 'Draw all but the current meeting quietly' },
    spelling: {
      label: 'Check spelling',
      hint: 'On Windows and Linux, Electron fetches a dictionary for each of your languages once from a server of Google’s (redirector.gvt1.com); no text is sent. Carryover allows that only with “Always”, from its next start on. A Mac and browsers have their own.',
      values: { local: 'Where nothing is fetched', on: 'Always', off: 'Never' },
    },
    skipsPreview: { label: 'Make a new week at once, without showing it before' },
    marksCarried: { label: 'Mark carried items in the old week with [>]' },
  },
  /** Of those that have no row in the dialog. */
  inFile: {
    keys: 'Keys by the action that they run, as Mod+Shift+P (Mod is Ctrl, on a Mac Cmd); empty for none',
    sidebarWidth: 'Width of the list of notes in pixels',
    panelWidth: 'Width of the panel in pixels',
  },
  problems: {
    title: 'Some settings in the file were left out',
    wrong: ({ key, found, allowed, used }: Wrong) =>
      `The setting “${key}” is ${found}; it has to be ${allowed}. Carryover uses ${used} instead, and leaves the file as it is.`,
    wrongKeys: (entries: string) =>
      `Some keys in the file name no action or no key, and were left out: ${entries}.`,
    oneOf: (values: string) => `one of ${values}`,
    between: (least: number, most: number) => `a number from ${least} to ${most}`,
    onOff: 'true or false',
    words: 'an object of words',
    noJson: (file: string) =>
      `${file} can’t be read as JSON, so what it says was left out. It stays as it is until something is to be kept in it, and as a copy ending in .bad from then on.`,
    leftOut: (key: string, file: string) =>
      `The entry “${key}” in ${file} is not understood and was left out. The file stays as it is until something is to be kept in it, and as a copy ending in .bad from then on.`,
  },
}
