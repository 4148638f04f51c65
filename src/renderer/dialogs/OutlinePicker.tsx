import { useMemo, useState } from 'react'
import { formatDate } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { type OutlineRow, outlineRows } from '../../notes/view/outline-rows.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Picker } from '../ui/Picker.tsx'

/** The meetings and headings of the note: typing narrows them, Enter goes there. */
export function OutlinePicker() {
  const session = useSession()
  const setDialog = useApp((state) => state.setDialog)
  const note = useApp((state) => state.note)
  const [query, setQuery] = useState('')
  const all = useMemo(() => (note ? outlineRows(note) : []), [note])
  const rows = useMemo(() => all.filter((row) => hasWords(row, query)), [all, query])
  const { outline } = texts().writing
  return (
    <Picker
      label={outline.label}
      placeholder={outline.placeholder}
      query={query}
      onQuery={setQuery}
      rows={rows}
      keyOf={({ line }) => String(line)}
      onChoose={({ line }) => session.goToLine(line)}
      onClose={() => setDialog(null)}
      empty={outline.nothing(query.trim())}
    >
      {({ words, depth, date }) => (
        <span className="outline-row cut" data-depth={Math.min(depth, 6)}>
          {words}
          {date !== null && <span className="when"> {formatDate(date)}</span>}
        </span>
      )}
    </Picker>
  )
}

function hasWords({ words, date }: OutlineRow, query: string): boolean {
  const text = `${words} ${date ?? ''}`.toLocaleLowerCase()
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((part) => text.includes(part))
}
