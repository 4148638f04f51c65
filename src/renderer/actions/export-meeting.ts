import { forbiddenSigns } from '../../api/file-signs.ts'
import { language, texts } from '../../language/language.ts'
import { htmlDocument } from '../../notes/view/html.ts'
import type { ActionContext } from './action.ts'
import { canDo } from './notes.ts'
import { printPage } from './print-page.ts'

/** Hands the caret's meeting over as a document: written by the host, else printed or downloaded by the browser. */
export async function exportMeeting(
  { store, session, api }: ActionContext,
  kind: 'html' | 'pdf',
): Promise<void> {
  const page = await session.meetingPage()
  if (!page) return
  const state = store.getState()
  const name = fileName(page.title)
  const isOfHost = canDo(state, 'exportPage')
  if (!isOfHost && kind === 'pdf') {
    printPage(name, page.body)
    return
  }
  const html = htmlDocument(page.title, page.body, language())
  if (!isOfHost) {
    download(`${name}.html`, html)
    return
  }
  state.setExporting(true)
  const isWritten = await api
    .exportPage({ name, kind, html })
    .finally(() => state.setExporting(false))
  if (isWritten) state.addToast({ kind: 'info', text: texts().writing.handOver.exported })
}

const forbiddenRuns = new RegExp(`[/\\p{Cc}${forbiddenSigns}]+`, 'gu')

/** The title as the name of a file: signs that no system has in file names give way to a blank. */
export function fileName(title: string): string {
  const name = title.replace(forbiddenRuns, ' ').replace(/\s+/g, ' ').trim()
  return name.slice(0, 120).replace(/[. ]+$/, '') || 'meeting'
}

function download(name: string, html: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
