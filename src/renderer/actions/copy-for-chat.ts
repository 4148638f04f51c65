import { texts } from '../../language/language.ts'
import type { Action } from './action.ts'
import { copyText } from './copy-text.ts'
import { copyActions, openText } from './meeting.ts'
import { report } from './report.ts'

/** The open items as plain text: for a chat that shows no Markdown. */
export const copyForChat: Action = {
  id: 'copyForChat',
  menu: 'meeting',
  shortcut: { alt: true, shift: true, key: 't' },
  whyNot: copyActions.whyNot,
  run: ({ store }) => {
    const state = store.getState()
    const done = copyText(openText(state, 'text')).then((isCopied) =>
      state.addToast(
        isCopied
          ? { kind: 'info', text: texts().carry.copied }
          : { kind: 'problem', text: texts().carry.notCopied },
      ),
    )
    report(store, done)
  },
}
