import type { Action } from './action.ts'
import { toggleColumn } from './columns.ts'
import { focusNextRegion } from './regions.ts'

export const nextRegion: Action = {
  id: 'nextRegion',
  label: 'Go to the next part of the window',
  group: 'Window',
  shortcut: { key: 'f6' },
  whyNot: () => null,
  run: () => focusNextRegion(1),
}

export const previousRegion: Action = {
  id: 'previousRegion',
  label: 'Go to the part before',
  group: 'Window',
  shortcut: { shift: true, key: 'f6' },
  whyNot: () => null,
  run: () => focusNextRegion(-1),
}

export const toggleSidebar: Action = {
  id: 'toggleSidebar',
  label: 'Show or hide the list of notes',
  group: 'Window',
  shortcut: { key: 'f9' },
  whyNot: () => null,
  run: (context) => toggleColumn(context, 'sidebar'),
}

export const togglePanel: Action = {
  id: 'togglePanel',
  label: 'Show or hide the panel',
  group: 'Window',
  shortcut: { shift: true, key: 'f9' },
  whyNot: () => null,
  run: (context) => toggleColumn(context, 'panel'),
}

export const showPeople: Action = {
  id: 'showPeople',
  label: 'People and words…',
  group: 'Window',
  shortcut: { alt: true, shift: true, key: 'p' },
  whyNot: () => null,
  run: ({ store }) => store.getState().setDialog({ kind: 'people' }),
}

export const showSettings: Action = {
  id: 'showSettings',
  label: 'Settings…',
  group: 'Window',
  shortcut: { mod: true, key: ',' },
  whyNot: () => null,
  run: ({ store }) => store.getState().setDialog({ kind: 'settings' }),
}

export const showKeys: Action = {
  id: 'showKeys',
  label: 'Keyboard help',
  group: 'Window',
  shortcut: { key: 'f1' },
  alias: { key: '?' },
  whyNot: () => null,
  run: ({ store }) => store.getState().setDialog({ kind: 'keys' }),
}
