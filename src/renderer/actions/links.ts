import { texts } from '../../language/language.ts'
import type { Action } from './action.ts'
import { whyNoOpenNote } from './notes.ts'

export const followLink: Action = {
  id: 'followLink',
  menu: 'go',
  shortcut: { alt: true, shift: true, key: 'l' },
  whyNot: whyNoOpenNote,
  run: ({ session, store }) => {
    if (session.followLink()) return
    store.getState().addToast({ kind: 'info', text: texts().find.noLink })
  },
}
