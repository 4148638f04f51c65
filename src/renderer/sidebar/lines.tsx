import { formatLongDate } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { useApp } from '../store/use-app.ts'
import { Icon } from '../ui/Icon.tsx'
import type { GroupRow, NoteRow } from './note-list.ts'

type GroupLineProps = { readonly row: GroupRow; readonly isCurrent: boolean }

export function GroupLine({ row, isCurrent }: GroupLineProps) {
  return (
    <div
      role="treeitem"
      className="series"
      data-key={row.key}
      tabIndex={isCurrent ? 0 : -1}
      aria-level={1}
      aria-expanded={row.isOpen}
      aria-setsize={row.groups}
      aria-posinset={row.position}
    >
      <span className="cut">{row.title}</span>
      <span className="figure">{row.count}</span>
    </div>
  )
}

type NoteLineProps = {
  readonly row: NoteRow
  readonly isCurrent: boolean
  readonly isOpen: boolean
  readonly hasMenu: boolean
}

export function NoteLine({ row, isCurrent, isOpen, hasMenu }: NoteLineProps) {
  const { note, label, hint, fullHint, position, groupSize } = row
  const isUnsaved = useApp(({ unsaved }) => unsaved.has(note.path))
  const state = isUnsaved ? texts().files.list.notSaved : stateOf(row)
  const why = note.unreadable && texts().safety.notRead[note.unreadable]
  const meetings = fullHint !== hint && fullHint
  const title = [why ?? note.title, note.date && formatLongDate(note.date), meetings, note.path]
  return (
    <div
      role="treeitem"
      className={note.unreadable ? 'note-row unreadable' : 'note-row'}
      data-key={row.key}
      data-path={note.path}
      tabIndex={isCurrent ? 0 : -1}
      aria-level={2}
      aria-setsize={groupSize}
      aria-posinset={position}
      aria-current={isOpen ? 'page' : undefined}
      aria-label={[label, fullHint, state].filter(Boolean).join(', ')}
      title={title.filter(Boolean).join('\n')}
    >
      <span className="cut">
        {label}
        {hint && <span className="hint"> {hint}</span>}
      </span>
      {isUnsaved ? <span className="figure">{state}</span> : <Figure row={row} />}
      <span className="more">
        <button
          type="button"
          className="icon-button"
          tabIndex={-1}
          aria-label={texts().files.list.more(label)}
          aria-haspopup="menu"
          aria-expanded={hasMenu}
        >
          <Icon name="more" />
        </button>
      </span>
    </div>
  )
}

function Figure({ row: { note } }: { readonly row: NoteRow }) {
  if (note.unreadable) {
    return (
      <span className="figure">
        <Icon name="warning" />
      </span>
    )
  }
  if (note.openItems > 0)
    return <span className="figure">{texts().files.list.open(note.openItems)}</span>
  if (note.carriedOn > 0) {
    return (
      <span className="figure">
        <Icon name="arrow" />
      </span>
    )
  }
  if (note.doneItems === 0) return null
  return (
    <span className="figure">
      <Icon name="check" />
    </span>
  )
}

/** What the figure beside the note says, in words. */
function stateOf({ note }: NoteRow): string | null {
  const words = texts().files.list
  if (note.unreadable) return words.unreadable(texts().safety.notRead[note.unreadable])
  if (note.openItems > 0) return words.open(note.openItems)
  if (note.carriedOn > 0) return words.carriedOn(note.carriedOn)
  return note.doneItems > 0 ? words.allDone : null
}
