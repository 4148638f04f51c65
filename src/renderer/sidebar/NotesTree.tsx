import { type KeyboardEvent, type MouseEvent, type Ref, useState } from 'react'
import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { useSession } from '../session/use-session.ts'
import { useApp, useAppStore } from '../store/use-app.ts'
import { Menu } from '../ui/Menu.tsx'
import { WindowedList } from '../ui/WindowedList.tsx'
import { whenReleased } from '../ui/when-released.ts'
import { GroupLine, NoteLine } from './lines.tsx'
import { heightOf, type ListRow } from './note-list.ts'
import { useNoteMenu } from './note-menu.ts'
import { useFocusInList } from './use-focus-in-list.ts'
import { useOpenInSight } from './use-open-in-sight.ts'

type NotesTreeProps = {
  readonly rows: readonly ListRow[]
  readonly onToggle: (groupKey: string) => void
  readonly ref: Ref<HTMLDivElement>
}

type OpenMenu = { readonly path: NotePath; readonly at: { readonly x: number; readonly y: number } }

/**
 * The list as a tree of two levels, which the keyboard enters once: arrows, Home and End move, Left and Right close and
 * open a series, Enter opens a note to write in, Space to look at, F2 renames, Delete deletes, the menu key opens the menu.
 */
export function NotesTree({ rows, onToggle, ref }: NotesTreeProps) {
  const session = useSession()
  const store = useAppStore()
  const openPath = useApp((state) => state.path ?? state.openProblem?.path ?? null)
  const [current, setCurrent] = useState<string | null>(null)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const noteMenu = useNoteMenu()
  const at = Math.max(0, indexOfCurrent(rows, current, openPath))
  useOpenInSight({ rows, scroller, openPath, onShown: () => setCurrent(null) })

  const open = async (row: ListRow | undefined) => {
    if (row?.kind === 'group') return onToggle(groupKeyOf(row.key))
    if (!row) return
    const isOpening = session.openNote(row.note.path)
    store.getState().setDrawer(null)
    return await isOpening
  }
  const openToWrite = async (row: ListRow) => {
    const isOpen = await open(row)
    if (isOpen && row.kind === 'note') session.focusEditor()
  }
  const rowOf = (target: EventTarget) => {
    const element = target instanceof Element ? target.closest('[role=treeitem]') : null
    const key = element?.getAttribute('data-key')
    return rows.find((row) => row.key === key)
  }
  const moveTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (!row) return
    setCurrent(row.key)
    // At once, so that the next key finds it; a line that was not in sight has to be rendered first.
    if (!focusLine(scroller, row.key)) requestAnimationFrame(() => focusLine(scroller, row.key))
  }
  const focus = useFocusInList(rows, moveTo)
  const openMenuOf = (row: ListRow | undefined, element: Element, point?: MouseEvent) => {
    if (row?.kind !== 'note') return
    const box = element.getBoundingClientRect()
    const place = point?.clientX
      ? { x: point.clientX, y: point.clientY }
      : { x: box.left + 24, y: box.bottom }
    setMenu({ path: row.note.path, at: place })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    if ((event.target as Element).closest('button')) return
    const run = keyUse(event, { row, at, count: rows.length })
    if (run === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (typeof run === 'number') moveTo(run)
    else if (run === 'toggle' || run === 'look') void open(row)
    else if (run === 'open') void openToWrite(row)
    else if (run === 'menu') openMenuOf(row, event.target as Element)
    else if (row.kind === 'note') noteMenu.run(run, row.note.path)
  }
  const onClick = (event: MouseEvent) => {
    const row = rowOf(event.target)
    const more = (event.target as Element).closest('button')
    if (more) openMenuOf(row, more)
    else void open(row)
  }
  return (
    <div className="notes-list" ref={setScroller}>
      <div
        ref={ref}
        role="tree"
        aria-label={texts().files.notes}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => {
          const row = rowOf(event.target)
          if (row?.kind !== 'note') return
          event.preventDefault()
          whenReleased(event, () => openMenuOf(row, event.target as Element, event))
        }}
        onFocus={(event) => {
          const row = rowOf(event.target)
          setCurrent(row?.key ?? null)
          focus.onFocus(row)
        }}
        onBlur={focus.onBlur}
      >
        <WindowedList
          rows={rows}
          keyOf={keyOf}
          rowHeightPx={heightOf}
          scroller={scroller}
          keepIndex={at}
        >
          {(row, index) =>
            row.kind === 'group' ? (
              <GroupLine row={row} isCurrent={index === at} />
            ) : (
              <NoteLine
                row={row}
                isCurrent={index === at}
                isOpen={row.note.path === openPath}
                hasMenu={menu?.path === row.note.path}
              />
            )
          }
        </WindowedList>
      </div>
      {menu && (
        <Menu
          label={texts().files.list.menu}
          entries={noteMenu.entriesFor(menu.path)}
          at={menu.at}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  )
}

function keyOf(row: ListRow): string {
  return row.key
}

type KeyPlace = { readonly row: ListRow; readonly at: number; readonly count: number }
type KeyUse = number | 'open' | 'look' | 'toggle' | 'menu' | 'rename' | 'delete' | undefined

function keyUse(event: KeyboardEvent, { row, at, count }: KeyPlace): KeyUse {
  switch (event.key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'Enter':
      return 'open'
    case ' ':
      return 'look'
    case 'ArrowLeft':
      if (row.kind === 'group') return row.isOpen ? 'toggle' : at
      return at - row.position
    case 'ArrowRight':
      if (row.kind === 'group') return row.isOpen ? at + 1 : 'toggle'
      return undefined
    case 'F10':
      return event.shiftKey ? 'menu' : undefined
    case 'ContextMenu':
      return 'menu'
    case 'F2':
      return 'rename'
    case 'Delete':
      return 'delete'
    default:
      return undefined
  }
}

/** The line that the keyboard is on: where the focus was, else the open note, else the first note. */
function indexOfCurrent(rows: readonly ListRow[], key: string | null, open: string | null): number {
  const focused = rows.findIndex((row) => row.key === key)
  if (focused >= 0) return focused
  const opened = rows.findIndex((row) => row.kind === 'note' && row.note.path === open)
  return opened >= 0 ? opened : rows.findIndex((row) => row.kind === 'note')
}

function groupKeyOf(rowKey: string): string {
  return rowKey.slice('group '.length)
}

function focusLine(list: HTMLElement | null, key: string): boolean {
  const line = list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null
  line?.focus()
  line?.scrollIntoView({ block: 'nearest' })
  return line !== null
}
