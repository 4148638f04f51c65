import { texts } from '../../language/language.ts'
import type { AppStore } from '../store/store.ts'
import type { Action, ActionContext } from './action.ts'
import { focusRegion } from './regions.ts'
import { report } from './report.ts'

// Going from place to place: notes by what one types, and back to where one was.

export const quickOpen: Action = {
  id: 'quickOpen',
  menu: 'go',
  shortcut: { mod: true, key: 'p' },
  whyNot: () => null,
  run: ({ store }) => store.getState().setDialog({ kind: 'finder', start: '' }),
}

export const showPalette: Action = {
  id: 'showPalette',
  menu: 'go',
  shortcut: { mod: true, shift: true, key: 'p' },
  whyNot: () => null,
  run: ({ store }) => store.getState().setDialog({ kind: 'finder', start: '>' }),
}

export const findInFolder: Action = {
  id: 'findInFolder',
  menu: 'go',
  shortcut: { mod: true, shift: true, key: 'f' },
  whyNot: () => null,
  run: ({ store }) => showPage(store, 'find'),
}

export const showEveryone: Action = {
  id: 'showEveryone',
  menu: 'go',
  shortcut: { alt: true, shift: true, key: 'o' },
  whyNot: () => null,
  run: ({ store }) => showPage(store, 'everyone'),
}

export const goBack: Action = {
  id: 'goBack',
  menu: 'go',
  shortcut: { alt: true, key: 'arrowleft' },
  onMac: { mod: true, key: '[' },
  whyNot: ({ trailAt }) => (trailAt > 0 ? null : texts().find.nothingBefore),
  run: (context) => go(context, 'goBack', texts().find.nothingBefore),
}

export const goForward: Action = {
  id: 'goForward',
  menu: 'go',
  shortcut: { alt: true, key: 'arrowright' },
  onMac: { mod: true, key: ']' },
  whyNot: ({ trail, trailAt }) => (trailAt < trail.length - 1 ? null : texts().find.nothingAfter),
  run: (context) => go(context, 'goForward', texts().find.nothingAfter),
}

/** Where it is shown already, its field takes the focus. */
function showPage(store: AppStore, kind: 'find' | 'everyone'): void {
  if (store.getState().page?.kind === kind) focusRegion('page')
  else store.getState().setPage({ kind })
}

function go(
  { session, store }: ActionContext,
  where: 'goBack' | 'goForward',
  nothing: string,
): void {
  const gone = session[where]().then((isThere) => {
    if (!isThere) store.getState().addToast({ kind: 'info', text: nothing })
  })
  report(store, gone)
}
