import { isolateHistory } from '@codemirror/commands'
import { captureThought, readThought, type Thought } from '../../notes/capture.ts'
import { type EditCommand, editCommands } from '../editor/edit-commands.ts'
import { noteOf } from '../editor/note-field.ts'
import { caretOf } from '../editor/publish.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { TextView } from './desk.ts'

export type Writing = {
  /** Does to the text at the caret what the command says. */
  edit(command: EditCommand): void
  /** What the words would be filed as, and where; null for words that say nothing. */
  readThought(words: string): Thought | null
  /** Files the words in the current meeting; the caret stays where it is. Null where nothing could be filed. */
  capture(words: string): Thought | null
}

export function createWriting(view: TextView): Writing {
  function place() {
    const note = noteOf(view.state)
    const meeting = currentMeeting({ note, caret: caretOf(view.state) })
    return meeting && { note, meeting }
  }

  return {
    edit(command) {
      editCommands[command](view)
      view.focus()
    },
    readThought(words) {
      const here = place()
      return here && readThought(view.state.doc, here, words)
    },
    capture(words) {
      const here = place()
      if (!here || view.state.readOnly) return null
      const { doc } = view.state
      const thought = readThought(doc, here, words)
      const added = captureThought(doc, here, words)
      if (!thought || !added) return null
      view.dispatch({
        changes: [...added.edits],
        annotations: isolateHistory.of('full'),
        userEvent: 'input.capture',
      })
      return thought
    },
  }
}
