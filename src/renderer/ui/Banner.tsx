import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

type BannerProps = {
  readonly tone: 'problem' | 'notice' | 'plain'
  readonly icon: IconName
  readonly children: ReactNode
  /** The one clear next step, as a button. */
  readonly actions?: ReactNode
}

/** A message that stays for as long as what it says is so. */
export function Banner({ tone, icon, children, actions }: BannerProps) {
  return (
    <div className={`banner ${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <p>{children}</p>
      {actions}
    </div>
  )
}
