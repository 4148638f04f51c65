import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

type EmptyProps = {
  readonly icon: IconName
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly below?: ReactNode
}

/** What stands where there is nothing yet: why, and what to do. */
export function Empty({ icon, title, children, actions, below }: EmptyProps) {
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <h2>{title}</h2>
      <p>{children}</p>
      {actions && <div className="row-of-buttons">{actions}</div>}
      {below}
    </div>
  )
}
