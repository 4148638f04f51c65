import { language, texts } from '../../language/language.ts'
import { htmlDocument } from '../../notes/view/html.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { AppState } from '../store/store.ts'
import type { Action, ActionContext } from './action.ts'
import { canDo, whyNoOpenNote } from './notes.ts'
import { printPage } from './print-page.ts'
import { report } from './report.ts'

export const handOver: Action = {
  id: 'handOver',
  menu: 'meeting',
  shortcut: { alt: true, shift: true, key: 'h' },
  whyNot: whyNoMeeting,
  run: ({ store }) => store.getState().setDialog({ kind: 'hand-over' }),
}

export const exportHtml: Action = {
  id: 'exportHtml',
  menu: 'meeting',
  shortcut: null,
  whyNot: whyNoExport,
  run: (context) => report(context.store, exportMeeting(context, 'html')),
}

export const exportPdf: Action = {
  id: 'exportPdf',
  menu: 'meeting',
  shortcut: null,
  whyNot: whyNoExport,
  run: (context) => report(context.store, exportMeeting(context, 'pdf')),
}

export const newIssue: Action = {
  id: 'newIssue',
  menu: 'meeting',
  shortcut: { alt: true, shift: true, key: 'i' },
  whyNot: whyNoOpenNote,
  run: ({ store, session }) => {
    const { setDialog, addToast } = store.getState()
    const here = session.workHere()
    if (here) setDialog({ kind: 'new-issue', ...here })
    else addToast({ kind: 'info', text: texts().writing.issue.noItem })
  },
}

function whyNoExport(state: AppState): string | null {
  return state.isExporting ? texts().writing.handOver.oneAtATime : whyNoMeeting(state)
}

function whyNoMeeting(state: AppState): string | null {
  const reason = whyNoOpenNote(state)
  return reason ?? (currentMeeting(state) === null ? texts().writing.handOver.noMeeting : null)
}

async function exportMeeting(
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

/** Characters that no system has in file names give way to a blank. */
function fileName(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
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
