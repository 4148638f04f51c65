import { useId, useState } from 'react'
import type { NotePath, NoteSummary } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { ownSeries } from '../../notes/series/series.ts'
import { useSession } from '../session/use-session.ts'
import { noteInSeries, seriesJoined } from '../store/memory-changes.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

// What a person chooses here, beside the keys of series: as the names tell, or none.
const asNamed = 'as-named'

/** Which series the note belongs to, and whether its series is a part of another one. */
export function SeriesDialog({ path }: { readonly path: NotePath }) {
  const session = useSession()
  const setDialog = useApp((state) => state.setDialog)
  const notes = useApp((state) => state.notes)
  const { notes: told, joined } = useApp((state) => state.memory.series)
  const own = notes?.find((note) => note.path === path)?.series ?? null
  const first = Object.hasOwn(told, path) ? (told[path] ?? asNamed) : asNamed
  const [choice, setChoice] = useState(first)
  const [join, setJoin] = useState(own ? (joined[own.key] ?? '') : '')
  const id = useId()
  const words = texts().carry.series
  const others = seriesOf(notes ?? []).filter(({ key }) => key !== own?.key)
  const close = () => setDialog(null)
  const keep = () => {
    if (choice !== first)
      session.changeMemory(noteInSeries(path, choice === asNamed ? null : choice))
    if (own && join !== (joined[own.key] ?? '')) {
      session.changeMemory(seriesJoined(own.key, join === '' ? null : join))
    }
    close()
  }
  return (
    <Dialog
      title={words.title}
      size="medium"
      onClose={close}
      onSubmit={keep}
      actions={
        <>
          <span className="hint start">{words.kept}</span>
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="primary" type="submit">
            {words.done}
          </Button>
        </>
      }
    >
      <div className="field">
        <label htmlFor={`${id}note`}>{words.of(path)}</label>
        <select
          id={`${id}note`}
          className="input"
          data-first-focus
          value={choice}
          onChange={(event) => setChoice(event.currentTarget.value)}
        >
          <option value={asNamed}>
            {words.asNamed(first === asNamed ? (own?.title ?? words.undated) : '…')}
          </option>
          {others.map(({ key, title }) => (
            <option key={key} value={key}>
              {words.other(title)}
            </option>
          ))}
          {own && first === own.key && <option value={own.key}>{words.other(own.title)}</option>}
          <option value={ownSeries(path)}>{words.own}</option>
          <option value="">{words.none}</option>
        </select>
      </div>
      {own && choice === first && (
        <div className="field">
          <label htmlFor={`${id}join`}>{words.join}</label>
          <select
            id={`${id}join`}
            className="input"
            value={join}
            onChange={(event) => setJoin(event.currentTarget.value)}
          >
            <option value="">{words.joinNone}</option>
            {others.map(({ key, title }) => (
              <option key={key} value={key}>
                {words.other(title)}
              </option>
            ))}
          </select>
        </div>
      )}
    </Dialog>
  )
}

function seriesOf(notes: readonly NoteSummary[]): readonly { key: string; title: string }[] {
  const byKey = new Map<string, string>()
  for (const { series } of notes) if (series) byKey.set(series.key, series.title)
  return [...byKey].map(([key, title]) => ({ key, title }))
}
