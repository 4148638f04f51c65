import { texts } from '../../language/language.ts'
import { actionHtml, actionList } from '../../notes/view/action-list.ts'
import { type Html, htmlText } from '../../notes/view/html.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { AppState } from '../store/store.ts'
import type { CopyChoice } from './copy-open-work.ts'

/** The open work of the caret's meeting, in the language in use; empty where there is none. */
type WorkList = {
  readonly text: string
  readonly nodes: readonly Html[]
  /** The nodes as they are copied; none where the form is plain text. */
  readonly html: string | undefined
}

/** What is copied. */
export function workListOf(
  state: Pick<AppState, 'note' | 'caret'>,
  { form, ...choice }: CopyChoice,
): WorkList {
  const meeting = currentMeeting(state)?.meeting
  if (!state.note || !meeting) return { text: '', nodes: [], html: undefined }
  const words = texts().writing.handOver.listWords
  const asked = { meeting, ...choice, words }
  if (form !== 'rich')
    return { text: actionList(state.note, { ...asked, form }), nodes: [], html: undefined }
  const nodes = actionHtml(state.note, asked)
  const text = actionList(state.note, { ...asked, form: 'text' })
  return { text, nodes, html: htmlText(nodes) }
}
