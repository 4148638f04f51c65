import { settingsTable, usualSettings } from '../../api/settings.ts'
import type { Action, ActionContext } from './action.ts'
import { whyNoOpenNote } from './notes.ts'

export const showOutline: Action = {
  id: 'showOutline',
  menu: 'go',
  shortcut: { mod: true, shift: true, key: 'o' },
  inBrowser: { alt: true, shift: true, key: 'j' },
  whyNot: whyNoOpenNote,
  run: ({ store }) => store.getState().setDialog({ kind: 'outline' }),
}

export const foldHere: Action = {
  id: 'foldHere',
  menu: 'view',
  shortcut: null,
  whyNot: whyNoOpenNote,
  run: ({ session }) => session.fold('here'),
}

export const foldOthers: Action = {
  id: 'foldOthers',
  menu: 'view',
  shortcut: null,
  whyNot: whyNoOpenNote,
  run: ({ session }) => session.fold('others'),
}

export const unfoldAll: Action = {
  id: 'unfoldAll',
  menu: 'view',
  shortcut: null,
  whyNot: whyNoOpenNote,
  run: ({ session }) => session.fold('none'),
}

export const toggleFocus: Action = {
  id: 'toggleFocus',
  menu: 'view',
  shortcut: { alt: true, shift: true, key: 'u' },
  whyNot: () => null,
  run: ({ store }) => {
    const { settings, changeSettings } = store.getState()
    changeSettings({ isFocused: !settings.isFocused })
  },
}

export const toggleTypewriter: Action = {
  id: 'toggleTypewriter',
  menu: 'view',
  shortcut: null,
  whyNot: () => null,
  run: ({ store }) => {
    const { settings, changeSettings } = store.getState()
    changeSettings({ isTypewriter: !settings.isTypewriter })
  },
}

export const largerText: Action = {
  id: 'largerText',
  menu: 'view',
  shortcut: null,
  whyNot: () => null,
  run: (context) => resize(context, 1),
}

export const smallerText: Action = {
  id: 'smallerText',
  menu: 'view',
  shortcut: null,
  whyNot: () => null,
  run: (context) => resize(context, -1),
}

export const usualText: Action = {
  id: 'usualText',
  menu: 'view',
  shortcut: null,
  whyNot: () => null,
  run: ({ store }) => store.getState().changeSettings({ textSize: usualSettings.textSize }),
}

function resize({ store }: ActionContext, byPx: number): void {
  const { settings, changeSettings } = store.getState()
  const { least, most } = settingsTable.textSize
  changeSettings({ textSize: Math.min(most, Math.max(least, settings.textSize + byPx)) })
}
