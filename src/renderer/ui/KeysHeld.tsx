import { useEffect, useLayoutEffect, useRef } from 'react'
import { holdKeys } from './held-keys.ts'

/** Has the focus, and holds the keys until what they are meant for has it; Escape calls that off, where it can be. */
export function KeysHeld({ onEscape = null }: { readonly onEscape?: (() => void) | null }) {
  const element = useRef<HTMLDivElement>(null)
  const release = useRef<() => void>(undefined)
  const now = useRef(onEscape)
  useLayoutEffect(() => {
    now.current = onEscape
    release.current ??= holdKeys(() => now.current)
  }, [onEscape])
  // The own effects of what comes, which take the focus, come right after this one is undone.
  useEffect(() => {
    const before = document.activeElement
    element.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
      release.current?.()
      release.current = undefined
    }
  }, [])
  return <div ref={element} tabIndex={-1} aria-busy="true" />
}
