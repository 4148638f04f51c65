import { useEffect, useLayoutEffect, useRef } from 'react'
import { holdKeys, type Release } from './held-keys.ts'

type KeysHeldProps = {
  readonly onEscape?: (() => void) | null
  /** Whether a note is what comes, and what is typed is for it. */
  readonly areForText?: boolean
}

/** Has the focus, and holds the keys until what they are meant for has it; Escape calls that off, where it can be. */
export function KeysHeld({ onEscape = null, areForText = false }: KeysHeldProps) {
  const element = useRef<HTMLDivElement>(null)
  const release = useRef<Release>(undefined)
  const now = useRef({ onEscape, areForText })
  useLayoutEffect(() => {
    now.current = { onEscape, areForText }
    release.current ??= holdKeys(() => now.current.onEscape)
  }, [onEscape, areForText])
  // The own effects of what comes, which take the focus, come right after this one is undone.
  useEffect(() => {
    const before = document.activeElement
    element.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
      release.current?.(now.current.areForText ? 'text' : undefined)
      release.current = undefined
    }
  }, [])
  return <div ref={element} tabIndex={-1} aria-busy="true" />
}
