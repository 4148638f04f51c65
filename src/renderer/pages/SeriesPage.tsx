import { useMemo } from 'react'
import type { NotePath } from '../../api/contract.ts'
import { texts } from '../../language/language.ts'
import { openItems } from '../../notes/last-week.ts'
import { seriesTitle } from '../../notes/series.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { PageHead } from '../ui/PageHead.tsx'

/** What the series of the open note has open; a row goes to its line. */
export function SeriesPage() {
  const series = useApp((state) => state.series)
  const session = useSession()
  const open = useMemo(() => {
    const at = series?.links.meetings.findLast(({ meeting }) => meeting.items.length > 0)
    return series && at ? openItems(series.links, at).map((item) => ({ item, at })) : []
  }, [series])
  if (!series) return <PageHead title={texts().actions.showSeries} />
  const { path, meeting } = series.at
  return (
    <>
      <PageHead
        title={texts().insight.page.seriesOf(seriesTitle({ path, title: meeting.title }))}
      />
      <h3>{texts().insight.page.openItems}</h3>
      {open.length === 0 && <p>{texts().insight.page.nothingOpen}</p>}
      <ul className="page-rows">
        {open.map(({ item, at }) => (
          <li key={item.line}>
            <button
              type="button"
              className="link"
              onClick={() =>
                void session.openNote(at.path as NotePath, { line: at.firstLine + item.line })
              }
            >
              {item.text}
            </button>{' '}
            <span className="owners">{item.owners.join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
