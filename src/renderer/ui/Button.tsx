import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'disabled'> & {
  readonly look?: 'plain' | 'ghost' | 'primary' | 'danger'
  /** Why it can't be pressed now; it stays reachable by keyboard and says so. */
  readonly whyNot?: string | null
  readonly hint?: string | null
  readonly children?: ReactNode
}

/** A button that stays in the tab order when it can't be used, and says why in its title and description. */
export function Button({ look = 'ghost', whyNot, hint, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`button ${look}`}
      aria-disabled={whyNot ? true : undefined}
      title={whyNot ?? hint ?? rest.title}
      onClick={whyNot ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  )
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'children'> & {
  readonly icon: IconName
  readonly label: string
  readonly keys?: string | null
}

export function IconButton({ icon, label, keys, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className="icon-button"
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
    >
      <Icon name={icon} />
    </button>
  )
}
