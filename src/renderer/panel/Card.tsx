import { type ReactNode, useId } from 'react'

type CardProps = { readonly title: string; readonly count?: string; readonly children: ReactNode }

export function Card({ title, count, children }: CardProps) {
  const id = useId()
  return (
    <section className="card" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{title}</h2>
        {count && <span className="count">{count}</span>}
      </header>
      {children}
    </section>
  )
}
