import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { NotePath } from '../../../api/notes.ts'
import { useSession } from '../../session/use-session.ts'
import { WindowedList } from '../../ui/WindowedList.tsx'

export type JumpRow =
  | { readonly kind: 'group'; readonly id: string; readonly head: ReactNode }
  | {
      readonly kind: 'row'
      readonly id: string
      /** Lines count from 1. */
      readonly to: { readonly path: string; readonly line: number }
      readonly content: ReactNode
    }

type JumpListProps = { readonly label: string; readonly rows: readonly JumpRow[] }

const heightPx = { group: 38, row: 46 } as const

/** Rows in groups, each of which goes to its line. The keyboard enters once; arrows, Home and End move in it. */
export function JumpList({ label, rows }: JumpListProps) {
  const session = useSession()
  const [current, setCurrent] = useState<string | null>(null)
  const [list, setList] = useState<HTMLElement | null>(null)
  const found = rows.findIndex(({ id, kind }) => id === current && kind === 'row')
  const at = found >= 0 ? found : rows.findIndex(({ kind }) => kind === 'row')
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowAfter(event.key, at, rows)
    if (!row) return
    event.preventDefault()
    setCurrent(row.id)
    // At once, so that the next key finds it; a row that was not in sight has to be rendered first.
    if (!focusRow(list, row.id)) requestAnimationFrame(() => focusRow(list, row.id))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: with rows out of sight left out, the list needs frames between it and its items
    <div
      role="list"
      className="jumps"
      aria-label={label}
      ref={setList}
      onKeyDown={onKeyDown}
      onFocus={(event) => setCurrent(event.target.getAttribute('data-jump'))}
    >
      <WindowedList
        rows={rows}
        keyOf={({ id }) => id}
        rowHeightPx={({ kind }) => heightPx[kind]}
        scroller={list?.closest<HTMLElement>('.page') ?? null}
        keepIndex={found}
      >
        {(row, index) => (
          // biome-ignore lint/a11y/useSemanticElements: its list can't be a ul, see there
          <div role="listitem" aria-setsize={rows.length} aria-posinset={index + 1}>
            {row.kind === 'group' ? (
              row.head
            ) : (
              <button
                type="button"
                className="jump"
                data-jump={row.id}
                tabIndex={index === at ? 0 : -1}
                onClick={() =>
                  void session.openNote(row.to.path as NotePath, { line: row.to.line })
                }
              >
                {row.content}
              </button>
            )}
          </div>
        )}
      </WindowedList>
    </div>
  )
}

/** The row that the key leads to, past the heads of groups. */
function rowAfter(key: string, at: number, rows: readonly JumpRow[]): JumpRow | undefined {
  const isRow = ({ kind }: JumpRow) => kind === 'row'
  if (key === 'ArrowDown') return rows.slice(at + 1).find(isRow)
  if (key === 'ArrowUp') return rows.slice(0, Math.max(0, at)).findLast(isRow)
  if (key === 'Home') return rows.find(isRow)
  if (key === 'End') return rows.findLast(isRow)
  return undefined
}

function focusRow(list: HTMLElement | null, id: string): boolean {
  const row = list?.querySelector<HTMLElement>(`[data-jump="${CSS.escape(id)}"]`)
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return Boolean(row)
}
