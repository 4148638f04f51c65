import { texts } from '../../language/language.ts'
import { giveQuestion } from '../../notes/edits/capture.ts'
import { peopleOffered } from '../../notes/edits/people-offered.ts'
import { personsOf } from '../../notes/series/persons.ts'
import type { Session } from '../session/session.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { AppState, AppStore } from '../store/store.ts'
import { whyReadOnly } from '../store/why-read-only.ts'
import { announce } from '../ui/Announcer.tsx'
import { withoutMarkdown } from '../ui/without-markdown.ts'
import { itemNow } from './item-now.ts'
import { tellMovedOn } from './tick-row.ts'
import type { CloseOutRow } from './use-close-out.ts'

type Parts = {
  readonly session: Pick<Session, 'file' | 'changeItem' | 'whyNotGiven'>
  readonly store: AppStore
}

/** Asks who is to do the row's work, or to answer its question, and gives it to them. */
export function chooseOwner({ session, store }: Parts, row: CloseOutRow): void {
  const words = texts().insight.closeOut
  const text = withoutMarkdown(row.text)
  const give = (name: string) => {
    const state = store.getState()
    if (row.item === null) {
      const question = { question: row.text, owner: name }
      const filed = session.file((note, here) => giveQuestion(note, here, question))
      if (filed === 'filed') return announce(words.asked(text, name))
      return state.addToast({ kind: 'info', text: words.notAsked })
    }
    const shown = itemNow(state, row.item)
    if (!shown) return tellMovedOn(store)
    if (session.changeItem(shown, { kind: 'owners', owners: [name] })) {
      return announce(words.given(text, name))
    }
    const why = words.whyNotGiven[session.whyNotGiven(shown) ?? 'name'](name)
    state.addToast({ kind: 'info', text: whyReadOnly(state) ?? why })
  }
  const state = store.getState()
  state.setDialog({ kind: 'owner', of: text, names: peopleToGiveTo(state), give })
}

/** Those at the meeting first, then the others whom the note and the folder know; each person once. */
export function peopleToGiveTo(state: Pick<AppState, 'note' | 'caret'>): readonly string[] {
  const current = currentMeeting(state)
  if (!state.note || !current) return []
  const names = peopleOffered(state.note, current.firstLine).map(({ name }) => name)
  return [...new Set(names.map(personsOf(names)))]
}
