/** The window: toolbar, status bar, settings, keys, menus, welcome. */
export const frame = {
  menus: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    meeting: 'Meeting',
    go: 'Go',
    help: 'Help',
  },
  keys: {
    title: 'Keyboard',
    done: 'Done',
    inList: 'In a list',
    tickHere: 'Tick or reopen the item',
    fromRowToRow: 'From row to row',
    tickInPanel: 'Tick the item of the panel',
    goToLine: 'Go to the line; open the note',
    judgeGuess: 'Confirm a guess, or reject it',
  },
}
