import { texts } from '../../language/language.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { AppState } from '../store/store.ts'
import { loadPart } from '../transport/load-part.ts'
import type { Action, ActionContext } from './action.ts'
import { whyNoOpenNote } from './notes.ts'
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

async function exportMeeting(context: ActionContext, kind: 'html' | 'pdf'): Promise<void> {
  const { exportMeeting: run } = await loadPart(() => import('./export-meeting.ts'))
  await run(context, kind)
}
