import { texts } from '../../language/language.ts'
import { type ActionChoice, actionHtml, actionList } from '../../notes/view/action-list.ts'
import { type Html, htmlText } from '../../notes/view/html.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { AppState } from '../store/store.ts'
import { copyText } from './copy-text.ts'

/** How somebody else wants the open work; `rich` is text with rich text beside it. */
export const copyForms = ['markdown', 'text', 'rich', 'tasks'] as const
export type CopyForm = (typeof copyForms)[number]

export type CopyChoice = Pick<ActionChoice, 'by' | 'person'> & { readonly form: CopyForm }

/** The open work of the caret's meeting, in the language in use; empty where there is none. */
export type OpenWork = { readonly text: string; readonly nodes: readonly Html[] }

/** What is copied. */
export function openWorkOf(
  state: Pick<AppState, 'note' | 'caret'>,
  { form, ...choice }: CopyChoice,
): OpenWork {
  const meeting = currentMeeting(state)?.meeting
  if (!state.note || !meeting) return { text: '', nodes: [] }
  const words = texts().writing.handOver.listWords
  const asked = { meeting, ...choice, words }
  return {
    text: actionList(state.note, { ...asked, form: form === 'rich' ? 'text' : form }),
    nodes: form === 'rich' ? actionHtml(state.note, asked) : [],
  }
}

/** Puts the open work on the clipboard and says so; false where the system refuses. */
export async function copyOpenWork(state: AppState, choice: CopyChoice): Promise<boolean> {
  const { text, nodes } = openWorkOf(state, choice)
  const isCopied = await copyText(text, choice.form === 'rich' ? htmlText(nodes) : undefined)
  const { handOver } = texts().writing
  state.addToast(
    isCopied
      ? { kind: 'info', text: handOver.copied(handOver.forms[choice.form]) }
      : { kind: 'problem', text: handOver.notCopied },
  )
  return isCopied
}
