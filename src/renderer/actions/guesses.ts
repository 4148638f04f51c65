import { texts } from '../../language/language.ts'
import { itemAt } from '../../notes/meetings/note.ts'
import type { PlacedItem } from '../../notes/vocabulary.ts'
import { shownItem } from '../store/shown-item.ts'
import type { AppState } from '../store/store.ts'
import type { Action, ActionContext } from './action.ts'
import { whyNoOpenNote } from './notes.ts'

export const confirmGuess: Action = {
  id: 'confirmGuess',
  menu: 'edit',
  shortcut: { alt: true, shift: true, key: 'g' },
  whyNot: whyNoGuess,
  run: (context) => judgeHere(context, 'confirmGuess'),
}

export const rejectGuess: Action = {
  id: 'rejectGuess',
  menu: 'edit',
  shortcut: { alt: true, shift: true, key: 'r' },
  whyNot: whyNoGuess,
  run: (context) => judgeHere(context, 'rejectGuess'),
}

function judgeHere({ session, store }: ActionContext, how: 'confirmGuess' | 'rejectGuess'): void {
  const state = store.getState()
  const placed = itemHere(state)
  if (placed) session[how](shownItem(placed))
}

function whyNoGuess(state: AppState): string | null {
  const reason = whyNoOpenNote(state)
  if (reason !== null) return reason
  const item = itemHere(state)?.item
  if (!item) return texts().people.guesses.noItem
  return item.sure ? texts().people.guesses.noGuess : null
}

function itemHere({ note, caret }: AppState): PlacedItem | undefined {
  return note ? itemAt(note, caret.line) : undefined
}
