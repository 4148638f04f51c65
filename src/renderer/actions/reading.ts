import { type Settings, settingsTable, usualSettings } from '../../api/settings.ts'
import { texts } from '../../language/language.ts'
import type { AppState } from '../store/store.ts'
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
  shortcut: { alt: true, shift: true, key: 'k' },
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

export const foldAll: Action = {
  id: 'foldAll',
  menu: 'view',
  shortcut: { alt: true, shift: true, key: 'z' },
  whyNot: whyNoOpenNote,
  run: ({ session }) => session.fold('all'),
}

export const unfoldAll: Action = {
  id: 'unfoldAll',
  menu: 'view',
  shortcut: { alt: true, shift: true, key: 'x' },
  whyNot: whyNoOpenNote,
  run: ({ session }) => session.fold('none'),
}

export const toggleFocus: Action = {
  id: 'toggleFocus',
  menu: 'view',
  shortcut: { alt: true, shift: true, key: 'u' },
  isOn: ({ settings }) => settings.isFocused,
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
  isOn: ({ settings }) => settings.isTypewriter,
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

export const systemColours = coloured('systemColours', 'system')
export const lightColours = coloured('lightColours', 'light')
export const darkColours = coloured('darkColours', 'dark')

export const toggleSpelling: Action = {
  id: 'toggleSpelling',
  menu: 'view',
  shortcut: null,
  isOn: isSpellingOn,
  whyNot: () => null,
  run: ({ store }) => {
    const state = store.getState()
    const isNow = isSpellingOn(state)
    state.changeSettings({ spelling: isNow ? 'off' : hasOwnSpelling(state) ? 'local' : 'on' })
    if (isNow || hasOwnSpelling(state)) return
    state.addToast({ kind: 'info', text: texts().settings.each.spelling.hint })
  },
}

function isSpellingOn(state: AppState): boolean {
  const { spelling } = state.settings
  return spelling === 'on' || (spelling === 'local' && hasOwnSpelling(state))
}

/** Browsers and Macs check without anything being fetched for it. */
function hasOwnSpelling({ hello }: AppState): boolean {
  return hello?.platform === 'mac' || !hello?.capabilities.includes('nativeMenu')
}

function coloured(id: Action['id'], theme: Settings['theme']): Action {
  return {
    id,
    menu: 'view',
    shortcut: null,
    isOn: ({ settings }) => settings.theme === theme,
    whyNot: () => null,
    run: ({ store }) => store.getState().changeSettings({ theme }),
  }
}

function resize({ store }: ActionContext, byPx: number): void {
  const { settings, changeSettings } = store.getState()
  const { least, most } = settingsTable.textSize
  changeSettings({ textSize: Math.min(most, Math.max(least, settings.textSize + byPx)) })
}
