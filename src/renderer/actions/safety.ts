import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import type { Choice } from '../editor/clashes.ts'
import type { AppState } from '../store/store.ts'
import type { Action } from './action.ts'
import { whyNoOpenNote } from './notes.ts'

export const showVersions: Action = {
  id: 'showVersions',
  menu: 'file',
  shortcut: { alt: true, shift: true, key: 'v' },
  whyNot: whyNoOpenNote,
  run: ({ store }) => {
    const { path, setDialog } = store.getState()
    if (path !== null) setDialog({ kind: 'versions', path })
  },
}

export const showRecoveries: Action = {
  id: 'showRecoveries',
  menu: 'file',
  shortcut: null,
  whyNot: ({ recoveries, unsaved }) =>
    recoveries.length + unsaved.size === 0 ? texts().safety.recovery.none : null,
  run: ({ store, session }) => {
    const { recoveries, setDialog, ...state } = store.getState()
    const open = nextUnsaved(state)
    if (open !== null) void session.openNote(open)
    else if (recoveries.length > 0) setDialog({ kind: 'recovery' })
    else session.focusEditor()
  },
}

/** The open note after the shown one that is in no file; null where there is no other. */
export function nextUnsaved({
  unsaved,
  path,
}: Pick<AppState, 'unsaved' | 'path'>): NotePath | null {
  const paths: (NotePath | null)[] = [...unsaved.keys()]
  const next = paths[paths.indexOf(path) + 1] ?? paths[0]
  return next === undefined || next === path ? null : next
}

export const nextClash: Action = {
  id: 'nextClash',
  menu: 'go',
  shortcut: { alt: true, shift: true, key: 'd' },
  whyNot: whyNoClash,
  run: ({ session }) => {
    session.goToClash()
  },
}

export const keepMine = choosing('keepMine', 'mine', 'm')
export const keepTheirs = choosing('keepTheirs', 'theirs', 'y')
export const keepBoth = choosing('keepBoth', 'both', 'a')

function choosing(id: Action['id'], choice: Choice, key: string): Action {
  return {
    id,
    menu: 'edit',
    shortcut: { alt: true, shift: true, key },
    whyNot: whyNoClash,
    run: ({ session }) => {
      session.choose(choice)
    },
  }
}

function whyNoClash({ clashes }: AppState): string | null {
  return clashes === 0 ? texts().safety.choice.none : null
}
