import type { MouseEvent, ReactNode } from 'react'

type PassingButtonProps = { readonly onClick: () => void; readonly children: ReactNode }

/** A button that goes with its click, and so leaves the focus to the field of its page. */
export function PassingButton({ onClick, children }: PassingButtonProps) {
  const press = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    onClick()
    currentTarget.closest('.results')?.querySelector<HTMLElement>('[data-first-focus]')?.focus()
  }
  return (
    <button type="button" className="link" onClick={press}>
      {children}
    </button>
  )
}
