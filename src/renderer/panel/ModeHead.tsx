import { type ReactNode, useEffect, useRef } from 'react'

type ModeHeadProps = {
  readonly id: string
  readonly title: string
  readonly children?: ReactNode
  readonly before?: ReactNode
}

/** The heading of what the panel shows in place of the items; it takes the focus that what it replaced has lost. */
export function ModeHead({ id, title, before, children }: ModeHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another content
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [title])
  return (
    <header className="mode-head">
      {before}
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  )
}
