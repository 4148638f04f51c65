import type { NotesApi } from '../../api/contract.ts'
import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { readNote } from '../../notes/meetings/note.ts'
import { partsOfPath } from '../../notes/series/file-names.ts'
import type { AppState } from '../store/store.ts'
import { loadPart } from '../transport/load-part.ts'
import type { Action, ActionContext } from './action.ts'
import { whyNoOpenNote, whyNoWriting } from './notes.ts'
import { report } from './report.ts'

export const useAsTemplate: Action = {
  id: 'useAsTemplate',
  menu: 'meeting',
  shortcut: null,
  whyNot: (state) => whyNoOpenNote(state) ?? whyNoWriting(state),
  run: (context) => {
    const { path } = context.store.getState()
    if (path !== null) saveAsTemplate(context, path)
  },
}

/** Writes the headings, labels and list marks of the note to a new file in templates/, and says so. */
export function saveAsTemplate(context: ActionContext, path: NotePath): void {
  report(context.store, save(context, path))
}

async function save({ store, session, api }: ActionContext, path: NotePath): Promise<void> {
  await session.saveNow()
  const { text } = await api.openNote(path)
  const { templateFromNote } = await loadPart(() => import('../../notes/week/template.ts'))
  const template = templateFromNote(text, readNote(text, { path }))
  const made = await createTemplate(api, templateName(store.getState(), path), template)
  store.getState().addToast({
    kind: 'info',
    text: texts().files.template.saved(made),
    action: { label: texts().files.template.open, run: () => void session.openNote(made) },
  })
}

/** The series' title says more than a file name that is mostly a date. */
function templateName({ notes }: AppState, path: NotePath): string {
  const series = notes?.find((note) => note.path === path)?.series?.title
  const { stem } = partsOfPath(path)
  const words = (series ?? stem).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()
  return words === '' ? texts().files.template.fallback : words
}

/** Writes `templates/NAME.md`, with a number behind the name where that is taken. */
async function createTemplate(api: NotesApi, name: string, text: string): Promise<NotePath> {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`
    const outcome = await api.createNote(`templates/${name}${suffix}.md`, text)
    if (outcome.kind === 'created') return outcome.path
  }
}
