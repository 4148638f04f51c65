import { type ReactNode, useId } from 'react'
import { texts } from '../../language/language.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { isOverdue } from '../../notes/words/is-overdue.ts'
import { useApp } from '../store/use-app.ts'
import { withoutMarkdown } from '../ui/without-markdown.ts'
import type { RowPlace } from './ItemList.tsx'
import { isFollowed } from './is-followed.ts'
import { StatusBox } from './StatusBox.tsx'

type RowFrameProps = RowPlace & {
  readonly id: number
  readonly item: Pick<Item, 'text' | 'status' | 'due'>
  /** Why it can't be ticked from here; null where it can. */
  readonly whyNoTick?: string | null
  /** Below the words: who, where. */
  readonly children: ReactNode
  /** Behind the words. */
  readonly chip?: ReactNode
}

const checked = { open: false, partial: 'mixed', done: true, dropped: false } as const

/** A row of the panel: what can be ticked, its words, and what is known of it. */
export function RowFrame(props: RowFrameProps) {
  const { id, item, whyNoTick, isCurrent, position, count, children, chip } = props
  const { text, status } = item
  const elementId = useId()
  // Of a past week nobody can say: what was open there may be done since.
  const isLate = useApp(
    ({ hello, series, isSeriesRead }) =>
      isOverdue(item, hello?.today ?? '') && isSeriesRead && !(series && isFollowed(series)),
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list can't be a ul, see there
    <div
      role="listitem"
      className="row"
      data-row={id}
      data-status={status}
      aria-setsize={count}
      aria-posinset={position}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: an input would tick itself before the text has changed */}
      <button
        type="button"
        role="checkbox"
        className="tick"
        data-use="tick"
        tabIndex={isCurrent ? 0 : -1}
        aria-checked={checked[status]}
        aria-disabled={whyNoTick ? true : undefined}
        aria-labelledby={`${elementId}words`}
        aria-describedby={`${elementId}about`}
        title={whyNoTick ?? undefined}
      >
        <StatusBox status={status} />
      </button>
      <span className="words" id={`${elementId}words`}>
        {withoutMarkdown(text)}
      </span>
      {chip}
      <span className="who" id={`${elementId}about`}>
        {isLate && <span className="overdue">{texts().panel.overdue} </span>}
        {status === 'dropped' && <span className="for-ears">{texts().panel.tick.dropped} </span>}
        {children}
      </span>
    </div>
  )
}
