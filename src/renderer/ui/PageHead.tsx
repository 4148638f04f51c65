import type { ReactNode } from 'react'

/** Of the heading that names the page's region. */
export const pageTitleId = 'page-title'

type PageHeadProps = { readonly title: string; readonly children?: ReactNode }

/** The heading of a page, which takes the focus when the page opens; beside it what the page can do. */
export function PageHead({ title, children }: PageHeadProps) {
  return (
    <header className="page-head">
      <h2 id={pageTitleId} tabIndex={-1} data-first-focus>
        {title}
      </h2>
      {children}
    </header>
  )
}
