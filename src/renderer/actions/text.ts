import type { Action } from './action.ts'
import { whyNoOpenNote } from './notes.ts'

// The editor hears these keys first; here they work from the rest of the window too, after a tick in the panel say.

export const undo: Action = {
  id: 'undo',
  menu: 'edit',
  shortcut: { mod: true, key: 'z' },
  notInFields: true,
  whyNot: whyNoOpenNote,
  run: ({ session }) => {
    session.undo()
  },
}

export const redo: Action = {
  id: 'redo',
  menu: 'edit',
  shortcut: { mod: true, shift: true, key: 'z' },
  alias: { mod: true, key: 'y' },
  notInFields: true,
  whyNot: whyNoOpenNote,
  run: ({ session }) => {
    session.redo()
  },
}

export const findInNote: Action = {
  id: 'find',
  menu: 'edit',
  shortcut: { mod: true, key: 'f' },
  whyNot: whyNoOpenNote,
  run: ({ session }) => {
    session.find()
  },
}
