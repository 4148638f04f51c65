import { useMemo, useState } from 'react'
import { texts } from '../../language/language.ts'
import { actions } from '../actions/actions.ts'
import { runAction } from '../actions/bind-keys.ts'
import { useActionContext } from '../actions/use-actions.ts'
import { recentPaths } from '../store/trail-slice.ts'
import { useApp, useAppStore } from '../store/use-app.ts'
import { announce } from '../ui/Announcer.tsx'
import { Picker } from '../ui/Picker.tsx'
import { FinderFoot, PaletteLine, QuickLine } from './finder-lines.tsx'
import { type PaletteRow, paletteRows } from './palette-rows.ts'
import { candidatesOf, type QuickRow, quickRows } from './quick-open-rows.ts'

/** What turns quick open into the palette when it is typed first. */
const paletteSign = '>'

type Row = QuickRow | PaletteRow

/** One field over the window: it opens notes, and runs actions after a `>`. */
export function Finder({ start }: { readonly start: '' | typeof paletteSign }) {
  const context = useActionContext()
  const setDialog = useApp((state) => state.setDialog)
  const [query, setQuery] = useState<string>(start)
  const isPalette = query.startsWith(paletteSign)
  const quick = useQuickRows(isPalette ? null : query)
  const palette = usePaletteRows(isPalette ? query.slice(1) : null)
  const rows: readonly Row[] = isPalette ? palette : quick
  const { find } = texts()
  const typed = isPalette ? query.slice(1).trim() : query.trim()

  const choose = (row: Row) => {
    if ('action' in row) runAction(row.action, context)
    else void context.session.openNote(row.note.path)
  }
  return (
    <Picker
      label={isPalette ? find.palette : find.quickOpen}
      placeholder={isPalette ? find.palettePlaceholder : find.quickPlaceholder}
      query={query}
      onQuery={setQuery}
      rows={rows}
      keyOf={(row) => ('action' in row ? row.action.id : row.note.path)}
      isDisabled={(row) => 'action' in row && row.whyNot !== null}
      onChoose={choose}
      onRefused={(row) => 'action' in row && announce(row.whyNot ?? '')}
      onClose={() => setDialog(null)}
      empty={isPalette ? find.noAction(typed) : find.noNote(typed)}
      foot={<FinderFoot isPalette={isPalette} />}
    >
      {(row) => ('action' in row ? <PaletteLine row={row} /> : <QuickLine row={row} />)}
    </Picker>
  )
}

function useQuickRows(query: string | null): readonly QuickRow[] {
  const notes = useApp((state) => state.notes)
  const store = useAppStore()
  // As it was when the field opened: rows don't change places under the hand.
  const [recent] = useState(() => recentPaths(store.getState()))
  const candidates = useMemo(() => candidatesOf(notes ?? []), [notes])
  return useMemo(
    () => (query === null ? [] : quickRows(candidates, query, recent)),
    [candidates, query, recent],
  )
}

function usePaletteRows(query: string | null): readonly PaletteRow[] {
  const store = useAppStore()
  return useMemo(
    () => (query === null ? [] : paletteRows(actions, query, store.getState())),
    [query, store],
  )
}
