import { useMemo, useRef } from 'react'
import { texts } from '../../language/language.ts'
import { personsOf } from '../../notes/series/persons.ts'
import { rollCallOf } from '../../notes/series/roll-call.ts'
import { useSession } from '../session/use-session.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { AppState } from '../store/store.ts'
import { useAppStore } from '../store/use-app.ts'
import { announce } from '../ui/Announcer.tsx'
import { Menu } from '../ui/Menu.tsx'
import { plainWords } from '../ui/plain-words.ts'
import { tellMovedOn } from './tick-row.ts'
import type { CloseOutRow } from './use-close-out.ts'
import { shownNow } from './use-work.ts'

type OwnerMenuProps = { readonly row: CloseOutRow; readonly onClose: () => void }

/** Who is to do it, or to answer it: those of the roll call first, then the others whom the meeting and the folder know. */
export function OwnerMenu({ row, onClose }: OwnerMenuProps) {
  const session = useSession()
  const store = useAppStore()
  const names = useMemo(() => peopleFor(store.getState()), [store])
  const at = useRef(placeOf(row.id)).current
  const words = texts().insight.closeOut
  const text = plainWords(row.text)
  const give = (name: string) => {
    const state = store.getState()
    if (row.item === null) {
      if (session.giveQuestion(row.text, name)) return announce(words.asked(text, name))
      return state.addToast({ kind: 'info', text: words.notAsked })
    }
    const shown = shownNow(state, row.item)
    if (!shown) return tellMovedOn(store)
    if (session.changeItem(shown, { kind: 'owners', owners: [name] })) {
      return announce(words.given(text, name))
    }
    state.addToast({ kind: 'info', text: words.notGiven })
  }
  return (
    <Menu
      label={words.ownerOf(text)}
      at={at}
      entries={names.map((name) => ({ id: name, label: name, run: () => give(name) }))}
      onClose={onClose}
    />
  )
}

// A menu of more is no menu.
const mostPeople = 24

function peopleFor(state: AppState): readonly string[] {
  const meeting = currentMeeting(state)?.meeting
  const near = meeting
    ? [...rollCallOf(meeting), ...meeting.items.flatMap(({ owners }) => owners)]
    : []
  const all = [...near, ...state.knowledge.people]
  const nameOf = personsOf(all)
  return [...new Set(all.map(nameOf))].slice(0, mostPeople)
}

/** Below the row's control, which stays where it is while the menu is open. */
function placeOf(id: number): { x: number; y: number } {
  const box = document.querySelector(`.mode [data-row="${id}"]`)?.getBoundingClientRect()
  return { x: box ? box.left + 24 : 0, y: box ? box.bottom : 0 }
}
