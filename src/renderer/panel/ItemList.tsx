import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useState } from 'react'
import { WindowedList } from '../ui/WindowedList.tsx'

export type RowUse =
  | 'tick'
  | 'go'
  | 'add'
  | 'confirm'
  | 'reject'
  | 'owner'
  | 'drop'
  | 'park'
  | 'keep'
  | 'same'
  | 'other'

/** After these the row is gone. */
const endings: readonly RowUse[] = ['reject', 'drop', 'park', 'keep']

type ItemListProps<R extends { readonly id: number }> = {
  readonly label: string
  readonly rows: readonly R[]
  readonly scroller: HTMLElement | null
  readonly onUse: (row: R, use: RowUse) => void
  /** Whether the row is a guess, which Y confirms and N rejects. */
  readonly isGuess?: (row: R) => boolean
  /** What else can be done with the row, by its key. */
  readonly usesOf?: (row: R) => Readonly<Record<string, RowUse>>
  readonly children: (row: R, place: RowPlace) => ReactNode
}

export type RowPlace = {
  readonly isCurrent: boolean
  readonly position: number
  readonly count: number
}

/** How high a row is before it was measured: two lines, as most are. */
const rowHeightPx = 51

/**
 * A list of items that the keyboard enters once: arrows, Home and End move from row to row, Space ticks, Enter goes to
 * the line. Clicks and keys are heard here, so that rows have no handlers of their own and need not render for them.
 */
export function ItemList<R extends { readonly id: number }>(props: ItemListProps<R>) {
  const { label, rows, scroller, onUse, isGuess, usesOf, children } = props
  const [current, setCurrent] = useState<number | null>(null)
  const found = rows.findIndex((row) => row.id === current)
  const at = Math.max(0, found)
  const use = (event: SyntheticEvent<HTMLElement>, how: RowUse) => {
    const row = rows.find((each) => each.id === rowIdOf(event.target))
    if (!row) return
    // What is pressed for it goes with the guess, and a rejected one leaves; the focus stays in the list.
    if (how === 'confirm' || how === 'same' || how === 'other')
      focusRow(event.currentTarget, row.id)
    if (endings.includes(how)) focusRow(event.currentTarget, neighbourOf(row, rows)?.id ?? row.id)
    onUse(row, how)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = indexAfter(event.key, at, rows.length)
    const row = to === undefined ? undefined : rows[to]
    if (row) {
      event.preventDefault()
      setCurrent(row.id)
      const list = event.currentTarget
      // At once, so that the next key finds it; a row that was not in sight has to be rendered first.
      if (!focusRow(list, row.id)) requestAnimationFrame(() => focusRow(list, row.id))
    } else if (event.key === 'Enter' && controlUse(event.target) === 'tick') {
      event.preventDefault()
      use(event, 'go')
    } else {
      const row = rows.find((each) => each.id === rowIdOf(event.target))
      const how = row && keyUse(event, { ...(isGuess?.(row) && judging), ...usesOf?.(row) })
      if (!how) return
      event.preventDefault()
      use(event, how)
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: with rows out of sight left out, the list needs frames between it and its items
    <div
      role="list"
      className="rows"
      aria-label={label}
      onKeyDown={onKeyDown}
      onClick={(event) => use(event, controlUse(event.target) ?? 'go')}
      onFocus={(event) => setCurrent(rowIdOf(event.target))}
    >
      <WindowedList
        rows={rows}
        keyOf={(row) => row.id}
        rowHeightPx={() => rowHeightPx}
        scroller={scroller}
        keepIndex={found}
      >
        {(row, index) =>
          children(row, { isCurrent: index === at, position: index + 1, count: rows.length })
        }
      </WindowedList>
    </div>
  )
}

function rowIdOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return row ? Number(row.dataset['row']) : null
}

function controlUse(target: EventTarget): RowUse | null {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-use]') : null
  return (control?.dataset['use'] as RowUse | undefined) ?? null
}

const judging: Readonly<Record<string, RowUse>> = { y: 'confirm', n: 'reject' }

function keyUse(event: KeyboardEvent, uses: Readonly<Record<string, RowUse>>): RowUse | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  return uses[event.key.toLowerCase()]
}

/** The row that has the row's place when it is gone. */
function neighbourOf<R>(row: R, rows: readonly R[]): R | undefined {
  const at = rows.indexOf(row)
  return rows[at + 1] ?? rows[at - 1]
}

function focusRow(list: HTMLElement, id: number): boolean {
  const control = list.querySelector<HTMLElement>(`[data-row="${id}"] .tick`)
  control?.focus()
  control?.scrollIntoView({ block: 'nearest' })
  return control !== null
}

function indexAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1)
  if (key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}
