import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import type { AppState } from '../store/store.ts'
import type { Action } from './action.ts'
import { showColumn } from './columns.ts'
import { focusFind } from './regions.ts'
import { report } from './report.ts'

export const newNote: Action = {
  id: 'newNote',
  menu: 'file',
  shortcut: { mod: true, key: 'n' },
  inBrowser: { alt: true, key: 'n' },
  whyNot: whyNoWriting,
  run: ({ store }) => store.getState().setDialog({ kind: 'new-note' }),
}

export const findNote: Action = {
  id: 'findNote',
  menu: 'go',
  shortcut: { alt: true, shift: true, key: 'f' },
  whyNot: () => null,
  run: ({ store }) => {
    showColumn(store.getState(), 'sidebar')
    // At once, or the next key goes into the note; and again once a column that was closed is there.
    focusFind()
    requestAnimationFrame(focusFind)
  },
}

export const saveNow: Action = {
  id: 'saveNow',
  menu: 'file',
  shortcut: { mod: true, key: 's' },
  whyNot: () => null,
  run: ({ session, store }) => report(store, session.saveNow()),
}

export const renameNote: Action = {
  id: 'renameNote',
  menu: 'file',
  shortcut: { key: 'f2' },
  whyNot: whyNoOpenNote,
  run: ({ store }) => withOpenNote(store.getState(), renameThis),
}

export const deleteNote: Action = {
  id: 'deleteNote',
  menu: 'file',
  shortcut: null,
  whyNot: whyNoOpenNote,
  run: ({ store }) => withOpenNote(store.getState(), deleteThis),
}

export const revealNote: Action = {
  id: 'revealNote',
  menu: 'file',
  shortcut: null,
  needs: 'reveal',
  whyNot: whyNoOpenNote,
  run: ({ store, api }) => {
    const { path } = store.getState()
    if (path !== null) report(store, api.revealNote(path))
  },
}

export const chooseFolder: Action = {
  id: 'chooseFolder',
  menu: 'file',
  shortcut: { mod: true, key: 'o' },
  needs: 'chooseFolder',
  whyNot: () => null,
  run: ({ api, store }) => report(store, api.chooseFolder()),
}

export const openSamples: Action = {
  id: 'openSamples',
  menu: 'file',
  shortcut: null,
  needs: 'openSamples',
  whyNot: () => null,
  run: ({ api, store }) => report(store, api.openSamples()),
}

/** Asks for the note's new name. */
export function renameThis(state: AppState, path: NotePath): void {
  state.setDialog({ kind: 'rename', path })
}

/** Asks before the note is deleted. */
export function deleteThis(state: AppState, path: NotePath): void {
  state.setDialog({ kind: 'delete', path })
}

export function canDo(
  { hello }: AppState,
  capability: NonNullable<AppState['hello']>['capabilities'][number],
): boolean {
  return hello?.capabilities.includes(capability) ?? false
}

/** Why no note can be made now. */
export function whyNoWriting({ folderLost, connection }: AppState): string | null {
  if (folderLost !== null) return texts().files.whyNot.folderLost
  if (connection === 'lost' || connection === 'refused') return texts().files.whyNot.hostLost
  return null
}

export function whyNoOpenNote({ path }: AppState): string | null {
  return path === null ? texts().files.whyNot.noNote : null
}

function withOpenNote(state: AppState, run: (state: AppState, path: NotePath) => void): void {
  if (state.path !== null) run(state, state.path)
}
