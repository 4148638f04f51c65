import type { Action } from './action.ts'
import { whyNoOpenNote } from './notes.ts'
import { whyNoChange } from './writing.ts'

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
    session.find('search')
  },
}

export const replaceInNote: Action = {
  id: 'replace',
  menu: 'edit',
  shortcut: { mod: true, key: 'h' },
  onMac: { mod: true, alt: true, key: 'f' },
  whyNot: whyNoChange,
  run: ({ session }) => {
    session.find('replace')
  },
}

export const findNext = goingOn('findNext', 'next', false)
export const findPrevious = goingOn('findPrevious', 'previous', true)

/** To what is looked for in the note; where nothing is, the search opens. */
function goingOn(id: Action['id'], which: 'next' | 'previous', shift: boolean): Action {
  const held = shift ? { shift } : {}
  return {
    id,
    menu: 'edit',
    shortcut: { ...held, key: 'f3' },
    onMac: { mod: true, ...held, key: 'g' },
    alias: { mod: true, ...held, key: 'g' },
    whyNot: whyNoOpenNote,
    run: ({ session }) => {
      session.find(which)
    },
  }
}
