import { useMemo } from 'react'
import type { NotePath } from '../../api/notes.ts'
import { formatDay } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { type Unmentioned, unmentionedIn } from '../../notes/series/plan-outcome.ts'
import { useLinkedSeries } from '../session/use-linked-series.ts'
import { useSession } from '../session/use-session.ts'
import { useSeriesAtRest } from '../store/use-series-at-rest.ts'
import { withoutMarkdown } from '../ui/without-markdown.ts'
import { ItemList, type RowPlace } from './ItemList.tsx'

/** In a past week: what the week before had planned and this one has no word of, and whether it came back. */
export function NeverMentioned({ scroller }: { readonly scroller: HTMLElement | null }) {
  const session = useSession()
  const series = useSeriesAtRest()
  const links = useLinkedSeries(series?.links ?? null)
  const rows = useMemo(() => {
    if (series === null || typeof links === 'number') return []
    return unmentionedIn(links, series.at).map((one, id) => ({ ...one, id }))
  }, [series, links])
  const words = texts().panel.lastWeek
  if (rows.length === 0) return null
  return (
    <>
      <h3 className="part">
        {words.neverMentioned} <span className="count">{rows.length}</span>
      </h3>
      <ItemList
        label={`${words.title}: ${words.neverMentioned}`}
        rows={rows}
        scroller={scroller}
        onUse={({ item, plan }) =>
          void session.openNote(plan.path as NotePath, { line: plan.firstLine + item.line })
        }
      >
        {(row, place) => <UnmentionedRow {...place} row={row} />}
      </ItemList>
    </>
  )
}

type UnmentionedRowProps = RowPlace & { readonly row: Unmentioned & { readonly id: number } }

function UnmentionedRow({ row, isCurrent, position, count }: UnmentionedRowProps) {
  const { item, back, id } = row
  const { page } = texts().insight
  const about = [
    item.owners.join(', '),
    back === null ? page.neverAgain : back.date === null ? '' : page.backOn(formatDay(back.date)),
  ].filter((part) => part !== '')
  const words = withoutMarkdown(item.text)
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list can't be a ul, see there
    <div
      role="listitem"
      className="row"
      data-row={id}
      aria-setsize={count}
      aria-posinset={position}
    >
      <span className="question-mark" aria-hidden="true">
        –
      </span>
      <span className="words">
        <button
          type="button"
          className="tick question"
          data-use="go"
          tabIndex={isCurrent ? 0 : -1}
          aria-label={texts().panel.lastWeek.goToPlan(words, about.join(', '))}
        >
          {words}
        </button>
      </span>
      <span className="who">{about.join(' · ')}</span>
    </div>
  )
}
