import { formatDate } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { report } from '../actions/report.ts'
import { useActionContext } from '../actions/use-actions.ts'
import { useSession } from '../session/use-session.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { useApp } from '../store/use-app.ts'
import { type SaveReport, saveReport } from './save-report.ts'

/** What is on disk, which meeting one is in, and where the caret is. */
export function StatusBar() {
  return (
    <footer className="statusbar" data-region="status">
      <SaveStatus />
      <FolderStatus />
      <LostConnection />
      <Reading />
      <Exporting />
      <MeetingOfLog />
      <span className="grow" />
      <Figures />
    </footer>
  )
}

function SaveStatus() {
  const session = useSession()
  const save = useApp((state) => state.save)
  const readOnly = useApp((state) => state.readOnly !== null)
  const hasNote = useApp((state) => state.path !== null)
  // Without the host nothing can be done; as soon as that is there, it is tried again by itself.
  const isJoined = useApp((state) => state.connection === 'joined')
  if (!hasNote) return null
  const { text, tone, offer } = saveReport(save, readOnly)
  const run: Record<NonNullable<SaveReport['offer']>, () => void> = {
    retry: session.retrySave,
    writeAgain: () => void session.writeAnew(),
  }
  return (
    <span className={tone === 'problem' ? 'save problem' : 'save'} title={text}>
      <span className="dot" data-tone={tone} />
      <span className="cut" role={tone === 'problem' ? 'status' : undefined}>
        {text}
      </span>
      {offer && isJoined && (
        <button type="button" className="link" onClick={run[offer]}>
          {texts().safety[offer]}
        </button>
      )}
    </span>
  )
}

/** How much there is, while no note is open. */
function FolderStatus() {
  const hasNote = useApp((state) => state.path !== null)
  const count = useApp((state) => state.notes?.length ?? null)
  if (hasNote || count === null) return null
  return <span>{texts().count.notes(count)}</span>
}

function LostConnection() {
  const isLost = useApp((state) => state.connection === 'lost')
  if (!isLost) return null
  return (
    <span className="save problem" role="status">
      <span className="dot" data-tone="problem" />
      {texts().safety.hostLost}
    </span>
  )
}

/** How far the folder is read, while that takes long; it can be stopped. */
function Reading() {
  const { api, store } = useActionContext()
  const reading = useApp((state) => state.reading)
  if (reading === null) return null
  const { read, total, isStopped } = reading
  const words = texts().frame.status
  return (
    <span className="reading">
      <span className="cut">
        {isStopped ? words.readingStopped(read, total) : words.reading(read, total)}
      </span>
      <button
        type="button"
        className="link"
        title={words.stopHint}
        onClick={() => report(store, api.readOn(isStopped))}
      >
        {isStopped ? words.goOn : words.stop}
      </button>
    </span>
  )
}

/** A document that is being drawn and written; until it is on disk it can be stopped. */
function Exporting() {
  const { api, store } = useActionContext()
  const isExporting = useApp((state) => state.isExporting)
  if (!isExporting) return null
  const words = texts().frame.status
  return (
    <span className="reading" role="status">
      <span className="cut">{words.exporting}</span>
      <button type="button" className="link" onClick={() => report(store, api.stopExport())}>
        {words.stop}
      </button>
    </span>
  )
}

/** In a file with several meetings: the one that commands and panel mean. */
function MeetingOfLog() {
  const isLog = useApp((state) => (state.note?.meetings.length ?? 0) > 1)
  const title = useApp((state) => currentMeeting(state)?.meeting.title ?? null)
  const date = useApp((state) => currentMeeting(state)?.meeting.date ?? null)
  if (!isLog) return null
  const name = date ? texts().frame.status.meeting(formatDate(date)) : title
  if (name === null) return null
  return (
    <span className="cut" title={title ?? undefined}>
      {name}
    </span>
  )
}

function Figures() {
  const hasNote = useApp((state) => state.path !== null)
  const line = useApp((state) => state.caret.line)
  const column = useApp((state) => state.caret.column)
  const words = useApp((state) => state.words)
  if (!hasNote) return null
  return (
    <>
      <span className="readout">{texts().frame.status.place(line, column)}</span>
      {words !== null && <span className="readout">{texts().count.words(words)}</span>}
    </>
  )
}
