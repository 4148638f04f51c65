import { texts } from '../../language/language.ts'
import { copyActions, newWeek } from '../actions/meeting.ts'
import { newNote } from '../actions/notes.ts'
import { type ActionControl, useAction } from '../actions/use-actions.ts'
import { showKeys, showSettings, togglePanel, toggleSidebar } from '../actions/window.ts'
import { useApp } from '../store/use-app.ts'
import { Button, IconButton } from '../ui/Button.tsx'

type ToolbarProps = { readonly isSidebarShown: boolean; readonly isPanelShown: boolean }

export function Toolbar({ isSidebarShown, isPanelShown }: ToolbarProps) {
  const folder = useApp((state) => state.hello?.folderName ?? '')
  const path = useApp((state) => state.path ?? state.openProblem?.path ?? null)
  const way = path?.split('/') ?? []
  const name = way.pop()
  const template = useAction(newNote)
  const copy = useAction(copyActions)
  const week = useAction(newWeek)
  const sidebar = useAction(toggleSidebar)
  const panel = useAction(togglePanel)
  const settings = useAction(showSettings)
  const keys = useAction(showKeys)
  const words = texts().frame.toolbar
  return (
    <header className="toolbar" data-region="toolbar">
      <IconButton
        icon="sidebar"
        label={words.notes}
        keys={sidebar.keys}
        aria-pressed={isSidebarShown}
        onClick={sidebar.run}
      />
      <h1 className="folder cut" title={folder}>
        {folder || 'Carryover'}
      </h1>
      <span className="crumb cut" title={path ?? undefined}>
        {path !== null && (
          <>
            <span className="way">{`/ ${way.map((folder) => `${folder} / `).join('')}`}</span>
            {name}
          </>
        )}
      </span>
      <WordButton use={template} hint={words.templateHint}>
        {words.template}
      </WordButton>
      <WordButton use={copy} hint={words.copyHint}>
        {words.copy}
      </WordButton>
      <Button
        look="primary"
        whyNot={week.whyNot}
        aria-label={week.label}
        aria-keyshortcuts={week.ariaKeys}
        hint={words.newWeekHint}
        onClick={week.run}
      >
        <span>
          {words.newWeek.short}
          <span className="wide">{words.newWeek.rest}</span>
        </span>
        {week.keys && <kbd>{week.keys}</kbd>}
      </Button>
      <IconButton icon="help" label={keys.label} keys={keys.keys} onClick={keys.run} />
      <IconButton
        icon="settings"
        label={words.settings}
        keys={settings.keys}
        onClick={settings.run}
      />
      <IconButton
        icon="panel"
        label={words.panel}
        keys={panel.keys}
        aria-pressed={isPanelShown}
        onClick={panel.run}
      />
    </header>
  )
}

type WordButtonProps = {
  readonly use: ActionControl
  readonly hint: string
  readonly children: string
}

function WordButton({ use, hint, children }: WordButtonProps) {
  const { keys, whyNot, ariaKeys, run } = use
  return (
    <Button
      hint={keys ? `${hint} (${keys})` : hint}
      whyNot={whyNot}
      aria-keyshortcuts={ariaKeys}
      onClick={run}
    >
      {children}
    </Button>
  )
}
