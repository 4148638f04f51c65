import { isolateHistory } from '@codemirror/commands'
import type { NotesApi } from '../../api/contract.ts'
import { type Choice, chooseIn, clashField, clashNear } from '../editor/clashes.ts'
import type { Desk, TextView } from './desk.ts'
import type { Quietly } from './quietly.ts'

/** Passages that stand in two versions: going there, and choosing. */
export type Choosing = {
  /** Keeps one version or both, of the clash of that count (from 0), or of the one at the caret. False where there is none. */
  choose(choice: Choice, at?: number): boolean
  /** Puts the caret into the next passage that stands in two versions. */
  goToClash(): boolean
}

type Parts = {
  readonly api: Pick<NotesApi, 'keepSnapshot'>
  readonly view: TextView
  readonly desk: Desk
  readonly quietly: Quietly
}

export function createChoosing({ api, view, desk, quietly }: Parts): Choosing {
  return {
    choose(choice, at) {
      const { state } = view
      const place = at === undefined ? clashNear(state) : state.field(clashField)[at]
      const note = desk.shown()
      if (!place || !note) return false
      const { spec, dropped } = chooseIn(state, place, choice)
      if (dropped.trim() !== '')
        quietly(api.keepSnapshot(note.path, 'choice', state.doc.toString()))
      view.dispatch({ ...spec, annotations: isolateHistory.of('full') })
      return true
    },
    goToClash() {
      const { state } = view
      const { head } = state.selection.main
      const places = state.field(clashField)
      const next = places.find(({ from }) => from > head) ?? places[0]
      if (!next) return false
      view.dispatch({ selection: { anchor: next.from }, scrollIntoView: true })
      view.focus()
      return true
    },
  }
}
