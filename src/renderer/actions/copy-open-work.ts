import { texts } from '../../language/language.ts'
import type { ActionChoice } from '../../notes/view/action-list.ts'
import type { AppState } from '../store/store.ts'
import { loadPart } from '../transport/load-part.ts'
import { copyText } from './copy-text.ts'

/** How somebody else wants the open work; `rich` is text with rich text beside it. */
export const copyForms = ['markdown', 'text', 'rich', 'tasks'] as const
export type CopyForm = (typeof copyForms)[number]

export type CopyChoice = Pick<ActionChoice, 'by' | 'person'> & { readonly form: CopyForm }

/** Puts the open work on the clipboard and says so; false where the system refuses. */
export async function copyOpenWork(state: AppState, choice: CopyChoice): Promise<boolean> {
  const { workListOf } = await loadPart(() => import('./work-list.ts'))
  const { text, html } = workListOf(state, choice)
  const isCopied = await copyText(text, html)
  const { handOver } = texts().writing
  state.addToast(
    isCopied
      ? { kind: 'info', text: handOver.copied(handOver.forms[choice.form]) }
      : { kind: 'problem', text: handOver.notCopied },
  )
  return isCopied
}
