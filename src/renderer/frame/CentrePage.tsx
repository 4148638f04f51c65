import { texts } from '../../language/language.ts'
import { FindPage } from '../pages/FindPage.tsx'
import { PeoplePage } from '../pages/PeoplePage.tsx'
import { SeriesPage } from '../pages/series/SeriesPage.tsx'
import { WelcomePage } from '../pages/WelcomePage.tsx'
import type { Page } from '../store/view-slice.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { PageFrame } from './PageFrame.tsx'

/** The page of that kind; a mistake in it leaves the way back to the note. */
export function CentrePage({ page }: { readonly page: Page }) {
  return (
    <PageFrame page={page}>
      <ErrorBoundary key={page.kind} region={texts().frame.region.page}>
        <Content page={page} />
      </ErrorBoundary>
    </PageFrame>
  )
}

/** Each begins with a PageHead. */
function Content({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'find':
      return <FindPage />
    case 'everyone':
      return <PeoplePage />
    case 'series':
      return <SeriesPage />
    case 'welcome':
      return <WelcomePage />
  }
}
