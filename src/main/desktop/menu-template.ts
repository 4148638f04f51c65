import type { MenuItemConstructorOptions } from 'electron'
import { texts } from '../../language/language.ts'
import type { Texts } from '../../language/texts.ts'

type Entry = {
  /** The id of one of the page's actions. */
  readonly action: keyof Texts['actions']
  readonly keys?: string
}

const notes: readonly (Entry | null)[] = [
  { action: 'newNote', keys: 'CmdOrCtrl+N' },
  { action: 'newWeek', keys: 'CmdOrCtrl+Shift+N' },
  null,
  { action: 'chooseFolder', keys: 'CmdOrCtrl+O' },
  { action: 'saveNow', keys: 'CmdOrCtrl+S' },
  null,
  { action: 'renameNote', keys: 'F2' },
  { action: 'deleteNote' },
  { action: 'revealNote' },
  { action: 'useAsTemplate' },
]

const find: readonly Entry[] = [
  { action: 'findInFolder', keys: 'CmdOrCtrl+Shift+F' },
  { action: 'showEveryone', keys: 'Alt+Shift+O' },
  { action: 'find', keys: 'CmdOrCtrl+F' },
  { action: 'quickOpen', keys: 'CmdOrCtrl+P' },
  { action: 'showPalette', keys: 'CmdOrCtrl+Shift+P' },
  { action: 'findNote', keys: 'Alt+Shift+F' },
  { action: 'copyActions', keys: 'Alt+Shift+C' },
]

const guesses: readonly Entry[] = [
  { action: 'confirmGuess', keys: 'Alt+Shift+G' },
  { action: 'rejectGuess', keys: 'Alt+Shift+R' },
]

const view: readonly Entry[] = [
  { action: 'roundTheRoom', keys: 'Alt+Shift+O' },
  { action: 'nextPerson', keys: 'F8' },
  { action: 'previousPerson', keys: 'Shift+F8' },
  { action: 'closeOutMeeting', keys: 'Alt+Shift+E' },
  { action: 'copyForChat', keys: 'Alt+Shift+T' },
  { action: 'showSeries', keys: 'Alt+Shift+S' },
  { action: 'goBack', keys: 'Alt+Left' },
  { action: 'goForward', keys: 'Alt+Right' },
  { action: 'previousMeeting', keys: 'Alt+PageUp' },
  { action: 'nextMeeting', keys: 'Alt+PageDown' },
  { action: 'thisWeek', keys: 'Alt+Shift+W' },
  { action: 'toggleSidebar', keys: 'F9' },
  { action: 'togglePanel', keys: 'Shift+F9' },
]

/** The window's menu. The page has the keys; the menu shows them, and tells which entry was chosen. */
export function menuTemplate(options: {
  readonly platform: NodeJS.Platform
  readonly choose: (action: string) => void
}): MenuItemConstructorOptions[] {
  const { platform, choose } = options
  const isMac = platform === 'darwin'
  const entry = ({ action, keys }: Entry): MenuItemConstructorOptions => ({
    id: action,
    label: texts().actions[action],
    ...(keys === undefined ? {} : { accelerator: keys, registerAccelerator: false }),
    click: () => choose(action),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const people = entry({
    action: 'showPeople',
    keys: 'Alt+Shift+P',
  })
  const settings = entry({ action: 'showSettings', keys: 'CmdOrCtrl+,' })
  const application: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }
  return [
    ...(isMac ? [application] : []),
    {
      label: texts().frame.menus.file,
      submenu: [
        ...notes.map((one) => (one === null ? separator : entry(one))),
        separator,
        ...(isMac ? [] : [settings, separator]),
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: texts().frame.menus.edit,
      submenu: [
        entry({ action: 'undo', keys: 'CmdOrCtrl+Z' }),
        entry({ action: 'redo', keys: 'CmdOrCtrl+Shift+Z' }),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        ...find.map(entry),
        separator,
        ...guesses.map(entry),
      ],
    },
    {
      label: texts().frame.menus.view,
      submenu: [
        ...view.map(entry),
        separator,
        people,
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'help', submenu: [entry({ action: 'showKeys', keys: 'F1' })] },
  ]
}
