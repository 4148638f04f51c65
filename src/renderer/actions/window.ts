import type { Action } from './action.ts'
import { isColumnShown, toggleColumn } from './columns.ts'
import { focusNextRegion } from './regions.ts'

export const nextRegion: Action = {
  id: 'nextRegion',
  menu: 'go',
  shortcut: { key: 'f6' },
  whyNot: () => null,
  run: () => focusNextRegion(1),
}

export const previousRegion: Action = {
  id: 'previousRegion',
  menu: 'go',
  shortcut: { shift: true, key: 'f6' },
  whyNot: () => null,
  run: () => focusNextRegion(-1),
}

export const toggleSidebar: Action = {
  id: 'toggleSidebar',
  menu: 'view',
  shortcut: { key: 'f9' },
  isOn: (state) => isColumnShown(state, 'sidebar'),
  whyNot: () => null,
  run: (context) => toggleColumn(context, 'sidebar'),
}

export const togglePanel: Action = {
  id: 'togglePanel',
  menu: 'view',
  shortcut: { shift: true, key: 'f9' },
  isOn: (state) => isColumnShown(state, 'panel'),
  whyNot: () => null,
  run: (context) => toggleColumn(context, 'panel'),
}

export const showPeople: Action = {
  id: 'showPeople',
  menu: 'view',
  shortcut: { alt: true, shift: true, key: 'p' },
  whyNot: () => null,
  run: ({ store }) => store.getState().setDialog({ kind: 'people' }),
}

export const showSettings: Action = {
  id: 'showSettings',
  menu: 'file',
  shortcut: { mod: true, key: ',' },
  whyNot: () => null,
  run: ({ store }) => store.getState().setDialog({ kind: 'settings' }),
}

export const showWelcome: Action = {
  id: 'showWelcome',
  menu: 'help',
  shortcut: null,
  whyNot: () => null,
  run: ({ store }) => store.getState().setPage({ kind: 'welcome' }),
}

export const showKeys: Action = {
  id: 'showKeys',
  menu: 'help',
  shortcut: { key: 'f1' },
  alias: { key: '?' },
  whyNot: () => null,
  run: ({ store }) => store.getState().setDialog({ kind: 'keys' }),
}
