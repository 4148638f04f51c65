import { actionList } from '../../notes/action-list.ts'
import { templateFromNote } from '../../notes/template.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { AppState } from '../store/store.ts'
import type { Action, ActionContext } from './action.ts'
import { copyText } from './copy-text.ts'
import { whyNoOpenNote, whyNoWriting } from './notes.ts'
import { report, sentenceOf } from './report.ts'

export const newWeek: Action = {
  id: 'newWeek',
  label: 'New week from last week',
  group: 'Meeting',
  shortcut: { mod: true, shift: true, key: 'n' },
  inBrowser: { alt: true, shift: true, key: 'n' },
  whyNot: (state) => whyNoOpenNote(state) ?? whyNoWriting(state),
  run: ({ session, store }) => {
    const made = session.newWeek().then((result) => {
      if (result !== 'refused') session.focusEditor()
    })
    report(store, made)
  },
}

export const copyActions: Action = {
  id: 'copyActions',
  label: 'Copy actions',
  group: 'Meeting',
  shortcut: { alt: true, shift: true, key: 'c' },
  whyNot: (state) =>
    whyNoOpenNote(state) ?? (hasOpenItems(state) ? null : 'Nothing is open in this meeting.'),
  run: ({ store }) => {
    const state = store.getState()
    const text = openText(state)
    const done = copyText(text).then((isCopied) =>
      state.addToast(
        isCopied
          ? { kind: 'info', text: 'Open items copied, by owner' }
          : { kind: 'problem', text: 'The system did not let Carryover copy.' },
      ),
    )
    report(store, done)
  },
}

export const useAsTemplate: Action = {
  id: 'useAsTemplate',
  label: 'Use this note’s shape as a template',
  group: 'Meeting',
  shortcut: null,
  whyNot: (state) => whyNoOpenNote(state) ?? whyNoWriting(state),
  run: (context) => {
    void saveAsTemplate(context)
  },
}

function hasOpenItems(state: AppState): boolean {
  const items = currentMeeting(state)?.meeting.items ?? []
  return items.some(({ status }) => status === 'open' || status === 'partial')
}

function openText(state: AppState): string {
  const current = currentMeeting(state)
  if (!state.note || !current) return ''
  return actionList(state.note, { meeting: current.meeting, by: 'owner', form: 'markdown' })
}

async function saveAsTemplate({ store, session, api }: ActionContext): Promise<void> {
  const { path, note, addToast } = store.getState()
  if (path === null || note === null) return
  try {
    await session.saveNow()
    const { text } = await api.openNote(path)
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(md|markdown|txt)$/i, '')
    const made = await createTemplate(api, name, templateFromNote(text, note))
    addToast({
      kind: 'info',
      text: `Saved as ${made}. It is offered when you make a new note.`,
      action: { label: 'Open', run: () => void session.openNote(made) },
    })
  } catch (error) {
    addToast({ kind: 'problem', text: sentenceOf(error) })
  }
}

/** Writes `templates/NAME.md`, with a number behind the name where that is taken. */
async function createTemplate(api: ActionContext['api'], name: string, text: string) {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` ${number}`
    const outcome = await api.createNote(`templates/${name}${suffix}.md`, text)
    if (outcome.kind === 'created') return outcome.path
  }
}
