import { type CSSProperties, type ReactNode, useEffect } from 'react'
import { texts } from '../language/language.ts'
import { AwaitedWeek } from './frame/AwaitedWeek.tsx'
import { EditorRegion } from './frame/EditorRegion.tsx'
import { FolderBanners } from './frame/FolderBanners.tsx'
import { Refused } from './frame/Refused.tsx'
import { SideColumn } from './frame/SideColumn.tsx'
import { useColumns } from './frame/use-columns.ts'
import { usePutAway } from './frame/use-put-away.ts'
import { useResolvedTheme } from './frame/use-resolved-theme.ts'
import { useWindowTitle } from './frame/use-window-title.ts'
import { Panel } from './panel/Panel.tsx'
import { Sidebar } from './sidebar/Sidebar.tsx'
import { StatusBar } from './statusbar/StatusBar.tsx'
import { useApp, useLanguage } from './store/use-app.ts'
import { Toolbar } from './toolbar/Toolbar.tsx'
import { Announcer } from './ui/Announcer.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { later } from './ui/later.tsx'
import { Toasts } from './ui/Toasts.tsx'

const Dialogs = later(async () => (await import('./dialogs/Dialogs.tsx')).Dialogs, {
  holdsFocus: true,
})

/** The window: its regions, each with a boundary of its own, so that a mistake in one leaves the text reachable. */
export function App({ editor }: { readonly editor: ReactNode }) {
  const { sidebar, panel } = useColumns()
  const theme = useResolvedTheme()
  useLanguage()
  useWindowTitle()
  const isListing = useApp((state) => state.notes === null)
  const dialog = useApp((state) => state.dialog?.kind)
  const putAway = usePutAway('setDialog')
  const refused = useApp((state) => state.connectionProblem)
  const hasJoined = useApp((state) => state.hello !== null)
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  const textSize = useApp((state) => state.settings.textSize)
  useEffect(() => {
    document.documentElement.style.setProperty('--text-editor', `${textSize}px`)
  }, [textSize])
  if (refused !== null && !hasJoined) return <Refused message={refused} />
  const { region } = texts().frame
  const columns = {
    '--sidebar-width': sidebar.isShown && !sidebar.isDrawer ? `${sidebar.width}px` : '0px',
    '--panel-width': panel.isShown && !panel.isDrawer ? `${panel.width}px` : '0px',
  } as CSSProperties
  return (
    <div className="app" style={columns}>
      <ErrorBoundary region={region.toolbar}>
        <Toolbar isSidebarShown={sidebar.isShown} isPanelShown={panel.isShown} />
      </ErrorBoundary>
      <div className="banners">
        <FolderBanners />
      </div>
      <SideColumn side="left" label={texts().files.notes} column={sidebar} isBusy={isListing}>
        <ErrorBoundary region={region.notes}>
          <Sidebar />
        </ErrorBoundary>
      </SideColumn>
      <EditorRegion editor={editor} />
      <SideColumn side="right" label={texts().panel.name} column={panel}>
        <Panel />
      </SideColumn>
      <ErrorBoundary region={region.status}>
        <StatusBar />
      </ErrorBoundary>
      {dialog && (
        <ErrorBoundary region={region.dialog} onFailed={putAway}>
          {dialog === 'week-awaited' ? <AwaitedWeek /> : <Dialogs />}
        </ErrorBoundary>
      )}
      <Messages />
      <Announcer />
    </div>
  )
}

function Messages() {
  const toasts = useApp((state) => state.toasts)
  const dropToast = useApp((state) => state.dropToast)
  return <Toasts toasts={toasts} onDismiss={dropToast} />
}
