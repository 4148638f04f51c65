import type { MenuItemConstructorOptions } from 'electron'

type Entry = {
  /** The id of one of the page's actions. */
  readonly action: string
  readonly label: string
  readonly keys?: string
}

const notes: readonly (Entry | null)[] = [
  { action: 'newNote', label: 'New note from template…', keys: 'CmdOrCtrl+N' },
  { action: 'newWeek', label: 'New week from last week', keys: 'CmdOrCtrl+Shift+N' },
  null,
  { action: 'chooseFolder', label: 'Open folder…', keys: 'CmdOrCtrl+O' },
  { action: 'saveNow', label: 'Save', keys: 'CmdOrCtrl+S' },
  null,
  { action: 'renameNote', label: 'Rename note…', keys: 'F2' },
  { action: 'deleteNote', label: 'Delete note…' },
  { action: 'revealNote', label: 'Show in file manager' },
  { action: 'useAsTemplate', label: 'Use this note’s shape as a template' },
]

const find: readonly Entry[] = [
  { action: 'find', label: 'Find in note', keys: 'CmdOrCtrl+F' },
  { action: 'findNote', label: 'Find a note', keys: 'CmdOrCtrl+P' },
  { action: 'copyActions', label: 'Copy actions', keys: 'Alt+Shift+C' },
]

const guesses: readonly Entry[] = [
  { action: 'confirmGuess', label: 'Confirm the guess at the caret', keys: 'Alt+Shift+G' },
  { action: 'rejectGuess', label: 'Reject the guess at the caret', keys: 'Alt+Shift+R' },
]

const view: readonly Entry[] = [
  { action: 'toggleSidebar', label: 'Show or hide the notes', keys: 'F9' },
  { action: 'togglePanel', label: 'Show or hide the panel', keys: 'Shift+F9' },
]

/** The window's menu. The page has the keys; the menu shows them, and tells which entry was chosen. */
export function menuTemplate(options: {
  readonly platform: NodeJS.Platform
  readonly choose: (action: string) => void
}): MenuItemConstructorOptions[] {
  const { platform, choose } = options
  const isMac = platform === 'darwin'
  const entry = ({ action, label, keys }: Entry): MenuItemConstructorOptions => ({
    id: action,
    label,
    ...(keys === undefined ? {} : { accelerator: keys, registerAccelerator: false }),
    click: () => choose(action),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const people = entry({
    action: 'showPeople',
    label: 'People and words…',
    keys: 'Alt+Shift+P',
  })
  const settings = entry({ action: 'showSettings', label: 'Settings…', keys: 'CmdOrCtrl+,' })
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
      label: 'Notes',
      submenu: [
        ...notes.map((one) => (one === null ? separator : entry(one))),
        separator,
        ...(isMac ? [] : [settings, separator]),
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        entry({ action: 'undo', label: 'Undo', keys: 'CmdOrCtrl+Z' }),
        entry({ action: 'redo', label: 'Redo', keys: 'CmdOrCtrl+Shift+Z' }),
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
      label: 'View',
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
    { role: 'help', submenu: [entry({ action: 'showKeys', label: 'Keyboard help', keys: 'F1' })] },
  ]
}
