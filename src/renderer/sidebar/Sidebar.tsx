import { useMemo, useRef, useState } from 'react'
import { chooseFolder, findNote, newNote } from '../actions/notes.ts'
import { useAction } from '../actions/use-actions.ts'
import { useApp } from '../store/use-app.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { FindField } from './FindField.tsx'
import { NotesTree } from './NotesTree.tsx'
import { listRows } from './note-list.ts'

/** The folder's notes by series, and the field that finds one. */
export function Sidebar() {
  const notes = useApp((state) => state.notes)
  const query = useApp((state) => state.query)
  const setQuery = useApp((state) => state.setQuery)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const tree = useRef<HTMLDivElement>(null)
  const find = useAction(findNote)
  const create = useAction(newNote)
  const rows = useMemo(() => listRows(notes ?? [], query, closed), [notes, query, closed])
  const toggle = (key: string) => setClosed((before) => withToggled(before, key))
  return (
    <>
      <div className="sidebar-head">
        <FindField
          query={query}
          keys={find.keys}
          onQuery={setQuery}
          onLeave={() => tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
        />
        <IconButton icon="plus" label="New note" keys={create.keys} onClick={create.run} />
      </div>
      {rows.length > 0 && <NotesTree ref={tree} rows={rows} onToggle={toggle} />}
      {notes !== null && rows.length === 0 && <NothingListed />}
      <p className="for-ears" role="status">
        {query !== '' && `${rows.filter((row) => row.kind === 'note').length} notes found`}
      </p>
    </>
  )
}

function NothingListed() {
  const query = useApp((state) => state.query)
  const setQuery = useApp((state) => state.setQuery)
  const folder = useAction(chooseFolder)
  if (query !== '') {
    return (
      <div className="empty">
        <p>No note has “{query}” in its title, file name or date.</p>
        <Button onClick={() => setQuery('')}>Show all notes</Button>
      </div>
    )
  }
  return (
    <div className="empty">
      <p>There are no notes in this folder yet.</p>
      {folder.isOffered && <Button onClick={folder.run}>{folder.label}</Button>}
    </div>
  )
}

function withToggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(before)
  if (!after.delete(key)) after.add(key)
  return after
}
