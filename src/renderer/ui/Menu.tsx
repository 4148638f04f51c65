import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

export type MenuEntry = {
  readonly id: string
  readonly label: ReactNode
  readonly keys?: string | null
  readonly whyNot?: string | null
  readonly danger?: boolean
  readonly run: () => void
}

type Place = { readonly x: number; readonly y: number }

type MenuProps = {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly at: Place
  readonly onClose: () => void
}

/** A menu at a place of the window, on the platform's popover: a click outside and Escape close it. */
export function Menu({ label, entries, at, onClose }: MenuProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const menu = element.current
    if (!menu) return
    const before = document.activeElement
    menu.showPopover()
    placeInWindow(menu, at)
    menu.querySelector<HTMLElement>('[role=menuitem]')?.focus()
    return () => {
      if (menu.matches(':popover-open')) menu.hidePopover()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [at])
  return (
    <div
      ref={element}
      popover="auto"
      role="menu"
      aria-label={label}
      className="menu"
      onToggle={(event) => {
        if (event.newState === 'closed') onClose()
      }}
      onKeyDown={(event) => moveInMenu(event, onClose)}
    >
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={entry.danger ? 'menu-entry danger' : 'menu-entry'}
          aria-disabled={entry.whyNot ? true : undefined}
          title={entry.whyNot ?? undefined}
          onClick={() => {
            if (entry.whyNot) return
            onClose()
            entry.run()
          }}
        >
          <span>{entry.label}</span>
          {entry.keys && <kbd>{entry.keys}</kbd>}
        </button>
      ))}
    </div>
  )
}

function moveInMenu(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = entries.indexOf(document.activeElement as HTMLElement)
  const to: Record<string, number> = {
    ArrowDown: (at + 1) % entries.length,
    ArrowUp: (at - 1 + entries.length) % entries.length,
    Home: 0,
    End: entries.length - 1,
  }
  const next = to[event.key]
  if (next !== undefined) {
    event.preventDefault()
    entries[next]?.focus()
  } else if (event.key === 'Tab' || event.key === 'Escape') {
    event.preventDefault()
    onClose()
  }
}

function placeInWindow(menu: HTMLElement, at: Place): void {
  const { width, height } = menu.getBoundingClientRect()
  const margin = 8
  menu.style.left = `${Math.max(margin, Math.min(at.x, window.innerWidth - width - margin))}px`
  menu.style.top = `${Math.max(margin, Math.min(at.y, window.innerHeight - height - margin))}px`
}
