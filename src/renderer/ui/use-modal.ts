import { type RefObject, useCallback, useEffect, useRef } from 'react'

type Modal = {
  readonly element: RefObject<HTMLDialogElement | null>
  /** Closes it at once and gives the focus back, so that what is done next may put the focus elsewhere. */
  readonly leave: () => void
}

/**
 * A modal dialog of the platform that opens with its component: the focus goes to what has `data-first-focus`, stays
 * inside, and returns to where it was.
 */
export function useModal(): Modal {
  const element = useRef<HTMLDialogElement>(null)
  const before = useRef<Element | null>(null)
  const leave = useCallback(() => {
    const dialog = element.current
    if (!dialog?.open) return
    dialog.close()
    const { current } = before
    if (current instanceof HTMLElement && current.isConnected) current.focus()
  }, [])
  useEffect(() => {
    const dialog = element.current
    if (!dialog || dialog.open) return
    before.current = document.activeElement
    dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    return () => {
      if (!dialog.open) return
      dialog.close()
      const { current } = before
      if (current instanceof HTMLElement && current.isConnected) current.focus()
    }
  }, [])
  return { element, leave }
}
