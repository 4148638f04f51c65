import { useEffect, useMemo, useState } from 'react'
import { texts } from '../../language/language.ts'
import { chooseFolder, findNote, newNote } from '../actions/notes.ts'
import { useAction } from '../actions/use-actions.ts'
import { useApp, useLanguage } from '../store/use-app.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { FindField } from './FindField.tsx'
import { NotesTree } from './NotesTree.tsx'
import { groupKey, rowMaker } from './note-list.ts'
import { useStillNotes } from './still-notes.ts'

/** The folder's notes by series, and the field that finds one. */
export function Sidebar() {
  const [tree, setTree] = useState<HTMLElement | null>(null)
  const notes = useStillNotes(
    useApp((state) => state.notes),
    tree,
  )
  const query = useApp((state) => state.query)
  const setQuery = useApp((state) => state.setQuery)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const find = useAction(findNote)
  const create = useAction(newNote)
  const language = useLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows have words and dates in them
  const listRows = useMemo(rowMaker, [language])
  const rows = useMemo(() => listRows(notes ?? [], query, closed), [listRows, notes, query, closed])
  const path = useApp((state) => state.path)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each note that is opened
  useEffect(() => {
    const note = notes?.find((one) => one.path === path)
    const key = note && groupKey(note.series?.key ?? null)
    if (key !== undefined)
      setClosed((before) => (before.has(key) ? withToggled(before, key) : before))
  }, [path])
  const toggle = (key: string) => setClosed((before) => withToggled(before, key))
  return (
    <>
      <div className="sidebar-head">
        <FindField
          query={query}
          keys={find.keys}
          onQuery={setQuery}
          onLeave={() => tree?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
        />
        <IconButton
          icon="plus"
          label={texts().files.list.newNote}
          keys={create.keys}
          onClick={create.run}
        />
      </div>
      {rows.length > 0 && <NotesTree ref={setTree} rows={rows} onToggle={toggle} />}
      {notes !== null && rows.length === 0 && <NothingListed />}
      <p className="for-ears" role="status">
        {query !== '' && texts().files.list.found(rows.filter((row) => row.kind === 'note').length)}
      </p>
    </>
  )
}

function NothingListed() {
  const query = useApp((state) => state.query)
  const setQuery = useApp((state) => state.setQuery)
  const folder = useAction(chooseFolder)
  const words = texts().files.list
  if (query !== '') {
    return (
      <div className="empty">
        <p>{words.noneFound(query)}</p>
        <Button onClick={() => setQuery('')}>{words.showAll}</Button>
      </div>
    )
  }
  return (
    <div className="empty">
      <p>{words.none}</p>
      {folder.isOffered && <Button onClick={folder.run}>{folder.label}</Button>}
    </div>
  )
}

function withToggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(before)
  if (!after.delete(key)) after.add(key)
  return after
}
