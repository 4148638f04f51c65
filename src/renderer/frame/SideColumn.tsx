import type { ReactNode } from 'react'
import { texts } from '../../language/language.ts'
import { toggleColumn } from '../actions/columns.ts'
import { useActionContext } from '../actions/use-actions.ts'
import { Splitter } from '../ui/Splitter.tsx'
import type { Column } from './use-columns.ts'

type SideColumnProps = {
  readonly side: 'left' | 'right'
  readonly label: string
  readonly column: Column
  /** Its content is on its way. */
  readonly isBusy?: boolean
  readonly children: ReactNode
}

/** A column beside the text, with the edge that makes it wider; as a drawer, Escape closes it. */
export function SideColumn({ side, label, column, isBusy, children }: SideColumnProps) {
  const { id, isShown, isDrawer, width, min, max, setWidth } = column
  const context = useActionContext()
  if (!isShown) return null
  const content = (
    <>
      {children}
      {!isDrawer && (
        <Splitter
          label={side === 'left' ? texts().frame.width.notes : texts().frame.width.panel}
          controls={id}
          width={width}
          min={min}
          max={max}
          column={side}
          onWidth={setWidth}
        />
      )}
    </>
  )
  const props = {
    id,
    'aria-label': label,
    'aria-busy': isBusy,
    onKeyDown: (event: { key: string; defaultPrevented: boolean }) => {
      if (isDrawer && event.key === 'Escape' && !event.defaultPrevented) toggleColumn(context, id)
    },
  }
  return side === 'left' ? (
    <nav className="sidebar" data-region="notes" {...props}>
      {content}
    </nav>
  ) : (
    <aside className="panel" data-region="panel" {...props}>
      {content}
    </aside>
  )
}
