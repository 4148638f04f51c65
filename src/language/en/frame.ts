/** The window: toolbar, status bar, settings, keys, menus, welcome. */
export const frame = {}
