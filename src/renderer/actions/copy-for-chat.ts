import type { Action } from './action.ts'
import { copyOpenWork } from './copy-open-work.ts'
import { copyActions } from './meeting.ts'
import { report } from './report.ts'

/** The open items as plain text: for a chat that shows no Markdown. */
export const copyForChat: Action = {
  id: 'copyForChat',
  menu: 'meeting',
  shortcut: { alt: true, shift: true, key: 't' },
  whyNot: copyActions.whyNot,
  run: ({ store }) => {
    report(store, copyOpenWork(store.getState(), { by: 'owner', form: 'text' }))
  },
}
