import type { MenuItemConstructorOptions } from 'electron'

type Choose = (action: string) => void

/** The native menu. Entries of our own run the renderer's action of that id; the system's keep their roles. */
export function menuTemplate({
  platform,
  choose,
}: {
  readonly platform: NodeJS.Platform
  readonly choose: Choose
}): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  const entry = (
    label: string,
    action: string,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => choose(action),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const menus: MenuItemConstructorOptions[] = [
    {
      label: 'File',
      submenu: [
        entry('New note…', 'newNote', 'CmdOrCtrl+N'),
        entry('New week from last week', 'newWeek', 'CmdOrCtrl+Shift+N'),
        separator,
        entry('Open folder…', 'chooseFolder', 'CmdOrCtrl+O'),
        separator,
        entry('Save now', 'saveNow', 'CmdOrCtrl+S'),
        entry('Rename note…', 'renameNote'),
        entry('Delete note…', 'deleteNote'),
        entry(mac ? 'Show in Finder' : 'Show in file manager', 'revealNote'),
        entry('Use this note’s shape as a template', 'useAsTemplate'),
        separator,
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        // The editor keeps the history, so undo is an action of ours and not the page's.
        entry('Undo', 'undo', 'CmdOrCtrl+Z'),
        entry('Redo', 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        entry('Find in note', 'find', 'CmdOrCtrl+F'),
        entry('Find a note', 'findNote', 'CmdOrCtrl+P'),
        entry('Copy actions', 'copyActions'),
      ],
    },
    {
      label: 'View',
      submenu: [
        entry('Notes list', 'toggleSidebar'),
        entry('Panel', 'togglePanel'),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        separator,
        entry('Settings…', 'showSettings', 'CmdOrCtrl+,'),
      ],
    },
    { label: 'Help', role: 'help', submenu: [entry('Keyboard', 'showKeys', 'F1')] },
  ]
  return mac ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus
}
