import { EditorSelection } from '@codemirror/state'
import type { NotePath } from '../../../src/api/notes.ts'
import { createSession } from '../../../src/renderer/session/session.ts'
// What is loaded when first used is there at once: a test's clock waits for no file.
import '../../../src/notes/week/new-week.ts'
import '../../../src/notes/week/template.ts'
import '../../../src/renderer/session/change-files.ts'
import '../../../src/renderer/session/new-week.ts'
import '../../../src/renderer/session/open-linked.ts'
import '../../../src/renderer/session/recovery.ts'
import '../../../src/renderer/session/take-back-week.ts'
import '../../../src/renderer/session/words-gone.ts'
import '../../../src/renderer/session/write-week.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'
import { headlessNoteView } from '../../support/headless-view.ts'
import { memoryHost } from '../../support/memory-host.ts'
import { type TestClock, testClock } from '../../support/test-clock.ts'

type SessionPage = Parameters<typeof createSession>[0]['page']

/** A session on a folder in memory, started, with the first note open. */
export async function openSession(
  files: Readonly<Record<string, string>>,
  host = memoryHost(files),
  page: NonNullable<SessionPage> | null = null,
  clock: TestClock = testClock(),
) {
  const store = createAppStore()
  const noteView = headlessNoteView(store)
  const session = createSession({ client: host.client, store, view: noteView, clock, page })
  void session.start()
  await clock.pass(0)
  const first = Object.keys(files)[0]
  if (first !== undefined) void session.openNote(first as NotePath)
  await clock.pass(0)
  const { view } = noteView
  return {
    host,
    store,
    session,
    clock,
    view,
    text: () => view.state.doc.toString(),
    type(insert: string, at = view.state.doc.length) {
      view.dispatch({
        changes: { from: at, insert },
        selection: EditorSelection.cursor(at + insert.length),
        userEvent: 'input.type',
      })
    },
    async open(path: string, line?: number) {
      const opened = session.openNote(path as NotePath, line === undefined ? {} : { line })
      await clock.pass(0)
      return await opened
    },
    notices: () => store.getState().toasts.map(({ text }) => text),
    save: () => store.getState().save.kind,
  }
}
